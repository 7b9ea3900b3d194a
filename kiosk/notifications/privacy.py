"""Addresses to which something is sent go with what was sent, some time after it (loi 09-08)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, and_

from kiosk.core.personal import Cut, Names, Personal
from kiosk.core.slice import Privacy
from kiosk.notifications.model import Notification
from kiosk.notifications.states import OVER


def _is_over(row: Any, cut: Cut) -> ColumnElement[bool]:
    return and_(row.state.in_(OVER), row.asked_at < cut.at)


ADDRESSES = Personal(
    kind="bookings",
    setting="booking_days",
    why="to whom a confirmation went, for whoever asks where it is",
    held=(Names(Notification, ("address", "fields"), _is_over, gone=True, dated="asked_at"),),
)
PRIVACY = Privacy(
    kinds=(ADDRESSES,),
    plain={"notification": ("station", "channel", "about", "language", "state", "why")},
)
