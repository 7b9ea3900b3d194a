"""Who is next: priority, patience, and nobody passed over for long."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.tickets.rules import (
    LONGEST_RUN,
    PATIENCE,
    PastCall,
    Place,
    estimated_wait,
    order_of_calls,
)

NINE = datetime(2026, 11, 24, 9, tzinfo=UTC)


def at(minute: float) -> datetime:
    return NINE + timedelta(minutes=minute)


def place(number: int, minute: float, *, priority: bool = False) -> Place:
    return Place(UUID(int=number), priority, at(minute))


def order(waiting: list[Place], minute: float = 30, past: tuple[PastCall, ...] = ()) -> list[int]:
    return [one.id.int for one in order_of_calls(waiting, past, at(minute))]


def test_tickets_of_a_kind_go_in_the_order_they_were_taken() -> None:
    assert order([place(1, 5), place(2, 3), place(3, 4)]) == [2, 3, 1]


def test_a_priority_ticket_goes_before_those_taken_earlier() -> None:
    assert order([place(1, 0), place(2, 5, priority=True)]) == [2, 1]


def test_two_priority_tickets_go_in_a_row_and_no_more_while_others_wait() -> None:
    waiting = [place(1, 0), place(2, 1), *(place(n, n, priority=True) for n in range(3, 9))]
    assert order(waiting) == [3, 4, 1, 5, 6, 2, 7, 8]


def test_calls_already_made_count_in_the_run() -> None:
    waiting = [place(1, 0), place(2, 5, priority=True)]
    assert order(waiting, past=(PastCall(True, at(9)), PastCall(True, at(8)))) == [1, 2]
    assert order(waiting, past=(PastCall(True, at(9)), PastCall(False, at(8)))) == [2, 1]


def test_calls_made_before_anyone_else_waited_do_not_count() -> None:
    waiting = [place(1, 10), place(2, 11, priority=True)]
    assert order(waiting, past=(PastCall(True, at(9)), PastCall(True, at(8)))) == [2, 1]


def test_after_45_minutes_a_ticket_goes_before_a_fresh_priority_one() -> None:
    waiting = [place(1, 0), place(2, 40, priority=True)]
    assert order(waiting, minute=44.9) == [2, 1]
    assert order(waiting, minute=45) == [1, 2]


def test_a_priority_ticket_that_waited_longer_still_goes_first() -> None:
    assert order([place(1, 5), place(2, 0, priority=True)], minute=90) == [2, 1]


def test_overdue_tickets_let_a_priority_one_pass_after_two() -> None:
    waiting = [*(place(n, n) for n in range(1, 6)), place(9, 58, priority=True)]
    assert order(waiting, minute=60) == [1, 2, 9, 3, 4, 5]


def test_tickets_of_the_same_instant_go_by_their_id() -> None:
    assert order([place(2, 0), place(1, 0)]) == [1, 2]


events = st.lists(
    st.tuples(st.sampled_from(["call", "call", "take", "priority"]), st.integers(0, 20)),
    max_size=80,
)


@given(events)
def test_nobody_starves_and_each_kind_goes_in_order(events: list[tuple[str, int]]) -> None:
    """A ticket with k of its kind before it is called within 3 (k + 1) calls."""
    minute = 0
    waiting: dict[Place, int] = {}  # and the number of the call by which each must have gone
    past: list[PastCall] = []
    for number, (event, pause) in enumerate(events, 1):
        minute += pause
        if event == "call" and waiting:
            chosen = order_of_calls(waiting, past[::-1], at(minute))[0]
            same_kind = [one for one in waiting if one.priority == chosen.priority]
            assert chosen == min(same_kind, key=lambda one: (one.taken_at, one.id))
            past.append(PastCall(chosen.priority, at(minute)))
            del waiting[chosen]
            assert all(len(past) < due for due in waiting.values())
        elif event != "call":
            minute += 1
            new = place(number, minute, priority=event == "priority")
            before = sum(one.priority == new.priority for one in waiting)
            waiting[new] = len(past) + 3 * (before + 1)


places = st.lists(
    st.builds(place, st.integers(1, 10**6), st.integers(0, 120), priority=st.booleans()),
    max_size=30,
    unique_by=lambda one: one.id,
)


@given(
    places, st.lists(st.builds(PastCall, st.booleans(), st.integers(0, 120).map(at)), max_size=3)
)
def test_the_order_shown_is_the_order_called(waiting: list[Place], past: list[PastCall]) -> None:
    shown = order_of_calls(waiting, past, at(120))
    left, called = list(waiting), []
    while left:
        chosen = order_of_calls(left, past, at(120))[0]
        left.remove(chosen)
        past = [PastCall(chosen.priority, at(120)), *past]
        called.append(chosen)
    assert shown == called


def test_the_limits_are_the_documented_ones() -> None:
    assert (timedelta(minutes=45), 2) == (PATIENCE, LONGEST_RUN)


@pytest.mark.parametrize(
    ("ahead", "mean", "counters", "expected"),
    [
        (6, 120.0, 1, 12),
        (6, 120.0, 2, 6),
        (1, 61.0, 1, 2),
        (0, 600.0, 1, 0),
        (3, None, 1, None),
        (3, 120.0, 0, None),
    ],
)
def test_the_wait_is_people_times_pace_over_counters(
    ahead: int, mean: float | None, counters: int, expected: int | None
) -> None:
    assert estimated_wait(ahead, mean, counters) == expected
