"""A law on time among stations of which some were not updated yet."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from kiosk import sync, time_law
from kiosk.bookings.model import Booking
from kiosk.central import time_law as central_law
from kiosk.core.clock import FrozenClock
from kiosk.store import law_news
from kiosk.store.base import LoggedCommand
from kiosk.store.sync_state import LAW, JournalEntry
from kiosk.sync import journal_writing, rebase
from kiosk.sync.journal import journal
from kiosk.visits.model import Visit
from tests.sync.conftest import fleet, hub, hub_server, hub_template
from tests.sync.fleet import Fleet, Member
from tests.sync.play import contents
from tests.time_law.conftest import AUGUST, SEPTEMBER, Law
from tests.time_laws import NEW, OLD

__all__ = ["fleet", "hub", "hub_server", "hub_template"]

HOURS = ("09:00", "10:00", "11:00")


def hours(member: Member) -> list[tuple[str, int, str]]:
    rows = select(Booking.wall_starts, Booking.starts, Booking.tz_version)
    found = member.station.database.read(lambda s: s.execute(rows.order_by(Booking.starts)).all())
    return [(row.wall_starts[-5:], row.starts.hour, row.tz_version) for row in found]


MEANT = [("09:00", 9, NEW), ("10:00", 10, NEW), ("11:00", 11, NEW)]
BEFORE = [("09:00", 8, OLD), ("10:00", 9, OLD), ("11:00", 10, OLD)]


def go_to(fleet: Fleet, clock: Any) -> None:
    fleet.clock.at = clock  # type: ignore[attr-defined]
    fleet.hub.freeze(clock)


@pytest.fixture
def site(fleet: Fleet, before: Law) -> tuple[Member, Member, Any]:
    """Two desks and a room that is held from nine to twelve, side by side, and a visitor."""
    fleet.clock = FrozenClock(AUGUST)
    fleet.hub.freeze(AUGUST)
    with before():
        first, room = fleet.open_site()
        second = fleet.add("desk")
        for at in HOURS:
            starts = f"2026-09-28T{at}"
            ends = f"2026-09-28T{int(at[:2]) + 1}:00"
            first.do("bookings.book", resource=room, held_by="X", starts=starts, ends=ends)
        first.do("visits.expect", first_name="A", last_name="B", host="C", at="2026-09-28T10:00")
        fleet.settle()
    go_to(fleet, SEPTEMBER)
    assert hours(second) == BEFORE
    return first, second, room


def log_of(member: Member) -> list[tuple[str, str]]:
    rows = select(LoggedCommand.name, LoggedCommand.status).order_by(LoggedCommand.n)
    found = member.station.database.read(lambda s: s.execute(rows).all())
    return [(row.name, row.status) for row in found if row.name.endswith("follow_law")]


def test_two_desks_that_move_at_once_move_once(
    fleet: Fleet, site: tuple[Member, Member, Any], after: Law
) -> None:
    first, second, _ = site
    with after():
        assert time_law.follow(first.station)
        assert time_law.follow(second.station)
        assert hours(first) == hours(second) == MEANT
        fleet.settle()
        assert hours(first) == hours(second) == MEANT
        assert {status for _, status in log_of(first) + log_of(second)} == {"applied"}
        assert first.station.ask(sync.status).refused == 0
        assert contents(first.station.database) == contents(second.station.database)


def test_a_desk_with_older_rules_does_not_move_it_back(
    fleet: Fleet, site: tuple[Member, Member, Any], before: Law, after: Law
) -> None:
    first, second, _ = site
    with after():
        time_law.follow(first.station)
        first.sync()
    with before():  # the centre and the other desk are of yesterday
        fleet.applier.once()
        second.sync()
        time_law.follow(second.station)
        assert log_of(second) == []
        assert hours(second) == MEANT
    with after():
        fleet.settle()
        assert hours(first) == hours(second) == MEANT


def test_what_a_desk_with_older_rules_books_is_where_it_was_said(
    fleet: Fleet, site: tuple[Member, Member, Any], before: Law, after: Law
) -> None:
    first, second, room = site
    with after():
        time_law.follow(first.station)
        fleet.settle()
    with before():
        fields = {"resource": room, "held_by": "Y", "repeat": "weekly:2"}
        second.do("bookings.book", starts="2026-09-29T15:00", ends="2026-09-29T16:00", **fields)
        second.sync()
    with after():
        fleet.applier.once()
        fleet.settle()
        assert hours(first)[3:] == [("15:00", 15, NEW), ("15:00", 15, NEW)]


def test_a_centre_with_older_rules_learns_them_from_a_desk(
    fleet: Fleet, site: tuple[Member, Member, Any], before: Law, after: Law
) -> None:
    """What the old desk booked and the old centre took is moved by the desk that knows."""
    first, second, room = site
    with before():
        fields = {"resource": room, "held_by": "Y"}
        second.do("bookings.book", starts="2026-09-29T15:00", ends="2026-09-29T16:00", **fields)
        second.sync()
        fleet.applier.once()
    with after():
        first.sync()  # what came from there is looked at
        assert hours(first)[3:] == [("15:00", 15, NEW)]
    with before():
        first.sync()
        fleet.applier.once()
        second.sync()
        assert hours(second) == [*MEANT, ("15:00", 15, NEW)]
        visits = select(Visit.expected_at, Visit.tz_version)
        [visit] = second.station.database.read(lambda s: s.execute(visits).all())
        assert (visit.expected_at.hour, visit.tz_version) == (10, NEW)


def test_the_centre_moves_what_no_desk_has_moved(
    fleet: Fleet, site: tuple[Member, Member, Any], after: Law
) -> None:
    first, second, _ = site
    fleet.stop_applier()  # its new start
    with after():
        fleet.applier.once()
        said = "SELECT name, status FROM command WHERE actor = 'centre' ORDER BY name"
        assert fleet.hub.sql(said) == [
            ("bookings.follow_law", "applied"),
            ("visits.follow_law", "applied"),
        ]
        fleet.settle()
        assert hours(first) == hours(second) == MEANT
        assert time_law.follow(first.station) is None


def test_what_goes_wrong_at_a_site_keeps_the_centre_from_nothing(
    fleet: Fleet, site: tuple[Member, Member, Any], after: Law, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, room = site

    def broken(*_: Any) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(central_law, "carry_out", broken)
    fleet.stop_applier()
    with after():
        first.do(
            "bookings.book",
            resource=room,
            held_by="Y",
            starts=SEPTEMBER + timedelta(days=1),
            ends=SEPTEMBER + timedelta(days=1, hours=1),
        )
        fleet.settle()
        assert len(hours(second)) == 4


def test_a_kiosk_takes_the_centres_word(
    fleet: Fleet, site: tuple[Member, Member, Any], after: Law
) -> None:
    first, _, _ = site
    kiosk = fleet.add("kiosk")
    kiosk.station.role = "kiosk"
    with after():
        kiosk.sync()
        assert log_of(kiosk) == []
        time_law.follow(first.station)
        fleet.settle()
        assert hours(kiosk) == MEANT


def news(member: Member) -> law_news.Moved | None:
    return member.station.ask(law_news.news)


def test_a_desk_says_what_another_has_moved(
    fleet: Fleet, site: tuple[Member, Member, Any], after: Law
) -> None:
    first, second, _ = site
    with after():
        time_law.follow(first.station)
        fleet.settle()
        here, there = news(first), news(second)
    assert here is not None
    assert there is not None
    assert there.counts == here.counts == {"bookings.follow_law": 3, "visits.follow_law": 1}
    assert log_of(second) == []


def test_a_desk_that_was_away_says_what_the_centre_has_moved_in_pieces(
    fleet: Fleet, site: tuple[Member, Member, Any], after: Law, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, second, _ = site
    monkeypatch.setattr(rebase, "CHUNK", 1)
    fleet.stop_applier()
    with after():
        fleet.applier.once()
        fleet.settle()
    there = news(second)
    assert there is not None
    assert there.counts == {"bookings.follow_law": 3, "visits.follow_law": 1}
    assert [line.kind for line in second.station.ask(journal)].count("law") == 0


def test_what_a_desk_has_said_itself_is_not_said_again_as_the_centres(
    fleet: Fleet, site: tuple[Member, Member, Any], after: Law
) -> None:
    first, second, _ = site
    with after():
        time_law.follow(first.station)
        time_law.follow(second.station)
        said = news(second)
        go_to(fleet, SEPTEMBER + timedelta(minutes=5))
        fleet.settle()
        assert said is not None
        assert news(second) == said


def test_a_booking_that_had_to_stay_is_named_everywhere(
    fleet: Fleet, site: tuple[Member, Member, Any], after: Law
) -> None:
    first, second, room = site
    with after():
        times = {"starts": "2026-09-28T11:30", "ends": "2026-09-28T12:30"}
        first.do("bookings.book", resource=room, held_by="Y", **times)
        time_law.follow(first.station)
        fleet.settle()
        here, there = news(first), news(second)
    assert here is not None
    assert there is not None
    assert there.stayed == here.stayed != ()


def test_a_meeting_that_a_person_moved_is_no_law(
    fleet: Fleet, site: tuple[Member, Member, Any], after: Law
) -> None:
    first, second, _ = site
    rows = select(Booking.id).order_by(Booking.starts.desc())
    last = first.station.database.read(lambda s: s.scalars(rows).first())
    with after():
        times = {"starts": "2026-09-28T15:00", "ends": "2026-09-28T16:00"}
        first.do("bookings.move", booking=last, **times)
        time_law.follow(first.station)
        fleet.settle()
        assert hours(second)[-1] == ("15:00", 15, NEW)
        there = news(second)
    assert there is not None
    assert there.counts == {"bookings.follow_law": 2, "visits.follow_law": 1}


def test_news_outlasts_a_busy_journal_and_goes_when_it_is_old(
    fleet: Fleet, site: tuple[Member, Member, Any], after: Law, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, _ = site
    monkeypatch.setattr(journal_writing, "KEPT", 10)

    def busy(at: datetime) -> None:
        database = second.station.database
        for _ in range(120):
            database.write(lambda s: journal_writing.pulled(s, at, {}, {}, ()))

    with after():
        time_law.follow(first.station)
        fleet.settle()
        busy(SEPTEMBER + timedelta(hours=1))
        assert news(second) is not None
        busy(SEPTEMBER + timedelta(days=4))
    law = select(JournalEntry).where(JournalEntry.kind == LAW)
    assert second.station.database.read(lambda s: s.scalars(law).all()) == []
