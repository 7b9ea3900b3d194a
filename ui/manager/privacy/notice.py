"""What the site says of its data, beside the notice as a visitor will read it."""

from __future__ import annotations

from typing import ClassVar

from kiosk.sites.data_protection import Protection, SetDataProtection, data_protection
from kiosk.visits.notice import NoticeFacts, notice_languages, notice_text
from ui.manager.section import Section
from ui.shell.session import Session
from ui.widgets.field import Field, PhoneField
from ui.widgets.notice_sheet import NoticeSheet
from ui.widgets.rows import RowPainter
from ui.widgets.segmented import Segmented

NAMES = ("controller", "contact", "phone", "email", "cndp", "cin_authorisation")
PAIRS = (("phone", "email"), ("cndp", "cin_authorisation"))


class NoticeSection(Section):
    """The preview follows what is typed; what is kept makes another version of the notice."""

    shows: ClassVar[frozenset[str]] = frozenset({"data_protection"})
    first = "contact"

    def __init__(self, session: Session) -> None:
        super().__init__(session, RowPainter())
        self.languages, self.sheet = Segmented(), NoticeSheet(15)
        self.rows.hide()
        self.list.add_to_head(self.languages)
        self.list.add(self.sheet, 1)
        self.languages.set_choices([(each.code, each.name) for each in notice_languages()])
        self.languages.picked.connect(lambda _code: self.preview())
        self.fields = {name: PhoneField() if name == "phone" else Field() for name in NAMES}
        for field in self.fields.values():
            field.edited.connect(lambda _text: self.preview())
        self.lay_out(PAIRS)
        self.finish_form()
        self._read: Protection | None = None
        self.retranslate()

    def refresh(self) -> None:
        said = self.session.read(data_protection)
        if said != self._read:
            self._read = said
            settings = self.session.station.settings.privacy
            proposed = {
                "contact": said.contact or (settings.contact if not said.email else ""),
                "cndp": said.cndp or settings.cndp_number,
                "cin_authorisation": said.cin_authorisation or settings.cin_authorisation,
            }
            for name, field in self.fields.items():
                field.set_text(proposed.get(name, getattr(said, name)))
        self.preview()

    def retranslate(self) -> None:
        optional = self.tr("facultatif")
        labels = {
            "controller": (self.tr("Responsable du traitement"), self.tr("MITC sinon")),
            "contact": (self.tr("À qui s’adresser"), self.tr("nom ou service")),
            "phone": (self.tr("Téléphone"), optional),
            "email": (self.tr("E-mail"), optional),
            "cndp": (self.tr("Numéro CNDP"), ""),
            "cin_authorisation": (self.tr("Autorisation CIN"), optional),
        }
        for name, words in labels.items():
            self.fields[name].set_label(*words)
        self.list.set_title(self.tr("La notice, comme un visiteur la lit"))
        self.sheet.setAccessibleName(self.list.title.text())
        self.card.set_title(self.tr("Ce que dit le site"))
        self.verb.setText(self.tr("Enregistrer"))
        self.languages.choose(notice_text(self.session.language, self.facts).language)
        self.preview()

    @property
    def facts(self) -> NoticeFacts:
        """What the notice would say with what is typed."""
        typed = {name: field.text() for name, field in self.fields.items()}
        return NoticeFacts(self.session.station.settings.privacy, Protection(**typed))

    def preview(self) -> None:
        """Show the notice in the language that is picked."""
        language = str(self.languages.value)
        self.sheet.show_text(notice_text(language, self.facts).shown, language)

    def send(self) -> None:
        said = self.facts.said
        typed = SetDataProtection(
            controller=said.controller,
            contact=said.contact,
            phone=said.phone,
            email=said.email,
            cndp=said.cndp,
            cin_authorisation=said.cin_authorisation,
        )
        self.do(typed, self.tr("La notice est à jour"))

    def done(self) -> None:
        self.refresh()
