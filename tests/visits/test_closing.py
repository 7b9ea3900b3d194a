"""The closing of the day: visits that nobody saw end."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from kiosk.audit.trail import trail
from kiosk.core.clock import FrozenClock
from kiosk.core.errors import Invalid
from kiosk.presence.headcount import headcount
from kiosk.station import Station
from kiosk.visits import queries
from kiosk.visits.closing import overstays
from kiosk.visits.refusals import AlreadyLeft
from tests.conftest import MORNING

AMINA = {"first_name": "Amina", "last_name": "Benkirane", "host": "Noria Énergie"}
CLOSED, NIGHT = datetime(2026, 11, 24, 20, tzinfo=UTC), datetime(2026, 11, 24, 21, tzinfo=UTC)
DAY = timedelta(days=1)

Arrive = Callable[..., UUID]


@pytest.fixture
def arrive(station: Station) -> Arrive:
    """Amina comes in, unless someone else is named."""

    def come(**fields: Any) -> UUID:
        visit: UUID = station.do("visits.arrive", **{**AMINA, **fields}, consent=True).result
        return visit

    return come


def close(station: Station, at: datetime = NIGHT, **fields: Any) -> list[UUID]:
    station.clock.at = at  # type: ignore[attr-defined]
    closed: list[UUID] = station.do("visits.close_day", **fields).result.visits
    return closed


def found(station: Station, visit: UUID) -> queries.VisitView:
    view = station.ask(queries.get, visit=visit)
    assert view is not None
    return view


def test_who_was_not_seen_leaving_is_off_the_list_after_closing(
    station: Station, arrive: Arrive
) -> None:
    visit = arrive()
    assert close(station, NIGHT - timedelta(minutes=1)) == []
    assert close(station) == [visit]
    assert station.ask(queries.on_site) == []


def test_closing_is_no_departure(station: Station, arrive: Arrive) -> None:
    gone, forgotten = arrive(), arrive(first_name="Omar")
    station.do("visits.leave", visit=gone)
    close(station)
    assert [v.id for v in station.ask(queries.closed_lately)] == [forgotten]
    assert (found(station, gone).closed, found(station, forgotten).closed) == (False, True)
    assert found(station, forgotten).left_at == CLOSED
    assert station.ask(headcount, now=NIGHT).unseen == 1


def test_a_station_that_was_off_for_days_closes_each_visit_with_its_own_day(
    station: Station, arrive: Arrive
) -> None:
    visit = arrive()
    close(station, MORNING + 3 * DAY)
    assert found(station, visit).left_at == CLOSED


def test_two_stations_that_close_the_same_day_close_it_once(
    station: Station, arrive: Arrive
) -> None:
    visit = arrive()
    close(station)
    station.do("visits.restore", visit=visit)
    assert close(station, NIGHT + timedelta(minutes=5)) == []
    assert [v.id for v in station.ask(queries.on_site)] == [visit]


def test_who_is_still_there_is_put_back_in_one_act_and_closed_with_the_next_day(
    station: Station, arrive: Arrive, clock: FrozenClock
) -> None:
    visit = arrive()
    close(station, MORNING + DAY)
    station.do("visits.restore", visit=visit)
    assert found(station, visit).state == "on_site"
    assert station.ask(overstays, now=MORNING + timedelta(hours=30)) == []
    assert close(station, NIGHT + DAY) == [visit]
    clock.at = NIGHT + 5 * DAY
    with pytest.raises(AlreadyLeft):
        station.do("visits.restore", visit=visit)


def test_a_departure_taken_back_after_closing_time_stays_taken_back(
    station: Station, arrive: Arrive, clock: FrozenClock
) -> None:
    visit = arrive()
    clock.at = NIGHT + timedelta(minutes=20)
    station.do("visits.leave", visit=visit)
    station.do("visits.restore", visit=visit)
    assert close(station, NIGHT + timedelta(minutes=21)) == []
    assert [v.id for v in station.ask(queries.on_site)] == [visit]
    assert close(station, NIGHT + DAY) == [visit]


def test_a_departure_that_was_seen_takes_the_place_of_the_closing(
    station: Station, arrive: Arrive
) -> None:
    visit = arrive()
    close(station)
    later = NIGHT + timedelta(minutes=20)
    station.do("visits.leave", visit=visit, issued_at=later)
    assert (found(station, visit).left_at, found(station, visit).left_by) == (later, "list")
    with pytest.raises(AlreadyLeft):
        station.do("visits.leave", visit=visit, issued_at=later)


def test_a_badge_still_lets_out_who_was_taken_to_be_gone(station: Station, arrive: Arrive) -> None:
    visit = arrive(until=NIGHT + timedelta(hours=3))
    badge = station.do("badges.issue", holder=visit).result
    station.do("visits.leave", visit=visit, by="closing")
    assert found(station, visit).closed
    station.do("badges.scan", payload=badge.payload)
    assert (found(station, visit).left_by, found(station, visit).closed) == ("badge", False)


def test_whose_visit_lasts_longer_stays_longer(station: Station, arrive: Arrive) -> None:
    visit = arrive(until=NIGHT + timedelta(hours=6))
    assert close(station, NIGHT + timedelta(hours=6)) == []
    assert close(station, NIGHT + timedelta(hours=7)) == [visit]


def test_a_clock_that_was_set_back_closes_nobody(station: Station, arrive: Arrive) -> None:
    arrive()
    assert close(station, MORNING - 30 * DAY) == []


@pytest.mark.parametrize("grace", [-1, 721])
def test_a_grace_has_bounds(station: Station, grace: int) -> None:
    with pytest.raises(Invalid):
        close(station, grace=grace)


def test_the_audit_trail_tells_a_closing_from_a_departure(station: Station, arrive: Arrive) -> None:
    arrive()
    close(station)
    told = [line.name for line in station.ask(trail)]
    assert "visits.close_day" in told
    assert "visits.leave" not in told
