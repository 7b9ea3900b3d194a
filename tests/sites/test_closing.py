"""When a stay that nobody saw end is over."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest

from kiosk.sites.closing import doors_of
from kiosk.station import Station

TUESDAY = datetime(2026, 11, 24, tzinfo=UTC)


def at(hours: float, minutes: int = 0) -> datetime:
    """So many hours after Tuesday began."""
    return TUESDAY + timedelta(hours=hours, minutes=minutes)


def ends(station: Station, since: datetime, until: datetime | None = None) -> datetime:
    return station.ask_itself(doors_of, seen=[since]).end_of(since, until)


def open_on(station: Station, day: int, opens: time, closes: time) -> None:
    station.do("sites.set_day", day=at(24 * day).date(), opens=opens, closes=closes)


@pytest.mark.parametrize(
    ("since", "until", "over"),
    [
        pytest.param(at(9, 31), None, at(20), id="with the doors"),
        pytest.param(at(6), None, at(20), id="before they opened"),
        pytest.param(at(9, 31), at(18), at(20), id="a visit that should have ended before"),
        pytest.param(at(9, 31), at(23), at(23), id="a visit that was said to last longer"),
        pytest.param(at(20), at(28), at(32), id="after the doors closed, until they open"),
        pytest.param(at(22), None, at(32), id="at night, until they open"),
        pytest.param(at(5 * 24 + 15), None, at(6 * 24), id="on a day on which they stay shut"),
    ],
)
def test_a_stay_ends_with_the_doors_or_when_it_was_said(
    station: Station, since: datetime, until: datetime | None, over: datetime
) -> None:
    assert ends(station, since, until) == over


def test_doors_that_stay_open_through_midnight_close_when_they_close_at_last(
    station: Station,
) -> None:
    open_on(station, 0, time(8), time(23, 59))
    open_on(station, 1, time(0), time(4))
    assert ends(station, at(21)) == at(28)
    assert ends(station, at(25)) == at(28)


def test_where_doors_never_close_nobody_is_taken_to_be_here_for_longer_than_a_day(
    station: Station,
) -> None:
    for day in range(4):
        open_on(station, day, time(0), time(23, 59))
    assert ends(station, at(10)) == at(34)


def test_people_have_a_while_to_go(station: Station) -> None:
    doors = station.ask_itself(doors_of, seen=[at(9)], grace=90)
    assert not doors.is_over(at(21, 29), at(9))
    assert doors.is_over(at(21, 30), at(9))
