"""The foot of a screen: back, home, aids, and either the way on or language and help."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.core import languages
from ui.shell.languages import language_of
from ui.theme import TOUCH, Scale, theme
from ui.widgets.button import PRIMARY, SECONDARY, Button
from ui.widgets.paint import rounded

HEIGHT, MARGIN = 152, 48


class FootButton(Button):
    """A white button with an edge that shows, in ink or in the accent.

    `terse` leaves only the icon where the reader's larger text would not fit.
    """

    def __init__(
        self, icon: str, *, accent: bool = False, terse: bool = False, scale: Scale = TOUCH
    ) -> None:
        super().__init__(kind=SECONDARY, icon=icon, scale=scale)
        self._accent, self._terse, self._words = accent, terse, ""

    @property
    def icon_size(self) -> int:
        """Smaller than on the screen's own buttons."""
        return 32

    def _pad(self) -> int:
        return 24

    def word(self, words: str) -> None:
        """Word the button, or only name it."""
        self.setText("" if self._terse and theme.zoom > 1 else words)
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        # A square for an icon alone.
        return super().sizeHint() if self.text() else QSize(TOUCH.control, TOUCH.control)

    def _look(self) -> tuple[str | None, str | None, str]:
        fill, _, tone = super()._look()
        edge = "accent" if self._accent else "line_strong"
        return fill, edge, "accent" if self._accent else tone


class CallButton(FootButton):
    """ "Appeler l'accueil", the same on every screen."""

    def __init__(self, scale: Scale = TOUCH) -> None:
        super().__init__("bell", accent=True, scale=scale)
        self.retranslate()

    def retranslate(self) -> None:
        """Word the button in the language in force."""
        self.word(self.tr("Appeler l’accueil"))


class Footer(QWidget):
    """`went_back()`, `went_home()`, `aided()`, `spoke()`, `called()`, `acted()`."""

    went_back = Signal()
    went_home = Signal()
    aided = Signal()
    spoke = Signal()
    called = Signal()
    acted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(HEIGHT)
        self.back = FootButton("arrow-left", terse=True)
        self.home = FootButton("house")
        self.aids = FootButton("accessibility")
        self.language = FootButton("languages", terse=True)
        self.call = CallButton()
        self.action = Button(kind=PRIMARY, scale=TOUCH)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 1, MARGIN, 0)
        row.setSpacing(16)
        for first in (self.back, self.home, self.aids):
            row.addWidget(first)
        row.addStretch(1)
        for last in (self.language, self.call, self.action):
            row.addWidget(last)
        for button, signal in (
            (self.back, self.went_back),
            (self.home, self.went_home),
            (self.aids, self.aided),
            (self.language, self.spoke),
            (self.call, self.called),
            (self.action, self.acted),
        ):
            button.clicked.connect(signal)
        self.retranslate()

    def show_action(self, words: str, icon: str, *, busy: bool) -> None:
        """Show the way on; without words, language and help stand in its place."""
        if words:
            self.action.set_icon(icon)
            self.action.setText(words)
        if self.action.busy != busy:
            self.action.set_busy(busy)
        self.action.setVisible(bool(words))
        self.language.setVisible(not words)
        self.call.setVisible(not words)
        for button in (self.back, self.home):
            button.setEnabled(not busy)

    def retranslate(self) -> None:
        """Word the buttons in the language in force."""
        self.back.word(self.tr("Retour"))
        self.home.setAccessibleName(self.tr("Accueil de la borne"))
        self.aids.setAccessibleName(self.tr("Aides à la lecture"))
        self.language.word(languages.own_name(language_of(self)))
        self.call.retranslate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), 0, "surface")
        painter.fillRect(0, 0, self.width(), 1, theme.colour("line"))
