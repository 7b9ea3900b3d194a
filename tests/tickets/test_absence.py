"""Who did not come, who comes back late, who lets others go first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kiosk.core.command import Outcome
from kiosk.core.errors import Invalid
from kiosk.core.ids import new_id
from kiosk.station import Station
from kiosk.tickets import queries
from kiosk.tickets.code import write
from kiosk.tickets.own import own
from kiosk.tickets.queries import TicketView
from kiosk.tickets.refusals import (
    AtCounter,
    NotWaiting,
    PastTicket,
    ServiceClosed,
    StillWaiting,
    TicketClosed,
    TicketOfOtherSite,
    UnknownTicket,
)
from tests.tickets.conftest import Call, Pass, Take

Do = Callable[..., Outcome]
pytestmark = pytest.mark.usefixtures("counter")


@pytest.fixture
def late(station: Station, take: Take, call: Call, minutes: Pass) -> Any:
    """O-001, which was called and did not come; then O-002 to O-006 were taken, a minute apart."""
    ticket = take().ticket
    call()
    station.do("tickets.absent", ticket=ticket)
    for _ in range(5):
        minutes(1)
        take()
    return ticket


def view(station: Station, ticket: Any) -> TicketView:
    found = station.ask(queries.get, ticket=ticket)
    assert found is not None
    return found


def line(station: Station, service: str = "ompic") -> list[str]:
    return [t.label[-3:] for t in station.ask(queries.waiting, service=service)]


def test_whoever_is_absent_a_third_time_is_called_no_more(
    station: Station, take: Take, call: Call
) -> None:
    ticket = take().ticket
    call()
    for n in (1, 2):
        station.do("tickets.absent", ticket=ticket)
        assert (view(station, ticket).state, view(station, ticket).absences) == ("absent", n)
        station.do("tickets.recall", counter=2, ticket=ticket)
    station.do("tickets.absent", ticket=ticket)
    found = view(station, ticket)
    assert (found.state, found.outcome, found.absences) == ("closed", "absent", 3)
    assert found.closed_at == station.clock.now()
    assert station.ask(queries.counter, counter=2).current is None
    with pytest.raises(TicketClosed):
        station.do("tickets.recall", counter=2, ticket=ticket)


def test_an_absence_that_was_a_mistake_is_not_counted(
    station: Station, take: Take, call: Call
) -> None:
    ticket = take().ticket
    call()
    for _ in range(5):
        station.do("tickets.absent", ticket=ticket)
        station.do("tickets.reopen", ticket=ticket, counter=2)
    assert (view(station, ticket).state, view(station, ticket).absences) == ("called", 0)


def test_the_third_is_taken_back_too(station: Station, take: Take, call: Call) -> None:
    ticket = take().ticket
    call()
    for _ in range(2):
        station.do("tickets.absent", ticket=ticket)
        station.do("tickets.recall", counter=2, ticket=ticket)
    station.do("tickets.absent", ticket=ticket)
    station.do("tickets.reopen", ticket=ticket, absent=True)
    assert (view(station, ticket).state, view(station, ticket).absences) == ("absent", 2)


def test_a_recall_that_is_taken_back_is_no_absence(
    station: Station, take: Take, call: Call
) -> None:
    ticket = take().ticket
    call()
    station.do("tickets.absent", ticket=ticket)
    for _ in range(5):
        station.do("tickets.recall", counter=2, ticket=ticket)
        station.do("tickets.absent", ticket=ticket, counts=False)
    assert (view(station, ticket).state, view(station, ticket).absences) == ("absent", 1)


def test_whoever_comes_back_late_is_called_after_three_who_wait(
    station: Station, late: Any, call: Call, minutes: Pass
) -> None:
    taken_at = view(station, late).taken_at
    minutes(2)
    placed = station.do("tickets.come_back", ticket="O-001").result
    assert (placed.label, placed.ahead) == ("O-001", 3)
    assert line(station) == ["002", "003", "004", "001", "005", "006"]
    found = view(station, late)
    assert (found.state, found.taken_at, found.called_at) == ("waiting", taken_at, None)
    assert [call(counter=2).label for _ in range(1)] == ["O-002"]


def test_two_who_come_back_keep_their_order(
    station: Station, late: Any, take: Take, minutes: Pass
) -> None:
    station.do("tickets.call", counter=2)
    station.do("tickets.hold", ticket="O-002")
    for label in ("O-001", "O-002"):
        station.do("tickets.come_back", ticket=label)
    assert line(station) == ["003", "004", "005", "001", "002", "006"]


def test_behind_fewer_than_three_they_are_the_last_of_them_and_before_who_comes_later(
    station: Station, take: Take, call: Call, minutes: Pass
) -> None:
    ticket = take().ticket
    call()
    station.do("tickets.absent", ticket=ticket)
    minutes(1)
    take()
    minutes(1)
    station.do("tickets.come_back", ticket=ticket)
    minutes(1)
    take()
    assert line(station) == ["002", "001", "003"]


def test_who_finds_nobody_waiting_is_next(
    station: Station, take: Take, call: Call, minutes: Pass
) -> None:
    ticket = take().ticket
    call()
    station.do("tickets.absent", ticket=ticket)
    assert station.do("tickets.come_back", ticket=ticket).result.ahead == 0
    take()
    assert call().ticket == ticket


def test_a_priority_ticket_is_behind_three_as_well(
    station: Station, take: Take, call: Call, minutes: Pass
) -> None:
    ticket = take(priority="elderly").ticket
    call()
    station.do("tickets.absent", ticket=ticket)
    for priority in ("", "", "", "", "elderly"):
        minutes(1)
        take(priority=priority)
    assert station.do("tickets.come_back", ticket=ticket).result.ahead >= 3
    assert line(station).index("001") >= 3


def test_only_who_missed_a_turn_comes_back(
    station: Station, late: Any, do: Do, call: Call, minutes: Pass
) -> None:
    with pytest.raises(StillWaiting):
        do("tickets.come_back", ticket="O-002")
    call()
    with pytest.raises(AtCounter) as refusal:
        do("tickets.come_back", ticket="O-002")
    assert refusal.value.counter == 2
    do("tickets.close", ticket="O-002")
    with pytest.raises(TicketClosed):
        do("tickets.come_back", ticket="O-002")
    with pytest.raises(UnknownTicket):
        do("tickets.come_back", ticket="O-099")
    minutes(24 * 60)
    with pytest.raises(PastTicket):
        do("tickets.come_back", ticket=late)


def test_nobody_queues_for_a_desk_that_has_gone(station: Station, late: Any, minutes: Pass) -> None:
    station.do("sites.set_service_day", service="ompic", day=station.today())
    with pytest.raises(ServiceClosed):
        station.do("tickets.come_back", ticket=late)
    assert view(station, late).state == "absent"


def test_the_code_on_the_paper_will_do(station: Station, late: Any) -> None:
    with pytest.raises(TicketOfOtherSite):
        station.do("tickets.come_back", ticket=write("rabat", late))
    station.do("tickets.come_back", ticket=write("casablanca", late))
    assert view(station, late).state == "waiting"


def test_who_lets_two_pass_stands_two_further_back(
    station: Station, take: Take, minutes: Pass
) -> None:
    for _ in range(5):
        take()
        minutes(1)
    placed = station.do("tickets.let_pass", ticket="O-002").result
    assert (placed.label, placed.ahead) == ("O-002", 3)
    assert line(station) == ["001", "003", "004", "002", "005"]
    assert station.do("tickets.let_pass", ticket="O-001", people=1).result.ahead == 1
    assert line(station) == ["003", "001", "004", "002", "005"]
    station.do("tickets.let_pass", ticket="O-003", people=20)
    assert line(station) == ["001", "004", "002", "005", "003"]


def test_the_last_stays_where_it_is(station: Station, take: Take, minutes: Pass) -> None:
    take(), minutes(1), take()
    before = view(station, station.ask(queries.by_label, label="O-002").id)
    assert station.do("tickets.let_pass", ticket="O-002").result.ahead == 1
    assert view(station, before.id) == before


@pytest.mark.parametrize("people", [0, -1, 21])
def test_how_many_pass_is_within_reason(take: Take, do: Do, people: int) -> None:
    take()
    with pytest.raises(Invalid) as refusal:
        do("tickets.let_pass", ticket="O-001", people=people)
    assert refusal.value.field == "people"


def test_only_who_waits_lets_others_pass(late: Any, do: Do, call: Call) -> None:
    with pytest.raises(NotWaiting):
        do("tickets.let_pass", ticket=late)
    call()
    with pytest.raises(AtCounter):
        do("tickets.let_pass", ticket="O-002")


def test_whoever_holds_a_ticket_sees_where_it_stands(
    station: Station, late: Any, minutes: Pass
) -> None:
    mine = station.ask(own, code=write("casablanca", late))
    assert (mine.label, mine.state, mine.ahead) == ("O-001", "absent", 0)
    assert station.ask(own, label="o-4") == station.ask(own, label="O-004")
    waits = station.ask(own, label="O-004")
    assert (waits.state, waits.ahead, waits.service) == ("waiting", 2, "ompic")
    with pytest.raises(UnknownTicket):
        station.ask(own, label="O-099")
    with pytest.raises(UnknownTicket):
        station.ask(own, code=write("casablanca", new_id()))
    minutes(24 * 60)
    with pytest.raises(PastTicket):
        station.ask(own, code=write("casablanca", late))
