"""Queues that one store holds, so that it may call from them while it is cut off."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.core.errors import Invalid
from kiosk.staff.refusals import NotAllowed
from kiosk.station import Station
from kiosk.tickets import queries
from kiosk.tickets.refusals import Leased, NotEnrolled, UnknownService
from tests.tickets.conftest import Pass
from tests.tickets.stores import connect, enrol, grant, replay

OTHER = "tp_casa_2"


@pytest.fixture
def enrolled(station: Station) -> Station:
    """A store of the central database, with no counter open."""
    enrol(station)
    return station


def held(station: Station) -> dict[str, tuple[str, int]]:
    """Who holds what, and for which counter."""
    return {x.service: (x.station, x.counter) for x in station.ask_itself(queries.leases)}


def test_a_queue_is_held_by_one_store(enrolled: Station) -> None:
    enrolled.do("tickets.lease", service="OMPIC", counter=3, holder=OTHER)
    with pytest.raises(Leased) as refusal:
        enrolled.do("tickets.lease", service="ompic")
    assert refusal.value.fields() == {"service": "OMPIC", "counter": 3, "station": OTHER}
    enrolled.do("tickets.lease", service="cnss")
    assert held(enrolled) == {"ompic": (OTHER, 3), "cnss": ("tp_casa_1", 1)}


def test_the_lease_of_yesterday_is_free_again(enrolled: Station, minutes: Pass) -> None:
    enrolled.do("tickets.lease", service="ompic", holder=OTHER)
    minutes(24 * 60)
    assert held(enrolled) == {}
    enrolled.do("tickets.lease", service="ompic")
    assert held(enrolled) == {"ompic": ("tp_casa_1", 1)}


def test_a_lease_that_is_given_back_is_free(enrolled: Station) -> None:
    enrolled.do("tickets.lease", service="ompic")
    enrolled.do("tickets.release_lease", service="ompic")
    enrolled.do("tickets.release_lease", service="ompic")
    assert held(enrolled) == {}


def test_only_its_holder_gives_a_lease_back(enrolled: Station) -> None:
    enrolled.do("tickets.lease", service="ompic", holder=OTHER)
    with pytest.raises(Leased):
        enrolled.do("tickets.release_lease", service="ompic")
    assert held(enrolled) == {"ompic": (OTHER, 1)}


def test_a_manager_takes_a_queue_over_from_a_store_that_has_stopped(enrolled: Station) -> None:
    enrolled.do("tickets.lease", service="ompic", counter=3, holder=OTHER)
    enrolled.do("tickets.take_lease", service="ompic", counter=2)
    assert held(enrolled) == {"ompic": ("tp_casa_1", 2)}
    enrolled.role = "desk"
    with pytest.raises(NotAllowed):
        enrolled.do("tickets.take_lease", service="ompic", counter=2, holder=OTHER)


@pytest.mark.parametrize("name", ["tickets.lease", "tickets.release_lease", "tickets.take_lease"])
def test_a_store_that_works_alone_holds_nothing(station: Station, name: str) -> None:
    with pytest.raises(NotEnrolled):
        station.do(name, service="ompic")


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({"service": "guichet"}, UnknownService),
        ({"service": "ompic", "counter": 0}, Invalid),
        ({"service": "ompic", "counter": 100}, Invalid),
        ({"service": "ompic", "holder": "x" * 64}, Invalid),
    ],
)
def test_bad_fields_are_refused(
    enrolled: Station, fields: dict[str, Any], kind: type[Exception]
) -> None:
    with pytest.raises(kind):
        enrolled.do("tickets.lease", **fields)
    assert held(enrolled) == {}


def test_a_counter_that_opens_asks_for_its_queues(enrolled: Station) -> None:
    enrolled.do("tickets.lease", service="cnss", counter=7, holder=OTHER)
    enrolled.do("counters.open", counter=2, services=["ompic", "cnss"])
    assert held(enrolled) == {"ompic": ("tp_casa_1", 2), "cnss": (OTHER, 7)}


def test_a_counter_that_changes_its_services_gives_back_the_others(enrolled: Station) -> None:
    enrolled.do("counters.open", counter=2, services=["ompic", "cnss"])
    enrolled.do("counters.open", counter=2, services=["cnss", "cimr"])
    assert held(enrolled).keys() == {"cnss", "cimr"}


def test_a_counter_that_closes_gives_its_queues_back(enrolled: Station) -> None:
    enrolled.do("counters.open", counter=2, services=["ompic"])
    enrolled.do("counters.open", counter=3, services=["cnss"])
    enrolled.do("counters.pause", counter=2)
    assert held(enrolled).keys() == {"ompic", "cnss"}
    enrolled.do("counters.close", counter=2)
    assert held(enrolled) == {"cnss": ("tp_casa_1", 3)}


def test_a_queue_goes_to_the_next_counter_of_the_store_that_serves_it(
    enrolled: Station, minutes: Pass
) -> None:
    enrolled.do("counters.open", counter=2, services=["ompic"])
    minutes(1)
    enrolled.do("counters.open", counter=5, services=["cnss", "ompic"])
    enrolled.do("counters.close", counter=2)
    assert held(enrolled)["ompic"] == ("tp_casa_1", 5)


def test_a_queue_does_not_go_to_another_stores_counter(
    enrolled: Station, centre: Station, minutes: Pass
) -> None:
    enrolled.do("counters.open", counter=2, services=["ompic"])
    minutes(1)
    enrol(centre, OTHER, "C")
    centre.do("counters.open", counter=5, services=["ompic"])
    replay(centre, enrolled, "counters.")
    enrolled.do("counters.close", counter=2)
    assert held(enrolled) == {}


def test_a_counter_opens_though_its_queues_are_refused(
    enrolled: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.tickets.edge.after", lambda *_, **__: [("tickets.lease", LOST)])
    enrolled.do("tickets.lease", service="ompic", holder=OTHER)
    enrolled.do("counters.open", counter=2, services=["ompic"])
    assert enrolled.ask(queries.counter, counter=2).state == "open"
    assert held(enrolled) == {"ompic": (OTHER, 1)}


def test_a_store_alone_opens_counters_without_leases(station: Station) -> None:
    station.do("counters.open", counter=2, services=["ompic"])
    station.do("counters.close", counter=2)
    assert held(station) == {}


def test_who_opened_the_counter_asked_for_its_queues(enrolled: Station) -> None:
    enrolled.do("people.add_staff", code="sa", name="Sara Amrani", role="agent")
    enrolled.role = "kiosk"
    enrolled.do("counters.open", counter=2, services=["ompic"], actor="sa")
    assert held(enrolled) == {"ompic": ("tp_casa_1", 2)}


def test_a_lease_is_shown_as_asked_until_the_centre_grants_it(
    enrolled: Station, centre: Station
) -> None:
    connect(enrolled, False)
    enrolled.do("counters.open", counter=2, services=["ompic"])
    assert [x.confirmed for x in enrolled.ask(queries.leases)] == [False]
    assert replay(enrolled, centre, "counters. tickets.") == []
    assert [(x.station, x.confirmed) for x in centre.ask(queries.leases)] == [("tp_casa_1", True)]
    grant(enrolled)
    assert [x.confirmed for x in enrolled.ask(queries.leases)] == [True]


def test_of_two_stores_that_ask_the_first_at_the_centre_has_it(
    enrolled: Station, centre: Station
) -> None:
    centre.do("tickets.lease", service="ompic", counter=9, holder=OTHER)
    enrolled.do("counters.open", counter=2, services=["ompic"])
    assert replay(enrolled, centre, "counters. tickets.") == ["tickets.leased"]
    assert held(centre) == {"ompic": (OTHER, 9)}


LOST = {"service": "ompic", "counter": 2}
