"""Silence is counted in time in which a window could have spoken."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.supervisor.pulse import MOST, Pulse


def test_silence_grows_until_the_window_speaks() -> None:
    pulse = Pulse(100.0)
    assert [pulse.look(100.0 + half / 2) for half in range(1, 5)] == [0.5, 1.0, 1.5, 2.0]
    pulse.beat(102.1)
    assert pulse.silent == 0.0


def test_a_laptop_that_slept_for_a_night_was_not_silent_for_one() -> None:
    pulse = Pulse(0.0)
    pulse.look(0.5)
    assert pulse.look(36_000.0) <= 0.5 + MOST


def test_a_clock_that_goes_back_takes_nothing_away() -> None:
    pulse = Pulse(10.0)
    pulse.look(11.0)
    assert pulse.look(5.0) == 1.0


@given(gaps=st.lists(st.floats(0, 1e6), min_size=1))
def test_no_gap_counts_for_more_than_a_look(gaps: list[float]) -> None:
    pulse, now = Pulse(0.0), 0.0
    for number, gap in enumerate(gaps, 1):
        now += gap
        assert pulse.look(now) <= number * MOST + 1e-6
