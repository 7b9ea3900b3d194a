"""Which ticket was served? Its code before the reader, or its number typed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy

from ui.shell.session import Session
from ui.theme import TOUCH
from ui.touch.badges.prompt import BadgePicture
from ui.touch.feedback.words import feedback_words
from ui.touch.shell.key_layouts import NUMBERS
from ui.touch.shell.letters import DIGITS, LATIN, SIGNS
from ui.touch.shell.screen import seen_texts
from ui.touch.shell.stage import Stage
from ui.touch.shell.typing_screen import TypingScreen
from ui.widgets.alert import Alert


class FeedbackTicket(TypingScreen):
    """Takes a ticket's code at any moment; who has no paper types today's number."""

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.refusal: Exception | None = None
        self.alert = Alert(kind="danger", scale=TOUCH)
        self.alert.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.alert.hide()
        self.picture = BadgePicture()
        self.number = self.add_field()
        self.number.input.edit.setProperty(SIGNS, DIGITS + LATIN)
        column = self.pages.column
        column.addWidget(self.alert)
        column.addStretch(1)
        column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        column.addWidget(self.number)
        self.retranslate()
        self.arrange()

    def begin(self) -> None:
        super().begin()
        self.keyboard.keep(NUMBERS)

    def heading(self) -> str:
        return self.tr("Votre avis")

    def action(self) -> tuple[str, str]:
        return self.tr("Continuer"), "arrow-right"

    def arrange(self) -> None:
        super().arrange()
        landscape = self.stage.landscape
        side = 200 if landscape or self.stage.low else 380
        self.picture.setFixedSize(side, side)
        self.picture.setVisible(not (self.stage.low and landscape))

    def retranslate(self) -> None:
        self.say(
            self.tr("Montrez votre ticket au lecteur"),
            self.tr("Sans papier, tapez son numéro d’aujourd’hui."),
        )
        self.number.set_label(self.tr("Numéro du ticket"))
        self._show_refusal()

    def spoken(self) -> list[str]:
        return [self.heading(), *super().spoken(), *seen_texts(self.alert)]

    def hear(self, payload: str) -> bool:
        self._look(code=payload or "?")
        return True

    def act(self) -> None:
        if typed := self.number.text().strip():
            self._look(label=typed)

    def _look(self, **which: str) -> None:
        from kiosk.feedback.queries import asked

        self.refusal = None
        self._show_refusal()
        station = self.session.station
        self.form.run(lambda: station.ask(asked, **which), then=self._found)

    def _found(self, ticket: Any) -> None:
        self.go("feedback", ticket=ticket)

    def refused(self, _sentence: str, error: Exception) -> None:
        """Say why this ticket has no answer, and let another one be tried."""
        self.refusal = error
        self._show_refusal()
        for text in seen_texts(self.alert):
            self.told.emit(text)

    def _show_refusal(self) -> None:
        self.alert.setVisible(self.refusal is not None)
        if self.refusal is not None:
            self.alert.say(*feedback_words(self.session, self.refusal))
