"""The ticket did not come out: its number on the screen is as good."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.theme import TOUCH, theme
from ui.theme.desks import desk_colours
from ui.theme.fonts import BOLD
from ui.touch.shell.footer import CallButton
from ui.touch.shell.overlay import BottomSheet, big_button
from ui.widgets.button import PRIMARY
from ui.widgets.paint import CENTER, draw_text, is_rtl, rounded


class BigNumber(QWidget):
    """A ticket's number on a pale ground."""

    def __init__(self, letter: str, label: str) -> None:
        super().__init__()
        self.letter, self.label = letter, label
        self.setFixedHeight(272)
        self.setAccessibleName(label)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, box = QPainter(self), QRectF(self.rect())
        edge = "ink" if theme.contrast else None
        rounded(painter, box, TOUCH.radius_card, "canvas", edge, 2)
        tone = "ink" if theme.contrast else desk_colours(self.letter).strong
        size = 138 / theme.zoom
        draw_text(painter, box, self.label, size, tone, weight=BOLD, align=CENTER, rtl=False)


class NoPaper(BottomSheet):
    """Over the ticket; `called()` asks for a person, `done()` says that it is noted."""

    called = Signal()

    def __init__(self, letter: str, label: str) -> None:
        super().__init__("printer")
        self.number = BigNumber(letter, label)
        self.call = CallButton()
        self.noted = big_button(PRIMARY)
        self.call.clicked.connect(self.called)
        self.noted.clicked.connect(self.done)
        self.body.addWidget(self.number)
        self.body.addSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(20)
        for button in (self.call, self.noted):
            button.setMinimumHeight(116)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            row.addWidget(button, 1)
        self.body.addLayout(row)
        self.retranslate()

    def spoken(self) -> list[str]:
        return [*super().spoken(), self.number.label]

    def retranslate(self) -> None:
        arabic, french = "الطابعة لا تستجيب", "L’imprimante ne répond pas"
        self.say(
            self.tr("L’imprimante ne répond pas"),
            french if is_rtl(self) else arabic,
            self.tr("Votre numéro est bien pris. Photographiez cet écran, ou notez-le."),
        )
        self.call.retranslate()
        self.noted.setText(self.tr("C’est noté"))
