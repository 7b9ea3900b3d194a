"""The coworking band: places taken each half hour, past, now and to come, under the capacity."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.bookings.queries import CoworkingDay, DayPlan
from ui.reception.bookings.axis import LABELS, Axis
from ui.reception.bookings.blocks import draw_dashed_line
from ui.theme import theme
from ui.theme.fonts import REGULAR, SEMIBOLD
from ui.widgets.card import Card
from ui.widgets.paint import CENTER, END, draw_text, is_rtl, rounded, text_width

HALF_HOUR = timedelta(minutes=30)
HEADROOM = 24


class CoworkingBand(Card):
    """`wanted(half hour)` when a bar is clicked: book a place from then."""

    wanted = Signal(object)

    def __init__(self, zone: ZoneInfo) -> None:
        super().__init__(pad=0, head=False)
        self.chart = _Chart(zone)
        self.add(self.chart, 1)
        self.chart.wanted.connect(self.wanted)

    def show_plan(self, plan: DayPlan, now: datetime, end: int = 0) -> None:
        """Show the places of a day; nothing where the site has none.

        `end` px are left free, as they are in the grid above.
        """
        self.setVisible(plan.coworking is not None)
        self.chart.end = end
        self.chart.show_plan(plan, now)


class _Chart(QWidget):
    """Painted with the grid's axis, so that hours stand under hours."""

    wanted = Signal(object)

    def __init__(self, zone: ZoneInfo) -> None:
        super().__init__()
        self._zone = zone
        self._plan: DayPlan | None = None
        self._now: datetime | None = None
        self.end = 0
        self.setMinimumHeight(96)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_plan(self, plan: DayPlan, now: datetime) -> None:
        """Show a day."""
        self._plan, self._now = plan, now
        if plan.coworking is not None:
            taken = ", ".join(str(n) for n in plan.coworking.taken)
            self.setAccessibleDescription(taken)
        self.update()

    def _axis(self, plan: DayPlan) -> Axis:
        return replace(Axis.of(plan, self._zone, self.width(), rtl=is_rtl(self)), end=self.end)

    def paintEvent(self, _event: QPaintEvent) -> None:
        plan = self._plan
        if plan is None or plan.coworking is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        axis = self._axis(plan)
        rule = axis.turned(QRectF(LABELS, 0, 1, self.height()))
        painter.fillRect(rule, theme.colour("line"))
        self._paint_head(painter, axis, plan.coworking)
        self._paint_capacity(painter, axis, plan.coworking)
        self._paint_bars(painter, axis, plan.coworking)
        self._paint_now(painter, axis)

    def _paint_head(self, painter: QPainter, axis: Axis, places: CoworkingDay) -> None:
        middle, rtl = self.height() / 2, axis.rtl
        lines = (
            (middle - 34, 20, self.tr("Coworking"), 14, SEMIBOLD, "ink"),
            (middle - 14, 26, "", 0, 0, ""),
            (
                middle + 14,
                18,
                self.tr("%n libre(s) maintenant", "", places.places - places.taken_now),
                12,
                REGULAR,
                "muted",
            ),
        )
        for top, height, words, size, weight, tone in lines:
            if words:
                box = axis.turned(QRectF(16, top, LABELS - 20, height))
                draw_text(painter, box, words, size, tone, weight=weight, rtl=rtl)
        count = str(places.taken_now)
        wide = text_width(count, 22, SEMIBOLD, rtl=rtl)
        box = axis.turned(QRectF(16, middle - 14, wide, 26))
        draw_text(painter, box, count, 22, "ink", weight=SEMIBOLD, rtl=rtl)
        rest = axis.turned(QRectF(20 + wide, middle - 12, LABELS - 24 - wide, 26))
        all_places = self.tr("/ {places} postes").format(places=places.places)
        draw_text(painter, rest, all_places, 14, "muted", rtl=rtl)

    def _paint_capacity(self, painter: QPainter, axis: Axis, places: CoworkingDay) -> None:
        line = axis.turned(QRectF(LABELS, HEADROOM, axis.width - LABELS, 1))
        draw_dashed_line(painter, HEADROOM, line.left(), line.right())
        words = self.tr("capacité {places}").format(places=places.places)
        box = axis.turned(QRectF(axis.width - 160, 4, 150, 16))
        draw_text(painter, box, words, 11.5, "muted", align=END, rtl=axis.rtl)

    def _paint_bars(self, painter: QPainter, axis: Axis, places: CoworkingDay) -> None:
        room = self.height() - HEADROOM
        peak = max(range(len(places.taken)), key=lambda n: places.taken[n], default=0)
        for n, taken in enumerate(places.taken):
            starts = places.first + n * HALF_HOUR
            if not axis.shows(starts) or not taken:
                continue
            when = self._when(starts)
            height = room * min(1.0, taken / max(1, places.places))
            box = axis.box(starts, starts + HALF_HOUR, self.height() - height, height)
            box = box.adjusted(3, 0, -3, 0)
            self._paint_bar(painter, box, when)
            if when == "now" or (n == peak and when == "ahead"):
                words = QRectF(box.left() - 10, box.top() - 18, box.width() + 20, 16)
                tone = "ink" if when == "now" else "muted"
                draw_text(
                    painter,
                    words,
                    str(taken),
                    12,
                    tone,
                    weight=SEMIBOLD,
                    align=CENTER,
                    rtl=is_rtl(self),
                )

    def _paint_bar(self, painter: QPainter, box: QRectF, when: str) -> None:
        if when == "ahead":
            rounded(painter, box, 3, "surface", "button_edge", dashed=True)
        else:
            rounded(painter, box, 2, "accent" if when == "now" else "past")

    def _when(self, starts: datetime) -> str:
        if self._now is None or starts > self._now:
            return "ahead"
        return "now" if self._now < starts + HALF_HOUR else "past"

    def _paint_now(self, painter: QPainter, axis: Axis) -> None:
        if self._now is None or self._now.date() != axis.day or not axis.shows(self._now):
            return
        painter.save()
        painter.setOpacity(0.35)
        line = axis.turned(QRectF(axis.x(self._now) - 1, 0, 2, self.height()))
        painter.fillRect(line, theme.colour("danger"))
        painter.restore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._plan is None:
            return
        axis = self._axis(self._plan)
        if axis.from_start(event.position().x()) >= LABELS:
            self.wanted.emit(axis.at(event.position().x()))
