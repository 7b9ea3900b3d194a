"""How many are here, were here, may come."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from kiosk.badges.model import Presence
from kiosk.core.ids import new_id
from kiosk.presence.headcount import headcount
from kiosk.station import Station
from tests.badges.conftest import Issue, Make, Scan
from tests.conftest import MORNING

WEEK = timedelta(days=7)


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, 24, hour, minute, tzinfo=UTC)


def stay(
    station: Station, arrived: datetime, left: datetime | None, kind: str = "resident"
) -> None:
    row = Presence(
        id=new_id(),
        site="casablanca",
        day=arrived.date(),
        badge=new_id(),
        kind=kind,
        name="Sami",
        arrived_at=arrived,
        left_at=left,
    )
    station.database.write(lambda session: session.add(row))


def hours(station: Station, now: datetime = MORNING) -> dict[int, int]:
    return {hour: people for hour, people, _ in station.ask(headcount, now=now).by_hour}


def test_an_empty_building_counts_nobody(station: Station) -> None:
    count = station.ask(headcount)
    assert (count.total, count.residents, count.visitors, count.coworkers, count.staff) == (0,) * 5
    assert [hour for hour, _, _ in count.by_hour] == list(range(8, 20))
    assert [hour for hour, _, forecast in count.by_hour if forecast] == list(range(11, 20))


def test_everyone_is_counted_once_by_what_they_are(
    station: Station, issue: Issue, scan: Scan, visit: Make, person: Make
) -> None:
    scan(issue(kind="resident", holder=person()))
    scan(issue())
    scan(issue(kind="staff", name="Salma"))
    visit(companions=7)
    visit()
    visit(state="left", left_at=MORNING)
    visit(state="expected", arrived_at=None)
    count = station.ask(headcount)
    assert (count.residents, count.coworkers, count.staff, count.visitors) == (1, 1, 1, 9)
    assert count.total == 12
    assert {h: n for h, n, _ in count.by_hour}[10] == 12


def test_someone_who_went_out_is_not_here(station: Station, issue: Issue, scan: Scan) -> None:
    badge = issue(valid_from=at(8))
    scan(badge, at(9))
    scan(badge, at(10))
    assert station.ask(headcount).total == 0
    assert hours(station)[9] == 1


def test_past_hours_count_those_here_at_the_half(station: Station, visit: Make) -> None:
    stay(station, at(8, 10), at(9, 20))
    stay(station, at(8, 40), at(10))
    visit(arrived_at=at(8, 20), left_at=at(8, 31), state="left", companions=2)
    visit(arrived_at=at(9, 20), left_at=None)
    assert {h: n for h, n in hours(station).items() if h < 11} == {8: 4, 9: 2, 10: 1}


def test_who_left_before_the_end_that_was_said_is_not_awaited(
    station: Station, visit: Make
) -> None:
    visit(arrived_at=at(9), until=at(16))
    visit(arrived_at=at(9), until=at(16), left_at=at(10, 30), state="left", companions=4)
    assert hours(station)[14] == 1


def test_coming_hours_add_who_is_expected_to_the_usual(station: Station, visit: Make) -> None:
    for weeks, people in ((1, 4), (2, 2), (4, 3)):
        for _ in range(people):
            day = -weeks * WEEK
            stay(station, at(8) + day, at(16) + day)
    visit(state="expected", arrived_at=None, expected_at=at(11), until=at(13), companions=1)
    visit(state="expected", arrived_at=None, expected_at=at(14))
    visit(state="cancelled", arrived_at=None, expected_at=at(14))
    coming = {h: n for h, n in hours(station).items() if h > 10}
    assert coming == {11: 5, 12: 5, 13: 3, 14: 4, 15: 3, 16: 0, 17: 0, 18: 0, 19: 0}


def test_visitors_on_site_stay_until_they_said(station: Station, visit: Make) -> None:
    visit(arrived_at=at(10), until=at(13))
    visit(arrived_at=at(10, 40))
    assert {h: n for h, n in hours(station).items() if h > 10} == {
        **dict.fromkeys(range(11, 20), 0),
        11: 2,
        12: 1,
    }


def test_someone_who_forgot_to_scan_out_left_at_six(station: Station) -> None:
    stay(station, at(9) - WEEK, None)
    usual = hours(station)
    assert (usual[17], usual[18]) == (1, 0)


def test_without_history_those_here_are_expected_to_stay(
    station: Station, issue: Issue, scan: Scan
) -> None:
    scan(issue())
    usual = hours(station)
    assert (usual[11], usual[17], usual[18]) == (1, 1, 0)


def test_before_and_after_the_day_nothing_runs(station: Station) -> None:
    stay(station, at(9), at(12))
    early = station.ask(headcount, now=at(6))
    assert all(forecast for _, _, forecast in early.by_hour)
    late = station.ask(headcount, now=at(22))
    assert not any(forecast for _, _, forecast in late.by_hour)
    assert {h: n for h, n, _ in late.by_hour if n} == {9: 1, 10: 1, 11: 1}


def test_hours_are_wall_time_of_the_site(bare_station: Station) -> None:
    bare_station.do("sites.open", code="casablanca", name="P", city="P", zone="Europe/Paris")
    stay(bare_station, at(7, 20), at(8, 40))
    assert {h: n for h, n in hours(bare_station).items() if n} == {8: 1, 9: 1}
