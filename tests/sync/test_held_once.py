"""The centre's own check: whatever writes there, one holds a room at a time."""

from __future__ import annotations

import threading
from typing import Any
from uuid import UUID

import psycopg
import pytest

from kiosk.bookings.states import HOLDING
from kiosk.central import setup
from tests.bookings.conftest import at
from tests.central.conftest import Hub
from tests.sync.fleet import Fleet, forge
from tests.waiting import until

LIKE = (
    "INSERT INTO public.booking SELECT (jsonb_populate_record(b, jsonb_build_object("
    "'id', gen_random_uuid(), 'state', %s::text, 'starts', %s::timestamptz,"
    " 'ends', %s::timestamptz))).* FROM public.booking b LIMIT 1"
)
WAITS = "SELECT 1 FROM pg_locks WHERE NOT granted"


@pytest.fixture
def booked(fleet: Fleet) -> Hub:
    """A centre that knows one booking, at two in the afternoon."""
    first, room = fleet.open_site()
    times = {"starts": at(14), "ends": at(15)}
    first.do("bookings.book", resource=room, held_by="Noria Énergie", **times)
    fleet.settle()
    return fleet.hub


def hold(connection: psycopg.Connection[Any], state: str, hours: tuple[int, int]) -> None:
    """Write one more booking of the same room, past every command."""
    connection.execute("SELECT set_config('kiosk.site', 'casablanca', false)")
    connection.execute("SELECT set_config('kiosk.seq', '99', false)")
    connection.execute(LIKE, (state, *(at(hour) for hour in hours)))


@pytest.mark.parametrize("state", HOLDING)
def test_whatever_holds_its_time_keeps_others_out(booked: Hub, state: str) -> None:
    with booked.owner() as owner:
        hold(owner, state, (16, 17))
        for other in HOLDING:
            with pytest.raises(psycopg.errors.ExclusionViolation):
                hold(owner, other, (16, 18))
        hold(owner, state, (17, 18))
        hold(owner, "declined", (16, 18))


def test_of_two_who_write_at_once_one_is_refused(booked: Hub) -> None:
    found: list[BaseException] = []

    def second() -> None:
        with booked.owner() as owner:
            try:
                hold(owner, "offered", (16, 17))
            except psycopg.errors.ExclusionViolation as error:
                found.append(error)

    with psycopg.connect(booked.url) as first:
        hold(first, "asked", (16, 17))
        thread = threading.Thread(target=second)
        thread.start()
        until(lambda: booked.sql(WAITS))
        first.commit()
        thread.join()
    assert len(found) == 1
    assert booked.sql("SELECT state FROM booking WHERE starts = %s", at(16)) == [("asked",)]


def test_the_check_of_before_gives_way(booked: Hub) -> None:
    booked.sql("ALTER TABLE booking DROP CONSTRAINT booking_held_once")
    booked.sql(
        "ALTER TABLE booking ADD CONSTRAINT booking_no_overlap"
        " EXCLUDE USING gist (resource WITH =, tstzrange(starts, ends) WITH &&)"
        " WHERE (exclusive AND state IN ('booked', 'checked_in', 'ended'))"
    )
    setup.init(booked.url)
    checks = "SELECT conname FROM pg_constraint WHERE contype = 'x' ORDER BY 1"
    assert booked.sql(checks) == [("booking_held_once",)]


def test_what_is_asked_for_and_offered_elsewhere_is_refused_as_taken(fleet: Fleet) -> None:
    first, room = fleet.open_site()
    first.do("bookings.set_rule", member="external", rule="approval", value=1)
    second = fleet.add("desk")
    fleet.settle()
    times = {"starts": at(14), "ends": at(15)}
    asked = first.do("bookings.book", resource=room, kind="external", held_by="Kasbah Pay", **times)
    first.sync()
    fleet.applier.once()
    late = forge(second, "bookings.book", resource=room, held_by="Tamri", **times)
    fleet.settle()
    assert _answer(fleet, late.id) == ("refused", "bookings.taken")
    first.do("bookings.wish", resource=room, held_by="Attente", **times)
    first.do("bookings.decline", booking=asked)
    fleet.settle()
    first.do("bookings.offer")
    late = forge(second, "bookings.book", resource=room, held_by="Tamri", **times)
    first.sync()
    fleet.applier.once()
    fleet.settle()
    assert _answer(fleet, late.id) == ("refused", "bookings.taken")
    assert fleet.hub.sql("SELECT state FROM booking ORDER BY 1") == [("declined",), ("offered",)]


def _answer(fleet: Fleet, command: UUID) -> Any:
    (row,) = fleet.hub.sql("SELECT status, reason FROM central.intake WHERE id = %s", command)
    return row
