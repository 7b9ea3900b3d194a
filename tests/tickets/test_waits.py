"""What is said of waits: foretold at the counters of now, bounded by how those before waited."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from kiosk.core.clock import FrozenClock
from kiosk.core.directions import outside
from kiosk.core.wording import duration
from kiosk.station import Station
from kiosk.tickets import queries
from kiosk.tickets.foresight import ENOUGH_WAITS
from kiosk.tickets.model import Ticket
from kiosk.tickets.services import ServiceQueue
from kiosk.tickets.words import wait_words
from tests.tickets.conftest import Call, Pass, Take
from tests.tickets.test_queries import queue, samples

__all__ = ["queue", "samples"]
Samples = Callable[..., None]
Queue = Callable[[str], ServiceQueue]


@pytest.fixture
def waited(station: Station, take: Take, call: Call, minutes: Pass) -> Callable[..., None]:
    """People who wait for so many minutes each, longer than the free counter would have made."""

    def made(*lengths: float, service: str = "ompic") -> None:
        for length in lengths:
            take(service)
            minutes(length)
            called = call(service=service)
            minutes(5)
            station.do("tickets.close", ticket=called.ticket)

    return made


def test_a_ticket_keeps_the_wait_that_was_foretold_here_and_at_the_centre(
    station: Station, centre: Station, samples: Samples, take: Take
) -> None:
    samples(5, 5, 5)
    take()
    taken = take()
    assert taken.foretold == 300

    def kept(at: Station) -> Any:
        return at.database.read(
            lambda s: s.scalar(select(Ticket.foretold).where(Ticket.id == taken.ticket))
        )

    assert kept(station) == 300
    sent = {"id": taken.ticket, "service": "ompic", "number": 5, "decided": True}
    centre.do("tickets.take", **sent, foretold=taken.foretold)
    assert kept(centre) == 300


def test_bounds_are_said_once_twenty_waits_are_known(
    samples: Samples, waited: Callable[..., None], queue: Queue
) -> None:
    samples(5, 5, 5)
    waited(*[8] * (ENOUGH_WAITS - 1))
    assert queue("ompic").between is None
    waited(8)
    found = queue("ompic")
    assert found.between is not None
    least, most = found.between
    assert least <= 8 <= most


def test_bounds_are_those_of_the_tickets_before(
    samples: Samples, waited: Callable[..., None], queue: Queue, take: Take
) -> None:
    """A free counter foretells no wait; nine in ten waited for 2 to 12 minutes."""
    samples(5, 5, 5)
    waited(*([2] * 10), *([12] * 10))
    found = queue("ompic")
    assert found.between == (2, 12)
    taken = take()
    assert (taken.least, taken.most) == (2, 12)


def test_a_desk_with_few_tickets_borrows_what_is_known_of_all(
    station: Station, samples: Samples, waited: Callable[..., None], queue: Queue, minutes: Pass
) -> None:
    samples(5, 5, 5)
    waited(*[8] * ENOUGH_WAITS)
    station.do("counters.open", counter=2, services=["ompic", "cnss"])
    assert queue("cnss").estimate is None
    waited(0, 0, 0, service="cnss")
    assert queue("cnss").between is not None


def test_waits_of_tickets_that_were_called_again_or_left_are_not_known(
    station: Station, samples: Samples, take: Take, call: Call, minutes: Pass, queue: Queue
) -> None:
    samples(5, 5, 5)
    for _ in range(ENOUGH_WAITS):
        take()
        minutes(3)
        called = call()
        station.do("tickets.recall", counter=2)
        station.do("tickets.close", ticket=called.ticket)
    assert queue("ompic").between is None


def test_waits_of_long_ago_are_forgotten(
    station: Station,
    samples: Samples,
    waited: Callable[..., None],
    queue: Queue,
    clock: FrozenClock,
) -> None:
    samples(5, 5, 5)
    waited(*[8] * ENOUGH_WAITS)
    clock.at += timedelta(days=14)
    station.do("counters.open", counter=2, services=["ompic"])
    samples(5, 5, 5)
    assert queue("ompic").between is None


def test_who_is_at_a_counter_counts_for_the_time_that_is_left(
    samples: Samples, take: Take, call: Call, minutes: Pass, queue: Queue
) -> None:
    samples(5, 5, 5)
    take()
    call()
    assert queue("ompic").estimate == 5
    minutes(3)
    assert queue("ompic").estimate == 2
    minutes(30)
    assert queue("ompic").estimate == 2


def test_a_counter_of_two_queues_is_not_counted_twice(
    station: Station, samples: Samples, waited: Callable[..., None], take: Take, queue: Queue
) -> None:
    station.do("counters.open", counter=2, services=["ompic", "cnss"])
    waited(0, 0, 0)
    waited(0, 0, 0, service="cnss")
    for _ in range(3):
        take("cnss")
    assert queue("ompic").estimate == 15


def test_the_order_of_a_waiting_ticket_is_not_counted_with_itself(
    station: Station, samples: Samples, take: Take
) -> None:
    samples(5, 5, 5)
    take()
    taken = take()
    again = station.do("tickets.take", id=taken.ticket, service="ompic").result
    assert again == taken or again["estimate"] == taken.estimate
    assert station.ask(queries.ahead, ticket=taken.ticket) == 1


@pytest.mark.parametrize(
    ("minutes", "between", "said"),
    [
        (12, None, "≈\u00a012\u00a0min"),
        (12, (8, 17), "8 à 20\u00a0min"),
        (13, (11, 14), "10 à 15\u00a0min"),
        (3, (3, 3), "≈\u00a03\u00a0min"),
        (40, (35, 70), "35\u00a0min à plus d’une heure"),
        (70, (65, 80), "plus d’une heure"),
        (70, (50, 80), "50\u00a0min à plus d’une heure"),
        (None, None, ""),
    ],
)
def test_a_wait_is_said_as_a_range(
    minutes: int | None, between: tuple[int, int] | None, said: str
) -> None:
    assert wait_words(minutes, "fr", between=between) == said


def test_a_range_reads_rightly_in_arabic_and_one_figure_is_left_where_it_is_short() -> None:
    assert outside(wait_words(12, "ar", between=(10, 20))) == "من 10 إلى "
    assert duration(20, "ar") in wait_words(12, "ar", between=(10, 20))
    assert wait_words(12, "fr", between=(10, 20), short=True) == "≈\u00a012\u00a0min"
