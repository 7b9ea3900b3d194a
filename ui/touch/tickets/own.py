"""Which ticket do you have? Its code before the reader, or its number typed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy

from ui.shell.session import Session
from ui.theme import TOUCH
from ui.touch.badges.prompt import BadgePicture
from ui.touch.shell.key_layouts import NUMBERS
from ui.touch.shell.letters import DIGITS, LATIN, SIGNS
from ui.touch.shell.screen import seen_texts
from ui.touch.shell.stage import Stage
from ui.touch.shell.typing_screen import TypingScreen
from ui.widgets.alert import Alert


class OwnTicketAsked(TypingScreen):
    """Whoever missed their turn, or lets others pass, shows or types today's number."""

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
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
        self.alert.hide()
        self.keyboard.keep(NUMBERS)

    def heading(self) -> str:
        return self.tr("J’ai déjà un ticket")

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
            self.tr("Tour manqué, ou laisser passer d’autres. Sans papier, tapez le numéro."),
        )
        self.number.set_label(self.tr("Numéro du ticket"))
        self.alert.hide()

    def spoken(self) -> list[str]:
        return [self.heading(), *super().spoken(), *seen_texts(self.alert)]

    def hear(self, payload: str) -> bool:
        self._look(code=payload or "?")
        return True

    def act(self) -> None:
        if typed := self.number.text().strip():
            self._look(label=typed)

    def _look(self, **which: str) -> None:
        from kiosk.tickets.own import own

        self.alert.hide()
        station = self.session.station
        self.form.run(lambda: station.ask(own, **which), then=self._found)

    def _found(self, ticket: Any) -> None:
        self.go("own_ticket", ticket=ticket)

    def refused(self, sentence: str, _error: Exception) -> None:
        """Say why there is nothing to do for this ticket, and let another one be tried."""
        self.alert.say(self.tr("Pas ce ticket"), sentence)
        self.alert.show()
        for text in seen_texts(self.alert):
            self.told.emit(text)
