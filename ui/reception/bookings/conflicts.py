"""Bookings made here that the central database refused: dashed over what stands in their place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from kiosk.bookings.queries import BookingView
from kiosk.core.wording import clock_time
from ui.reception.places import place_names
from ui.shell.session import Session
from ui.shell.sync import reading
from ui.shell.sync.watch import watch_of
from ui.theme.fonts import SEMIBOLD
from ui.theme.icons import draw_icon
from ui.theme.tokens import BLOCKS
from ui.widgets.paint import draw_text, mirrored, rounded

RADIUS = 5


@dataclass(frozen=True)
class Conflict:
    """A refused booking that waits to be settled; `refused` is the command's id."""

    refused: UUID
    resource: UUID
    place: str
    who: str
    starts: datetime
    ends: datetime

    @property
    def words(self) -> str:
        """Where and when, "Atlas 14:00"."""
        return f"{self.place} {clock_time(self.starts)}"

    def meets(self, booking: BookingView) -> bool:
        """Whether a booking stands where this one was to be."""
        same = booking.resource == self.resource
        return same and booking.starts < self.ends and self.starts < booking.ends


def conflicts_on(session: Session, day: date) -> list[Conflict]:
    """Those of a day that name their room, the earliest first."""
    status = watch_of(session).status
    if status is None or not status.refused:
        return []
    names = place_names(session)
    found = []
    for item in reading.to_settle(session):
        room = item.payload.get("resource")
        if item.name.startswith("bookings.") and room and item.starts and item.ends:
            place = names.get(item.what, item.what)
            made = Conflict(item.id, UUID(room), place, item.who, item.starts, item.ends)
            if item.starts.astimezone(session.zone).date() == day:
                found.append(made)
    return sorted(found, key=lambda conflict: conflict.starts)


def disputed(conflicts: Sequence[Conflict], booking: BookingView) -> bool:
    """Whether a booking stands in the place of a refused one."""
    return any(conflict.meets(booking) for conflict in conflicts)


def upper_half(box: QRectF) -> QRectF:
    """Where ours is painted."""
    return QRectF(box.left(), box.top(), box.width(), box.height() / 2 - 1)


def lower_half(box: QRectF) -> QRectF:
    """Where what stands is painted."""
    return QRectF(box.left(), box.center().y() + 1, box.width(), box.height() / 2 - 1)


def draw_conflict(painter: QPainter, box: QRectF, who: str, *, ours: bool, rtl: bool) -> None:
    """One side of a conflict: ours is dashed, what the central database holds is full."""
    look = BLOCKS["conflict"]
    rounded(painter, box, RADIUS, "surface" if ours else look.fill, look.edge, 1.5, dashed=ours)
    square = mirrored(QRectF(box.left() + 8, box.center().y() - 7, 14, 14), box, rtl)
    draw_icon(painter, "triangle-alert", square, look.text, rtl=rtl)
    words = mirrored(QRectF(box.left() + 28, box.top(), box.width() - 34, box.height()), box, rtl)
    draw_text(painter, words, who, 12, look.text, weight=SEMIBOLD, rtl=rtl)
