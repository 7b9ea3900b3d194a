"""Which right somebody asks for, who they are, and how to reach them: the same at every window."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy

from kiosk.core.wording import say
from kiosk.rights.kinds import ACCESS, IDENTITIES, KINDS
from kiosk.rights.requests import TakeRequest
from ui.shell.languages import Texts
from ui.widgets.field import Field, PhoneField
from ui.widgets.select import Select
from ui.widgets.toggles import ToggleGroup


class AskerFields:
    """The fields by name, whoever lays them out; the right of access is chosen at first."""

    def __init__(self, language: str) -> None:
        self.kind, self.identity = ToggleGroup(), Select()
        self.identity.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.by_name: dict[str, Field] = {
            "kind": Field(widget=self.kind),
            "name": Field(),
            "company": Field(),
            "phone": PhoneField(),
            "email": Field(),
            "identity": Field(widget=self.identity),
        }
        self.word(language)
        self.kind.choose(ACCESS)
        self.identity.choose(IDENTITIES[0])

    @property
    def right(self) -> str:
        """The right that is asked for."""
        return str(self.kind.value)

    @property
    def proof(self) -> str:
        """How it was seen who they are."""
        return str(self.identity.value)

    def text(self, name: str) -> str:
        """What was typed in a field."""
        return self.by_name[name].text()

    def is_named(self) -> bool:
        """Whether a name was typed; else that is said at its field."""
        if self.text("name").strip():
            return True
        told = self._texts.translate("Asker", "Écrivez le prénom et le nom.")
        self.by_name["name"].set_error(told)
        return False

    def request(self) -> TakeRequest:
        """What takes the request down."""
        return TakeRequest(
            kind=self.right,
            identity=self.proof,
            name=self.text("name"),
            phone=self.text("phone"),
            email=self.text("email"),
        )

    def word(self, language: str) -> None:
        """Word them in a language."""
        self._texts = texts = Texts(language)
        optional = texts.translate("Asker", "facultatif")
        self.kind.set_choices([(k, say(f"rights.kind.{k}", language), "") for k in KINDS])
        self.identity.set_choices([(i, say(f"rights.identity.{i}", language)) for i in IDENTITIES])
        self.by_name["kind"].set_label(texts.translate("Asker", "Droit"))
        self.by_name["name"].set_label(texts.translate("Asker", "Prénom et nom"))
        self.by_name["company"].set_label(texts.translate("Asker", "Entreprise"), optional)
        self.by_name["phone"].set_label(texts.translate("Asker", "Téléphone"), optional)
        self.by_name["email"].set_label(texts.translate("Asker", "E-mail"), optional)
        self.by_name["identity"].set_label(texts.translate("Asker", "Identité vérifiée"))
