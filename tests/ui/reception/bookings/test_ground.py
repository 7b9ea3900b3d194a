"""What stands over the columns of a week."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from ui.reception.bookings.ground import day_heads

WEEK = [date(2026, 11, 23) + timedelta(days=n) for n in range(7)]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("language", "room", "first", "last"),
    [
        ("fr", 140, "lun. 23 novembre", "dim. 29 novembre"),
        ("fr", 60, "lun. 23", "dim. 29"),
        ("fr", 30, "23/11", "29/11"),
        ("ar", 75, "الاثنين 23", "الأحد 29"),
    ],
)
def test_days_of_a_week_are_named_in_one_form(
    language: str, room: float, first: str, last: str
) -> None:
    named = day_heads(WEEK, language, room, rtl=language == "ar")
    assert (named[0], named[-1]) == (first, last)
    assert len({len(words.split()) for words in named}) == 1
