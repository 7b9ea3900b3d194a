"""The sheet that a row is painted on: places are counted from its start, in any direction."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from ui.theme.fonts import REGULAR, SEMIBOLD
from ui.theme.icons import draw_icon
from ui.widgets.button import PRIMARY, SECONDARY
from ui.widgets.paint import START, draw_text, mirrored, rounded, text_width
from ui.widgets.pill import NEUTRAL, draw_pill, pill_size


class _Every(set[str]):
    """Every name is in it."""

    def __contains__(self, _name: object) -> bool:
        return True


EVERY = _Every()
"""All the buttons of rows."""


class RowCanvas:
    """A row in logical places: `start` px from where the language begins, `end` from the other."""

    def __init__(
        self,
        painter: QPainter,
        box: QRectF,
        rtl: bool,
        chosen: bool = False,
        over: bool = False,
        pointer: QPointF | None = None,
        *,
        down: bool = False,
    ) -> None:
        self.painter, self.area, self.rtl = painter, box, rtl
        self.chosen, self.over = chosen, over
        self._pointer, self._down = pointer or QPointF(-1, -1), down
        self.buttons: list[tuple[QRectF, str]] = []
        self.withheld: set[str] = set()
        self.tips: list[tuple[QRectF, str]] = []

    @property
    def width(self) -> float:
        """The row's width in px."""
        return self.area.width()

    @property
    def height(self) -> float:
        """The row's height in px."""
        return self.area.height()

    def box(
        self,
        start: float,
        width: float | None = None,
        *,
        top: float = 0,
        height: float | None = None,
        end: float = 16,
    ) -> QRectF:
        """A box `start` px from the start; without a width, it goes to `end` px of the end."""
        wide = self.width - start - end if width is None else width
        tall = self.height - top if height is None else height
        from_left = QRectF(self.area.left() + start, self.area.top() + top, wide, tall)
        return mirrored(from_left, self.area, self.rtl)

    def end_box(
        self, end: float, width: float, *, top: float = 0, height: float | None = None
    ) -> QRectF:
        """A box whose far side is `end` px from the end of the row."""
        return self.box(self.width - end - width, width, top=top, height=height)

    def text(
        self,
        box: QRectF,
        text: str,
        size: float = 14,
        tone: str = "ink",
        weight: int = REGULAR,
        align: str = START,
    ) -> float:
        """One line of text in a box, cut where it does not fit; returns its width in px."""
        draw_text(self.painter, box, text, size, tone, weight=weight, align=align, rtl=self.rtl)
        return min(text_width(text, size, weight, rtl=self.rtl), box.width())

    def two_lines(
        self,
        start: float,
        width: float | None,
        first: str,
        second: str,
        *,
        end: float = 16,
        second_tone: str = "muted",
        second_weight: int = REGULAR,
    ) -> None:
        """A semibold line over a smaller one, together in the middle of the row."""
        if not second:
            self.text(self.box(start, width, end=end), first, 14, weight=SEMIBOLD)
            return
        middle = self.height / 2
        upper = self.box(start, width, top=middle - 20, height=20, end=end)
        lower = self.box(start, width, top=middle, height=20, end=end)
        self.text(upper, first, 14, weight=SEMIBOLD)
        self.text(lower, second, 12.5, second_tone, second_weight)

    def icon(
        self,
        start: float,
        name: str,
        size: int = 18,
        tone: str = "muted",
        top: float | None = None,
        *,
        tip: str = "",
    ) -> None:
        """An icon in the middle of the row's height, or `top` px down; `tip` is told over it."""
        y = (self.height - size) / 2 if top is None else top
        box = self.box(start, size, top=y, height=size)
        draw_icon(self.painter, name, box, tone, rtl=self.rtl)
        self.tip(box, tip)

    def tip(self, box: QRectF, text: str) -> None:
        """Tell a text over a part of the row, such as what a sign without words means."""
        if text:
            self.tips.append((box, text))

    def pill(
        self,
        end: float,
        text: str,
        kind: str = NEUTRAL,
        *,
        icon: str = "",
        height: float = 26,
        top: float | None = None,
    ) -> float:
        """A pill `end` px from the end; returns its width in px."""
        size = pill_size(text, icon=icon, height=height, rtl=self.rtl)
        y = (self.height - height) / 2 if top is None else top
        box = self.end_box(end, size.width(), top=y, height=height)
        draw_pill(self.painter, box, text, kind, icon=icon, rtl=self.rtl)
        return size.width()

    def button(
        self,
        end: float,
        name: str,
        text: str,
        *,
        icon: str = "",
        kind: str = SECONDARY,
        height: float = 30,
        tip: str = "",
    ) -> float:
        """A small button `end` px from the end, told by `name`; returns its width in px.

        One that has an icon alone says by `tip` what it does; one that is withheld takes no room.
        """
        if name in self.withheld:
            return 0
        words = text_width(text, 13, SEMIBOLD, rtl=self.rtl)
        lead = (24 if text else 16) if icon else 0
        width = round(words + lead + (24 if text else 14))
        box = self.end_box(end, width, top=(self.height - height) / 2, height=height)
        self.buttons.append((box, name))
        self.tip(box, tip)
        level = (2 if self._down else 1) if box.contains(self._pointer) else 0
        tone = self._button_ground(box, kind, level)
        x = box.left() + (12 if text else 7)
        if icon:
            square = QRectF(x, box.center().y() - 8, 16, 16)
            draw_icon(self.painter, icon, mirrored(square, box, self.rtl), tone, rtl=self.rtl)
            x += 24
        inner = mirrored(QRectF(x, box.top(), words, box.height()), box, self.rtl)
        self.text(inner, text, 13, tone, SEMIBOLD)
        return width

    def _button_ground(self, box: QRectF, kind: str, level: int) -> str:
        """Paint the button's ground; returns the tone of what is on it."""
        if kind == PRIMARY:
            fill = ("accent", "accent_hover", "accent_press")[level]
            rounded(self.painter, box, 6, fill)
            return "on_accent"
        if kind == SECONDARY:
            fill = ("surface", "canvas", "sunken")[level]
            rounded(self.painter, box, 6, fill, "button_edge")
            return "ink"
        if level:
            rounded(self.painter, box, 6, "accent_soft")
        return "accent"
