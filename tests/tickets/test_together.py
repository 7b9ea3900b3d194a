"""Several people at once: no number given twice, no ticket at two counters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TypeVar

from kiosk.station import Station
from kiosk.tickets import queries
from kiosk.tickets.refusals import NobodyWaiting, NotOurs, NotYours
from tests.tickets.conftest import Take
from tests.tickets.stores import enrol

T = TypeVar("T")
PEOPLE = 6


def together(work: Callable[[int], T]) -> list[T]:
    """Run `work` for several people who begin at the same moment."""
    start = Barrier(PEOPLE)

    def one(person: int) -> T:
        start.wait(timeout=30)
        return work(person)

    with ThreadPoolExecutor(PEOPLE) as pool:
        return list(pool.map(one, range(1, PEOPLE + 1)))


def test_no_number_is_given_twice(station: Station) -> None:
    taken = together(
        lambda _: [station.do("tickets.take", service="ompic").result.label for _ in range(4)]
    )
    labels = sorted(label for some in taken for label in some)
    assert labels == [f"O-{n:03}" for n in range(1, 4 * PEOPLE + 1)]


def test_no_ticket_is_at_two_counters(station: Station, take: Take) -> None:
    for number in range(1, PEOPLE + 1):
        station.do("counters.open", counter=number, services=["ompic"])
    for n in range(3 * PEOPLE - 1):
        take(priority="elderly" if n % 4 == 0 else "")

    def agent(number: int) -> list[str]:
        called = []
        for _ in range(3):
            try:
                ticket = station.do("tickets.call", counter=number).result
            except NobodyWaiting:
                break
            called.append(ticket.label)
            station.do("tickets.close", ticket=ticket.ticket)
        return called

    times = Counter(label for some in together(agent) for label in some)
    assert set(times.values()) == {1}
    assert len(times) == 3 * PEOPLE - 1
    assert station.ask(queries.waiting) == []


def test_one_ticket_called_out_of_turn_by_all_goes_to_one(station: Station, take: Take) -> None:
    for number in range(1, PEOPLE + 1):
        station.do("counters.open", counter=number, services=["ompic"])
    ticket = take().ticket

    def agent(number: int) -> bool:
        try:
            station.do("tickets.call", counter=number, ticket=ticket)
        except NotYours:
            return False
        return True

    assert sum(together(agent)) == 1
    holding = [c for c in station.ask(queries.counters) if c.current]
    assert len(holding) == 1


def test_cut_off_the_counters_of_one_store_share_its_tickets(station: Station, take: Take) -> None:
    enrol(station, series="B", connected=False)
    for number in range(1, PEOPLE + 1):
        station.do("counters.open", counter=number, services=["ompic"])
    for _ in range(PEOPLE - 1):
        take()
        take(series="C")

    def agent(number: int) -> str:
        try:
            label: str = station.do("tickets.call", counter=number).result.label
        except NotOurs:
            return ""
        return label

    called = sorted(together(agent))
    assert called == ["", *(f"OB-{n:03}" for n in range(1, PEOPLE))]
