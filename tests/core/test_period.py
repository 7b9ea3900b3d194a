"""Periods: their kinds, the ones around them, and how far they are counted."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from kiosk.core.errors import BadInput
from kiosk.core.period import DAY, LONGEST, MONTH, RANGE, WEEK, Counted, Period

TUESDAY = date(2026, 11, 24)


def days(first: str, last: str) -> Period:
    return Period(date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    ("kind", "first", "last"),
    [
        (DAY, "2026-11-24", "2026-11-24"),
        (WEEK, "2026-11-23", "2026-11-29"),
        (MONTH, "2026-11-01", "2026-11-30"),
    ],
)
def test_a_day_is_in_a_period_of_each_kind(kind: str, first: str, last: str) -> None:
    found = Period.around(TUESDAY, kind)
    assert found == days(first, last)
    assert found.kind == kind


@pytest.mark.parametrize(
    ("first", "last", "before"),
    [
        ("2026-11-24", "2026-11-24", ("2026-11-23", "2026-11-23")),
        ("2026-11-23", "2026-11-29", ("2026-11-16", "2026-11-22")),
        ("2026-03-01", "2026-03-31", ("2026-02-01", "2026-02-28")),
        ("2026-01-01", "2026-01-31", ("2025-12-01", "2025-12-31")),
        ("2026-01-01", "2026-03-31", ("2025-10-01", "2025-12-31")),
        ("2026-01-01", "2026-12-31", ("2025-01-01", "2025-12-31")),
        ("2026-11-03", "2026-11-12", ("2026-10-24", "2026-11-02")),
    ],
)
def test_months_are_compared_with_months_and_days_with_as_many(
    first: str, last: str, before: tuple[str, str]
) -> None:
    period = days(first, last)
    assert period.before() == days(*before)
    assert period.before().after() == period


def test_days_that_are_no_month_are_a_range() -> None:
    assert days("2026-11-02", "2026-11-30").kind == RANGE
    assert days("2026-11-24", "2026-11-30").kind == RANGE
    assert days("2026-10-01", "2026-11-30").kind == RANGE


def test_wrong_days_are_bad_input() -> None:
    with pytest.raises(BadInput, match="in order"):
        Period.checked(TUESDAY, date(2026, 11, 23))
    with pytest.raises(BadInput, match=str(LONGEST)):
        Period.checked(date(2025, 11, 23), TUESDAY)
    assert Period.checked(date(2024, 1, 1), date(2024, 12, 31)).length == LONGEST


def up_to(now: datetime, period: Period) -> Counted:
    return Counted.up_to(now, period, site="casablanca", zone="Africa/Casablanca")


def at(month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


def test_a_running_period_is_compared_with_as_much_of_the_one_before() -> None:
    november = up_to(at(11, 24, 10, 42), Period.month(TUESDAY))
    assert november.is_running
    assert (november.begins, november.ends) == (at(11, 1), at(11, 24, 10, 42))
    before = november.before()
    assert (before.begins, before.ends) == (at(10, 1), at(10, 24, 10, 42))
    # February is shorter: all of it.
    march = up_to(at(3, 30, 12), days("2026-03-01", "2026-03-31")).before()
    assert march.period == days("2026-02-01", "2026-02-28")
    assert march.ends == at(3, 1)


def test_one_that_is_over_is_compared_with_the_whole() -> None:
    october = up_to(at(11, 24, 10, 42), days("2026-10-01", "2026-10-31"))
    assert not october.is_running
    # Until 20 September the clock on the wall was an hour ahead.
    assert (october.before().begins, october.before().ends) == (at(8, 31, 23), at(10, 1))


def test_what_is_to_come_is_empty() -> None:
    december = up_to(at(11, 24), days("2026-12-01", "2026-12-31"))
    assert december.is_empty
    assert december.before().is_empty
