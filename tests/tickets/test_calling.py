"""Calling, recalling, holding, transferring and closing tickets."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from kiosk.core.command import Outcome
from kiosk.core.errors import BadInput, Invalid
from kiosk.core.ids import new_id
from kiosk.station import Station
from kiosk.store.database import Database
from kiosk.tickets import queries
from kiosk.tickets.calling import CallTicket
from kiosk.tickets.commands import call_ticket
from kiosk.tickets.refusals import (
    CounterBusy,
    CounterClosed,
    CounterPaused,
    NobodyWaiting,
    NotCalled,
    NothingToRecall,
    NotServedHere,
    NotYours,
    PastTicket,
    SameService,
    ServiceClosed,
    TicketClosed,
    UnknownTicket,
)
from tests.tickets.conftest import Call, Pass, Take

TUESDAY = date(2026, 11, 24)
Do = Callable[..., Outcome]

pytestmark = pytest.mark.usefixtures("counter")


def state(station: Station, ticket: Any) -> str:
    found = station.ask(queries.get, ticket=ticket)
    assert found is not None
    return found.state


def current(station: Station, number: int = 2) -> str | None:
    found = station.ask(queries.counter, counter=number)
    assert found is not None
    return found.current.label if found.current else None


def test_the_next_ticket_comes_to_the_counter_that_calls(
    station: Station, take: Take, call: Call
) -> None:
    first, _ = take(), take()
    called = call()
    assert (called.ticket, called.label, called.counter) == (first.ticket, "O-001", 2)
    assert current(station) == "O-001"
    assert [t.label for t in station.ask(queries.waiting)] == ["O-002"]


def test_priority_tickets_go_first_but_not_for_ever(
    station: Station, take: Take, serve: Callable[..., Any]
) -> None:
    take(), take()
    for priority in ("disability", "pregnancy", "elderly"):
        take(priority=priority)
    shown = [t.label for t in station.ask(queries.waiting, counter=2)]
    assert [serve(1).label for _ in range(5)] == shown
    assert shown == ["O-003", "O-004", "O-001", "O-005", "O-002"]


def test_a_recall_is_no_turn(do: Do, take: Take, call: Call) -> None:
    take(), take(priority="elderly"), take(priority="elderly")
    ticket = call().ticket
    do("tickets.recall", counter=2)
    do("tickets.close", ticket=ticket)
    assert call().label == "O-003"


def test_a_ticket_noted_later_has_its_place_by_its_time(
    station: Station, take: Take, call: Call
) -> None:
    take()
    take(issued_at=station.clock.now() - timedelta(minutes=10))
    assert call().label == "O-002"


def test_45_minutes_of_waiting_go_before_a_fresh_priority(
    take: Take, call: Call, minutes: Pass
) -> None:
    take()
    minutes(46)
    take(priority="elderly")
    assert call().label == "O-001"


def test_nobody_waiting_is_said(call: Call, take: Take) -> None:
    take("cnss")
    with pytest.raises(NobodyWaiting):
        call()


def test_only_the_services_of_the_counter_are_called(do: Do, take: Take, call: Call) -> None:
    take("cnss")
    do("counters.open", counter=2, services=["ompic", "CNSS"])
    assert call(service="cnss").label == "C-001"
    with pytest.raises(NotServedHere) as refusal:
        call(service="anapec")
    assert (refusal.value.counter, refusal.value.service) == (2, "ANAPEC")


def test_a_counter_calls_only_when_open(do: Do, take: Take, call: Call) -> None:
    take()
    with pytest.raises(CounterClosed):
        call(3)
    do("counters.pause", counter=2)
    with pytest.raises(CounterPaused):
        call()
    do("counters.close", counter=2)
    with pytest.raises(CounterClosed):
        call()


@pytest.mark.parametrize("number", [0, -1, 100])
def test_counters_are_numbered_1_to_99(call: Call, number: int) -> None:
    with pytest.raises(Invalid) as refusal:
        call(number)
    assert refusal.value.code == "input.range"


def test_one_ticket_at_a_counter_at_a_time(take: Take, call: Call) -> None:
    take(), take()
    call()
    with pytest.raises(CounterBusy) as refusal:
        call()
    assert refusal.value.label == "O-001"


def test_closing_and_calling_the_next_is_one_step(station: Station, take: Take, call: Call) -> None:
    take(), take()
    ticket = call().ticket
    station.do_all([("tickets.close", {"ticket": ticket}), ("tickets.call", {"counter": 2})])
    assert state(station, ticket) == "closed"
    assert current(station) == "O-002"


def test_a_step_that_is_refused_is_not_half_done(station: Station, take: Take, call: Call) -> None:
    take()
    ticket = call().ticket
    with pytest.raises(NobodyWaiting):
        station.do_all([("tickets.close", {"ticket": ticket}), ("tickets.call", {"counter": 2})])
    assert state(station, ticket) == "called"
    assert current(station) == "O-001"


def test_a_ticket_can_be_called_out_of_turn(take: Take, call: Call) -> None:
    take(), take()
    assert call(ticket="O-002").label == "O-002"


def test_a_ticket_at_another_counter_is_not_called(do: Do, take: Take, call: Call) -> None:
    do("counters.open", counter=3, services=["ompic"])
    take()
    call()
    for command in ("tickets.call", "tickets.recall"):
        with pytest.raises(NotYours) as refusal:
            do(command, counter=3, ticket="O-001")
        assert refusal.value.counter == 2


def test_the_same_call_twice_calls_one_ticket(
    station: Station, database: Database, take: Take
) -> None:
    take(), take()
    _, command = station.make(CallTicket, counter=2)
    first = database.write(lambda session: call_ticket(session, command))
    assert database.write(lambda session: call_ticket(session, command)) == first
    command_id = new_id()
    do = station.do
    do("tickets.close", ticket=first.ticket)
    do("tickets.call", id=command_id, counter=2)
    do("tickets.close", ticket="O-002")
    do("tickets.call", id=command_id, counter=2)
    assert current(station) is None


def test_a_recall_announces_again(station: Station, take: Take, call: Call, minutes: Pass) -> None:
    take()
    ticket = call().ticket
    called_at = station.clock.now()
    minutes(1)
    station.do("tickets.recall", counter=2)
    found = station.ask(queries.get, ticket=ticket)
    assert (found.calls, found.called_at) == (2, called_at)
    [newest] = station.ask(queries.board).calls
    assert (newest.kind, newest.at) == ("recall", station.clock.now())


def test_there_must_be_something_to_recall(do: Do, take: Take) -> None:
    take()
    with pytest.raises(NothingToRecall):
        do("tickets.recall", counter=2)
    with pytest.raises(NotCalled):
        do("tickets.recall", counter=2, ticket="O-001")


@pytest.mark.parametrize(("command", "becomes"), [("hold", "held"), ("absent", "absent")])
def test_a_ticket_put_aside_can_come_back(
    station: Station, take: Take, call: Call, command: str, becomes: str
) -> None:
    take(), take()
    first = call().ticket
    station.do(f"tickets.{command}", ticket=first)
    assert current(station) is None
    assert [(t.label, t.state) for t in station.ask(queries.aside)] == [("O-001", becomes)]
    second = call().ticket
    with pytest.raises(CounterBusy):
        station.do("tickets.recall", counter=2, ticket=first)
    station.do("tickets.close", ticket=second)
    station.do("tickets.recall", counter=2, ticket="O-001")
    assert current(station) == "O-001"
    assert station.ask(queries.aside) == []


@pytest.mark.parametrize("command", ["tickets.hold", "tickets.absent", "tickets.close"])
def test_only_a_called_ticket_is_put_aside_or_closed(do: Do, take: Take, command: str) -> None:
    take()
    with pytest.raises(NotCalled) as refusal:
        do(command, ticket="O-001")
    assert refusal.value.label == "O-001"


def test_a_transfer_keeps_number_and_place(
    station: Station, take: Take, call: Call, minutes: Pass
) -> None:
    mine = take()
    minutes(2)
    take("cnss")
    minutes(2)
    call()
    station.do("tickets.transfer", ticket=mine.ticket, service="cnss")
    assert [t.label for t in station.ask(queries.waiting, service="cnss")] == ["O-001", "C-001"]
    assert current(station) is None
    assert take().label == "O-002"


def test_a_transfer_leaves_the_papers_of_the_other_desk(
    station: Station, do: Do, take: Take
) -> None:
    ticket = take(procedure="certificat-negatif", ready=[0]).ticket
    do("tickets.transfer", ticket=ticket, service="cnss")
    found = station.ask(queries.get, ticket=ticket)
    assert (found.service, found.procedure, found.ready) == ("cnss", "", ())


def test_a_transferred_number_is_never_given_again(do: Do, take: Take) -> None:
    take("cnss")
    do("tickets.transfer", ticket="C-001", service="ompic")
    assert (take("cnss").label, take("ompic").label) == ("C-002", "O-001")


def test_a_transfer_to_a_desk_that_is_away_is_refused(do: Do, take: Take) -> None:
    do("sites.set_service_day", service="cnss", day=TUESDAY)
    take()
    with pytest.raises(ServiceClosed):
        do("tickets.transfer", ticket="O-001", service="cnss")


def test_a_transfer_goes_elsewhere(do: Do, take: Take) -> None:
    take()
    with pytest.raises(SameService):
        do("tickets.transfer", ticket="O-001", service="OMPIC")


@pytest.mark.parametrize("outcome", ["done", "incomplete", "redirected"])
def test_a_served_ticket_is_closed_with_its_outcome(
    station: Station, take: Take, call: Call, outcome: str
) -> None:
    take()
    ticket = call().ticket
    station.do("tickets.close", ticket=ticket, outcome=outcome)
    found = station.ask(queries.get, ticket=ticket)
    assert (found.state, found.outcome, found.closed_at) == ("closed", outcome, station.clock.now())
    with pytest.raises(TicketClosed):
        station.do("tickets.close", ticket=ticket)


def test_someone_who_left_the_queue_is_taken_out(station: Station, do: Do, take: Take) -> None:
    take()
    do("tickets.close", ticket="O-001", outcome="abandoned")
    assert station.ask(queries.waiting) == []
    assert station.ask(queries.counter, counter=2).served == 0


def test_an_unknown_outcome_is_refused(do: Do, take: Take, call: Call) -> None:
    take()
    call()
    with pytest.raises(Invalid) as refusal:
        do("tickets.close", ticket="O-001", outcome="finished")
    assert refusal.value.field == "outcome"


def test_tickets_of_another_day_are_left_alone(do: Do, take: Take, minutes: Pass) -> None:
    ticket = take().ticket
    minutes(24 * 60)
    for command, fields in {
        "tickets.hold": {},
        "tickets.absent": {},
        "tickets.close": {},
        "tickets.transfer": {"service": "cnss"},
    }.items():
        with pytest.raises(PastTicket) as refusal:
            do(command, ticket=ticket, **fields)
        assert refusal.value.day == TUESDAY


@pytest.mark.parametrize("label", ["O-999", "Z-001", "nothing", "'; DROP TABLE ticket", "٣"])
def test_a_label_that_is_not_there_is_unknown(do: Do, label: str) -> None:
    with pytest.raises(UnknownTicket) as refusal:
        do("tickets.close", ticket=label)
    assert refusal.value.ticket == label


def test_a_ticket_of_another_site_is_unknown_here(do: Do) -> None:
    do("sites.open", code="rabat", name="Technopark Rabat", city="Rabat")
    ticket = do("tickets.take", site="rabat", service="ompic").result.ticket
    with pytest.raises(UnknownTicket):
        do("tickets.close", ticket=ticket, outcome="abandoned")


def test_an_id_that_is_not_there_is_unknown(do: Do) -> None:
    with pytest.raises(UnknownTicket):
        do("tickets.close", ticket=new_id())


@pytest.mark.parametrize("label", ["o-001", "O1", " o 001 ", "O-1"])
def test_a_label_is_read_as_people_write_it(do: Do, take: Take, call: Call, label: str) -> None:
    take()
    call()
    do("tickets.close", ticket=label)


def test_a_ticket_must_be_given(do: Do) -> None:
    with pytest.raises(Invalid):
        do("tickets.close", ticket="")
    with pytest.raises(BadInput):
        do("tickets.close")
