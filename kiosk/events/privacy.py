"""What events hold of people (loi 09-08)."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, delete
from sqlalchemy.orm import Session

from kiosk.core.personal import Cut, Names, Personal, Said
from kiosk.core.slice import Privacy
from kiosk.events.about import ABOUT
from kiosk.events.model import Event, EventRegistration

_WHO = ("name", "company", "phone", "email")


def _is_over(row: Any, cut: Cut) -> ColumnElement[bool]:
    return row.last_day < cut.day  # type: ignore[no-any-return]


GUESTS = Personal(
    kind="visits",
    setting="visit_days",
    why="who takes part in an event, and how to reach them if it changes",
    held=(Names(EventRegistration, (*_WHO, "person"), _is_over, dated="last_day"),),
    said={
        "events.register": Said(_WHO),
        "events.walk_in": Said(_WHO),
        "events.register_by_badge": Said(("email",)),
    },
)


def leave_hall(session: Session, today: date, now: datetime) -> None:
    """Take what is past out of the store of a machine where nobody works."""
    del now
    for model in (EventRegistration, Event):
        past = delete(model).where(model.last_day < today)
        session.execute(past, execution_options={"synchronize_session": False})


_ABOUT = ("title", "title_ar", "title_en", "kind", "mode", "place", "url", "organiser")
PRIVACY = Privacy(
    kinds=(GUESTS,),
    plain={
        "event": ("site", *_ABOUT, "wall_starts", "wall_ends", "tz_version", "state"),
        "event_registration": ("site", "mode", "language", "code", "state"),
        "events.plan": (*_ABOUT, "tz_version"),
        "events.change": (*_ABOUT, "tz_version"),
        "events.register": ("mode", "language"),
        "events.register =": ("code",),
        "events.register_by_badge": ("mode", "language"),
        "events.register_by_badge =": ("code",),
        "events.walk_in": ("mode", "language"),
        "events.follow_law": ("zone", "tz_version"),
    },
    leave_hall=leave_hall,
    about=ABOUT,
)
