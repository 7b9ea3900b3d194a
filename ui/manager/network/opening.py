"""A site begun by a form: what it is called, from which template, and who manages it first."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.core.clock import CASABLANCA
from kiosk.network.template import ready
from kiosk.sites.known import known_site, known_sites
from ui.manager.network import work
from ui.shell.file_question import ask_folder, ask_which
from ui.shell.form_dialog import FormDialog
from ui.shell.languages import language_of
from ui.shell.session import Session
from ui.widgets.button import Button
from ui.widgets.dialog import Dialog
from ui.widgets.field import Field
from ui.widgets.select import Select

if TYPE_CHECKING:
    from kiosk.network.opening import Begun, NewSite

OWN_FILE = ""
"""A template that was exported from another site."""
NEEDED = ("code", "name", "city", "manager_code", "manager_name", "access", "folder")


class SiteForm(FormDialog):
    """Begins a site at the centre; the folder that it makes goes to the first machine there."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent, session, width=640)
        self.template = Select()
        self.own = ""
        self.access_button, self.folder_button = Button(icon="folder"), Button(icon="folder")
        self.fields |= {
            "template": Field(widget=self.template),
            "code": Field(),
            "name": Field(),
            "name_ar": Field(),
            "city": Field(),
            "zone": Field(),
            "manager_code": Field(),
            "manager_name": Field(),
            "access": Field(),
            "folder": Field(),
        }
        self.form.places = self.fields | self._by_code()
        for pair in (
            ("template", "code"),
            ("name", "name_ar"),
            ("city", "zone"),
            ("manager_code", "manager_name"),
            ("access", "folder"),
        ):
            self.add_row(*pair)
        row = QHBoxLayout()
        row.setSpacing(12)
        for button in (self.access_button, self.folder_button):
            row.addWidget(button, 1)
        self.body.addLayout(row)
        self.fields["zone"].set_text(CASABLANCA)
        self.template.picked.connect(self._propose)
        self.access_button.clicked.connect(self._choose_access)
        self.folder_button.clicked.connect(self._choose_folder)
        self.retranslate()

    def _by_code(self) -> dict[str, Field]:
        """Where what the centre or the template says stands."""
        of = {"network.code_taken": "code", "network.name_taken": "name"}
        of |= {"network.folder_taken": "folder", "network.template_unknown": "template"}
        of |= {f"sites.set_up_{how}": "template" for how in ("unreadable", "wrong", "refused")}
        return {code: self.fields[name] for code, name in of.items()}

    # -- what is chosen ------------------------------------------------------------------------

    def _propose(self, code: object) -> None:
        """What is known of a site need not be typed."""
        if code == OWN_FILE:
            self.choose_own()
            return
        known = known_site(str(code))
        if known is None:
            return
        proposed = {"code": known.code, "name": known.name, "city": known.city}
        for name, value in (proposed | {"name_ar": known.name_ar}).items():
            self.fields[name].set_text(value)

    def choose_own(self) -> None:
        """A template that somebody exported."""
        title, kinds = self.tr("Le modèle du site"), self.tr("Mise en place (*.toml)")
        self.own = self.ask_which(self, title, kinds) or self.own
        self._offer_templates()
        self.template.choose(OWN_FILE)

    def _choose_access(self) -> None:
        title, kinds = self.tr("L’accès au centre"), self.tr("Tous les fichiers (*)")
        if chosen := self.ask_which(self, title, kinds):
            self.fields["access"].set_text(chosen)

    def _choose_folder(self) -> None:
        """The new folder stands in the one that is chosen, and bears the site's code."""
        if chosen := self.ask_folder(self, self.tr("Où mettre le dossier du site")):
            code = self.fields["code"].text() or "site"
            self.fields["folder"].set_text(str(Path(chosen) / code))

    # -- sending -------------------------------------------------------------------------------

    def wanted(self) -> NewSite:
        """What is typed."""
        from kiosk.network.opening import NewSite

        said = {name: self.fields[name].text().strip() for name in NEEDED[:5]}
        template = self.own if self.template.value == OWN_FILE else str(self.template.value)
        return NewSite(
            **said,
            template=template,
            name_ar=self.fields["name_ar"].text().strip(),
            zone=self.fields["zone"].text().strip() or CASABLANCA,
            language=self.session.language,
        )

    def complete(self) -> bool:
        missing = [name for name in NEEDED if not self.fields[name].text().strip()]
        if self.template.value == OWN_FILE and not self.own:
            missing.insert(0, "template")
        for name in missing[:1]:
            self.fields[name].set_error(self.tr("Remplissez ce champ."))
        return not missing

    def send(self) -> None:
        places = (Path(self.fields[name].text().strip()) for name in ("access", "folder"))
        beginning = partial(work.begin, self.session.station, self.wanted(), *places)
        self.form.run(beginning, self.done_with)

    def done_with(self, outcome: Any) -> None:
        super().done_with(outcome)
        self.told = tell(self.parentWidget(), outcome)

    # Asked through attributes, so that a test answers in place of a person.
    ask_which = staticmethod(ask_which)
    ask_folder = staticmethod(ask_folder)

    # -- words ---------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Word the form in the language in force."""
        self.word(
            self.tr("Ouvrir un site"),
            self.tr("Préparer le site"),
            self.tr("Le dossier qui en sort va sur la première machine du site."),
        )
        optional = self.tr("facultatif")
        labels = {
            "template": self.tr("Modèle"),
            "code": self.tr("Code"),
            "name": self.tr("Nom"),
            "name_ar": self.tr("Nom en arabe"),
            "city": self.tr("Ville"),
            "zone": self.tr("Fuseau horaire"),
            "manager_code": self.tr("Code du responsable"),
            "manager_name": self.tr("Nom du responsable"),
            "access": self.tr("Fichier d’accès au centre"),
            "folder": self.tr("Dossier à faire"),
        }
        for name, label in labels.items():
            self.fields[name].set_label(label, optional if name == "name_ar" else "")
        self.access_button.setText(self.tr("Choisir l’accès…"))
        self.folder_button.setText(self.tr("Choisir où…"))
        self.failing = self.tr("Le site n’est pas préparé")
        self._offer_templates()

    def _offer_templates(self) -> None:
        arabic = language_of(self) == "ar"
        cities = {site.code: site.city_ar if arabic else site.city for site in known_sites()}
        own = Path(self.own).name if self.own else self.tr("Un fichier…")
        choices = [(code, cities.get(code, code)) for code in ready()]
        self.template.set_choices([*choices, (OWN_FILE, own)])


def tell(parent: QWidget | None, begun: Begun) -> Dialog:
    """What to do next, and the PIN, which is told this once."""
    texts = SiteBegun(parent, begun)
    texts.open()
    return texts


class SiteBegun(Dialog):
    """What becomes of the folder, and the PIN that is told this once."""

    def __init__(self, parent: QWidget | None, begun: Begun) -> None:
        super().__init__(parent, "", width=520)
        self.title.setText(self.tr("Le site est prêt"))
        self.setAccessibleName(self.title.text())
        told = self.tr(
            "Portez {folder} sur la machine du site, choisissez « Rejoindre un site » et le fichier"
            " enrolment.json. Premier PIN du responsable : {pin}. Il en choisira un autre."
        )
        self.text.setText(told.format(folder=begun.folder, pin=begun.pin))
        self.setAccessibleDescription(self.text.text())
        self.verb.setText(self.tr("C’est noté"))
        self.keep.hide()
