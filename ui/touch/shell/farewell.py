"""The last screen of a path: what was done, on the zellige, then the kiosk forgets."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from ui.shell.session import Session
from ui.theme import theme
from ui.touch.shell.countdown import Countdown
from ui.touch.shell.screen import Screen, seen_texts
from ui.touch.shell.stage import Stage
from ui.widgets.label import Label
from ui.widgets.paint import CENTER
from ui.widgets.star import draw_zellige


class Farewell(Screen):
    """A title, a line, what the subclass puts in `middle`, and the countdown."""

    framed = False
    times_out: ClassVar[bool] = False

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.title = Label(size=60, weight=600, tone="#FFFFFF", wrap=True, align=CENTER)
        self.subtitle = Label(size=31, tone="on_rail", wrap=True, align=CENTER)
        self.middle = QVBoxLayout()
        self.middle.setSpacing(24)
        self.countdown = Countdown()
        self.countdown.ended.connect(self.ended)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(8)
        self.column.addWidget(self.title)
        self.column.addWidget(self.subtitle)
        self.column.addSpacing(40)
        self.column.addLayout(self.middle, 1)
        self.column.addSpacing(24)
        self.column.addWidget(self.countdown)

    def arrange(self) -> None:
        landscape = self.stage.landscape
        self.column.setContentsMargins(75, 40 if landscape else 96, 68, 40 if landscape else 56)

    def spoken(self) -> list[str]:
        return seen_texts(self)

    def count_down(self) -> None:
        """Begin to count: the delay of the settings, longer for whoever asked for an aid."""
        seconds = self.session.station.settings.touch.ticket_seconds
        self.countdown.start(seconds * self.stage.patience)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.count_down()

    def retranslate(self) -> None:
        self.countdown.retranslate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("rail"))
        if not theme.contrast:
            draw_zellige(painter, QRectF(self.rect()))
