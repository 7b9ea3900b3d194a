"""How a counter calls is set for it, or for its site; what is not set is as usual."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.audit import queries as journal
from kiosk.audit.words import fields
from kiosk.core import registry
from kiosk.core.errors import Invalid
from kiosk.core.roles import AGENT, DESK, KIOSK, MANAGER
from kiosk.station import Station
from kiosk.tickets import queries
from kiosk.tickets.calling_rules import (
    AS_USUAL,
    WHOLE_SITE,
    CallingRules,
    Given,
    calling_rules,
    rules_of,
)
from kiosk.tickets.refusals import UnknownService
from kiosk.tickets.rules import USUAL
from kiosk.tickets.services import queues
from tests.tickets.conftest import Call, Pass, Take
from tests.tickets.stores import enrol, replay


def of(station: Station, counter: int) -> CallingRules:
    return next(each for each in station.ask(calling_rules) if each.counter == counter)


def set_calling(station: Station, counter: int = WHOLE_SITE, **rules: Any) -> Given:
    before: Given = station.do("tickets.set_calling", counter=counter, **rules).result.before
    return before


def held(station: Station, counter: int) -> Any:
    return station.database.read(lambda s: rules_of(s, "casablanca", counter))


def test_nothing_is_set_at_first_and_all_is_as_usual(station: Station, counter: int) -> None:
    assert [each.counter for each in station.ask(calling_rules)] == [WHOLE_SITE, counter]
    assert of(station, WHOLE_SITE).holds == AS_USUAL == Given(45, 2, 10, 30)
    assert of(station, counter) == CallingRules(counter, ("ompic",), Given(), AS_USUAL)
    assert held(station, counter) == USUAL


def test_a_counter_goes_by_its_own_rules_then_by_those_of_the_site(
    station: Station, counter: int
) -> None:
    set_calling(station, patience=20, run=3, services=["CNSS"])
    set_calling(station, counter, run=1, services=["ompic", "cnss"])
    assert of(station, counter).holds == Given(20, 1, 10, 30, ("ompic", "cnss"))
    assert of(station, WHOLE_SITE).holds == Given(20, 3, 10, 30, ("cnss",))
    assert held(station, 7).services == ("cnss",)
    assert held(station, counter).services == ("ompic", "cnss")


def test_the_whole_set_is_replaced_and_what_was_before_puts_it_back(
    station: Station, counter: int
) -> None:
    set_calling(station, counter, early=0, longest=60)
    before = set_calling(station, counter, patience=5, services=["ompic"])
    assert before == Given(early=0, longest=60)
    assert of(station, counter).given == Given(patience=5, services=("ompic",))
    set_calling(station, counter, early=before.early, longest=before.longest)
    assert of(station, counter).given == before
    assert held(station, counter).early.total_seconds() == 0


@pytest.mark.parametrize(
    ("field", "value", "limit"),
    [
        ("patience", 4, 5),
        ("patience", 241, 240),
        ("run", 0, 1),
        ("run", 11, 10),
        ("early", -1, 0),
        ("early", 61, 60),
        ("longest", 4, 5),
        ("longest", 241, 240),
        ("counter", 100, 99),
        ("counter", -1, 0),
    ],
)
def test_what_is_out_of_bounds_is_refused_at_its_field(
    station: Station, field: str, value: int, limit: int
) -> None:
    with pytest.raises(Invalid) as refusal:
        station.do("tickets.set_calling", **{field: value})
    assert (refusal.value.field, refusal.value.limit) == (field, limit)
    assert of(station, WHOLE_SITE).given == Given()


def test_a_service_is_named_once_and_has_to_exist(station: Station) -> None:
    set_calling(station, services=["ompic", "OMPIC", "cnss"])
    assert of(station, WHOLE_SITE).given.services == ("ompic", "cnss")
    with pytest.raises(UnknownService):
        set_calling(station, services=["fisc"])


def test_managers_alone_set_the_rules() -> None:
    roles = registry.find("tickets.set_calling").roles
    assert MANAGER in roles
    assert not roles & {AGENT, DESK, KIOSK}


def test_a_counter_calls_in_the_order_of_its_services(
    station: Station, take: Take, call: Call
) -> None:
    station.do("counters.open", counter=2, services=["ompic", "cnss"])
    station.do("counters.open", counter=3, services=["ompic", "cnss"])
    first, second, third = take("ompic"), take("cnss"), take("cnss")
    set_calling(station, 2, services=["cnss"])
    shown = station.ask(queries.waiting, counter=2)
    assert [each.label for each in shown] == [second.label, third.label, first.label]
    assert call(2).label == second.label
    assert call(3).label == first.label


def test_whoever_has_waited_long_is_called_before_the_order_of_services(
    station: Station, take: Take, call: Call, minutes: Pass
) -> None:
    station.do("counters.open", counter=2, services=["ompic", "cnss"])
    set_calling(station, 2, services=["cnss"], longest=20)
    long_here = take("ompic")
    minutes(20)
    take("cnss")
    assert call(2).label == long_here.label


def test_a_site_can_let_more_go_in_a_row_than_usual(
    station: Station, take: Take, call: Call, counter: int, minutes: Pass
) -> None:
    """The calls that were made count, as many as may go in a row."""
    set_calling(station, run=3)
    other = take()
    first = [take(priority="elderly") for _ in range(4)]
    called = []
    for _ in range(4):
        minutes(1)
        made = call()
        called.append(made.label)
        station.do("tickets.close", ticket=made.ticket)
    assert called == [*(each.label for each in first[:3]), other.label]


def test_how_early_an_appointment_is_due_and_patience_are_those_of_the_counter(
    station: Station, take: Take, call: Call, counter: int, minutes: Pass
) -> None:
    set_calling(station, counter, patience=15)
    other = take()
    minutes(15)
    take(priority="elderly")
    assert call().label == other.label


def test_the_wait_is_foretold_by_the_rules_of_the_site(
    station: Station, take: Take, minutes: Pass, call: Call
) -> None:
    """What is asked at the kiosk knows that its service comes after another."""
    station.do("counters.open", counter=2, services=["ompic", "cnss"])
    for service in ("ompic", "cnss") * 3:
        take(service)
        made = call()
        minutes(10)
        station.do("tickets.close", ticket=made.ticket)
    take("ompic")
    waits = {}
    for services in ([], ["cnss"], ["ompic"]):
        set_calling(station, services=services)
        found = {queue.service: queue.estimate for queue in station.ask(queues)}
        waits[tuple(services)] = found["cnss"]
    assert waits == {(): 10, ("cnss",): 0, ("ompic",): 10}


def test_the_centre_comes_to_the_same(station: Station, centre: Station) -> None:
    set_calling(station, 2, run=4, services=["cnss"])
    set_calling(station, 2, run=5)
    enrol(station)
    replay(station, centre)
    assert of(centre, 2).given == Given(run=5)


def test_the_journal_says_what_was_set_for_whom(station: Station) -> None:
    set_calling(station, patience=20, services=["cnss", "ompic"])
    newest = station.ask(journal.acts)[0]
    detail = station.ask(journal.act, n=newest.n)
    shown = dict(fields(detail, "fr", "Africa/Casablanca"))
    assert shown["Guichet"] == "Tout le site"
    assert shown["Patience, en minutes"] == "20"
    assert shown["Services"] == "CNSS, OMPIC"
