"""What becomes of refused commands about events."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from kiosk.core.settling import Fields, MadeBy, Settling, Subject, as_id, text
from kiosk.events.model import Event, EventRegistration


def _subject(session: Session, payload: Fields, _result: Any, made: MadeBy) -> Subject:
    wanted = as_id(payload.get("registration"))
    row = session.get(EventRegistration, wanted) if wanted else None
    told = made(wanted).payload if wanted and row is None else payload
    which = row.event if row is not None else as_id(told.get("event"))
    event = session.get(Event, which) if which else None
    who = row.name if row is not None else text(told, "name")
    resident = row.resident if row is not None else as_id(told.get("resident"))
    if event is None:
        return Subject(who, text(told, "title"), resident=resident)
    return Subject(who, event.title, event.starts, event.ends, resident=resident)


SETTLING = Settling(
    subjects={"events": _subject},
    fulfilled=frozenset({("events.check_in", "events.arrived_already")}),
    drawn={
        "events.plan": ("tz_version",),
        "events.change": ("tz_version",),
        "events.register": ("notice",),
        "events.walk_in": ("notice",),
    },
    of_that_moment=frozenset({"events.check_in", "events.walk_in", "events.take_back"}),
    hopeless=(
        r"events\.(cancelled|over|past|registered_already|withdrawn|not_today|no_holder)",
        r"events\.(not_at_kiosk|forged|not_arrived|too_late)",
    ),
    references={"event": Event, "registration": EventRegistration},
)
