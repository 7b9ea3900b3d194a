"""What becomes of refused commands about appointments."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from kiosk.appointments.model import Appointment
from kiosk.core.clock import moment
from kiosk.core.settling import Fields, MadeBy, Settling, Subject, as_id, text
from kiosk.sites.queries import zone_of
from kiosk.tickets.desks import name_of


def _subject(session: Session, payload: Fields, _result: Any, made: MadeBy) -> Subject:
    wanted = as_id(payload.get("appointment"))
    row = session.get(Appointment, wanted) if wanted else None
    if row is not None:
        return Subject(row.name, name_of(row.service), row.starts, resident=row.resident)
    told = made(wanted).payload if wanted else payload
    zone = zone_of(session, site=text(payload, "site"))
    starts = moment(told.get("starts"), zone)
    service = text(told, "service")
    return Subject(
        text(told, "name"),
        name_of(service) if service else "",
        starts,
        resident=as_id(told.get("resident")),
    )


SETTLING = Settling(
    subjects={"appointments": _subject},
    fulfilled=frozenset({("appointments.arrive", "appointments.arrived_already")}),
    drawn={
        "appointments.book": ("tz_version",),
        "appointments.book_by_badge": ("tz_version",),
        "appointments.move": ("tz_version",),
    },
    of_that_moment=frozenset({"appointments.arrive"}),
    hopeless=(r"appointments\.(cancelled|not_booked|past|has_one|not_today|no_holder|not_yours)",),
    references={"appointment": Appointment},
)
