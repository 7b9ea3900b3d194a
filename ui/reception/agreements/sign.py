"""An agreement before the visitor: read in their language, and signed on the screen, or not."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.agreements.queries import AgreementView
from kiosk.agreements.signing import SignAgreement
from kiosk.core import languages, strokes
from kiosk.core.command import Command
from kiosk.core.words import LANGUAGES
from ui.shell.form_dialog import FormDialog
from ui.shell.session import Session
from ui.widgets.button import DANGER, QUIET, Button
from ui.widgets.field import Field
from ui.widgets.notice_sheet import NoticeSheet
from ui.widgets.segmented import Segmented
from ui.widgets.signature import SignaturePad

SHEET, PAD, SMALL = 180, 104, 15


@dataclass(frozen=True, slots=True)
class Answer:
    """What was answered to an agreement: signed, or why not; `away` where nobody goes in."""

    agreement: UUID
    language: str
    signature: str = ""
    unsigned: str = ""
    away: bool = False

    def command(self, visit: UUID) -> SignAgreement:
        """What is sent for a visit."""
        return SignAgreement(
            visit=visit,
            agreement_version=self.agreement,
            language=self.language,
            signature=self.signature,
            unsigned=self.unsigned,
        )


class SignDialog(FormDialog):
    """`answer` once it is accepted; of a `visit` that is there it is kept at once.

    `turned_away()` where the desk lets nobody in; only before the arrival.
    """

    turned_away = Signal()

    def __init__(
        self,
        parent: QWidget,
        session: Session,
        agreement: AgreementView,
        who: str,
        language: str,
        visit: UUID | None = None,
    ) -> None:
        super().__init__(parent, session, width=600)
        self.agreement, self.visit, self.who = agreement, visit, who
        self.answer: Answer | None = None
        self.languages, self.sheet = Segmented(), NoticeSheet(SMALL)
        self.sheet.setFixedHeight(SHEET)
        self.pad, self.unsigned = SignaturePad(height=PAD), Field()
        self.signature = Field(widget=self.pad)
        self.wipe = Button(kind=QUIET, small=True, icon="x")
        self.signature.add_beside_label(self.wipe)
        self.away = Button(kind=DANGER, icon="log-out")
        self.away.setVisible(visit is None)
        self.foot.insertWidget(0, self.away)
        self.fields |= {"signature": self.signature, "unsigned": self.unsigned}
        self.form.places = {**self.fields, "agreements.unsigned": self.signature}
        self.body.addWidget(self.languages)
        self.body.addWidget(self.sheet)
        self._word()
        said = agreement.said.text
        spoken = [(code, languages.own_name(code)) for code in LANGUAGES if getattr(said, code)]
        self.languages.set_choices(list(spoken))
        self.languages.setVisible(len(spoken) > 1)
        self.languages.choose(language if language in dict(spoken) else "fr")
        self.languages.picked.connect(lambda _code: self._show())
        self.wipe.clicked.connect(self.pad.clear)
        self.pad.drawn.connect(self._drawn)
        self.unsigned.edited.connect(lambda _text: self._word_verb())
        self.away.clicked.connect(self._turn_away)
        self._show()
        self._drawn()

    def _word(self) -> None:
        self.failing = self.tr("La signature n’est pas gardée")
        self.signature.set_label(self.tr("Signature"))
        self.pad.hint = self.tr("Signer ici, au doigt, au stylet ou à la souris")
        self.wipe.setText(self.tr("Effacer"))
        self.unsigned.set_label(self.tr("Sans signature"), self.tr("dire pourquoi"))
        self.away.setText(self.tr("Ne pas laisser entrer"))

    @property
    def language(self) -> str:
        """The one in which it is shown."""
        return str(self.languages.value or "fr")

    def _show(self) -> None:
        said, language = self.agreement.said, self.language
        title = getattr(said.title, language, "") or said.title.fr
        self.word(title, self.verb.text(), self.who)
        self.sheet.setAccessibleName(title)
        self.sheet.show_letter("", getattr(said.text, language, "") or said.text.fr, language)
        self._word_verb()

    def _drawn(self) -> None:
        self.wipe.setVisible(not self.pad.is_empty)
        self.unsigned.setEnabled(self.pad.is_empty)
        if not self.pad.is_empty:
            self.signature.clear_error()
        self._word_verb()

    def _word_verb(self) -> None:
        unsigned = self.pad.is_empty and bool(self.unsigned.text())
        without = self.tr("Laisser entrer sans signature")
        self.verb.setText(without if unsigned else self.tr("C’est signé"))

    def complete(self) -> bool:
        if self.pad.is_empty and not self.unsigned.text():
            self.signature.set_error(
                self.tr("Faites signer, ou dites plus bas pourquoi il n’y a pas de signature."),
                focus=False,
            )
            self.unsigned.setFocus()
            return False
        return True

    def _said(self, *, away: bool = False) -> Answer:
        drawn = "" if away else strokes.written(self.pad.strokes)
        why = "" if drawn else self.unsigned.text()
        return Answer(self.agreement.id, self.language, drawn, why, away)

    def command(self) -> Command:
        return self._said().command(self.visit or self.agreement.id)

    def send(self) -> None:
        self.answer = self._said()
        if self.visit is None:
            self.accept()  # it is kept with the arrival, both or neither
        else:
            super().send()

    def _turn_away(self) -> None:
        if not self.unsigned.text():
            self.pad.clear()  # whoever does not go in has not signed
            self.unsigned.set_error(self.tr("Dites pourquoi cette personne n’entre pas."))
            self.adjustSize()
            return
        self.answer = self._said(away=True)
        self.accept()
