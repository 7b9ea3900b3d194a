"""What lies under the bookings of a row: hours, closed ones greyed, the time that is kept free."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from kiosk.bookings.queries import BookingView
from kiosk.core.wording import medium_date
from kiosk.sites.hours import DayHours
from kiosk.sites.hours_words import spans_words
from ui.reception.bookings.axis import LABELS, Axis
from ui.reception.bookings.views import Row
from ui.theme import theme
from ui.theme.fonts import REGULAR, SEMIBOLD
from ui.widgets.paint import draw_text, text_width


def day_words(day: date, language: str) -> str:
    """A day as the column of names has it."""
    return medium_date(day, language)


def hours_words(hours: DayHours, language: str) -> str:
    """When the doors are open, or why they are not; nothing where nobody has said why."""
    if not hours.spans:
        return hours.why(language)
    return spans_words(hours.spans, language)


def paint_days(
    painter: QPainter, axis: Axis, language: str, today: date | None, high: float
) -> None:
    """Name the days of a week over their columns, all in one form: the longest that fits."""
    wide = axis.hour * axis.span
    days = [axis.day + timedelta(days=number) for number in range(axis.days)]
    named = day_heads(days, language, wide - 12, rtl=axis.rtl)
    for number, (day, words) in enumerate(zip(days, named, strict=True)):
        box = axis.turned(QRectF(LABELS + number * wide + 8, 0, wide - 12, high))
        tone, weight = ("accent", SEMIBOLD) if day == today else ("muted", REGULAR)
        draw_text(painter, box, words, 12, tone, weight=weight, rtl=axis.rtl)


def day_heads(days: Sequence[date], language: str, room: float, *, rtl: bool) -> list[str]:
    """Days as so many px have room for: with their month, with their name, or as numbers."""
    forms = (
        [medium_date(day, language) for day in days],
        [" ".join(medium_date(day, language).split()[:2]) for day in days],
    )
    for form in forms:
        if max(text_width(words, 12, SEMIBOLD, rtl=rtl) for words in form) <= room:
            return form
    return [f"{day:%d/%m}" for day in days]


def paint_hours(painter: QPainter, axis: Axis, row: Row, high: float) -> None:
    """The lines of a row, and grey where the doors are shut."""
    for number, hours in enumerate(row.hours):
        _paint_shut(painter, axis, number, hours, high)
    painter.fillRect(QRectF(0, 0, axis.width, 1), theme.colour("line"))
    lines, halves = _rules(axis)
    painter.setPen(Qt.PenStyle.NoPen)
    for places, tone in ((lines, "line"), (halves, "sunken")):
        painter.setBrush(theme.colour(tone))
        painter.drawRects([axis.turned(QRectF(x, 0, 1, high)) for x in places])


def _rules(axis: Axis) -> tuple[list[float], list[float]]:
    """Where days or hours begin, and the middle of each."""
    if axis.days > 1:
        begin = [LABELS + number * axis.span * axis.hour for number in range(axis.days)]
        return begin, [x + axis.span * axis.hour / 2 for x in begin]
    begin = [LABELS + number * axis.hour for number in range(axis.span)]
    return begin, [x + axis.hour / 2 for x in begin]


def _paint_shut(painter: QPainter, axis: Axis, number: int, hours: DayHours, high: float) -> None:
    """Before the doors open, between two stretches, and after they close."""
    begins = axis.opens_on(number)
    ends = begins + timedelta(hours=axis.span)
    at = begins
    for span in hours.spans:
        opens, closes = span.instants(hours.day, axis.zone.key)
        _shade(painter, axis, at, opens, high)
        at = closes
    _shade(painter, axis, at, ends, high)


def _shade(painter: QPainter, axis: Axis, starts: datetime, ends: datetime, high: float) -> None:
    if starts < ends:
        painter.fillRect(axis.box(starts, ends, 0, high), theme.colour("canvas"))


def paint_buffers(
    painter: QPainter, axis: Axis, row: Row, booking: BookingView, high: float
) -> None:
    """The minutes that nobody else has around a booking, hatched lightly."""
    before = timedelta(minutes=row.resource.before)
    after = timedelta(minutes=row.resource.after)
    for starts, ends in (
        (booking.starts - before, booking.starts),
        (booking.ends, booking.ends + after),
    ):
        if starts < ends:
            hatch(painter, axis.box(starts, ends, 9, high - 17))


def paint_closed(painter: QPainter, axis: Axis, row: Row, high: float) -> bool:
    """Grey a room that cannot be booked at present; whether it is one."""
    if not row.resource.closed_for:
        return False
    box = axis.turned(QRectF(LABELS + 1, 1, axis.width - LABELS - 1, high - 1))
    painter.fillRect(box, theme.colour("sunken"))
    hatch(painter, box)
    return True


def write_closed(
    painter: QPainter, axis: Axis, words: str, high: float, taken: Sequence[QRectF]
) -> None:
    """Say why a room is closed, where its row has most room for it."""
    edges = sorted((axis.from_start(b.right() if axis.rtl else b.left()), b.width()) for b in taken)
    at, widest = LABELS + 8.0, (0.0, LABELS + 8.0)
    for left, wide in (*edges, (axis.width, 0.0)):
        widest = max(widest, (left - at, at), key=lambda gap: gap[0])
        at = max(at, left + wide + 8)
    wide = min(widest[0] - 8, text_width(words, 12.5, SEMIBOLD, rtl=axis.rtl) + 16)
    if wide < 40:
        return
    plate = axis.turned(QRectF(widest[1], high / 2 - 12, wide, 24))
    painter.fillRect(plate, theme.colour("surface"))
    inner = plate.adjusted(8, 0, -8, 0)
    draw_text(painter, inner, words, 12.5, "muted", weight=SEMIBOLD, rtl=axis.rtl)


def hatch(painter: QPainter, box: QRectF) -> None:
    """Thin lines aslant, over whatever is there."""
    painter.save()
    painter.setClipRect(box)
    painter.setPen(QPen(theme.colour("button_edge"), 1))
    x = box.left() - box.height()
    while x < box.right():
        painter.drawLine(int(x), int(box.bottom()), int(x + box.height()), int(box.top()))
        x += 7
    painter.restore()
