"""Names leave old visits, their badges and the log; figures stay (loi 09-08)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from kiosk.badges.model import Badge
from kiosk.core.clock import FrozenClock
from kiosk.station import Station
from kiosk.store.base import LoggedCommand
from kiosk.visits import queries
from kiosk.visits.model import Visit
from kiosk.visits.refusals import TooSoonToForget
from tests.visits.test_commands import arrive, expect

TODAY = date(2026, 11, 24)


def test_names_leave_after_their_time_and_figures_stay(
    station: Station, clock: FrozenClock
) -> None:
    visit = arrive(station, company="Atelier Lumen")
    clock.at += timedelta(days=100)
    done = station.do("visits.anonymise", before=TODAY + timedelta(days=1)).result
    assert done.visits == 1
    row = station.database.read(lambda s: s.get(Visit, visit))
    assert row is not None
    assert (row.first_name, row.company, row.search, row.anonymised) == ("", "", "", True)
    assert row.arrived_at is not None
    payloads = station.database.read(lambda s: s.scalars(select(LoggedCommand.payload)).all())
    assert not any("Benkirane" in payload for payload in payloads)


def test_recent_names_stay(station: Station) -> None:
    arrive(station)
    station.do("visits.anonymise", before=TODAY - timedelta(days=1))
    assert station.ask(queries.on_site)[0].full_name == "Amina Benkirane"


def test_names_leave_badges_and_expected_visits_too(station: Station, clock: FrozenClock) -> None:
    announced = expect(station, at=clock.at + timedelta(days=20), company="Atelier Lumen")
    clock.at += timedelta(days=20)
    station.do("visits.arrive", visit=announced, consent=True, first_name="Aminata")
    station.do("badges.issue", holder=announced)
    clock.at += timedelta(days=80)
    arrive(station, first_name="Omar", last_name="Tazi")
    station.do("visits.anonymise", before=TODAY + timedelta(days=21))
    for table in (Visit, Badge, LoggedCommand):
        rows = station.database.read(lambda s, t=table: s.execute(select(t.__table__)).all())
        text = str([tuple(row) for row in rows])  # a Row would leave out the middle
        assert "Benkirane" not in text
        assert "Aminata" not in text
        assert "Lumen" not in text
    assert station.ask(queries.on_site)[0].last_name == "Tazi"
    assert station.do("visits.anonymise", before=TODAY + timedelta(days=21)).result.visits == 0


@pytest.mark.parametrize("days", [0, 1, 92])
def test_names_are_kept_for_a_day_whoever_asks(station: Station, days: int) -> None:
    arrive(station)
    with pytest.raises(TooSoonToForget) as refusal:
        station.do("visits.anonymise", before=TODAY + timedelta(days=days))
    assert refusal.value.latest == TODAY - timedelta(days=1)
    assert station.ask(queries.on_site)[0].full_name == "Amina Benkirane"


def test_the_day_that_names_are_kept_for_is_the_sites_own(station: Station) -> None:
    late = datetime(2026, 7, 1, 23, 30, tzinfo=UTC)  # already the 2nd at Casablanca in summer
    asked = date(2026, 7, 1)
    assert station.do("visits.anonymise", before=asked, issued_at=late).result.visits == 0
    with pytest.raises(TooSoonToForget):
        station.do("visits.anonymise", before=asked, issued_at=late - timedelta(hours=1))
