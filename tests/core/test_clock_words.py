"""Hours on the clock: midnight is the end of a day, and a night is said where it follows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from kiosk.core.clock_words import clock_end, clock_span, end_words, last_day, span_words


@dataclass
class Held:
    starts: datetime
    ends: datetime


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """An instant of November 2026; Casablanca is at UTC+0."""
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("starts", "ends", "said"),
    [
        (at(24, 14), at(24, 15, 30), "14:00–15:30"),
        (at(24, 22), at(25, 0), "22:00–24:00"),
        (at(24, 0), at(25, 0), "00:00–24:00"),
        (at(24, 22), at(25, 2), "22:00–02:00"),
        (at(24, 18), at(26, 10), "24/11 18:00 – 26/11 10:00"),
        (at(24, 0), at(26, 0), "24/11 00:00 – 25/11 24:00"),
        (at(24, 8), at(25, 8), "24/11 08:00 – 25/11 08:00"),
    ],
)
def test_a_span_reads_as_people_say_it(starts: datetime, ends: datetime, said: str) -> None:
    assert clock_span(Held(starts, ends)) == said


@pytest.mark.parametrize(
    ("language", "night", "days"),
    [
        ("fr", "02:00 le lendemain", "jeu. 26 novembre"),
        ("ar", "02:00 من اليوم التالي", "الخميس 26 نونبر"),
        ("en", "02:00 the next day", "Thu"),
    ],
)
def test_an_end_says_of_which_day_it_is(language: str, night: str, days: str) -> None:
    assert end_words(Held(at(24, 22), at(25, 2)), language) == night
    assert end_words(Held(at(24, 22), at(25, 0)), language) == "24:00"
    assert days in end_words(Held(at(24, 18), at(26, 10)), language)
    assert night.removeprefix("02:00 ") in span_words(Held(at(24, 22), at(25, 2)), language)
    assert span_words(Held(at(24, 22), at(25, 0)), language) == "22:00–24:00"


def test_midnight_is_of_the_day_that_is_over() -> None:
    assert last_day(Held(at(24, 22), at(25, 0))).day == 24
    assert last_day(Held(at(24, 22), at(25, 0, 15))).day == 25
    assert (clock_end(at(25, 0)), clock_end(at(25, 0, 15))) == ("24:00", "00:15")
