"""Calls of a store that the central database cannot confirm."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.orm import Session

from kiosk.core.ids import new_id
from kiosk.station import Station
from kiosk.tickets import queries
from kiosk.tickets.model import QueueLease
from kiosk.tickets.refusals import Leased, NobodyWaiting, NotOurs
from tests.conftest import MORNING
from tests.tickets.conftest import Call, Pass, Take
from tests.tickets.stores import connect, enrol, grant, hand_over, replay

TODAY = MORNING.date()


def hold(station: Station, service: str, holder: str, day: date = TODAY) -> None:
    """The centre says that a store holds a queue."""

    def work(session: Session) -> None:
        session.merge(
            QueueLease(
                site="casablanca",
                service=service,
                day=day,
                station=holder,
                counter=4,
                since=MORNING,
            )
        )

    station.database.write(work)


@pytest.fixture
def cut_off(station: Station, counter: int) -> Station:
    """Counter 2 is open for OMPIC; the store prints series B, and has lost the centre."""
    enrol(station, connected=False)
    return station


def test_a_store_alone_calls_everything(counter: int, take: Take, call: Call) -> None:
    other = take(series="C").ticket
    assert call().ticket == other


def test_while_connected_every_ticket_is_called_in_turn(
    cut_off: Station, take: Take, call: Call
) -> None:
    other = take(series="C").ticket
    connect(cut_off, True)
    assert call().ticket == other


def test_cut_off_the_store_calls_its_own_tickets_alone(
    cut_off: Station, take: Take, call: Call
) -> None:
    take(series="C", priority="elderly")
    mine = take()
    assert mine.label == "OB-001"
    called = call()
    assert called.ticket == mine.ticket
    cut_off.do("tickets.close", ticket=called.ticket)
    with pytest.raises(NotOurs) as refusal:
        call()
    assert refusal.value.label == "OC-001"


def test_cut_off_with_an_empty_queue_nobody_waits(cut_off: Station, call: Call) -> None:
    with pytest.raises(NobodyWaiting):
        call()


def test_cut_off_another_stores_ticket_is_not_called_by_name(
    cut_off: Station, take: Take, call: Call
) -> None:
    other, mine = take(series="C"), take()
    with pytest.raises(NotOurs) as refusal:
        call(ticket=other.ticket)
    assert refusal.value.label == "OC-001"
    assert call(ticket="ob1").ticket == mine.ticket


@pytest.mark.parametrize("by_name", [False, True])
def test_cut_off_a_ticket_that_the_centre_may_know_is_not_called(
    cut_off: Station, take: Take, call: Call, by_name: bool
) -> None:
    sent = take(priority="elderly")
    hand_over(cut_off)
    with pytest.raises(NotOurs) as refusal:
        call(**({"ticket": sent.ticket} if by_name else {}))
    assert refusal.value.label == "OB-001"
    assert call(ticket=take().ticket).label == "OB-002"


def test_cut_off_the_first_of_those_not_sent_is_called(
    cut_off: Station, take: Take, call: Call
) -> None:
    take()
    hand_over(cut_off)
    take()
    take()
    assert call().label == "OB-002"


def test_a_ticket_without_a_series_belongs_to_nobody(
    cut_off: Station, take: Take, call: Call
) -> None:
    ticket = take(series="")
    with pytest.raises(NotOurs):
        call(series="")
    with pytest.raises(NotOurs):
        call(series="", ticket=ticket.ticket)


def test_cut_off_the_whole_of_a_held_queue_is_called(
    cut_off: Station, take: Take, call: Call
) -> None:
    hold(cut_off, "ompic", "tp_casa_1")
    take()
    first = take(series="C", priority="elderly")
    assert call().ticket == first.ticket


@pytest.mark.parametrize(
    ("holder", "day"), [("tp_casa_2", TODAY), ("tp_casa_1", date(2026, 11, 23))]
)
def test_a_lease_of_another_store_or_of_yesterday_gives_nothing(
    cut_off: Station, take: Take, call: Call, holder: str, day: date
) -> None:
    hold(cut_off, "ompic", holder, day)
    take(series="C")
    with pytest.raises(NotOurs):
        call()


def test_a_lease_counts_once_the_centre_has_granted_it(
    cut_off: Station, take: Take, call: Call
) -> None:
    other = take(series="C")
    cut_off.do("tickets.lease", service="ompic", counter=2)
    with pytest.raises(NotOurs):
        call()
    with pytest.raises(NotOurs):
        call(ticket=other.ticket)
    grant(cut_off)
    assert call().ticket == other.ticket


def test_asking_again_for_what_one_holds_keeps_it(
    cut_off: Station, take: Take, call: Call, minutes: Pass
) -> None:
    cut_off.do("tickets.lease", service="ompic", counter=2)
    grant(cut_off)
    minutes(1)
    cut_off.do("tickets.lease", service="ompic", counter=3)
    other = take(series="C")
    assert call().ticket == other.ticket
    assert [(x.counter, x.confirmed) for x in cut_off.ask(queries.leases)] == [(3, True)]


def test_a_queue_that_another_store_holds_is_left_to_it_while_connected(
    cut_off: Station, take: Take, call: Call
) -> None:
    connect(cut_off, True)
    hold(cut_off, "ompic", "tp_casa_2")
    other = take(series="C", priority="elderly")
    with pytest.raises(Leased) as refusal:
        call()
    assert refusal.value.fields() == {"service": "OMPIC", "counter": 4, "station": "tp_casa_2"}
    with pytest.raises(Leased):
        call(ticket=other.ticket)
    mine = take()
    assert call().ticket == mine.ticket


def test_a_counter_of_two_services_calls_from_the_one_that_is_free(
    cut_off: Station, take: Take, call: Call
) -> None:
    connect(cut_off, True)
    cut_off.do("counters.open", counter=2, services=["ompic", "cnss"])
    hold(cut_off, "ompic", "tp_casa_2")
    take(series="C")
    free = take("cnss", series="C")
    assert call().ticket == free.ticket


def test_carried_out_again_a_call_is_of_the_ticket_that_was_called(
    cut_off: Station, centre: Station, take: Take, call: Call
) -> None:
    for fields in ({"series": "C"}, {}, {"priority": "elderly"}, {}):
        take(**fields)
    called = [call().label]
    cut_off.do("tickets.close", ticket=cut_off.ask(queries.by_label, label=called[0]).id)
    called.append(call().label)
    assert called == ["OB-002", "OB-001"]
    assert replay(cut_off, centre, "tickets. counters.") == []
    assert [(c.label, c.kind) for c in reversed(centre.ask(queries.board).calls)] == [
        ("OB-002", "call"),
        ("OB-001", "call"),
    ]


def test_past_calls_of_the_centre_count_in_its_order_as_they_did_here(
    cut_off: Station, centre: Station, take: Take, call: Call
) -> None:
    """Two calls with priority in a row let the next person without it go first, there too."""
    connect(cut_off, True)
    for priority in ("", "", "elderly", "elderly", "elderly"):
        take(priority=priority)
    for _ in range(2):
        cut_off.do("tickets.close", ticket=call().ticket)
    assert replay(cut_off, centre, "tickets. counters.") == []
    there = centre.do("tickets.call", counter=2).result.label
    assert there == call().label == "OB-001"


def test_at_the_centre_a_ticket_is_called_by_one_store_only(
    cut_off: Station, centre: Station, take: Take, call: Call
) -> None:
    ticket = take()
    assert replay(cut_off, centre, "tickets.") == []
    centre.do("counters.open", counter=5, services=["ompic"])
    centre.do("tickets.call", counter=5, ticket=ticket.ticket)
    assert call().ticket == ticket.ticket
    assert replay(cut_off, centre, "counters. tickets.call") == ["tickets.not_yours"]
    assert centre.ask(queries.get, ticket=ticket.ticket).counter == 5


def test_what_was_called_under_a_lease_stands_though_it_was_taken_over(
    cut_off: Station, centre: Station, take: Take, call: Call
) -> None:
    hold(cut_off, "ompic", "tp_casa_1")
    ticket = take(series="C")
    call()
    hold(centre, "ompic", "tp_casa_2")
    assert replay(cut_off, centre, "counters. tickets.") == []
    assert centre.ask(queries.get, ticket=ticket.ticket).counter == 2


def test_a_call_made_while_connected_yields_to_a_lease_at_the_centre(
    cut_off: Station, centre: Station, take: Take, call: Call
) -> None:
    connect(cut_off, True)
    take(series="C")
    call()
    hold(centre, "ompic", "tp_casa_2")
    assert replay(cut_off, centre, "counters. tickets.") == ["tickets.leased"]


def test_a_call_taken_back_leaves_the_queue_as_it_was(
    cut_off: Station, take: Take, call: Call
) -> None:
    ticket = take().ticket
    before = cut_off.ask(queries.get, ticket=ticket)
    call_id = new_id()
    call(id=call_id)
    cut_off.do("tickets.uncall", call=call_id)
    assert cut_off.ask(queries.get, ticket=ticket) == before
    assert cut_off.ask(queries.board).calls == ()
    assert cut_off.ask(queries.counter, counter=2).current is None
    assert call().ticket == ticket


def test_taking_back_a_second_call_puts_the_ticket_aside(
    cut_off: Station, take: Take, call: Call
) -> None:
    ticket = take().ticket
    call()
    cut_off.do("tickets.hold", ticket=ticket)
    call_id = new_id()
    call(id=call_id, ticket=ticket)
    cut_off.do("tickets.uncall", call=call_id)
    assert cut_off.ask(queries.get, ticket=ticket).state == "held"


def test_a_call_that_the_ticket_has_left_is_not_taken_back(
    cut_off: Station, take: Take, call: Call
) -> None:
    ticket = take().ticket
    call_id = new_id()
    call(id=call_id)
    cut_off.do("tickets.close", ticket=ticket)
    cut_off.do("tickets.uncall", call=call_id)
    cut_off.do("tickets.uncall", call=new_id())
    assert cut_off.ask(queries.get, ticket=ticket).state == "closed"
    assert len(cut_off.ask(queries.board).calls) == 1


def test_the_state_of_the_network_is_asked_at_every_call(
    cut_off: Station, take: Take, call: Call
) -> None:
    take(series="C")
    with pytest.raises(NotOurs):
        call()
    connect(cut_off, True)
    assert call().label == "OC-001"


def test_a_connection_that_brings_nothing_for_long_is_held_for_lost(
    cut_off: Station, take: Take, call: Call, minutes: Pass
) -> None:
    take(series="C")
    connect(cut_off, True)
    minutes(1.6)
    with pytest.raises(NotOurs):
        call()
