"""What a kiosk keeps of visitors."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.bookings.model import Booking
from kiosk.bookings.queries import free, rooms_in_hall
from kiosk.core.clock import FrozenClock
from kiosk.core.ids import new_id
from kiosk.staff.model import Staff
from kiosk.store.sync_state import Undo
from kiosk.sync import undo
from kiosk.sync.forgetting import forget_history
from kiosk.sync.model import Settlement
from kiosk.visits.model import Visit
from tests.sync.fleet import MORNING, Fleet, Member


def visitors(member: Member) -> set[str]:
    return member.station.database.read(lambda s: set(s.scalars(select(Visit.last_name))))


def test_a_kiosk_knows_the_visitors_of_the_day_and_forgets_them_the_next(fleet: Fleet) -> None:
    first, _ = fleet.open_site()
    kiosk = fleet.add("kiosk")
    for name, day in (("Tazi", 0), ("Alaoui", 1)):
        at = MORNING + timedelta(days=day, hours=1)
        first.do("visits.expect", first_name="Omar", last_name=name, host="Noria", at=at)
    fleet.settle()
    assert visitors(kiosk) == {"Tazi", "Alaoui"}
    tomorrow = MORNING + timedelta(days=1)
    for member, kind in ((kiosk, "kiosk"), (first, "manager")):
        member.station.database.write(
            partial(forget_history, kind=kind, today=tomorrow.date(), now=tomorrow)
        )
    assert visitors(kiosk) == {"Alaoui"}
    assert visitors(first) == {"Tazi", "Alaoui"}
    assert kiosk.station.database.read(lambda s: s.scalars(select(Undo.ord)).all()) == []


def holders(member: Member) -> set[str]:
    return member.station.database.read(lambda s: set(s.scalars(select(Booking.held_by))))


def book(member: Member, room: Any, at: datetime, who: str) -> Any:
    slot = {"starts": at, "ends": at + timedelta(hours=1)}
    return member.do("bookings.book", resource=room, held_by=who, **slot)


def test_a_kiosk_is_sent_no_booking_that_is_over_and_books_around_those_of_today(
    fleet: Fleet,
) -> None:
    first, room = fleet.open_site()
    book(first, room, MORNING + timedelta(hours=1), "Noria")
    book(first, room, MORNING + timedelta(days=1, hours=1), "Atlas Conseil")
    fleet.settle()
    assert isinstance(fleet.clock, FrozenClock)
    fleet.clock.at += timedelta(days=1)
    fleet.hub.freeze(fleet.clock.at)
    kiosk = fleet.add("kiosk")
    fleet.settle()
    assert holders(first) == {"Noria", "Atlas Conseil"}
    assert holders(kiosk) == {"Atlas Conseil"}
    [shown] = kiosk.station.ask(rooms_in_hall)
    assert shown.current is None
    assert shown.following is not None
    held = {"starts": shown.following.starts, "ends": shown.following.ends}
    assert kiosk.station.ask(free, **held) == []
    book(kiosk, room, fleet.clock.at + timedelta(hours=3), "Zellige")
    fleet.settle()
    assert holders(first) == {"Noria", "Atlas Conseil", "Zellige"}
    assert holders(kiosk) == {"Atlas Conseil", "Zellige"}


def test_bookings_that_are_over_leave_the_hall_with_the_day(fleet: Fleet) -> None:
    first, room = fleet.open_site()
    kiosk = fleet.add("kiosk")
    book(first, room, MORNING + timedelta(hours=1), "Noria")
    coming = book(first, room, MORNING + timedelta(days=1, hours=1), "Atlas Conseil")
    fleet.settle()
    assert holders(kiosk) == {"Noria", "Atlas Conseil"}
    assert isinstance(fleet.clock, FrozenClock)
    fleet.clock.at += timedelta(days=1)
    fleet.hub.freeze(fleet.clock.at)
    kiosk.sync()
    assert holders(kiosk) == {"Atlas Conseil"}
    first.do("bookings.cancel", booking=coming)
    fleet.settle()
    state = select(Booking.state)
    assert kiosk.station.database.read(lambda s: s.scalars(state).all()) == ["cancelled"]
    assert holders(first) == {"Noria", "Atlas Conseil"}


def test_a_meeting_that_goes_on_past_midnight_stays_in_the_hall_until_it_is_over(
    fleet: Fleet,
) -> None:
    first, room = fleet.open_site()
    kiosk = fleet.add("kiosk")
    book(first, room, MORNING + timedelta(hours=1), "Noria")
    fleet.settle()
    tomorrow = MORNING.date() + timedelta(days=1)
    for now, still in ((MORNING, {"Noria"}), (MORNING + timedelta(hours=2), set())):
        kiosk.station.database.write(partial(forget_history, kind="kiosk", today=tomorrow, now=now))
        assert holders(kiosk) == still


def test_a_hall_that_knew_the_staff_and_what_was_settled_forgets_them(fleet: Fleet) -> None:
    first, _ = fleet.open_site()
    kiosk, display = fleet.add("kiosk"), fleet.add("display")
    first.do("people.add_staff", code="s77", name="Fadwa Chraibi", role="desk")
    fleet.settle()
    settled = {"how": "cancelled", "note": "dit à Fadwa", "actor": "s77", "at": MORNING}
    for member in (kiosk, display):
        held = member.station.database
        assert held.read(lambda s: s.scalars(select(Staff)).all()) == []
        known = Staff(site=fleet.site, code="s77", name="Fadwa Chraibi", role="desk")
        note = Settlement(id=new_id(), site=fleet.site, **settled)
        held.write(partial(_add, rows=(known, note)))
    assert isinstance(fleet.clock, FrozenClock)
    fleet.clock.at += timedelta(days=1)
    fleet.hub.freeze(fleet.clock.at)
    for member in (kiosk, display):
        member.sync()
        for table in (Staff, Settlement, Undo):
            found = member.station.database.read(lambda s, t=table: s.scalars(select(t)).all())
            assert found == []
    assert len(first.station.database.read(lambda s: s.scalars(select(Staff)).all())) == 1


def _add(session: Session, rows: tuple[Any, ...]) -> None:
    """As a pull lays them, in a store that was sent them once."""
    undo.quiet(session, applying=True)
    session.add_all(rows)
    session.flush()
    undo.quiet(session, applying=False)


def test_a_kiosk_whose_clock_is_wrong_forgets_nobody_of_today(fleet: Fleet) -> None:
    first, _ = fleet.open_site()
    at = MORNING + timedelta(hours=1)
    first.do("visits.expect", first_name="Omar", last_name="Tazi", host="Noria", at=at)
    fleet.settle()
    assert isinstance(fleet.clock, FrozenClock)
    fleet.clock.at += timedelta(days=9)
    kiosk = fleet.add("kiosk")
    fleet.settle()
    assert visitors(kiosk) == {"Tazi"}


def test_visits_whose_names_are_forgotten_still_count_at_the_centre(fleet: Fleet) -> None:
    first, _ = fleet.open_site()
    second = fleet.add("desk")
    fleet.settle()
    expected = {"first_name": "Omar", "last_name": "Tazi", "host": "Noria Énergie"}
    visit = first.do("visits.expect", at=MORNING + timedelta(hours=1), **expected)
    first.do("visits.arrive", visit=visit, consent=True)
    first.do("visits.arrive", first_name="Nora", last_name="Lahlou", host="Noria", consent=True)
    assert isinstance(fleet.clock, FrozenClock)
    fleet.clock.at += timedelta(days=120)
    first.do("visits.anonymise", before=fleet.clock.at.date() - timedelta(days=90))
    fleet.settle()
    kept = second.station.database.read(lambda s: s.scalars(select(Visit.anonymised)).all())
    assert kept == [True, True]
    assert visitors(second) == {""}
