"""A ticket that was closed by mistake is taken up again while its holder is near."""

from __future__ import annotations

import pytest

from kiosk.core.errors import Refused
from kiosk.station import Station
from kiosk.tickets import queries
from kiosk.tickets.refusals import CounterBusy, NotClosed, NotServedHere, ReopenedTooLate
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
        station.do("tickets.reopen", ticket=ticket)
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
