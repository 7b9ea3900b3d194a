"""A call is confirmed by the central database, or made as a store that is cut off."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import msgspec
import pytest
from sqlalchemy import select, update

from kiosk.core.errors import Refused
from kiosk.station import Station
from kiosk.store.base import APPLIED, PARKED, REFUSED, LoggedCommand
from kiosk.sync.model import Settlement
from kiosk.tickets import queries
from kiosk.tickets.confirming import ATTEMPTS, PATIENCE, call_confirmed
from kiosk.tickets.model import Counter, Ticket
from kiosk.tickets.refusals import NobodyWaiting, NotOurs, NotYours
from kiosk.tickets.states import CLOSED, WAITING
from tests.tickets.stores import connect, enrol, hand_over

Refusal = tuple[str, dict[str, Any]]
NOT_YOURS: Refusal = ("tickets.not_yours", {"label": "O-001", "counter": 7})


class Answering:
    """A centre that gives the answers of a list, and lays what it says where it refuses."""

    def __init__(self, station: Station, *answers: str | None, why: Refusal = NOT_YOURS) -> None:
        self.station, self.answers, self.why = station, list(answers), why
        self.asked: list[tuple[UUID, float]] = []

    def answered(self, command: UUID, timeout: float) -> str | None:
        """The next answer."""
        self.asked.append((command, timeout))
        answer = self.answers.pop(0)
        if answer is not None:
            self._mark(command, answer)
        if answer == REFUSED:
            self._lay(command)
        return answer

    def _mark(self, command: UUID, answer: str) -> None:
        facts = msgspec.json.encode(self.why[1]).decode() if answer == REFUSED else "{}"
        row = update(LoggedCommand).where(LoggedCommand.id == command)
        values = {"status": answer, "reason": self.why[0], "facts": facts}
        self.station.database.write(lambda session: session.execute(row.values(**values)))

    def _lay(self, command: UUID) -> None:
        """Another counter called the ticket, and has served it."""

        def work(session: Any) -> None:
            counter = session.get(Counter, ("casablanca", 2))
            ticket = session.get(Ticket, counter.ticket)
            ticket.state, ticket.counter, counter.ticket = CLOSED, 7, None

        self.station.database.write(work)


@pytest.fixture
def online(station: Station) -> Station:
    """A connected store with counter 2 open for OMPIC and three tickets of other stores."""
    station.do("counters.open", counter=2, services=["ompic"])
    for _ in range(3):
        station.do("tickets.take", service="ompic", series="C")
    enrol(station)
    return station


@pytest.fixture
def settled(online: Station) -> Callable[[], list[tuple[str, str]]]:
    """How what was refused was settled, and by whom."""

    def read() -> list[tuple[str, str]]:
        rows = select(Settlement.how, Settlement.actor)
        return [
            (row.how, row.actor)
            for row in online.database.read(lambda session: session.execute(rows).all())
        ]

    return read


def label(station: Station, exchange: Answering | None, **fields: Any) -> str:
    """The ticket that is called at counter 2."""
    result: str = call_confirmed(station, exchange, counter=2, **fields).result.label
    return result


def test_a_call_that_the_centre_applied_stands(online: Station) -> None:
    exchange = Answering(online, APPLIED)
    called = call_confirmed(online, exchange, counter=2)
    assert called.result.label == "OC-001"
    assert exchange.asked == [(called.command.id, PATIENCE)]


def test_where_another_counter_was_faster_the_next_is_called(
    online: Station, settled: Callable[[], list[tuple[str, str]]]
) -> None:
    assert label(online, Answering(online, REFUSED, REFUSED, APPLIED)) == "OC-003"
    assert settled() == [("merged", "automatic")] * 2


def test_after_three_attempts_the_agent_hears_why(
    online: Station, settled: Callable[[], list[tuple[str, str]]]
) -> None:
    exchange = Answering(online, *[REFUSED] * ATTEMPTS)
    with pytest.raises(NotYours) as refusal:
        label(online, exchange)
    assert refusal.value.fields() == {"label": "O-001", "counter": 7}
    assert (len(exchange.asked), len(settled())) == (ATTEMPTS, ATTEMPTS)


def test_a_ticket_that_was_chosen_is_not_replaced_by_another(online: Station) -> None:
    chosen = online.ask(queries.by_label, label="oc2").id
    exchange = Answering(online, REFUSED, APPLIED)
    with pytest.raises(NotYours):
        label(online, exchange, ticket=chosen)
    assert len(exchange.asked) == 1


def test_a_reason_that_this_program_does_not_know_is_still_a_refusal(online: Station) -> None:
    chosen = online.ask(queries.by_label, label="oc2").id
    for why in (("tickets.of_tomorrow", {"x": 1}), ("tickets.not_yours", {"label": "O-1"})):
        online.do("tickets.take", service="ompic", series="C")
        with pytest.raises(Refused) as refusal:
            label(online, Answering(online, REFUSED, why=why), ticket=chosen)
        assert refusal.value.code == "refused"
        chosen = online.ask(queries.waiting)[0].id


@pytest.mark.parametrize("silence", [None, PARKED])
def test_without_an_answer_a_ticket_of_others_is_taken_back(
    online: Station, silence: str | None
) -> None:
    with pytest.raises(NotOurs):
        label(online, Answering(online, silence))
    first = online.ask(queries.by_label, label="oc1")
    assert (first.state, first.calls) == (WAITING, 0)
    assert online.ask(queries.counter, counter=2).current is None
    assert online.ask(queries.board).calls == ()


def test_without_an_answer_one_of_our_own_is_called_instead(online: Station) -> None:
    online.do("tickets.take", service="ompic")
    assert label(online, Answering(online, None)) == "OB-001"
    assert [t.label for t in online.ask(queries.waiting)] == ["OC-001", "OC-002", "OC-003"]


def test_without_an_answer_a_call_of_our_own_stands(online: Station) -> None:
    mine = online.do("tickets.take", service="ompic").result
    called = call_confirmed(online, Answering(online, None), counter=2, ticket=mine.ticket)
    assert not called.command.alone
    assert online.ask(queries.get, ticket=mine.ticket).calls == 1


def test_without_an_answer_a_call_that_may_have_arrived_is_taken_back(online: Station) -> None:
    mine = online.do("tickets.take", service="ompic").result
    hand_over(online)
    with pytest.raises(NotOurs):
        call_confirmed(online, Answering(online, None), counter=2, ticket=mine.ticket)
    assert online.ask(queries.get, ticket=mine.ticket).state == WAITING


def test_without_an_answer_a_call_from_a_queue_we_hold_stands(online: Station) -> None:
    online.do("tickets.lease", service="ompic")
    online.database.write(lambda s: s.execute(update(LoggedCommand).values(status=APPLIED)))
    assert label(online, Answering(online, None)) == "OC-001"


def test_cut_off_nobody_is_waited_for(online: Station) -> None:
    connect(online, False)
    online.do("tickets.take", service="ompic")
    exchange = Answering(online)
    assert label(online, exchange) == "OB-001"
    assert exchange.asked == []


def test_a_store_that_works_alone_calls_as_ever(station: Station) -> None:
    station.do("counters.open", counter=2, services=["ompic"])
    station.do("tickets.take", service="ompic")
    assert label(station, None) == "O-001"


def test_what_is_refused_here_is_not_asked_for_there(online: Station) -> None:
    exchange = Answering(online)
    online.do("counters.open", counter=3, services=["cnss"])
    with pytest.raises(NobodyWaiting):
        call_confirmed(online, exchange, counter=3)
    assert exchange.asked == []


def test_the_same_call_twice_is_one(online: Station) -> None:
    call_id = online.new_id()
    for _ in range(2):
        call_confirmed(online, Answering(online, APPLIED), counter=2, id=call_id)
    assert [c.label for c in online.ask(queries.board).calls] == ["OC-001"]


def test_a_call_made_again_after_a_refusal_is_another_one(online: Station) -> None:
    call_id = online.new_id()
    exchange = Answering(online, REFUSED, APPLIED)
    assert label(online, exchange, id=call_id) == "OC-002"
    assert len({asked for asked, _ in exchange.asked}) == 2
