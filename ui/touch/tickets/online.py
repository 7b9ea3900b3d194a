"""What a telephone takes from the kiosk: the service online, and the list of papers."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.core.directions import isolated
from ui.touch.shell.overlay import BottomSheet, big_button
from ui.touch.shell.panel import Panel
from ui.widgets.button import PRIMARY
from ui.widgets.code import draw_code
from ui.widgets.label import Label
from ui.widgets.paint import is_rtl

BESIDE, LARGE, LEAST = 232, 640, 420
"""Px of a code beside words, and of one that fills a sheet."""


class Code(QWidget):
    """The QR of a text, as large as there is room for."""

    def __init__(self, side: int, least: int = 0) -> None:
        super().__init__()
        self.text, self._side, self._least = "", side, least or side
        self.setMaximumSize(side, side)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str, name: str) -> None:
        """Show the code of a text; its name says what it is of."""
        self.text = text
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._least, self._least)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.text:
            side = min(self.width(), self.height())
            box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
            draw_code(QPainter(self), box, self.text, dense=True)


class OnlineFirst(Panel):
    """That a procedure is done online too, with where and its code; no room without an address."""

    def __init__(self) -> None:
        super().__init__(pad=24, lines=False)
        self.title = Label(size=34, weight=600, wrap=True)
        self.about = Label(size=27, tone="muted", wrap=True)
        self.link = Label(size=27, weight=600, wrap=True)
        self.code = Code(BESIDE)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addStretch(1)
        for label in (self.title, self.about, self.link):
            words.addWidget(label)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(28)
        row.addWidget(self.code)
        row.addLayout(words, 1)
        self.body.addLayout(row)
        self.hide()

    def show_link(self, link: str) -> None:
        """Show an address, or nothing."""
        self.setVisible(bool(link))
        shown = link.removeprefix("https://").rstrip("/")
        self.link.setText(isolated(shown) if is_rtl(self) else shown)
        self.code.show_text(link, self.title.text())

    def spoken(self) -> list[str]:
        """What is heard of it."""
        return [self.title.text(), self.about.text()] if self.code.text else []

    def retranslate(self) -> None:
        """Word the panel in the language in force."""
        self.title.setText(self.tr("Essayez d’abord en ligne"))
        self.about.setText(self.tr("Photographiez ce code : le service s’ouvre sur le téléphone."))


class ListCarried(BottomSheet):
    """The list of papers as a code; the text is on the telephone, nothing is kept here."""

    def __init__(self, text: str) -> None:
        super().__init__("qr-code")
        self.disc.hide()
        self.code = Code(LARGE, LEAST)
        self.button = big_button(PRIMARY)
        self.button.clicked.connect(self.done)
        self.body.addWidget(self.code, 1, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self.button)
        self._text = text
        self.retranslate()

    def retranslate(self) -> None:
        self.say(
            self.tr("La liste sur votre téléphone"),
            "",
            self.tr("Photographiez ce code : la liste des pièces s’affiche, sans Internet."),
        )
        self.code.show_text(self._text, self.tr("La liste sur votre téléphone"))
        self.button.setText(self.tr("C’est fait"))
