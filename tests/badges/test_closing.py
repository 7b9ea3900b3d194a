"""Holders of lasting badges who did not badge out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from kiosk.badges import queries
from kiosk.badges.model import Presence
from kiosk.core.clock import FrozenClock
from kiosk.presence.headcount import headcount
from kiosk.station import Station
from tests.badges.conftest import Issue, Scan

DAY = timedelta(days=1)


def at(hour: float) -> datetime:
    return datetime(2026, 11, 24, tzinfo=UTC) + timedelta(hours=hour)


def rows(station: Station) -> list[tuple[datetime, datetime | None, str]]:
    """Arrival, departure, and how it was seen, in order."""
    p = Presence
    wanted = select(p.arrived_at, p.left_at, p.left_by).order_by(p.arrived_at)
    return station.database.read(lambda s: [tuple(row) for row in s.execute(wanted)])


def close(station: Station, now: datetime) -> int:
    [led] = station.do("visits.close_day", issued_at=now).also
    return len(led.result.presences)


def test_who_forgot_to_badge_out_is_gone_after_closing(
    station: Station, issue: Issue, scan: Scan
) -> None:
    scan(issue(valid_from=at(8)), at(9))
    assert close(station, at(20.9)) == 0
    assert close(station, at(21)) == 1
    assert rows(station) == [(at(9), at(20), "closing")]
    assert close(station, at(21)) == 0


def test_who_is_in_the_building_past_midnight_is_still_on_the_list(
    station: Station, issue: Issue, scan: Scan
) -> None:
    scan(issue(valid_from=at(8)), at(22))
    tomorrow = (at(22) + DAY).date()
    assert [p.arrived_at for p in station.ask(queries.present, day=tomorrow)] == [at(22)]
    assert station.ask(headcount, now=at(25)).coworkers == 1


def test_who_leaves_past_midnight_goes_out(station: Station, issue: Issue, scan: Scan) -> None:
    badge = issue(valid_from=at(8))
    assert [scan(badge, at(hour)).verdict for hour in (22, 25)] == ["in", "out"]


def test_who_was_forgotten_inside_comes_in_on_the_next_day(
    station: Station, issue: Issue, scan: Scan
) -> None:
    badge = issue(valid_from=at(8))
    assert [scan(badge, at(hour)).verdict for hour in (9, 33)] == ["in", "in"]
    assert rows(station) == [(at(9), at(20), "closing"), (at(33), None, "")]


def test_who_is_still_there_is_put_back_by_the_badge(
    station: Station, issue: Issue, scan: Scan
) -> None:
    badge = issue(valid_from=at(8))
    scan(badge, at(9))
    close(station, at(21))
    assert scan(badge, at(21.5)).verdict == "in"
    assert close(station, at(22)) == 0


def test_figures_tell_the_closed_apart(
    station: Station, issue: Issue, scan: Scan, clock: FrozenClock
) -> None:
    scan(issue(valid_from=at(8)), at(9))
    close(station, at(21))
    clock.at = at(21)
    count = station.ask(headcount)
    assert (count.total, count.unseen) == (0, 1)
    assert {hour: people for hour, people, _ in count.by_hour}[17] == 1
