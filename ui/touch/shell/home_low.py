"""The first screen with every target within reach from a wheelchair."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.core import languages
from kiosk.core.clock import hour_minute
from ui.shell.languages import locale_of
from ui.shell.session import Session
from ui.theme import TOUCH, theme
from ui.theme.fonts import BOLD, SEMIBOLD
from ui.theme.icons import draw_icon
from ui.touch.shell.aids import LanguageBar
from ui.touch.shell.footer import CallButton, FootButton
from ui.touch.shell.header import HeldStar
from ui.touch.shell.names import site_name
from ui.touch.shell.row_tile import RowTile
from ui.touch.shell.stage import VOICE, Stage
from ui.widgets.label import Label
from ui.widgets.paint import END, draw_text, is_rtl, mirrored, rounded, text_width

REACH = 762
ABOVE = 392  # px, over the rows of a landscape screen
"""No target above this line of a portrait screen, in px."""
LARGER = replace(TOUCH, body=36)
HINT = 36
FEW, WIDE, TIGHT = 5, 18, 10
"""More rows than a few stand closer, or two lines of words would not fit into one."""


class VoiceHint(QWidget):
    """How to have the screens said, for those who help somebody and for those who see a little."""

    def __init__(self) -> None:
        super().__init__()
        self.words = ""

    def word(self, words: str) -> None:
        """Say it in the language in force."""
        self.words = words
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wide = text_width(self.words, HINT, SEMIBOLD, rtl=is_rtl(self))
        return QSize(round(wide) + 2 * 28 + 44 + 18, 88)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, box, rtl = QPainter(self), QRectF(self.rect()).adjusted(2, 2, -2, -2), is_rtl(self)
        rounded(painter, box, 18, "surface", "accent", 4)
        square = QRectF(box.left() + 28, box.center().y() - 22, 44, 44)
        draw_icon(painter, "headphones", mirrored(square, box, rtl), "accent", stroke=2.2, rtl=rtl)
        words = mirrored(box.adjusted(28 + 44 + 18, 0, -20, 0), box, rtl)
        draw_text(painter, words, self.words, HINT, "accent", weight=SEMIBOLD, rtl=rtl)


class LowHome(QWidget):
    """A row a way, the languages, and the way back to the usual display; `chosen(screen)`."""

    chosen = Signal(str)

    def __init__(self, session: Session, stage: Stage, ways: list[tuple[str, str]]) -> None:
        super().__init__()
        self.session, self.stage = session, stage
        self._withheld: set[str] = set()
        self.star = HeldStar(74)
        self.site = Label(size=42, weight=600)
        self.clock = Label(size=64, weight=BOLD, align=END)
        self.welcome = Label(size=96, weight=BOLD)
        self.second = Label(size=52, weight=600, tone="accent")
        self.calendar = Label(size=32, weight=600, tone="accent", wrap=True)
        self.calendar.hide()
        self.question = Label(size=54, weight=600)
        self.voice = VoiceHint()
        self.rows = {screen: RowTile(icon) for screen, icon in ways}
        self.languages = LanguageBar(LARGER)
        self.usual = FootButton("undo-2", accent=True, scale=LARGER)
        self.call = CallButton(LARGER)
        self._lay_out()
        self.usual.clicked.connect(stage.usual)
        self.call.clicked.connect(stage.call_desk)
        for screen, row in self.rows.items():
            row.clicked.connect(lambda _=False, name=screen: self.chosen.emit(name))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(28)
        head.addWidget(self.star)
        head.addWidget(self.site, 1)
        head.addWidget(self.clock)
        top = QVBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(0)
        top.addLayout(head)
        top.addStretch(2)
        top.addWidget(self.welcome)
        top.addWidget(self.second)
        top.addStretch(1)
        top.addWidget(self.voice, 0, Qt.AlignmentFlag.AlignLeading)
        top.addWidget(self.calendar)
        top.addStretch(2)
        top.addWidget(self.question)
        self.top = QWidget()
        self.top.setLayout(top)
        self._grid = QGridLayout()
        self._grid.setSpacing(18)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        for button in (self.usual, self.call):
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            foot.addWidget(button, 1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(18)
        self._column.addWidget(self.top)
        self._column.addLayout(self._grid, 1)
        self._column.addSpacing(8)
        self._column.addWidget(self.languages)
        self._column.addLayout(foot)

    def offer(self, screen: str, *, offered: bool) -> None:
        """Show a way in, or leave it out."""
        self.rows[screen].setVisible(offered)
        if offered == (screen in self._withheld):
            self._withheld ^= {screen}
            self.arrange()

    def announce(self, words: str) -> None:
        """What differs today or soon; a landscape screen has no room for it here."""
        self.calendar.setText(words)
        self.calendar.setVisible(bool(words) and not self.stage.landscape)

    def arrange(self) -> None:
        """One column of rows in portrait, two in landscape."""
        landscape = self.stage.landscape
        self._column.setContentsMargins(48, 54, 48, 48)
        self.top.setFixedHeight(ABOVE if landscape else REACH - 54 - 18)
        sizes = (72, 44, 48) if landscape else (96, 52, 54)
        self.voice.setVisible(self.stage.offers(VOICE) and not landscape)
        for label, size in zip((self.welcome, self.second, self.question), sizes, strict=True):
            label.set_size(size)
        across = 2 if landscape else 1
        shown = [row for screen, row in self.rows.items() if screen not in self._withheld]
        self._grid.setSpacing(TIGHT if len(shown) > FEW else WIDE)
        for n, row in enumerate(shown):
            self._grid.addWidget(row, n // across, n % across)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < across else 0)

    def word(self, titles: dict[str, str], informations: dict[str, str]) -> None:
        """Word everything in the language in force."""
        language = self.session.language
        # Already far larger than the text that "Texte +" is for.
        self.site.set_size(42 / theme.zoom)
        self.site.setText(site_name(self.session))
        self.tell_time()
        second = next(code for code in reversed(languages.HOUSE) if code != language)
        self.second.setLocale(locale_of(second))
        for label, code in ((self.welcome, language), (self.second, second)):
            label.setText(next(languages.chain(code)).welcome)
        self.question.setText(self.tr("Que souhaitez-vous faire ?"))
        for screen, row in self.rows.items():
            row.word(titles[screen], informations[screen])
        self.voice.word(self.tr("Casque et voix : touche * du pavé"))
        self.languages.show_language()
        self.usual.word(self.tr("Affichage normal"))
        self.call.retranslate()

    def tell_time(self) -> None:
        """Show what time it is."""
        self.clock.setText(hour_minute(self.session.local_now()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colour("canvas"))
