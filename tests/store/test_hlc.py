"""The clock of the command log goes forward, whatever the wall clock does."""

from __future__ import annotations

from datetime import timedelta

from kiosk.store.hlc import COUNTER_BITS, HybridClock
from tests.conftest import MORNING


def test_a_stamp_carries_the_wall_clocks_milliseconds() -> None:
    stamp = HybridClock().stamp(MORNING)
    assert stamp >> COUNTER_BITS == MORNING.timestamp() * 1000


def test_a_stamp_is_later_than_the_one_before_though_the_wall_clock_went_back() -> None:
    clock = HybridClock()
    stamps = [clock.stamp(MORNING - timedelta(hours=n)) for n in range(5)]
    assert stamps == sorted(set(stamps))
