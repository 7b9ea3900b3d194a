"""Nobody is on site twice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from kiosk.core.clock import FrozenClock
from kiosk.presence.headcount import headcount
from kiosk.station import Station
from kiosk.visits import queries
from kiosk.visits.namesakes import of_name
from kiosk.visits.refusals import OnSiteAlready
from tests.conftest import MORNING

AMINA = {"first_name": "Amina", "last_name": "Benkirane", "host": "Noria Énergie"}

Arrive = Callable[..., UUID]


@pytest.fixture
def arrive(station: Station) -> Arrive:
    """Amina comes in, unless someone else is named."""

    def come(**fields: Any) -> UUID:
        visit: UUID = station.do("visits.arrive", **{**AMINA, **fields}, consent=True).result
        return visit

    return come


def expect(station: Station, **fields: Any) -> UUID:
    at = {"at": station.clock.now() + timedelta(minutes=3)}
    visit: UUID = station.do("visits.expect", **{**AMINA, **at, **fields}).result
    return visit


def here(station: Station) -> list[UUID]:
    return [visit.id for visit in station.ask(queries.on_site)]


@pytest.mark.parametrize(
    "said",
    [
        pytest.param({}, id="the same words"),
        pytest.param({"first_name": "AMINA", "last_name": "benkirane"}, id="other capitals"),
        pytest.param({"first_name": "Benkirane", "last_name": "Amina"}, id="turned around"),
        pytest.param({"host": "Sahel Data", "company": "Atelier Lumen"}, id="another host"),
        pytest.param({"phone": "0661204815"}, id="a telephone"),
    ],
)
def test_who_is_here_already_is_not_let_in_again(
    station: Station, arrive: Arrive, said: dict[str, str]
) -> None:
    visit = arrive()
    with pytest.raises(OnSiteAlready) as refusal:
        arrive(**said)
    assert (refusal.value.visit, refusal.value.since) == (visit, MORNING)
    assert here(station) == [visit]


def test_a_name_of_three_words_is_one_however_it_is_parted(arrive: Arrive) -> None:
    arrive(first_name="Fatima Zahra", last_name="Alaoui")
    with pytest.raises(OnSiteAlready):
        arrive(first_name="Fatima", last_name="Zahra Alaoui")


@pytest.mark.parametrize(
    "said",
    [
        pytest.param({"first_name": "Aminata"}, id="another name"),
        pytest.param({"company": "Sahel Data"}, id="another company"),
        pytest.param({"another": True}, id="said to be another"),
    ],
)
def test_two_people_of_one_name_are_two(
    station: Station, arrive: Arrive, said: dict[str, Any]
) -> None:
    arrive(company="Atelier Lumen")
    arrive(**said)
    assert len(here(station)) == 2


def test_one_telephone_is_one_person_whatever_the_company(arrive: Arrive) -> None:
    arrive(company="Atelier Lumen", phone="0661204815")
    with pytest.raises(OnSiteAlready):
        arrive(company="Sahel Data", phone="+212 661 20 48 15")


def test_who_left_may_come_again(station: Station, arrive: Arrive) -> None:
    station.do("visits.leave", visit=arrive())
    again = arrive()
    assert here(station) == [again]


def test_a_walk_in_who_is_expected_today_is_the_one_announced(
    station: Station, arrive: Arrive
) -> None:
    visit = expect(station, company="Atelier Lumen")
    assert arrive() == visit
    row = station.ask(queries.get, visit=visit)
    assert row is not None
    assert (row.state, row.company) == ("on_site", "Atelier Lumen")
    assert station.ask(queries.expected, day=MORNING.date()) == []


@pytest.mark.parametrize("days", [1, 2])
def test_who_is_expected_another_day_is_not_taken_to_be_meant(
    station: Station, arrive: Arrive, days: int
) -> None:
    visit = expect(station, at=MORNING + timedelta(days=days))
    assert arrive() != visit


def test_the_announced_visitor_who_walked_in_is_not_let_in_again(
    station: Station, arrive: Arrive
) -> None:
    arrive()
    visit = expect(station)
    with pytest.raises(OnSiteAlready):
        station.do("visits.arrive", visit=visit, consent=True)
    station.do("visits.arrive", visit=visit, consent=True, another=True)
    assert len(here(station)) == 2


def test_a_visit_that_was_forgotten_ends_when_the_same_person_comes_again(
    station: Station, arrive: Arrive, clock: FrozenClock
) -> None:
    forgotten = arrive()
    clock.at = MORNING + timedelta(days=1)
    assert here(station) == [forgotten]
    again = arrive()
    assert here(station) == [again]
    ended = station.ask(queries.get, visit=forgotten)
    assert ended is not None
    assert ended.closed


def test_the_form_is_told_who_is_here_and_who_is_expected(station: Station, arrive: Arrive) -> None:
    awaited, present = expect(station, company="Sahel Data"), arrive(company="Atelier Lumen")
    expect(station, at=MORNING + timedelta(days=1))
    told = station.ask(of_name, first_name="amina", last_name="BENKIRANE")
    assert [visit.id for visit in told] == [present, awaited]
    assert station.ask(of_name, first_name="", last_name="") == []


def test_a_holder_of_a_badge_who_visits_counts_once(station: Station, arrive: Arrive) -> None:
    badge = station.do(
        "badges.issue", kind="coworker", name="Amina Benkirane", company="Atelier Lumen"
    ).result
    station.do("badges.scan", payload=badge.payload)
    arrive(companions=2, company="Atelier Lumen")
    arrive(first_name="Omar", last_name="Tazi")
    count = station.ask(headcount)
    assert (count.coworkers, count.visitors, count.total) == (1, 3, 4)
