"""The pause of a screen in a hall: where to turn to, in three languages, until it is back."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.core.languages import is_rtl
from ui.paused.words import Said, said_at
from ui.theme import theme
from ui.theme.fonts import REGULAR, SEMIBOLD
from ui.theme.icons import draw_icon
from ui.widgets.paint import END, START, draw_text, fitting
from ui.widgets.star import draw_star, draw_zellige
from ui.widgets.timers import every, once

HOLD_MS, SHIFT_MS = 5_000, 60_000
STEP, STEPS = 3, 8
TALL, WIDE = (1080, 1920), (1920, 1080)
HERO_HIGH, HERO_WIDE = 560.0, 600.0
MARGIN, STAR, ARROW, BLOCK = 72.0, 260.0, 200.0, 330.0
TITLE, SENTENCE = 84.0, 54.0
WHITE = "#FFFFFF"


class PausedScreen(QWidget):
    """Painted at one size and scaled; `held()` after five seconds on the star: try again now."""

    held = Signal()

    def __init__(self, window: str) -> None:
        super().__init__()
        self._said = said_at(window)
        self._leads = window == "touch"
        self._steps = 0
        self._press = once(self, HOLD_MS, self.held.emit)
        self._move = every(self, SHIFT_MS, self._shift)
        self._move.start()
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setWindowTitle(self._said[0].title)
        self.setAccessibleName(" ".join(f"{said.title}. {said.sentence}." for said in self._said))
        self.resize(*(WIDE if window == "display" else (540, 960)))

    def _shift(self) -> None:
        """A picture that stands for hours moves a little, so that it leaves no trace."""
        self._steps = (self._steps + 1) % (2 * STEPS)
        self.update()

    @property
    def shift(self) -> int:
        """How far the picture stands from its place, in px."""
        return STEP * min(self._steps, 2 * STEPS - self._steps)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._star.contains(event.position()):
            self._press.start()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._press.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        # Full screen is the kiosk in its hall: Alt F4 and the like do not close it.
        event.setAccepted(not (self.isFullScreen() and event.spontaneous()))

    # -- painting --------------------------------------------------------------------------------

    @property
    def _tall(self) -> bool:
        return self.height() > self.width()

    @property
    def _scale(self) -> float:
        wide, high = TALL if self._tall else WIDE
        return min(self.width() / wide, self.height() / high)

    @property
    def hero(self) -> QRectF:
        """The zellige: above the words, or beside them."""
        depth = (HERO_HIGH if self._tall else HERO_WIDE) * self._scale
        wide, high = float(self.width()), float(self.height())
        return QRectF(0, 0, wide, depth) if self._tall else QRectF(0, 0, depth, high)

    @property
    def _star(self) -> QRectF:
        box = QRectF(0, 0, STAR * self._scale, STAR * self._scale)
        box.moveCenter(self.hero.center())
        return box

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, hero, scale = QPainter(self), self.hero, self._scale
        painter.fillRect(self.rect(), theme.colour("rail"))
        painter.setClipRect(hero)
        draw_zellige(painter, hero, shift=self.shift)
        painter.setClipping(False)
        painter.translate(self.shift, self.shift)
        draw_star(painter, self._star, "highlight")
        left, top = (0.0, hero.bottom()) if self._tall else (hero.right(), 0.0)
        room = QRectF(left, top, self.width() - left, self.height() - top)
        margin = MARGIN * scale
        room.adjust(margin, margin, -margin, -margin)
        if self._leads:
            # To the right of the screen in every language: that is where the desk is.
            side = round(ARROW * scale)
            box = QRectF(room.right() - side, room.bottom() - side, side, side)
            draw_icon(painter, "arrow-right", box, "highlight", rtl=False, stroke=2.4)
            room.setBottom(box.top())
        each = min(room.height() / len(self._said), BLOCK * scale)
        for said in self._said:
            self._draw(painter, said, QRectF(room.x(), room.y(), room.width(), each))
            room.setTop(room.top() + each)

    def _draw(self, painter: QPainter, said: Said, box: QRectF) -> None:
        """What people are to do stands out, in every language alike."""
        rtl = is_rtl(said.language)
        align = END if rtl else START
        upper, lower = QRectF(box), QRectF(box)
        upper.setHeight(TITLE * 1.5 * self._scale)
        lower.setTop(upper.bottom())
        lower.setHeight(SENTENCE * 1.7 * self._scale)
        lines = (
            (upper, said.title, TITLE, SEMIBOLD, WHITE),
            (lower, said.sentence, SENTENCE, REGULAR, "highlight"),
        )
        for place, words, size, weight, tone in lines:
            fits = fitting(words, place.width(), size * self._scale, weight, rtl=rtl)
            draw_text(painter, place, words, fits, tone, weight=weight, align=align, rtl=False)
