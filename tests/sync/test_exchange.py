"""Stores that exchange through a real central database."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from kiosk import sync
from kiosk.bookings.model import Booking
from kiosk.core.clock import FrozenClock
from kiosk.core.errors import BadInput, StoreTrouble
from kiosk.core.registry import find
from kiosk.core.settings import Settings
from kiosk.sites.model import OpeningHours
from kiosk.sites.queries import resources
from kiosk.station import Station
from kiosk.store import migrate
from kiosk.store.base import LoggedCommand
from kiosk.store.database import Database
from kiosk.sync.joining import join
from kiosk.visits.model import Visit
from tests.sync.fleet import MORNING, Fleet, Member

ENCRYPTED_TOO = True

SLOT = {"starts": MORNING + timedelta(days=1), "ends": MORNING + timedelta(days=1, hours=1)}


def holders(member: Member) -> list[str]:
    return member.station.database.read(
        lambda s: list(s.scalars(select(Booking.held_by).order_by(Booking.held_by)))
    )


def status_of(member: Member, command: UUID) -> str:
    found = member.station.database.read(
        lambda s: s.scalar(select(LoggedCommand.status).where(LoggedCommand.id == command))
    )
    return str(found)


def test_what_one_desk_does_the_other_shows(fleet: Fleet) -> None:
    first, room = fleet.open_site()
    second = fleet.add("desk")
    fleet.settle()
    booked = first.do("bookings.book", resource=room, held_by="Noria Énergie", **SLOT)
    fleet.settle()
    assert holders(second) == ["Noria Énergie"]
    assert status_of(first, booked) == "applied"


def test_of_two_desks_cut_off_one_gets_the_room_and_the_other_is_told(fleet: Fleet) -> None:
    first, room = fleet.open_site()
    second = fleet.add("desk")
    fleet.settle()
    first.do("bookings.book", resource=room, held_by="Noria Énergie", **SLOT)
    lost = second.do("bookings.book", resource=room, held_by="Kasbah Pay", **SLOT)
    fleet.settle()
    assert holders(first) == holders(second) == ["Noria Énergie"]
    assert status_of(second, lost) == "refused"
    assert second.station.ask(sync.status).refused == 1


def test_a_new_store_takes_over_all_rows(fleet: Fleet) -> None:
    first, room = fleet.open_site()
    first.do("bookings.book", resource=room, held_by="Noria Énergie", **SLOT)
    fleet.settle()
    late = fleet.add("desk")
    late.sync()
    assert holders(late) == ["Noria Énergie"]
    assert late.station.site is not None


def test_work_done_before_the_enrolment_goes_up(fleet: Fleet) -> None:
    first = fleet.add("manager")
    first.do("sites.open", code="casablanca", name="Technopark Casablanca", city="Casablanca")
    for name in ("Atlas", "Rif", "Souss"):
        first.do("sites.add_room", name=name, capacity=8)
    fleet.settle()
    second = fleet.add("desk")
    second.sync()
    rooms = {room.name for room in second.station.ask(resources)}
    assert rooms == {"Atlas", "Rif", "Souss"}
    assert first.station.ask(sync.status).pending == 0


def test_two_desks_cut_off_publish_the_same_notice_and_both_visitors_are_kept(
    fleet: Fleet,
) -> None:
    first, _ = fleet.open_site()
    second = fleet.add("desk")
    fleet.settle()
    for member, name in ((first, "Idrissi"), (second, "Tazi")):
        member.do("visits.arrive", first_name="Omar", last_name=name, host="Noria", consent=True)
    fleet.settle()
    for member in (first, second):
        names = member.station.database.read(lambda s: set(s.scalars(select(Visit.last_name))))
        assert names == {"Idrissi", "Tazi"}
        assert member.station.ask(sync.status).refused == 0


def test_a_store_follows_the_centre_past_what_it_may_not_see(fleet: Fleet) -> None:
    first, _ = fleet.open_site()
    kiosk = fleet.add("kiosk")
    fleet.settle()
    clock = first.station.clock
    assert isinstance(clock, FrozenClock)
    clock.at -= timedelta(days=1)
    omar = {"first_name": "Omar", "last_name": "Tazi", "host": "Noria"}
    visit = first.do("visits.arrive", consent=True, **omar)
    fleet.settle()
    before = first.station.ask(sync.status).cursor
    first.do("visits.leave", visit=visit)
    fleet.settle()
    assert kiosk.station.database.read(lambda s: s.scalars(select(Visit)).all()) == []
    assert kiosk.station.ask(sync.status).cursor == first.station.ask(sync.status).cursor > before


def test_a_deleted_row_goes_everywhere(fleet: Fleet) -> None:
    first, _ = fleet.open_site()
    second = fleet.add("desk")
    fleet.settle()
    first.do("sites.set_hours", weekday=5)
    fleet.settle()
    left = second.station.database.read(lambda s: set(s.scalars(select(OpeningHours.weekday))))
    assert left == {0, 1, 2, 3, 4}


def test_a_store_that_opened_its_site_joins_as_one_who_may(fleet: Fleet) -> None:
    alone = Station(fleet.folder, Database.at(fleet.folder), Settings(), clock=fleet.clock)
    migrate.prepare(alone.database)
    alone.do("sites.open", code="casablanca", name="Technopark Casablanca", city="Casablanca")
    with pytest.raises(BadInput, match="enrol it as manager"):
        join(alone, fleet.hub.enrol(kind="desk"))
    with pytest.raises(BadInput, match="cannot join rabat"):
        join(alone, fleet.hub.enrol(kind="manager", site="rabat"))
    assert alone.enrolled is None
    join(alone, fleet.hub.enrol(kind="manager"))
    assert alone.series
    alone.close()


def test_a_store_that_fails_while_it_redoes_is_not_the_fault_of_the_command(
    fleet: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk, a server that is gone: all is as it was, and is done again later."""
    first, room = fleet.open_site()
    second = fleet.add("desk")
    fleet.settle()
    first.do("sites.set_hours", weekday=5)
    first.sync()
    fleet.applier.once()
    second.do("bookings.book", resource=room, held_by="Noria", **SLOT)
    entry = find("bookings.book")

    def full(_session: Any, _command: Any) -> Any:
        raise OperationalError("INSERT", {}, sqlite3.OperationalError("disk is full"))

    with monkeypatch.context() as patch:
        patch.setattr("kiosk.core.registry.find", lambda _: replace(entry, handler=full))
        with pytest.raises(StoreTrouble, match="full"):
            second.sync()
    fleet.settle()
    assert holders(second) == holders(first) == ["Noria"]
