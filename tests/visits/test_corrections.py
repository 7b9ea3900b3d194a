"""Visits set right: names typed wrongly, hosts mistaken, arrivals that were none."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest

from kiosk.core.clock import FrozenClock
from kiosk.core.errors import Invalid
from kiosk.station import Station
from kiosk.visits import queries
from kiosk.visits.queries import VisitView
from kiosk.visits.refusals import AlreadyArrived, AlreadyLeft, UnknownVisit, VisitCancelled
from tests.visits.test_commands import TODAY, arrive, expect


def seen(station: Station, visit: UUID) -> VisitView:
    """The visit as it stands."""
    found = station.ask(queries.get, visit=visit)
    assert found is not None
    return found


def test_what_was_typed_wrongly_is_corrected_and_the_rest_stays(station: Station) -> None:
    visit = arrive(station, company="Atelier", phone="0661204815")
    noria = station.do("residents.register", name="Noria Énergie", office="A3").result
    station.do(
        "visits.change", visit=visit, last_name="Benkiran", resident=noria, purpose="delivery"
    )
    now = seen(station, visit)
    assert (now.full_name, now.company, now.phone) == ("Amina Benkiran", "Atelier", "+212661204815")
    assert (now.resident, now.office, now.purpose) == (noria, "A3", "delivery")
    assert [v.id for v in station.ask(queries.search, text="benkiran")] == [visit]
    station.do("visits.change", visit=visit, company="")
    assert seen(station, visit).company == ""


def test_a_name_is_never_emptied(station: Station) -> None:
    visit = arrive(station)
    with pytest.raises(Invalid):
        station.do("visits.change", visit=visit, first_name="")
    with pytest.raises(Invalid):
        station.do("visits.change", visit=visit, last_name="<b>")
    assert seen(station, visit).full_name == "Amina Benkirane"


def test_a_visit_that_was_called_off_or_forgotten_stays(
    station: Station, clock: FrozenClock
) -> None:
    gone, visit = arrive(station), expect(station)
    station.do("visits.cancel", visit=visit)
    with pytest.raises(VisitCancelled):
        station.do("visits.change", visit=visit, last_name="Tazi")
    clock.at += timedelta(days=40)
    station.do("visits.anonymise", before=date(2026, 12, 1))
    with pytest.raises(UnknownVisit):
        station.do("visits.change", visit=gone, last_name="Tazi")


def test_an_arrival_noted_by_mistake_is_awaited_again_and_agreed_to_anew(station: Station) -> None:
    visit = expect(station)
    station.do("visits.arrive", visit=visit, consent=True, vehicle="12345-A-6")
    station.do("visits.take_back", visit=visit)
    station.do("visits.take_back", visit=visit)
    [awaited] = station.ask(queries.expected, day=TODAY)
    assert (awaited.id, awaited.arrived_at, awaited.consent, awaited.vehicle) == (
        visit,
        None,
        None,
        "",
    )
    station.do("visits.arrive", visit=visit, consent=True)
    assert [v.id for v in station.ask(queries.on_site)] == [visit]


def test_someone_who_never_walked_in_is_called_off_and_may_still_be_had_back(
    station: Station,
) -> None:
    visit = arrive(station)
    station.do("visits.take_back", visit=visit)
    assert station.ask(queries.on_site) == []
    assert seen(station, visit).state == "cancelled"
    station.do("visits.restore", visit=visit)
    [awaited] = station.ask(queries.expected, day=TODAY)
    assert awaited.expected_at == station.clock.now()


def test_an_arrival_of_another_day_or_a_visit_that_is_over_stays(
    station: Station, clock: FrozenClock
) -> None:
    gone = arrive(station)
    station.do("visits.leave", visit=gone)
    here = arrive(station)
    with pytest.raises(AlreadyLeft):
        station.do("visits.take_back", visit=gone)
    clock.at += timedelta(days=1)
    with pytest.raises(AlreadyArrived):
        station.do("visits.take_back", visit=here)
