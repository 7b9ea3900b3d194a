"""Times as they were said, under rules that change."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core import wall_time
from kiosk.core.clock import CASABLANCA, wall
from kiosk.core.errors import Invalid
from kiosk.core.wall_time import Law, Offset, law, law_now, meant, older, stated
from tests.time_laws import NEW, OLD, time_law

PARIS = "Europe/Paris"
on_wall = datetime.fromisoformat
NOON = datetime(2026, 9, 28, 12, tzinfo=UTC)


@given(at=st.datetimes(on_wall("2026-01-01"), on_wall("2027-12-31")))
@pytest.mark.parametrize("zone", [PARIS, CASABLANCA, "Australia/Lord_Howe"])
def test_a_law_shows_the_clock_that_the_zone_shows(zone: str, at: datetime) -> None:
    rules, aware = _rules(zone), at.replace(tzinfo=UTC)
    assert rules.wall(aware) == wall(aware, zone).replace(tzinfo=None)


def _rules(zone: str) -> Law:
    return law(zone, datetime(2025, 12, 1, tzinfo=UTC), datetime(2028, 1, 2, tzinfo=UTC))


@given(at=st.datetimes(on_wall("2026-01-01"), on_wall("2027-12-31")))
@pytest.mark.parametrize("zone", [PARIS, CASABLANCA])
def test_an_hour_on_the_wall_comes_back_from_its_instant(zone: str, at: datetime) -> None:
    rules = _rules(zone)
    shown = rules.wall(at.replace(tzinfo=UTC))
    assert rules.wall(rules.instant(shown)) == shown


def test_a_change_is_found_to_the_minute() -> None:
    offsets = law(PARIS, NOON, NOON + timedelta(days=60)).offsets
    assert offsets[1:] == (Offset(datetime(2026, 10, 25, 1, tzinfo=UTC), 60),)


def test_what_was_said_keeps_its_hour_under_a_newer_release(tmp_path: Path) -> None:
    with time_law(tmp_path, OLD, 1):
        said = stated("2026-09-28T10:00", CASABLANCA)
    assert said.isoformat() == "2026-09-28T10:00:00+01:00"
    with time_law(tmp_path, NEW, 0):
        found = meant(said, CASABLANCA, OLD)
    assert found.at == datetime(2026, 9, 28, 10, tzinfo=UTC)
    assert (found.wall, found.tz_version) == (on_wall("2026-09-28T10:00"), NEW)


def test_a_newer_release_than_ones_own_is_believed(tmp_path: Path) -> None:
    with time_law(tmp_path, NEW, 0):
        said = stated("2026-09-28T10:00", CASABLANCA)
    with time_law(tmp_path, OLD, 1):
        found = meant(said, CASABLANCA, NEW)
    assert found.at == datetime(2026, 9, 28, 10, tzinfo=UTC)
    assert (found.wall, found.tz_version) == (on_wall("2026-09-28T10:00"), NEW)


def test_without_a_release_a_time_is_an_instant(tmp_path: Path) -> None:
    with time_law(tmp_path, OLD, 1):
        found = meant(NOON, CASABLANCA, "")
    assert (found.at, found.wall, found.tz_version) == (NOON, on_wall("2026-09-28T13:00"), OLD)


def test_the_second_of_two_equal_hours_stays_where_it_is() -> None:
    rules = _rules(PARIS)
    second = datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    assert rules.moved(second, "2026-10-25T02:30", "2000.1") is None


@pytest.mark.parametrize("at", ["0001-01-01T00:00+00:00", "9999-12-31T23:59+00:00"])
def test_the_ends_of_all_days_are_no_trouble(at: str) -> None:
    said = datetime.fromisoformat(at)
    assert meant(said, "Asia/Tokyo", "2000.1").at == said
    assert meant(said, "America/New_York", "2000.1").at == said


@pytest.mark.parametrize(
    ("one", "other"),
    [("2025.2", "2026.1"), ("2025.9", "2025.10"), ("", "2020.1"), ("2025b", "2020.1")],
)
def test_releases_are_told_apart_by_their_numbers(one: str, other: str) -> None:
    assert older(one, other)
    assert not older(other, one)


@pytest.mark.parametrize(
    "offsets",
    [[], [Offset(NOON, 5000)], [Offset(NOON, 0), Offset(NOON, 60)]],
    ids=["none", "too far", "out of order"],
)
def test_a_law_that_cannot_be_is_refused(offsets: list[Offset]) -> None:
    with pytest.raises(Invalid):
        wall_time.checked(CASABLANCA, NEW, offsets)


def test_the_rules_are_told_as_far_as_anything_is_booked() -> None:
    told = law_now(CASABLANCA, NOON)
    assert told.offsets[0].since < NOON - timedelta(days=2)
    assert told.wall(NOON + timedelta(days=731)) == on_wall("2028-09-28T12:00")
