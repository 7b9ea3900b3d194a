"""Recorded days played again: what other rules of calling would have done, worked out by hand."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from kiosk.core.clock import FrozenClock
from kiosk.core.errors import BadInput, Invalid
from kiosk.core.period import Period
from kiosk.core.readings import BY_MANAGERS, reading
from kiosk.station import Station
from kiosk.tickets.recorded import Line, Replay, recorded, replay
from kiosk.tickets.replay import Came, Shift, Waits, changeover, played, shifts, waits
from kiosk.tickets.rules import USUAL, Rules
from tests.guichet.day import GuichetDay
from tests.tickets.conftest import Call, Pass, Take

NINE = datetime(2026, 11, 24, 9, tzinfo=UTC)


def at(minute: float) -> datetime:
    return NINE + timedelta(minutes=minute)


def came(
    minute: float,
    called: float | None,
    ended: float | None = None,
    service: str = "ompic",
    *,
    counter: int = 1,
    left: float | None = None,
    due: float | None = None,
    priority: bool = False,
) -> Came:
    """Somebody who came, was called and left, in minutes after nine."""
    return Came(
        service,
        priority,
        at(minute),
        None if due is None else at(due),
        None if called is None else at(called),
        None if called is None else counter,
        None if ended is None else at(ended),
        None if left is None else at(left),
    )


def minutes_of(day: list[Came], rules: Rules = USUAL) -> list[float | None]:
    """When each is called, in minutes after nine."""
    found = played(day, lambda _counter: rules)
    return [None if one is None else (one - NINE) / timedelta(minutes=1) for one in found]


TWO_SERVICES = [
    came(0, 0, 10),
    came(1, 10, 20, "anapec"),
    came(2, 20, 30, "cnss"),
    came(3, 30, 40, "cnss"),
]


def test_by_the_rules_that_held_the_day_is_as_it_was() -> None:
    assert minutes_of(TWO_SERVICES) == [0, 10, 20, 30]


def test_a_service_that_goes_first_is_called_first_when_the_counter_is_free() -> None:
    assert minutes_of(TWO_SERVICES, Rules(services=("cnss",))) == [0, 30, 10, 20]


def test_whoever_has_waited_long_goes_before_that_service() -> None:
    rules = Rules(services=("cnss",), longest=timedelta(minutes=15))
    assert minutes_of(TWO_SERVICES, rules) == [0, 20, 10, 30]


def test_less_patience_lets_fewer_pass() -> None:
    day = [came(0, 0, 20), came(1, 40, 50), came(2, 20, 40, priority=True)]
    assert minutes_of(day) == [0, 40, 20]
    assert minutes_of(day, Rules(patience=timedelta(minutes=15))) == [0, 20, 30]


def test_an_appointment_is_called_from_when_it_is_due_and_waits_from_its_hour() -> None:
    day = [came(0, 0, 12), came(1, 12, 22), came(2, 22, 30, due=21)]
    assert minutes_of(day, Rules(early=timedelta(minutes=5))) == [0, 12, 22]
    assert minutes_of(day, Rules(early=timedelta(minutes=10))) == [0, 20, 12]
    assert day[2].wait_until(at(22)) == 60
    assert day[2].wait_until(at(12)) == 0


def test_who_left_before_they_were_called_is_called_no_more() -> None:
    day = [came(0, 0, 10), came(1, None, left=9), came(2, 10, 20)]
    assert minutes_of(day) == [0, None, 10]


def test_who_left_is_called_where_their_turn_comes_before_they_leave() -> None:
    day = [came(0, 0, 10, "anapec"), came(1, 10, 20, "anapec"), came(2, None, left=15)]
    day.append(came(30, 30, 35))
    assert minutes_of(day, Rules(services=("ompic",)))[2] == 10


def test_between_two_people_it_takes_as_long_as_it_mostly_took() -> None:
    day = [came(0, 0, 10), came(1, 11, 20), came(2, 21, 30), came(40, 40, 45)]
    assert changeover(day) == timedelta(minutes=1)
    assert minutes_of(day) == [0, 11, 21, 40]


def test_a_counter_that_lets_somebody_wait_while_it_is_free_is_away() -> None:
    day = [came(0, 0, 10), came(5, 25, 30), came(31, 31, 40)]
    ompic = frozenset({"ompic"})
    assert shifts(day) == [Shift(1, ompic, at(0), at(10)), Shift(1, ompic, at(25), None)]
    assert minutes_of(day) == [0, 25, 31]


def test_a_counter_that_has_nobody_to_call_is_there() -> None:
    day = [came(0, 0, 5), came(30, 30, 40)]
    assert shifts(day) == [Shift(1, frozenset({"ompic"}), at(0), None)]


def test_somebody_serves_until_nobody_waits_any_more() -> None:
    """Counter 2 stopped while others waited; counter 1, the last, goes on."""
    day = [came(0, 0, 20), came(0, 0, 5, counter=2), came(1, 20, 30), came(2, 30, 40)]
    assert shifts(day)[1].until == at(5)
    assert minutes_of(day) == [0, 0, 20, 30]


def test_a_counter_serves_one_at_a_time_also_where_a_play_runs_late() -> None:
    """By the other order counter 1 gets the long one just before its pause, and is late back."""
    day = [
        came(0, 0, 12),
        came(0, 0, 10, counter=2),
        came(1, 10, 40, "cnss", counter=2),
        came(2, 12, 14),
        came(15, 30, 60),
        came(16, 40, 45, counter=2),
        came(70, 70, 71, "cnss"),
    ]
    assert minutes_of(day) == [0, 0, 10, 12, 30, 40, 70]
    assert minutes_of(day, Rules(services=("ompic",))) == [0, 0, 12, 10, 15, 42, 70]


def test_waits_are_summed_up_in_minutes() -> None:
    assert waits([60.0 * n for n in range(1, 12)]) == Waits(11, 6.0, 10.0, 11.0)
    assert waits([]) == Waits(0)


# -- from the store ----------------------------------------------------------------------------


@pytest.fixture
def day(station: Station, take: Take, call: Call, minutes: Pass, clock: FrozenClock) -> Station:
    """At 10:42 one of OMPIC, one of ANAPEC, two of CNSS come; ten minutes each at counter 2."""
    station.do("counters.open", counter=2, services=["ompic", "anapec", "cnss"])
    for service in ("ompic", "anapec", "cnss"):
        take(service)
    take("cnss", priority="elderly")
    for _ in range(4):
        made = call()
        minutes(10)
        station.do("tickets.close", ticket=made.ticket)
    return station


def line(found: Replay, group: str, service: str = "") -> Line:
    return next(one for one in found.lines if (one.group, one.service) == (group, service))


def of_today(station: Station, clock: FrozenClock, **rules: Any) -> Replay:
    today = clock.at.date()
    found: Replay = station.ask(replay, first=today, last=today, **rules)
    return found


def test_what_is_proposed_stands_beside_what_was_and_what_holds(
    day: Station, clock: FrozenClock
) -> None:
    found = of_today(day, clock, services=["cnss"])
    assert (found.days, found.left) == (1, 0)
    assert line(found, "service", "cnss") == Line(
        "service",
        "cnss",
        *(Waits(2, m, n, n) for m, n in ((15.0, 30.0), (15.0, 30.0), (5.0, 10.0))),
    )
    assert line(found, "all").recorded == line(found, "all").in_force
    assert line(found, "priority").proposed == Waits(1, 0.0, 0.0, 0.0)
    assert [one.group for one in found.lines] == ["all", *["service"] * 3, "priority"]


def test_rules_are_tried_at_one_counter_or_at_all(day: Station, clock: FrozenClock) -> None:
    other = of_today(day, clock, counter=3, services=["cnss"])
    assert line(other, "all").proposed == line(other, "all").in_force
    here = of_today(day, clock, counter=2, services=["cnss"])
    assert here.lines == of_today(day, clock, services=["cnss"]).lines
    day.do("tickets.set_calling", counter=2, services=["cnss"])
    assert of_today(day, clock).lines[0].in_force == here.lines[0].proposed


def test_without_days_the_last_ten_are_played_and_today_is_not(
    day: Station, clock: FrozenClock
) -> None:
    assert day.ask(replay) == Replay(None, None, 0, 0, ())
    today = clock.at.date()
    clock.at += timedelta(days=2)
    found = day.ask(replay)
    assert (found.first, found.last, found.days) == (today, today, 1)


def test_at_most_a_month_is_played_and_rules_keep_their_bounds(
    station: Station, clock: FrozenClock
) -> None:
    today = clock.at.date()
    with pytest.raises(BadInput):
        station.ask(replay, first=today - timedelta(days=31), last=today)
    assert station.ask(replay, first=today - timedelta(days=30), last=today).days == 0
    with pytest.raises(Invalid):
        of_today(station, clock, patience=1)


def test_managers_alone_play() -> None:
    assert reading(replay).roles == BY_MANAGERS


def test_who_took_a_ticket_amiss_never_came_and_who_was_absent_stayed_a_minute(
    station: Station, take: Take, call: Call, counter: int, clock: FrozenClock
) -> None:
    first, amiss = take(), take()
    station.do("tickets.close", ticket=amiss.ticket, outcome="mistake")
    call()
    station.do("tickets.absent", ticket=first.ticket)
    today = clock.at.date()
    period = Period(today, today)
    [[one]] = station.database.read(lambda s: recorded(s, "casablanca", period)).values()
    assert one.stayed == timedelta(minutes=1)


def test_a_whole_day_by_the_rules_that_held_gives_the_waits_that_were(
    station: Station, clock: FrozenClock
) -> None:
    """What a play cannot know, as when a pause would have begun, moves the median by little."""
    starts = clock.at
    rng = random.Random(5)  # noqa: S311
    mean = timedelta(minutes=5, seconds=30)
    GuichetDay(station, clock, rng, per_hour=75, mean=mean, hours=3).play()
    clock.at = starts
    found = of_today(station, clock)
    everybody = line(found, "all")
    assert everybody.recorded.count == everybody.in_force.count > 100
    assert everybody.recorded.median is not None
    assert everybody.in_force.median == pytest.approx(everybody.recorded.median, abs=1.0)
    assert everybody.in_force.nine == pytest.approx(everybody.recorded.nine, abs=3.0)
