"""A limit that is passed is noted once, from when to when, with the worst of it."""

from __future__ import annotations

from datetime import time, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.core.clock import FrozenClock
from kiosk.core.ids import new_id
from kiosk.limit_watch import look_after
from kiosk.limits.queries import of_days, passed
from kiosk.limits.refusals import UnknownEvent
from kiosk.limits.setting import ClearLimits, SetLimits
from kiosk.limits.watching import AcknowledgeLimit, NoteLimits, Seen, event_id
from kiosk.station import Station
from tests.limits.conftest import Pass, Queue, Watch


def of_today(station: Station) -> list[tuple[str, int, bool]]:
    day = station.today()
    found = station.ask(of_days, first=day, last=day)
    return [(one.rule, one.worst, one.ended_at is not None) for one in found]


def test_a_wait_is_too_long_once_it_reaches_its_limit(
    station: Station, queue: Queue, minutes: Pass, watch: Watch
) -> None:
    station.do(SetLimits(wait=30))
    queue()
    minutes(29)
    assert watch() == []
    minutes(1)
    assert watch() == [("ompic", "wait", 30, 30)]


def test_the_worst_is_noted_and_it_is_over_well_below_the_limit(
    station: Station, queue: Queue, minutes: Pass, watch: Watch
) -> None:
    station.do("counters.open", counter=2, services=["ompic"])
    station.do(SetLimits(wait=30))
    queue()
    minutes(5)
    queue()
    minutes(2)
    queue()
    minutes(25)
    assert watch() == [("ompic", "wait", 30, 32)]
    minutes(6)
    assert watch() == [("ompic", "wait", 30, 38)]
    [first] = station.ask(passed)
    for _ in range(2):  # the next has waited 33 minutes, the last 31
        called = station.do("tickets.call", counter=2).result
        station.do("tickets.close", ticket=called.ticket)
        assert watch() == [("ompic", "wait", 30, 38)]
    station.do("tickets.call", counter=2)
    assert watch() == []
    [event] = station.ask(of_days, first=first.day, last=first.day)
    assert (event.id, event.worst, event.ended_at) == (first.id, 38, station.clock.now())


def test_a_wait_that_goes_up_and_down_at_the_limit_is_one_time(
    station: Station, queue: Queue, minutes: Pass, watch: Watch
) -> None:
    station.do("counters.open", counter=2, services=["ompic"])
    station.do(SetLimits(wait=30))
    for _ in range(4):
        queue()
        minutes(3)
    minutes(18)
    for _ in range(3):  # 30 minutes, 27 once the first is called, 30 again three minutes later
        assert watch() == [("ompic", "wait", 30, 30)]
        called = station.do("tickets.call", counter=2).result
        station.do("tickets.close", ticket=called.ticket)
        assert watch() == [("ompic", "wait", 30, 30)]
        minutes(3)
    assert of_today(station) == [("wait", 30, False)]


def test_a_limit_that_is_passed_again_is_another_time(
    station: Station, queue: Queue, watch: Watch, minutes: Pass
) -> None:
    station.do("counters.open", counter=2, services=["ompic"])
    station.do(SetLimits(waiting=2))
    for _ in range(2):
        queue(2)
        assert watch() == [("ompic", "waiting", 2, 2)]
        for _ in range(2):
            called = station.do("tickets.call", counter=2).result
            station.do("tickets.close", ticket=called.ticket)
        minutes(1)
        assert watch() == []
        minutes(1)
    assert of_today(station) == [("waiting", 2, True), ("waiting", 2, True)]


def test_people_wait_at_a_desk_where_nobody_is(
    station: Station, queue: Queue, watch: Watch, minutes: Pass
) -> None:
    station.do(SetLimits(unserved=5))
    station.do("counters.open", counter=2, services=["ompic"])
    queue(2)
    minutes(20)
    assert watch() == []
    station.do("counters.pause", counter=2)
    minutes(4)
    assert watch() == []
    minutes(1)
    assert watch() == [("ompic", "unserved", 5, 5)]
    station.do("counters.open", counter=2, services=["ompic"])
    assert watch() == []


def test_nobody_is_alone_before_the_desk_opens_again(
    station: Station, queue: Queue, watch: Watch, minutes: Pass, clock: FrozenClock
) -> None:
    hours = {"service": "ompic", "weekday": clock.at.weekday()}
    wall = clock.at.astimezone(ZoneInfo(station.zone))
    later = (wall + timedelta(hours=2)).time()
    station.do(
        "sites.set_service_hours", opens=time(8), closes=wall.time().replace(minute=59), **hours
    )
    station.do("sites.set_service_hours", opens=later, closes=time(19), add=True, **hours)
    station.do(SetLimits(unserved=5))
    queue()
    minutes(122)
    assert watch() == []
    minutes(3)
    assert watch() == [("ompic", "unserved", 5, 5)]


def test_the_share_that_left_is_told_of_ten_people_at_least(
    station: Station, queue: Queue, watch: Watch
) -> None:
    station.do(SetLimits(left=30))
    gone = queue(10)
    for ticket in gone[:9]:
        station.do("tickets.close", ticket=ticket.ticket, outcome="abandoned")
    assert watch() == []
    station.do("tickets.close", ticket=gone[9].ticket, outcome="mistake")
    assert watch() == []
    station.do("tickets.close", ticket=queue()[0].ticket, outcome="absent")
    assert watch() == [("ompic", "left", 30, 100)]


def test_two_machines_that_see_the_same_note_one(station: Station) -> None:
    seen = [Seen("ompic", "wait", 30, 31, passed=True)]
    first = station.do(NoteLimits(seen=seen)).result
    again = station.do(NoteLimits(seen=[Seen("ompic", "wait", 30, 33, passed=True)])).result
    assert first.began == [event_id("casablanca", station.today(), "ompic", "wait", 0)]
    assert again.began == []
    day = station.today()
    [event] = station.ask(of_days, first=day, last=day)
    assert event.worst == 33


def test_a_machine_that_was_late_does_not_begin_it_again(
    station: Station, clock: FrozenClock, minutes: Pass
) -> None:
    late = NoteLimits(
        id=new_id(), seen=[Seen("ompic", "wait", 30, 40, passed=True)], issued_at=clock.at
    )
    station.do(NoteLimits(seen=[Seen("ompic", "wait", 30, 31, passed=True)]))
    minutes(10)
    station.do(NoteLimits(seen=[Seen("ompic", "wait", 30, 3, passed=False)]))
    entry, made = station.make("limits.note", seen=late.seen)
    made = type(made)(
        id=late.id,
        issued_at=late.issued_at + timedelta(minutes=4),
        site=made.site,
        station="Autre",
        actor="Autre",
        seen=late.seen,
    )
    done = station.database.write(lambda session: entry.handler(session, made))
    assert (done.began, done.ended) == ([], [])
    assert of_today(station) == [("wait", 40, True)]


def test_what_nobody_saw_end_ended_when_it_was_last_seen(
    station: Station, clock: FrozenClock, queue: Queue, minutes: Pass, watch: Watch
) -> None:
    station.do(SetLimits(wait=30))
    queue()
    minutes(31)
    assert len(watch()) == 1
    seen, day = clock.at, station.today()
    clock.at += timedelta(days=1)
    assert watch() == []
    [event] = station.ask(of_days, first=day, last=day)
    assert event.ended_at == seen
    assert look_after(station) is None


def test_a_limit_that_is_taken_away_is_passed_no_more(
    station: Station, queue: Queue, watch: Watch, minutes: Pass
) -> None:
    station.do(SetLimits(waiting=2))
    queue(3)
    assert len(watch()) == 1
    station.do(ClearLimits())
    minutes(1)
    assert watch() == []


def test_nothing_is_written_while_nothing_changes(
    station: Station, queue: Queue, watch: Watch, minutes: Pass
) -> None:
    station.do(SetLimits(waiting=2, wait=60))
    queue(3)
    watch()
    minutes(1)
    assert look_after(station) is None


def test_who_takes_note_first_is_named(station: Station, queue: Queue, watch: Watch) -> None:
    station.do(SetLimits(waiting=2))
    queue(2)
    watch()
    [event] = station.ask(passed)
    station.do(AcknowledgeLimit(event=event.id))
    at = station.clock.now()
    station.do(AcknowledgeLimit(event=event.id))
    [known] = station.ask(passed)
    assert (known.known_at, known.known_by) == (at, station.name)
    with pytest.raises(UnknownEvent):
        station.do(AcknowledgeLimit(event=new_id()))
