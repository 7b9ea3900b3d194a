"""The time axis that the grid and the coworking band share: wall times to pixels and back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from kiosk.bookings.queries import DayPlan
from ui.theme.fonts import SEMIBOLD
from ui.widgets.paint import draw_text, mirrored

STEP = timedelta(minutes=15)
USUAL_FIRST, USUAL_LAST = 8, 20
LABELS = 150


@dataclass(frozen=True)
class Axis:
    """Hours `first` to `last` (wall time) of a day, over `width` px after the column of names.

    Time runs from the start side: from the right in Arabic.
    """

    day: date
    zone: ZoneInfo
    first: int
    last: int
    width: float
    rtl: bool

    @classmethod
    def of(cls, plan: DayPlan, zone: ZoneInfo, width: float, *, rtl: bool) -> Axis:
        """The axis that shows the site's hours of a day and every booking in it."""
        spans = plan.hours.spans
        first = min((span.opens.hour for span in spans), default=USUAL_FIRST)
        last = max((_ceiling(span.closes) for span in spans), default=USUAL_LAST)
        if not any(
            span.opens.hour < USUAL_FIRST or span.closes.hour >= USUAL_LAST for span in spans
        ):
            first, last = min(first, USUAL_FIRST), max(last, USUAL_LAST)
        return cls(plan.day, zone, first, max(last, first + 1), width, rtl)

    @property
    def hour(self) -> float:
        """The width of an hour, in px."""
        return (self.width - LABELS) / (self.last - self.first)

    def x(self, at: datetime) -> float:
        """Where a moment stands, in px from the start side; beyond the day, at its edge."""
        return LABELS + self.hour * min(max(self._hours(at), 0.0), self.last - self.first)

    def box(self, starts: datetime, ends: datetime, top: float, height: float) -> QRectF:
        """A span of time as a box, on the side where the language has it."""
        left = self.x(starts)
        return self.turned(QRectF(left, top, self.x(ends) - left, height))

    def turned(self, box: QRectF) -> QRectF:
        """A box counted from the start side, where it is painted."""
        return mirrored(box, QRectF(0, 0, self.width, 1), self.rtl)

    def from_start(self, x: float) -> float:
        """A painted x, counted from the start side."""
        return self.width - x if self.rtl else x

    def at(self, x: float) -> datetime:
        """The quarter of an hour that begins at or before a painted x."""
        hours = (self.from_start(x) - LABELS) / self.hour
        quarters = int(max(0.0, min(hours, self.last - self.first)) * 4)
        return self.midnight + timedelta(hours=self.first) + quarters * STEP

    def shows(self, at: datetime) -> bool:
        """Whether a moment is on the axis."""
        return 0 <= self._hours(at) <= self.last - self.first

    @property
    def midnight(self) -> datetime:
        """The day's first moment."""
        return datetime.combine(self.day, time(), self.zone)

    @property
    def opening(self) -> datetime:
        """The axis' first moment."""
        return self.midnight + timedelta(hours=self.first)

    def _hours(self, at: datetime) -> float:
        return (at.astimezone(self.zone) - self.midnight) / timedelta(hours=1) - self.first


def _ceiling(at: time) -> int:
    return at.hour + (1 if at.minute or at.second else 0)


def draw_room(painter: QPainter, axis: Axis, name: str, offers: str, middle: float) -> None:
    """A room's name over what it offers, before its row."""
    upper = axis.turned(QRectF(16, middle - 20, LABELS - 24, 20))
    lower = axis.turned(QRectF(16, middle, LABELS - 24, 18))
    draw_text(painter, upper, name, 14, "ink", weight=SEMIBOLD, rtl=axis.rtl)
    draw_text(painter, lower, offers, 12, "muted", rtl=axis.rtl)
