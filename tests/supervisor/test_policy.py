"""When a window is started again, when it rests, and when it is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.cli.codes import BUG, DONE, REFUSED, RESTART, TROUBLE, USAGE
from kiosk.supervisor.policy import (
    AGAIN,
    CLOSED,
    CRASH,
    FREEZE,
    MEMORY,
    SAID,
    WANTED,
    End,
    Limits,
    Pause,
    Policy,
    Start,
    ending_of,
)

LONG = 3_600.0


@pytest.mark.parametrize(
    ("code", "how"),
    [
        (DONE, CLOSED),
        (RESTART, WANTED),
        (USAGE, SAID),
        (REFUSED, CRASH),
        (TROUBLE, SAID),
        (BUG, CRASH),
        (-11, CRASH),
        (-9, CRASH),
        (134, CRASH),
        (0xC0000005, CRASH),
        (0xC000013A, CLOSED),
        (0xC000013A - 2**32, CLOSED),
    ],
)
def test_an_exit_code_says_how_a_window_ended(code: int, how: str) -> None:
    assert ending_of(code) == how


def test_one_that_was_closed_stays_closed() -> None:
    assert Policy(Limits(), hall=True).after(CLOSED, uptime=1, now=0) == End(DONE)


def test_the_first_crashes_are_mended_at_once_and_the_next_after_a_moment() -> None:
    rules = Policy(Limits(failures=6), hall=False)
    decided = [rules.after(CRASH, uptime=1, now=at) for at in range(5)]
    assert decided == [Start(0), Start(0), Start(1), Start(2), Start(4)]


@pytest.mark.parametrize("how", [CRASH, FREEZE])
@pytest.mark.parametrize(("hall", "again"), [(True, AGAIN[0]), (False, 0.0)])
def test_a_window_that_falls_again_and_again_rests(how: str, hall: bool, again: float) -> None:
    rules = Policy(Limits(failures=3), hall=hall)
    decided = [rules.after(how, uptime=100, now=at) for at in (0, 100, 200)]
    assert decided == [Start(0), Start(0), Pause(again)]


def test_crashes_of_long_ago_are_forgotten() -> None:
    rules = Policy(Limits(failures=3, within=600), hall=True)
    assert {rules.after(CRASH, uptime=LONG, now=at * LONG) for at in range(50)} == {Start(0)}


def test_a_pause_becomes_longer_while_each_try_fails_at_once() -> None:
    rules = Policy(Limits(failures=2), hall=True)
    rules.after(CRASH, uptime=1, now=0)
    waits = [rules.after(CRASH, uptime=1, now=1 + at * 1_000) for at in range(5)]
    assert waits == [*map(Pause, AGAIN), Pause(AGAIN[-1])]


def test_a_window_that_lived_again_has_its_tries_again() -> None:
    rules = Policy(Limits(failures=2, settled=60), hall=True)
    for at in (0, 1):
        rules.after(CRASH, uptime=1, now=at)
    assert rules.after(CRASH, uptime=61, now=200) == Start(0)


def test_what_a_window_said_is_not_asked_of_it_again_and_again() -> None:
    assert Policy(Limits(), hall=False).after(SAID, code=USAGE, uptime=1, now=0) == End(USAGE)
    assert Policy(Limits(), hall=True).after(SAID, code=USAGE, uptime=1, now=0) == Pause(AGAIN[0])


@pytest.mark.parametrize("how", [WANTED, MEMORY])
def test_a_window_that_wants_to_be_new_is_no_failure_unless_it_wants_it_at_once(how: str) -> None:
    rules = Policy(Limits(failures=3, settled=60), hall=True)
    assert {rules.after(how, uptime=61, now=at) for at in range(20)} == {Start(0)}
    decided = [rules.after(how, uptime=1, now=20 + at) for at in range(3)]
    assert decided == [Start(0), Start(0), Pause(AGAIN[0])]


def test_whoever_asks_for_another_try_gets_all_of_them() -> None:
    rules = Policy(Limits(failures=2), hall=False)
    for at in (0, 1):
        rules.after(CRASH, uptime=1, now=at)
    rules.again()
    assert rules.after(CRASH, uptime=1, now=2) == Start(0)


ENDS = st.lists(
    st.tuples(
        st.sampled_from([CRASH, FREEZE, MEMORY, WANTED, SAID]),
        st.floats(0, 2_000),
        st.floats(0, 500),
    ),
    max_size=60,
)


@given(ends=ENDS, hall=st.booleans())
def test_starts_never_come_thick_and_fast_and_a_hall_is_never_left(
    ends: list[tuple[str, float, float]], hall: bool
) -> None:
    """By a clock that goes on by how long each window lived and each wait took."""
    limits = Limits(failures=5, within=600, settled=60)
    rules, now, mended = Policy(limits, hall=hall), 0.0, []
    for how, uptime, waited in ends:
        now += uptime
        failed = how in (CRASH, FREEZE) or uptime < limits.settled
        match rules.after(how, code=USAGE, uptime=uptime, now=now):
            case End():
                assert (how, hall) == (SAID, False)
                return
            case Pause(again_after):
                assert bool(again_after) == hall
                mended = []
                now += again_after or waited
                if not hall:
                    rules.again()
            case Start(after):
                mended += [now] if failed else []
                now += after
        thick = zip(mended, mended[limits.failures - 1 :], strict=False)
        assert all(last - first >= limits.within for first, last in thick)
