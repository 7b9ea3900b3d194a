"""Both versions on the time: what was wanted here over what stands, one row each."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.core.clock import hour_minute
from kiosk.core.directions import filled
from kiosk.core.wording import clock_time
from ui.theme.fonts import SEMIBOLD
from ui.theme.tokens import BLOCKS
from ui.widgets.paint import CENTER, END, START, draw_text, is_rtl, mirrored, rounded, text_width

if TYPE_CHECKING:
    from kiosk.core.settling import Block, Case, TimeRow

OURS, AGAINST, FREE = "ours", "against", "free"
PAD, LABELS, HEAD, ROW, GAP = 16, 140, 30, 30, 10
BEFORE, AFTER, LEAST_HOURS = timedelta(hours=2), timedelta(hours=1), 3
HOUR = timedelta(hours=1)
NEVER = datetime.min.replace(tzinfo=UTC)


class TimeVersions(QWidget):
    """Time runs as the language reads; blocks outside the hours shown are cut."""

    def __init__(self, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zone = zone
        self.rows: tuple[TimeRow, ...] = ()
        self._low = False
        self.first = self.last = NEVER
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_low(self, *, low: bool) -> None:
        """Take less height on a low screen."""
        self._low = low
        self._fit()

    @property
    def _sizes(self) -> tuple[int, int, int]:
        """Padding, height of a row and the gap between two, in px."""
        return (10, 26, 6) if self._low else (PAD, ROW, GAP)

    def _fit(self) -> None:
        pad, row, gap = self._sizes
        self.setFixedHeight(2 * pad + HEAD - 8 + len(self.rows) * (row + gap) - gap)

    def show_case(self, case: Case) -> None:
        """Show a case's rows around the time that was wanted."""
        self.rows = case.rows
        self._choose_hours(case)
        self._fit()
        self.setAccessibleName(". ".join(self._words_of(row) for row in self.rows))
        self.update()

    def _choose_hours(self, case: Case) -> None:
        """The case's own span, or the hours around the two versions; whole hours."""
        blocks = [b for r in case.rows for b in r.blocks]
        at_stake = [b for b in blocks if b.kind in (OURS, AGAINST)] or blocks
        if not at_stake:
            self.first = self.last = NEVER
            return
        first = case.opens or min(b.starts for b in at_stake) - BEFORE
        last = case.closes or max(b.ends for b in at_stake) + AFTER
        self.first = first.astimezone(self.zone).replace(minute=0, second=0, microsecond=0)
        hours = math.ceil((last - self.first) / HOUR)
        self.last = self.first + HOUR * max(hours, LEAST_HOURS)

    @property
    def hours(self) -> int:
        """How many hours are shown."""
        return round((self.last - self.first) / HOUR)

    def place(self, at: datetime) -> float:
        """How far from the start of the track an instant is, in px, before mirroring."""
        share = (at.astimezone(self.zone) - self.first) / (self.last - self.first)
        return (self.width() - 2 * PAD - LABELS) * min(1.0, max(0.0, share))

    def row_name(self, number: int) -> str:
        """What a row is called: ours, the room in dispute as it stands there, another room."""
        name = self.rows[number].name
        if not name:
            return self.tr("Votre saisie")
        disputed = any(b.kind == AGAINST for b in self.rows[number].blocks)
        return self.tr("{room} (central)").format(room=name) if disputed else name

    def block_words(self, block: Block) -> str:
        """What is written on a block."""
        starts, ends = (
            clock_time(block.starts, self.zone.key),
            clock_time(block.ends, self.zone.key),
        )
        if block.kind == FREE and not block.text:
            if block.starts.astimezone(self.zone) <= self.first:
                return self.tr("libre jusqu’à {time}").format(time=ends)
            return self.tr("libre {span}").format(span=f"{starts}–{ends}")
        if block.kind in (OURS, AGAINST):
            return filled("{what} {span}", {"what": block.text, "span": f"{starts}–{ends}"})
        return block.text

    def _words_of(self, row: TimeRow) -> str:
        number = self.rows.index(row)
        return f"{self.row_name(number)} : " + ", ".join(self.block_words(b) for b in row.blocks)

    # -- painting ------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rounded(painter, QRectF(self.rect()), 10, "surface", "line")
        if self.last <= self.first:
            return
        self._paint_hours(painter)
        for number, row in enumerate(self.rows):
            self._paint_row(painter, number, row)

    def _turned(self, box: QRectF) -> QRectF:
        return mirrored(box, QRectF(self.rect()), is_rtl(self))

    def _paint_hours(self, painter: QPainter) -> None:
        step = 1 if self.hours <= 8 else 2
        for hour in range(0, self.hours + 1, step):
            at = self.first + HOUR * hour
            x = PAD + LABELS + self.place(at)
            # The first and the last hour keep inside the track.
            align, shift = CENTER, -30.0
            if hour == 0:
                align, shift = START, 0.0
            elif hour == self.hours:
                align, shift = END, -60.0
            box = self._turned(QRectF(x + shift, self._sizes[0] - 4, 60, 20))
            draw_text(painter, box, hour_minute(at), 12, "muted", align=align, rtl=is_rtl(self))

    def _paint_row(self, painter: QPainter, number: int, row: TimeRow) -> None:
        pad, height, gap = self._sizes
        top = pad + HEAD - 8 + number * (height + gap)
        label = self._turned(QRectF(PAD, top, LABELS - 10, height))
        draw_text(painter, label, self.row_name(number), 13, "muted", rtl=is_rtl(self))
        track = QRectF(PAD + LABELS, top, self.width() - 2 * PAD - LABELS, height)
        rounded(painter, self._turned(track), 4, "canvas")
        for block in row.blocks:
            left, right = self.place(block.starts), self.place(block.ends)
            if right > left:
                box = QRectF(track.left() + left + 0.5, top + 1, right - left - 1, height - 2)
                self._paint_block(painter, self._turned(box), block)

    def _paint_block(self, painter: QPainter, box: QRectF, block: Block) -> None:
        fill, edge, tone, dashed = _look(block.kind)
        rounded(painter, box, 4, fill, edge, 1.5, dashed=dashed)
        inner = box.adjusted(8, 0, -4, 0) if not is_rtl(self) else box.adjusted(4, 0, -8, 0)
        words = self.block_words(block)
        if block.kind == FREE and text_width(words, 12, SEMIBOLD, rtl=is_rtl(self)) > inner.width():
            return  # its colour says it
        draw_text(painter, inner, words, 12, tone, weight=SEMIBOLD, rtl=is_rtl(self))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()


def _look(kind: str) -> tuple[str, str | None, str, bool]:
    """Fill, edge, tone of the words and whether the edge is dashed."""
    if kind == OURS:
        return "surface", BLOCKS["conflict"].edge, BLOCKS["conflict"].text, True
    if kind == AGAINST:
        return (
            BLOCKS["technopark"].fill,
            BLOCKS["technopark"].edge,
            BLOCKS["technopark"].text,
            False,
        )
    if kind == FREE:
        return "success_soft", None, "success", False
    return BLOCKS["resident"].fill, None, BLOCKS["resident"].text, False
