"""How much an address may ask, and how many are answered at once."""

from __future__ import annotations

from contextlib import ExitStack

import pytest

from kiosk.lan.limits import A_SECOND, ADDRESSES, AT_ONCE, AT_ONCE_IN_ALL, BURST, Limits


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.at = 0.0

    def __call__(self) -> float:
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_a_burst_is_answered_and_no_more_until_time_has_passed(clock: Clock) -> None:
    limits = Limits(clock)
    taken = [limits.takes("10.0.0.1") for _ in range(10_000)]
    assert sum(taken) == BURST
    clock.at += 0.5
    assert sum(limits.takes("10.0.0.1") for _ in range(100)) == A_SECOND / 2


def test_one_address_takes_nothing_from_another(clock: Clock) -> None:
    limits = Limits(clock)
    for _ in range(10_000):
        limits.takes("10.0.0.1")
    assert limits.takes("10.0.0.2")


def test_a_long_silence_saves_up_no_more_than_a_burst(clock: Clock) -> None:
    limits = Limits(clock)
    limits.takes("10.0.0.1")
    clock.at += 86_400
    assert sum(limits.takes("10.0.0.1") for _ in range(1_000)) == BURST


def test_what_is_remembered_of_addresses_does_not_grow(clock: Clock) -> None:
    limits = Limits(clock)
    for n in range(5 * ADDRESSES):
        limits.takes(f"10.0.{n // 250}.{n % 250}")
    assert len(limits._left) == ADDRESSES


def test_so_many_connections_are_open_at_once(clock: Clock) -> None:
    limits = Limits(clock)
    with ExitStack() as stack:
        mine = [stack.enter_context(limits.connection("10.0.0.1")) for _ in range(AT_ONCE + 3)]
        assert sum(mine) == AT_ONCE
        others = [stack.enter_context(limits.connection(f"10.0.1.{n}")) for n in range(99)]
        assert sum(others) == AT_ONCE_IN_ALL - AT_ONCE
    with limits.connection("10.0.0.1") as room:
        assert room
