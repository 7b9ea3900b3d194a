"""How a booking looks in the grid: flat, a line at its start, hatched or dashed by its kind."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from kiosk.bookings.queries import BookingView
from kiosk.bookings.states import CHECKED_IN, ENDED
from kiosk.core.clock_words import clock_span
from kiosk.core.directions import joined
from kiosk.core.wording import clock_time
from ui.reception.bookings.axis import MAINTENANCE
from ui.theme import theme
from ui.theme.fonts import SEMIBOLD
from ui.theme.icons import draw_icon
from ui.theme.tokens import BLOCKS
from ui.widgets.paint import draw_text, mirrored, rounded, start_line, text_width

RADIUS = 6
LEAST_LETTERS = 5
"""Of a title at least so many are written, or it is left to what the block says when asked."""


def draw_ground(
    painter: QPainter,
    box: QRectF,
    booking: BookingView,
    *,
    rtl: bool,
    chosen: bool = False,
    tentative: bool = False,
) -> None:
    """Paint a booking's block; what is over is paler, what is chosen has the focus' edge.

    One that the central database has not confirmed yet is dashed.
    """
    painter.save()
    painter.setOpacity(0.6 if booking.state == ENDED else 1.0)
    if booking.kind == MAINTENANCE:
        draw_hatched(painter, box)
    elif tentative:
        draw_tentative(painter, box, rtl=rtl)
    else:
        colours = BLOCKS.get(booking.kind, BLOCKS["external"])
        rounded(painter, box, RADIUS, colours.fill)
        start_line(painter, box, colours.edge, rtl=rtl, radius=RADIUS)
    painter.restore()
    if chosen:
        rounded(painter, box, RADIUS, None, "focus", 2)


def draw_words(
    painter: QPainter, box: QRectF, booking: BookingView, *, rtl: bool, tentative: bool = False
) -> None:
    """Write on a booking's block who holds it, when and why."""
    kind = "tentative" if tentative else booking.kind
    tone = BLOCKS.get(kind, BLOCKS["external"]).text
    inner = box.adjusted(10, 0, -6, 0) if not rtl else box.adjusted(6, 0, -10, 0)
    if booking.kind == MAINTENANCE:
        words = joined(booking.held_by, booking.title.lower())
        draw_text(painter, inner, words, 12.5, "muted", weight=SEMIBOLD, rtl=rtl)
        return
    if inner.width() < 24:
        return
    first = QRectF(inner.left(), box.center().y() - 18, inner.width(), 18)
    second = QRectF(inner.left(), box.center().y(), inner.width(), 17)
    if booking.state == CHECKED_IN and inner.width() > 60:
        mark = QRectF(first.left(), first.top() + 2, 14, 14)
        draw_icon(painter, "user-check", mirrored(mark, first, rtl), tone, rtl=rtl)
        first = first.adjusted(0, 0, -18, 0) if rtl else first.adjusted(18, 0, 0, 0)
    draw_text(painter, first, booking.held_by, 13, tone, weight=SEMIBOLD, rtl=rtl)
    details = when_and_why(booking, inner.width(), rtl=rtl)
    draw_text(painter, second, details, 12, tone, rtl=rtl)


def when_and_why(booking: BookingView, room: float, *, rtl: bool) -> str:
    """When it is and as much of why as `room` px take: a time is whole or not there."""

    def fits(words: str) -> bool:
        return text_width(words, 12, rtl=rtl) <= room

    hours = next(filter(fits, (clock_span(booking), clock_time(booking.starts))), "")
    begun = joined(hours, f"{booking.title[:LEAST_LETTERS]}…")
    return joined(hours, booking.title) if hours and booking.title and fits(begun) else hours


def draw_held_beside(painter: QPainter, box: QRectF, words: str, *, rtl: bool) -> None:
    """A room that cannot be had because one that shares its walls is held."""
    painter.save()
    painter.setOpacity(0.75)
    draw_hatched(painter, box)
    painter.restore()
    inner = box.adjusted(10, 0, -6, 0) if not rtl else box.adjusted(6, 0, -10, 0)
    if inner.width() > 24:
        draw_text(painter, inner, words, 12, "muted", rtl=rtl)


def draw_tentative(painter: QPainter, box: QRectF, *, rtl: bool, radius: float = RADIUS) -> None:
    """The ground of what is not confirmed: white, dashed, a full line at its start."""
    colours = BLOCKS["tentative"]
    rounded(painter, box, radius, colours.fill, colours.edge, 1.25, dashed=True)
    start_line(painter, box, colours.edge, rtl=rtl, radius=radius)


def draw_hatched(painter: QPainter, box: QRectF) -> None:
    """The ground of what cannot be used."""
    rounded(painter, box, RADIUS, "surface", "line_strong")
    shape = QPainterPath()
    shape.addRoundedRect(box.adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)
    painter.save()
    painter.setClipPath(shape)
    painter.fillRect(box, theme.colour("canvas"))
    painter.setPen(QPen(theme.colour("line"), 5))
    x = box.left() - box.height()
    while x < box.right():
        painter.drawLine(int(x), int(box.bottom()), int(x + box.height()), int(box.top()))
        x += 14
    painter.restore()


def draw_draft(painter: QPainter, box: QRectF, title: str, hours: str, *, rtl: bool) -> None:
    """What is being drawn: the focus' edge, a pale ground, a handle at the end."""
    rounded(painter, box, RADIUS, QColor(BLOCKS["draft"].fill), "focus", 2)
    inner = box.adjusted(10, 0, -8, 0)
    middle = box.center().y()
    for top, words, size, weight in ((middle - 18, title, 13, SEMIBOLD), (middle, hours, 12, 400)):
        line = QRectF(inner.left(), top, inner.width(), 18)
        draw_text(painter, line, words, size, "focus", weight=weight, rtl=rtl)
    handle = QRectF(box.right() - 5, middle - 7, 9, 14)
    rounded(painter, mirrored(handle, box, rtl), 4, "surface", "focus", 2)


def draw_dashed_line(painter: QPainter, y: float, left: float, right: float) -> None:
    """A limit, such as the number of places."""
    painter.setPen(QPen(theme.colour("line_strong"), 1, Qt.PenStyle.DashLine))
    painter.drawLine(int(left), int(y), int(right), int(y))
