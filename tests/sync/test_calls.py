"""Tickets and calls of stores that exchange through a real central database."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from kiosk.store.base import LoggedCommand
from kiosk.sync import worker
from kiosk.sync.enrolment import Enrolment
from kiosk.sync.transport import TransportTrouble
from kiosk.tickets import queries
from kiosk.tickets.confirming import call_confirmed
from kiosk.tickets.refusals import Leased, NotOurs
from tests.sync.fleet import MORNING, Fleet, Member
from tests.tickets.stores import connect

TODAY: date = MORNING.date()


class AtOnce:
    """The exchange of a store whose centre answers as soon as it is asked."""

    def __init__(self, fleet: Fleet, member: Member) -> None:
        self.fleet, self.member = fleet, member

    def answered(self, command: UUID, timeout: float) -> str | None:
        """The centre's answer."""
        self.member.sync()
        self.fleet.applier.once()
        self.member.sync()
        return self.member.exchange.answered(command, timeout)


@pytest.fixture
def two(fleet: Fleet) -> tuple[Member, Member]:
    """Two stores of a site."""
    first, _ = fleet.open_site()
    second = fleet.add("manager")
    fleet.settle()
    return first, second


def labels(member: Member) -> list[str]:
    return sorted(t.label for t in member.station.ask(queries.of_day, day=TODAY))


def statuses(member: Member, name: str) -> list[str]:
    wanted = select(LoggedCommand.status).where(LoggedCommand.name == name)
    return member.station.database.read(
        lambda session: list(session.scalars(wanted.order_by(LoggedCommand.n)))
    )


def test_what_is_printed_in_two_stores_cut_off_is_kept(
    fleet: Fleet, two: tuple[Member, Member]
) -> None:
    printed = [m.do("tickets.take", service="ompic").label for _ in range(3) for m in two]
    badges = [m.do("badges.issue", kind="coworker", name="Sami Alaoui").number for m in two[:1]]
    assert len(set(printed)) == 6
    two[0].do("sites.set_service_day", service="ompic", day=TODAY)
    fleet.settle()
    assert labels(two[0]) == labels(two[1]) == sorted(printed)
    assert set(statuses(two[1], "tickets.take")) == {"applied"}
    series = two[0].station.series
    assert badges == [f"C-{series}0001"]
    assert statuses(two[0], "badges.issue") == ["applied"]


def test_a_ticket_that_two_stores_called_is_at_one_counter(
    fleet: Fleet, two: tuple[Member, Member]
) -> None:
    first, second = two
    ticket = first.do("tickets.take", service="ompic").ticket
    fleet.settle()
    for number, member in enumerate(two, start=2):
        member.do("counters.open", counter=number, services=["cimr"])
    fleet.settle()
    for number, member in enumerate(two, start=2):
        member.do("counters.open", counter=number, services=["ompic"])
        member.do("tickets.call", counter=number, ticket=ticket)
    fleet.settle()
    assert [statuses(m, "tickets.call") for m in two] == [["applied"], ["refused"]]
    assert {m.station.ask(queries.get, ticket=ticket).counter for m in two} == {2}
    assert second.station.ask(queries.counter, counter=3).current is None


def test_the_store_that_opens_first_holds_the_queue_through_the_cut(
    fleet: Fleet, two: tuple[Member, Member]
) -> None:
    first, second = two
    first.do("counters.open", counter=2, services=["ompic"])
    ticket = second.do("tickets.take", service="ompic").ticket
    fleet.settle()
    second.do("counters.open", counter=3, services=["ompic"])
    assert [x.station for x in second.station.ask(queries.leases)] == [first.enrolment.station]
    other = first.do("tickets.take", service="ompic").ticket
    fleet.settle()
    with pytest.raises(Leased):
        second.do("tickets.call", counter=3, ticket=other)
    connect(first.station, False)
    assert first.do("tickets.call", counter=2).ticket == ticket
    fleet.settle()
    assert second.station.ask(queries.get, ticket=ticket).counter == 2


def test_a_queue_that_is_taken_over_changes_hands_everywhere(
    fleet: Fleet, two: tuple[Member, Member]
) -> None:
    first, second = two
    first.do("counters.open", counter=2, services=["ompic"])
    fleet.settle()
    second.do("counters.open", counter=3, services=["ompic"])
    second.do("tickets.take_lease", service="ompic", counter=3)
    fleet.settle()
    first.do("tickets.take", service="ompic", series="Z")
    assert [x.station for x in first.station.ask(queries.leases)] == [second.enrolment.station]
    connect(first.station, False)
    with pytest.raises(NotOurs):
        first.do("tickets.call", counter=2)


def test_a_lease_asked_for_while_cut_off_counts_once_it_is_granted(
    fleet: Fleet, two: tuple[Member, Member]
) -> None:
    first, second = two
    ticket = second.do("tickets.take", service="ompic").ticket
    fleet.settle()
    connect(first.station, False)
    first.do("counters.open", counter=2, services=["ompic"])
    with pytest.raises(NotOurs):
        first.do("tickets.call", counter=2)
    fleet.settle()
    connect(first.station, False)
    assert first.do("tickets.call", counter=2).ticket == ticket


class Deaf:
    """A line over which commands still arrive, and nothing comes back any more."""

    def __init__(self, enrolment: Enrolment, dialect: str) -> None:
        self._real = worker.link(enrolment, dialect)
        self.deaf = False

    def pull(self, *arguments: int) -> Any:
        """Nothing, when deaf."""
        if self.deaf:
            raise TransportTrouble("unreachable", "cut after the push")
        return self._real.pull(*arguments)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)


def test_a_ticket_that_was_sent_before_the_cut_is_called_by_the_other_store_only(
    fleet: Fleet,
) -> None:
    holder, _ = fleet.open_site()
    lines: list[Deaf] = []

    def connect_deaf(enrolment: Enrolment, dialect: str) -> Any:
        lines.append(Deaf(enrolment, dialect))
        return lines[-1]

    member = fleet.add("manager", connect=connect_deaf)
    fleet.settle()
    holder.do("counters.open", counter=3, services=["ompic"])
    fleet.settle()
    member.do("counters.open", counter=2, services=["ompic"])
    member.sync()
    sent = member.do("tickets.take", service="ompic").ticket
    lines[-1].deaf = True
    with pytest.raises(TransportTrouble):
        member.sync()
    connect(member.station, False)
    fleet.applier.once()
    holder.sync()
    assert holder.do("tickets.call", counter=3).ticket == sent
    with pytest.raises(NotOurs):
        member.do("tickets.call", counter=2)
    unsent = member.do("tickets.take", service="ompic").ticket
    assert member.do("tickets.call", counter=2).ticket == unsent


def test_a_confirmed_call_passes_on_to_the_next_ticket(
    fleet: Fleet, two: tuple[Member, Member]
) -> None:
    first, second = two
    tickets = [second.do("tickets.take", service="ompic").ticket for _ in range(2)]
    for number, member in enumerate(two, start=2):
        member.do("counters.open", counter=number, services=["cimr"])
    second.do("counters.open", counter=3, services=["ompic"])
    fleet.settle()
    second.do("tickets.release_lease", service="ompic")
    fleet.settle()
    first.do("counters.open", counter=2, services=["ompic"])
    second.do("tickets.call", counter=3, ticket=tickets[0])
    second.sync()
    called = call_confirmed(first.station, AtOnce(fleet, first), counter=2)
    assert called.result.ticket == tickets[1]
    fleet.settle()
    assert statuses(first, "tickets.call") == ["refused", "applied"]
    at = [first.station.ask(queries.get, ticket=t).counter for t in tickets]
    assert at == [3, 2]
