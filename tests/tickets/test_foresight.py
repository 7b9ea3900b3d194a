"""How long a place will wait: the counters played forward, and what is known of waits before."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.tickets.foresight import (
    ENOUGH_WAITS,
    Hindsight,
    Range,
    Seat,
    foretold,
    hindsight,
    in_minutes,
    rest_of,
)
from kiosk.tickets.rules import Place

NINE = datetime(2026, 11, 24, 9, tzinfo=UTC)
USUAL = {"ompic": 300.0, "cnss": 600.0}
OMPIC, CNSS, BOTH = frozenset({"ompic"}), frozenset({"cnss"}), frozenset({"ompic", "cnss"})


def line(*services: str) -> list[Place]:
    return [
        Place(UUID(int=n + 1), False, NINE + timedelta(minutes=n), service=service)
        for n, service in enumerate(services)
    ]


def wait(services: tuple[str, ...], *seats: Seat) -> float | None:
    order = line(*services)
    return foretold(order[-1], order, seats, USUAL)


def test_people_ahead_are_served_one_after_the_other() -> None:
    assert wait(("ompic", "ompic", "ompic"), Seat(OMPIC)) == 600


def test_two_counters_take_two_at_once() -> None:
    assert wait(("ompic", "ompic", "ompic"), Seat(OMPIC), Seat(OMPIC)) == 300


def test_whoever_is_at_the_counter_has_to_leave_first() -> None:
    assert wait(("ompic",), Seat(OMPIC, free_in=120)) == 120


def test_a_counter_of_two_queues_serves_both_in_turn() -> None:
    assert wait(("cnss", "ompic"), Seat(BOTH)) == 600
    assert wait(("cnss", "ompic"), Seat(OMPIC)) == 0


def test_a_counter_that_serves_none_of_those_who_wait_helps_nobody() -> None:
    assert wait(("ompic", "ompic"), Seat(OMPIC), Seat(CNSS)) == 300


@pytest.mark.parametrize("service", ["cnss", "anapec"])
def test_nobody_can_tell_where_no_counter_serves_or_no_time_is_known(service: str) -> None:
    assert wait((service,), Seat(frozenset({"ompic", "anapec"}))) is None


def test_somebody_who_stays_long_stays_for_a_quarter_of_the_usual_time_still() -> None:
    assert rest_of(60, 300) == 240
    assert rest_of(3600, 300) == 75


@given(st.lists(st.sampled_from(["ompic", "cnss"]), min_size=1, max_size=30), st.integers(1, 5))
def test_another_counter_makes_nobody_wait_longer(services: list[str], counters: int) -> None:
    seats = [Seat(BOTH)] * counters
    before, after = wait(tuple(services), *seats), wait(tuple(services), *seats, Seat(BOTH))
    assert before is not None
    assert after is not None
    assert after <= before


def test_a_range_needs_twenty_waits() -> None:
    waits = [(300.0, 450.0)] * (ENOUGH_WAITS - 1)
    assert hindsight(waits) is None
    assert hindsight([*waits, (300.0, 450.0)]) is not None


def test_hindsight_is_where_one_in_ten_half_and_nine_in_ten_of_the_waits_were() -> None:
    waits = [(480.0, 600.0 * part / 10 - 120) for part in range(10, 21)]
    known = hindsight(waits * 2)
    assert known is not None
    assert (known.low, known.middle, known.high) == pytest.approx((1.1, 1.5, 1.9), abs=0.01)


def test_a_range_says_what_waits_were_beside_what_was_foretold() -> None:
    assert in_minutes(480, Hindsight(1.0, 1.5, 2.0)) == Range(13, 8, 18)
    assert in_minutes(0, Hindsight(0.5, 1.0, 2.0)) == Range(0, 0, 2)


def test_without_hindsight_no_bounds_are_said_and_without_foresight_nothing() -> None:
    assert in_minutes(301, None) == Range(6)
    assert in_minutes(None, Hindsight(1, 1, 1)) is None
