"""Meetings keep the hour that was said when a law moves the clocks."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select, update

from kiosk import time_law
from kiosk.bookings import queries as bookings
from kiosk.bookings.model import Booking
from kiosk.bookings.refusals import Taken
from kiosk.core.clock import FrozenClock, hour_minute, wall
from kiosk.paper import reports
from kiosk.station import Station
from kiosk.store import law_news
from kiosk.store.base import LoggedCommand
from kiosk.time_law import told
from kiosk.visits import queries as visits
from kiosk.visits.model import Visit
from tests.time_law.conftest import SEPTEMBER, Law
from tests.time_laws import NEW, OLD

MONDAY = date(2026, 9, 28)


def book(station: Station, starts: str, ends: str, **fields: Any) -> Any:
    day = fields.pop("day", MONDAY)
    times = {"starts": f"{day}T{starts}", "ends": f"{day}T{ends}"}
    usual = {"resource": "Rif", "held_by": "Kasbah Pay"}
    return station.do("bookings.book", **(usual | times | fields)).command.id


def shown(station: Station, day: date = MONDAY) -> list[str]:
    """What the day's grid and sheet show: from, until, who."""
    plan = station.ask(bookings.day, day=day)
    return [
        f"{hour_minute(wall(b.starts))}-{hour_minute(wall(b.ends))} {b.held_by}"
        for lane in plan.lanes
        for b in lane.bookings
    ]


def logged(station: Station) -> int:
    count = select(func.count()).select_from(LoggedCommand)
    return station.database.read(lambda s: s.scalar(count)) or 0


def test_a_meeting_keeps_its_hour(booked: Station, after: Law) -> None:
    with after():
        assert shown(booked) == ["09:00-10:00 Hebdo"]
        time_law.follow(booked)
        assert shown(booked) == ["10:00-11:00 Hebdo"]
        book(booked, "09:00", "10:00")
        with pytest.raises(Taken):
            book(booked, "10:30", "10:45")


def test_it_is_printed_at_its_hour(booked: Station, after: Law) -> None:
    with after():
        time_law.follow(booked)
        sheet = reports.make(booked, "rooms", MONDAY, MONDAY, "csv", "fr").decode("utf-8-sig")
    assert "10:00" in sheet
    assert "09:00" not in sheet


def test_an_expected_visitor_keeps_theirs_with_its_end(booked: Station, after: Law) -> None:
    with after():
        time_law.follow(booked)
        [visit] = booked.ask(visits.expected, day=MONDAY)
    assert visit.expected_at == datetime(2026, 9, 28, 10, tzinfo=UTC)
    assert visit.until == datetime(2026, 9, 28, 11, 30, tzinfo=UTC)


def test_what_is_past_stays_where_it_was(booked: Station, after: Law) -> None:
    with after():
        time_law.follow(booked)
    rows = select(Booking.wall_starts, Booking.starts, Booking.tz_version)
    found = booked.database.read(lambda s: s.execute(rows.order_by(Booking.starts)).all())
    hours = [(row.starts.hour, row.tz_version) for row in found]
    assert hours == [(9, OLD)] * 3 + [(10, NEW)] * 3
    assert [row.wall_starts[-5:] for row in found] == ["10:00"] * 6


def test_what_is_under_way_by_the_clock_on_the_wall_moves_too(
    booked: Station, after: Law, clock: FrozenClock
) -> None:
    """At 10:30 the store thinks that the meeting of 10:00 to 11:00 is over."""
    clock.at = datetime(2026, 9, 28, 10, 30, tzinfo=UTC)
    with after():
        time_law.follow(booked)
        assert shown(booked) == ["10:00-11:00 Hebdo"]


def test_once_is_enough(booked: Station, after: Law) -> None:
    with after():
        first = time_law.follow(booked)
        assert first is not None
        assert first.counts == {"bookings.follow_law": 3, "visits.follow_law": 1}
        written = logged(booked)
        assert time_law.follow(booked) is None
        assert logged(booked) == written
        again = booked.do("bookings.follow_law")
        assert (again.result.moved, again.result.stayed) == ([], [])
        assert shown(booked) == ["10:00-11:00 Hebdo"]


def test_where_no_law_changed_nothing_is_written(booked: Station, before: Law) -> None:
    with before():
        written = logged(booked)
        assert time_law.follow(booked) is None
        assert logged(booked) == written


def test_older_rules_move_nothing_back(booked: Station, before: Law, after: Law) -> None:
    with after():
        time_law.follow(booked)
    with before():
        assert time_law.follow(booked) is None
        booked.do("bookings.follow_law")
        booked.do("visits.follow_law")
    with after():
        assert shown(booked) == ["10:00-11:00 Hebdo"]


def test_dated_hours_are_wall_times_already(
    station: Station, before: Law, after: Law, clock: FrozenClock
) -> None:
    with before():
        station.do("sites.set_day", day=MONDAY, opens=time(10), closes=time(16), reason="Travaux")
    clock.at = SEPTEMBER
    with after():
        time_law.follow(station)
        hours = station.ask(bookings.day, day=MONDAY).hours
    assert [(span.opens, span.closes) for span in hours.spans] == [(time(10), time(16))]


def test_meetings_side_by_side_move_together(booked: Station, before: Law, after: Law) -> None:
    """Each finds the room free although the one beside it was there before."""
    with before():
        book(booked, "09:00", "10:00", held_by="Avant")
        book(booked, "11:00", "12:00", held_by="Après")
    with after():
        moved = time_law.follow(booked)
        assert shown(booked) == ["09:00-10:00 Avant", "10:00-11:00 Hebdo", "11:00-12:00 Après"]
    assert moved is not None
    assert moved.stayed == ()


def test_back_again_they_move_together_too(booked: Station, before: Law, after: Law) -> None:
    with after():
        time_law.follow(booked)
        book(booked, "09:00", "10:00", held_by="Avant")
        book(booked, "11:00", "12:00", held_by="Après")
    with before(), pytest.MonkeyPatch.context() as patched:
        patched.setattr("kiosk.core.wall_time.tz_version", lambda: "2027.1")
        assert time_law.follow(booked) is not None
        assert shown(booked) == ["09:00-10:00 Avant", "10:00-11:00 Hebdo", "11:00-12:00 Après"]


def test_a_meeting_that_finds_its_hour_taken_stays_and_is_named(
    booked: Station, after: Law
) -> None:
    """Taken under the new law, by someone who saw the room free: both were promised it."""
    with after():
        other = book(booked, "10:30", "11:30")
        moved = time_law.follow(booked)
        assert shown(booked) == ["09:00-10:00 Hebdo", "10:30-11:30 Kasbah Pay"]
        assert time_law.follow(booked) is None
    assert moved is not None
    stayed = booked.ask(bookings.get, booking=moved.stayed[0])
    assert stayed is not None
    assert stayed.held_by == "Hebdo"
    assert stayed.id != other
    assert "1 réservation n’a pas pu" in told(moved, "fr")


def test_a_coworking_area_takes_what_it_has_room_for(
    station: Station, before: Law, after: Law, clock: FrozenClock
) -> None:
    with before():
        station.do("sites.add_desk_area", name="Plateau", places=10)
        for held_by in ("Un", "Deux"):
            book(station, "10:00", "11:00", resource="Plateau", held_by=held_by, places=4)
    clock.at = SEPTEMBER
    with after():
        book(station, "10:00", "11:00", resource="Plateau", held_by="Trois", places=5)
        moved = time_law.follow(station)
    assert moved is not None
    assert (moved.counts["bookings.follow_law"], len(moved.stayed)) == (1, 1)


def test_what_is_booked_by_older_rules_than_mine_is_at_the_hour_that_was_said(
    booked: Station, before: Law, after: Law
) -> None:
    """As the centre carries it out for a station that was not updated yet."""
    with before():
        entry, command = booked.make(
            "bookings.book",
            resource="Rif",
            starts=f"{MONDAY}T14:00",
            ends=f"{MONDAY}T15:00",
            held_by="Kasbah Pay",
            repeat="weekly:2",
        )
        said, visit = booked.make(
            "visits.expect", first_name="Omar", last_name="Tazi", host="X", at=f"{MONDAY}T14:00"
        )
    with after():
        booked.database.write(lambda s: entry.handler(s, command))
        booked.database.write(lambda s: said.handler(s, visit))
        assert "14:00-15:00 Kasbah Pay" in shown(booked)
        later = shown(booked, MONDAY + timedelta(days=7))
        assert "14:00-15:00 Kasbah Pay" in later
        at = booked.database.read(lambda s: s.get(Visit, visit.id)).expected_at
        assert at == datetime(2026, 9, 28, 14, tzinfo=UTC)


def test_what_is_booked_by_newer_rules_than_mine_is_believed(
    booked: Station, before: Law, after: Law
) -> None:
    with after():
        entry, command = booked.make(
            "bookings.book",
            resource="Rif",
            starts=f"{MONDAY}T14:00",
            ends=f"{MONDAY}T15:00",
            held_by="Kasbah Pay",
        )
    with before():
        booked.database.write(lambda s: entry.handler(s, command))
        time_law.follow(booked)
    row = booked.database.read(lambda s: s.get(Booking, command.id))
    assert (row.starts.hour, row.wall_starts[-5:], row.tz_version) == (14, "14:00", NEW)


def test_a_move_keeps_the_hour_that_was_said(booked: Station, before: Law, after: Law) -> None:
    with before():
        mine = book(booked, "14:00", "15:00")
        booked.do("bookings.move", booking=mine, starts=f"{MONDAY}T15:00", ends=f"{MONDAY}T16:00")
    with after():
        time_law.follow(booked)
        assert "15:00-16:00 Kasbah Pay" in shown(booked)
        booked.do("bookings.move", booking=mine, ends=f"{MONDAY}T16:30")
        assert "15:00-16:30 Kasbah Pay" in shown(booked)


def test_it_is_told_for_some_days(booked: Station, after: Law, clock: FrozenClock) -> None:
    with after():
        time_law.follow(booked)
        moved = booked.ask(law_news.news)
        assert moved is not None
        assert told(moved, "fr").endswith("(3 réservations, 1 visite annoncée).")
        assert told(moved, "ar").count("3 حجوزات") == 1
        assert "3 bookings" in told(moved, "en")
        clock.at += timedelta(days=4)
        assert booked.ask(law_news.news) is None


def test_a_station_in_a_hall_waits_for_the_centre(booked: Station, after: Law) -> None:
    booked.role = "kiosk"
    with after():
        written = logged(booked)
        assert time_law.follow(booked) is None
    assert logged(booked) == written


def test_a_zone_that_is_not_known_is_no_trouble(booked: Station, after: Law) -> None:
    from kiosk.sites.model import Site

    booked.database.write(lambda s: s.execute(update(Site).values(zone="Mars/Base")))
    with after():
        assert time_law.follow(booked) is None
