"""A ticket that was taken, closed or put aside by mistake is set right while its holder is near."""

from __future__ import annotations

import pytest

from kiosk.core.errors import Refused
from kiosk.station import Station
from kiosk.tickets import queries
from kiosk.tickets.refusals import (
    CalledAlready,
    CounterBusy,
    NotClosed,
    NotServedHere,
    ReopenedTooLate,
)
from tests.tickets.conftest import Call, Pass, Take


def closed(station: Station, take: Take, call: Call) -> object:
    take()
    ticket = call().ticket
    station.do("tickets.close", ticket=ticket)
    return ticket


def state(station: Station, ticket: object) -> tuple[str, str, int | None]:
    found = station.ask(queries.get, ticket=ticket)
    assert found is not None
    return found.state, found.outcome, found.counter


def test_a_reopened_ticket_is_back_at_its_counter_and_not_announced(
    station: Station, take: Take, call: Call, counter: int, minutes: Pass
) -> None:
    ticket = closed(station, take, call)
    minutes(10)
    station.do("tickets.reopen", ticket="O-001", counter=counter)
    assert state(station, ticket) == ("called", "", 2)
    view = station.ask(queries.counter, counter=2)
    assert view is not None
    assert view.current is not None
    assert view.current.id == ticket
    assert len(station.ask(queries.board).calls) == 1
    station.do("tickets.close", ticket=ticket, outcome="incomplete")
    assert state(station, ticket)[:2] == ("closed", "incomplete")


def test_without_a_counter_it_is_put_aside(
    station: Station, take: Take, call: Call, counter: int
) -> None:
    ticket = closed(station, take, call)
    station.do("tickets.reopen", ticket=ticket)
    assert [t.id for t in station.ask(queries.aside, counter=counter)] == [ticket]


def test_one_that_was_never_called_waits_where_it_waited(
    station: Station, take: Take, counter: int
) -> None:
    first, second = take(), take()
    station.do("tickets.close", ticket=first.ticket, outcome="abandoned")
    station.do("tickets.reopen", ticket=first.ticket, counter=counter)
    waiting = [t.label for t in station.ask(queries.waiting, service="ompic")]
    assert waiting == [first.label, second.label]


def test_after_ten_minutes_it_stays_closed(
    station: Station, take: Take, call: Call, counter: int, minutes: Pass
) -> None:
    ticket = closed(station, take, call)
    assert [t.id for t in station.ask(queries.just_closed, counter=counter)] == [ticket]
    minutes(10.1)
    assert station.ask(queries.just_closed, counter=counter) == []
    with pytest.raises(ReopenedTooLate) as refusal:
        station.do("tickets.reopen", ticket=ticket)
    assert refusal.value.minutes == 10


@pytest.mark.parametrize("why", ["open", "busy", "other service"])
def test_what_cannot_be_reopened_is_left_as_it_is(
    station: Station, take: Take, call: Call, counter: int, why: str
) -> None:
    ticket = closed(station, take, call)
    expected: dict[str, type[Refused]] = {
        "open": NotClosed,
        "busy": CounterBusy,
        "other service": NotServedHere,
    }
    at = counter
    if why == "open":
        station.do("tickets.reopen", ticket=ticket, counter=counter)
    elif why == "busy":
        take()
        call()
    else:
        at = 5
        station.do("counters.open", counter=5, services=["cnss"])
    before = state(station, ticket)
    with pytest.raises(expected[why]):
        station.do("tickets.reopen", ticket=ticket, counter=at)
    assert state(station, ticket) == before


@pytest.mark.parametrize("name", ["absent", "hold"])
def test_one_that_was_put_aside_by_mistake_is_at_its_counter_again(
    station: Station, take: Take, call: Call, counter: int, name: str
) -> None:
    take()
    ticket = call().ticket
    station.do(f"tickets.{name}", ticket=ticket)
    station.do("tickets.reopen", ticket=ticket, counter=counter)
    assert state(station, ticket) == ("called", "", 2)
    assert len(station.ask(queries.board).calls) == 1, "nobody is announced again"


def test_an_absent_one_that_was_taken_off_the_queue_is_absent_again(
    station: Station, take: Take, call: Call, counter: int
) -> None:
    take()
    ticket = call().ticket
    station.do("tickets.absent", ticket=ticket)
    station.do("tickets.close", ticket=ticket, outcome="abandoned")
    station.do("tickets.reopen", ticket=ticket, absent=True)
    assert state(station, ticket)[:2] == ("absent", "")


def test_a_ticket_taken_by_mistake_leaves_the_queue_and_its_number_is_not_given_again(
    station: Station, take: Take, counter: int
) -> None:
    wrong = take()
    station.do("tickets.close", ticket=wrong.ticket, outcome="mistake")
    assert station.ask(queries.waiting, service="ompic") == []
    assert take().label == "O-002"
    station.do("tickets.reopen", ticket=wrong.ticket)
    assert [t.label for t in station.ask(queries.waiting, service="ompic")] == ["O-001", "O-002"]


def test_one_that_was_called_was_not_taken_by_mistake(
    station: Station, take: Take, call: Call, counter: int
) -> None:
    take()
    ticket = call().ticket
    with pytest.raises(CalledAlready) as refusal:
        station.do("tickets.close", ticket=ticket, outcome="mistake")
    assert refusal.value.counter == counter
    assert state(station, ticket)[0] == "called"


def test_a_ticket_that_is_sent_back_has_its_papers_again(station: Station, take: Take) -> None:
    ticket = take(procedure="certificat-negatif", ready=[0]).ticket
    before = station.ask(queries.get, ticket=ticket)
    assert before is not None
    station.do("tickets.transfer", ticket=ticket, service="cnss")
    station.do(
        "tickets.transfer",
        ticket=ticket,
        service=before.service,
        procedure=before.procedure,
        ready=list(before.ready),
    )
    assert station.ask(queries.get, ticket=ticket) == before
