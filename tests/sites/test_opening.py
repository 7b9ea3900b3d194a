"""Whether the doors are open: by the week, by days that differ, by the season, and around them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from kiosk.sites.commands import DEFAULT_CLOSES, DEFAULT_OPENS
from kiosk.sites.opening import Opening, days_ahead, opening
from kiosk.station import Station

TUESDAY = date(2026, 11, 24)
MONDAY = TUESDAY + timedelta(6)


def at(day: date, hour: int, minute: int = 0) -> datetime:
    """Wall time at Casablanca, which keeps UTC."""
    return datetime.combine(day, time(hour, minute), UTC)


def asked(station: Station, now: datetime, before: int = 0, after: int = 0) -> Opening:
    return station.ask(opening, now=now, before=before, after=after)


def opens_on(day: date) -> Opening:
    return Opening(is_open=False, opens=datetime.combine(day, DEFAULT_OPENS, UTC))


def test_the_doors_are_open_at_their_hours(station: Station) -> None:
    opens = datetime.combine(TUESDAY, DEFAULT_OPENS, UTC)
    closes = datetime.combine(TUESDAY, DEFAULT_CLOSES, UTC)
    moment = timedelta(minutes=1)
    assert asked(station, opens - moment) == opens_on(TUESDAY)
    assert asked(station, opens) == Opening(is_open=True)
    assert asked(station, closes - moment) == Opening(is_open=True)
    assert asked(station, closes) == opens_on(TUESDAY + timedelta(1))


def test_a_while_before_and_after_counts_as_open(station: Station) -> None:
    opens = datetime.combine(TUESDAY, DEFAULT_OPENS, UTC)
    closes = datetime.combine(TUESDAY, DEFAULT_CLOSES, UTC)
    assert asked(station, opens - timedelta(minutes=30), before=30).is_open
    assert not asked(station, opens - timedelta(minutes=31), before=30).is_open
    assert asked(station, closes + timedelta(minutes=14), after=15).is_open
    assert not asked(station, closes + timedelta(minutes=15), after=15).is_open


def test_a_day_that_differs_and_sunday_are_passed_over(station: Station) -> None:
    station.do("sites.set_day", day=TUESDAY + timedelta(1), reason="Jour férié")
    assert asked(station, at(TUESDAY, 22)) == opens_on(TUESDAY + timedelta(2))
    assert asked(station, at(TUESDAY + timedelta(1), 11)) == opens_on(TUESDAY + timedelta(2))
    assert asked(station, at(MONDAY - timedelta(1), 11)) == opens_on(MONDAY)


def test_a_season_has_its_own_hours(station: Station) -> None:
    station.do(
        "sites.set_season",
        first=TUESDAY,
        last=TUESDAY + timedelta(29),
        name="Ramadan",
        weekdays=[0, 1, 2, 3, 4],
        opens=time(9),
        closes=time(15),
    )
    assert asked(station, at(TUESDAY, 15, 30)) == Opening(
        is_open=False, opens=at(TUESDAY + timedelta(1), 9)
    )


def test_doors_that_are_open_through_midnight_do_not_close_at_it(station: Station) -> None:
    station.do("sites.set_day", day=TUESDAY, opens=time(8), closes=time(23, 59))
    station.do("sites.set_day", day=TUESDAY + timedelta(1), opens=time(0), closes=time(12))
    late = at(TUESDAY, 23, 59) + timedelta(seconds=30)
    assert asked(station, late).is_open
    assert asked(station, at(TUESDAY + timedelta(1), 0)).is_open
    assert asked(station, at(TUESDAY + timedelta(1), 0, 10), after=30).is_open


@pytest.mark.parametrize("hour", [3, 11])
def test_a_site_without_hours_is_never_closed(station: Station, hour: int) -> None:
    for weekday in range(7):
        station.do("sites.set_hours", weekday=weekday)
    assert asked(station, at(TUESDAY, hour)) == Opening(is_open=True)


def test_the_days_ahead_say_why_they_differ(station: Station) -> None:
    station.do("sites.set_day", day=TUESDAY + timedelta(1), reason="Jour férié")
    days = station.ask(days_ahead, now=at(TUESDAY, 20))
    assert [one.day for one in days] == [TUESDAY + timedelta(n) for n in range(7)]
    assert (days[1].spans, days[1].reason) == ((), "Jour férié")
    assert days[0].spans[0].opens == DEFAULT_OPENS
    assert days[5].spans == (), "Sunday"
