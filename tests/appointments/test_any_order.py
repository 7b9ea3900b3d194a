"""Whatever comes in whatever order, a desk has never more people than places."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from kiosk.appointments.model import Appointment
from kiosk.appointments.states import HOLDING
from kiosk.core.clock import FrozenClock
from kiosk.core.errors import Refused
from kiosk.station import Station
from kiosk.store.database import Database
from tests.conftest import MORNING

PEOPLE = ("Amina", "Karim", "Salma", "Omar")
PLACES = 2
acts = st.one_of(
    st.tuples(st.just("book"), st.sampled_from(PEOPLE), st.integers(0, 3)),
    st.tuples(st.just("move"), st.integers(0, 5), st.integers(0, 3)),
    st.tuples(st.sampled_from(("cancel", "arrive")), st.integers(0, 5), st.just(0)),
    st.tuples(st.just("wait"), st.integers(1, 25), st.just(0)),
    st.tuples(st.just("release_missed"), st.just(0), st.just(0)),
    st.tuples(st.just("set_hours"), st.sampled_from((20, 30, 40)), st.just(0)),
)


@settings(
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(acts, min_size=4, max_size=14))
def test_there_are_never_more_people_than_places(
    sqlite: Database, clock: FrozenClock, ompic: Station, does: list[tuple[str, object, int]]
) -> None:
    with sqlite.engine.begin() as connection:
        connection.execute(Appointment.__table__.delete())
    clock.at = MORNING
    hours(ompic, 20)
    for name, what, slot in does:
        act(ompic, clock, name, what, slot)
        holds(ompic)


def hours(station: Station, minutes: int) -> None:
    station.do(
        "appointments.set_hours",
        service="ompic",
        weekday=1,
        opens=time(9),
        closes=time(13),
        minutes=minutes,
        places=PLACES,
    )


def act(station: Station, clock: FrozenClock, name: str, what: object, slot: int) -> None:
    starts = datetime(2026, 11, 24, 11, tzinfo=UTC) + slot * timedelta(minutes=20)
    made = everyone(station)
    try:
        if name == "wait":
            clock.at += timedelta(minutes=int(str(what)))
        elif name == "book":
            person = {"name": what, "phone": "0661234567"}
            station.do("appointments.book", service="ompic", starts=starts, **person)
        elif name == "set_hours":
            hours(station, int(str(what)))
        elif name == "release_missed":
            station.do("appointments.release_missed")
        elif made:
            named = {"appointment": made[int(str(what)) % len(made)].id}
            to = {"starts": starts} if name == "move" else {}
            station.do(f"appointments.{name}", **named, **to)
    except Refused:
        return


def everyone(station: Station) -> list[Appointment]:
    rows = select(Appointment).order_by(Appointment.asked_at, Appointment.id)
    return station.database.read(lambda session: list(session.scalars(rows)))


def holds(station: Station) -> None:
    """Never more at once than places, never two of a person to come."""
    held = [row for row in everyone(station) if row.state in HOLDING]
    for row in held:
        at_once = [
            one
            for one in held
            if one.starts <= row.starts < one.starts + timedelta(minutes=one.minutes)
        ]
        assert len(at_once) <= PLACES
    to_come = [row.person for row in held if row.state == "booked"]
    assert len(to_come) == len(set(to_come))
