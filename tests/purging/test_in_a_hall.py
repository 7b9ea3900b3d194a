"""A machine in a hall has no byte of yesterday's visitors left."""

from __future__ import annotations

from datetime import timedelta

from kiosk.core.clock import FrozenClock
from kiosk.purging.store import purge
from tests.purging.people import HOST, NAMES, found_in
from tests.sync.fleet import MORNING, Fleet


def test_who_came_by_the_kiosk_and_left_is_gone_with_the_day(fleet: Fleet) -> None:
    fleet.open_site()
    kiosk = fleet.add("kiosk")
    fleet.settle()
    first, last = NAMES["visitor"].split()
    who = {"first_name": first, "last_name": last, "company": NAMES["company"], "host": HOST}
    visit = kiosk.do("visits.arrive", consent=True, **who)
    expected = {NAMES["visitor"], NAMES["company"], HOST}
    assert set(found_in(kiosk.station.folder.rglob("*"), expected)) == expected
    fleet.settle()
    fleet.members[0].do("visits.leave", visit=visit)
    fleet.settle()
    assert isinstance(fleet.clock, FrozenClock)
    fleet.clock.at = MORNING + timedelta(days=1)
    fleet.hub.freeze(fleet.clock.at)
    kiosk.sync()
    purge(kiosk.station)
    assert found_in(kiosk.station.folder.rglob("*"), expected) == {}


def test_who_held_a_room_is_gone_with_the_day_from_the_log_of_the_kiosk_too(fleet: Fleet) -> None:
    first, room = fleet.open_site()
    kiosk = fleet.add("kiosk")
    fleet.settle()
    noon, held = MORNING + timedelta(hours=2), {"held_by": NAMES["holder"]}
    slot = {"starts": noon, "ends": noon + timedelta(hours=1)}
    first.do("bookings.book", resource=room, title=NAMES["title"], **held, **slot)
    later = {"starts": slot["ends"], "ends": slot["ends"] + timedelta(hours=1)}
    fleet.settle()
    kiosk.do("bookings.book", resource=room, held_by=NAMES["badge"], **later)
    expected = {NAMES["holder"], NAMES["title"], NAMES["badge"]}
    assert set(found_in(kiosk.station.folder.rglob("*"), expected)) == expected
    fleet.settle()
    assert isinstance(fleet.clock, FrozenClock)
    fleet.clock.at = MORNING + timedelta(days=1)
    fleet.hub.freeze(fleet.clock.at)
    kiosk.sync()
    purge(kiosk.station)
    assert found_in(kiosk.station.folder.rglob("*"), expected) == {}
    assert found_in(first.station.folder.rglob("*"), expected) != {}


def test_a_booking_that_waits_for_the_centre_overnight_arrives_whole(fleet: Fleet) -> None:
    _, room = fleet.open_site()
    kiosk = fleet.add("kiosk")
    fleet.settle()
    noon = MORNING + timedelta(hours=2)
    slot = {"starts": noon, "ends": noon + timedelta(hours=1)}
    kiosk.do("bookings.book", resource=room, held_by=NAMES["holder"], **slot)
    assert isinstance(fleet.clock, FrozenClock)
    fleet.clock.at = MORNING + timedelta(days=1)
    fleet.hub.freeze(fleet.clock.at)
    purge(kiosk.station)
    fleet.settle()
    assert fleet.hub.sql("SELECT held_by FROM public.booking") == [(NAMES["holder"],)]
    fleet.clock.at += timedelta(hours=1)
    fleet.hub.freeze(fleet.clock.at)
    kiosk.sync()
    purge(kiosk.station)
    assert found_in(kiosk.station.folder.rglob("*"), [NAMES["holder"]]) == {}


def test_what_the_centre_does_not_have_yet_waits_for_it(fleet: Fleet) -> None:
    fleet.open_site()
    kiosk = fleet.add("kiosk")
    fleet.settle()
    kiosk.do("visits.arrive", first_name="Omar", last_name="Tazi", host=HOST, consent=True)
    assert isinstance(fleet.clock, FrozenClock)
    fleet.clock.at = MORNING + timedelta(days=1)
    fleet.hub.freeze(fleet.clock.at)
    purge(kiosk.station)
    fleet.settle()
    assert fleet.hub.sql("SELECT last_name FROM public.visit") == [("Tazi",)]
    fleet.clock.at += timedelta(hours=1)
    fleet.hub.freeze(fleet.clock.at)
    kiosk.sync()
    purge(kiosk.station)
    assert found_in(kiosk.station.folder.rglob("*"), ["Omar Tazi"]) == {}
