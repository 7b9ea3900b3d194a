"""Time zone rules come from the bundled tzdata, not from the system's."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from kiosk.core.clock import business_day, instant, wall, zone


@pytest.mark.parametrize(
    ("day", "offset"), [(date(2026, 11, 22), timedelta(0)), (date(2026, 6, 1), timedelta(hours=1))]
)
def test_casablanca_left_summer_time_for_good(day: date, offset: timedelta) -> None:
    assert datetime.combine(day, time(12), zone()).utcoffset() == offset


def test_no_system_time_zone_data_is_read() -> None:
    import zoneinfo

    assert zoneinfo.TZPATH == ()


def test_a_wall_time_and_its_instant_are_two_names_of_one_moment() -> None:
    at = instant(date(2026, 6, 1), time(9, 30))
    assert at == datetime(2026, 6, 1, 8, 30, tzinfo=UTC)
    assert wall(at).time() == time(9, 30)


def test_the_business_day_turns_at_midnight_on_the_wall() -> None:
    assert business_day(datetime(2026, 6, 1, 23, 30, tzinfo=UTC)) == date(2026, 6, 2)
