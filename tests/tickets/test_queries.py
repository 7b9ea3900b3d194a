"""Queues, estimates, the board; and that none of them walks through history."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, time
from typing import Any

import pytest
from sqlalchemy import event

from kiosk.core import catalogue
from kiosk.core.clock import FrozenClock
from kiosk.core.command import Outcome
from kiosk.core.wording import worded
from kiosk.sites.presence import NextOpening
from kiosk.station import Station
from kiosk.store.database import Database
from kiosk.tickets import queries
from kiosk.tickets.refusals import ServiceClosed, UnknownService
from kiosk.tickets.services import ServiceQueue
from tests.new_desk import NAME
from tests.tickets.conftest import Call, Pass, Take

TUESDAY = date(2026, 11, 24)
Do = Callable[..., Outcome]


@pytest.fixture
def queue(station: Station) -> Callable[[str], ServiceQueue]:
    """A service's queue as it stands."""

    def seen(service: str) -> ServiceQueue:
        return next(q for q in station.ask(queries.queues) if q.service == service)

    return seen


@pytest.fixture
def samples(take: Take, serve: Callable[..., Any], counter: int) -> Callable[..., None]:
    """Serve some people for so many minutes each, at the open counter 2."""

    def made(*lengths: float) -> None:
        for length in lengths:
            take()
            serve(length, counter=counter)

    return made


def test_every_queue_is_there_in_the_order_of_the_catalogue(station: Station) -> None:
    found = station.ask(queries.queues)
    assert [q.service for q in found] == [desk.code for desk in catalogue.load().desks]
    assert all(q.is_open and q.planned and q.closes == time(16, 30) for q in found)


def test_a_desk_that_is_new_is_closed_at_an_open_site_until_its_hours_are_set(
    station: Station, new_desk: str, queue: Callable[[str], ServiceQueue]
) -> None:
    assert (queue(new_desk).is_open, queue(new_desk).planned) == (False, False)
    with pytest.raises(ServiceClosed) as refusal:
        station.do("tickets.take", service=NAME)
    assert "sans date d’ouverture connue" in worded(refusal.value)
    hours = {"weekday": 1, "opens": time(9), "closes": time(12)}
    station.do("sites.set_service_hours", service=new_desk, **hours)
    assert (queue(new_desk).is_open, queue(new_desk).planned) == (True, True)
    assert station.do("tickets.take", service=NAME).result.label == f"{queue(new_desk).letter}-001"


def test_a_queue_says_how_many_wait_and_since_when(
    take: Take, queue: Callable[[str], ServiceQueue], minutes: Pass
) -> None:
    take()
    minutes(13)
    take(priority="elderly")
    assert (queue("ompic").waiting, queue("ompic").longest) == (2, 13)
    assert (queue("cnss").waiting, queue("cnss").longest) == (0, 0)


def test_a_closed_service_says_when_it_comes_back(
    do: Do, queue: Callable[[str], ServiceQueue]
) -> None:
    do("sites.set_service_day", service="expert", day=TUESDAY)
    found = queue("expert")
    assert (found.is_open, found.closes) == (False, None)
    assert found.next_opening == NextOpening(date(2026, 11, 25), time(8, 30))


def test_counters_that_serve_are_named_and_paused_ones_are_not(
    do: Do, queue: Callable[[str], ServiceQueue]
) -> None:
    do("counters.open", counter=4, services=["cnss", "ompic"])
    do("counters.open", counter=2, services=["ompic"])
    assert queue("ompic").counters == (2, 4)
    do("counters.pause", counter=4)
    assert (queue("ompic").counters, queue("cnss").counters) == ((2,), ())


def test_an_estimate_needs_three_samples(
    samples: Callable[..., None], take: Take, queue: Callable[[str], ServiceQueue]
) -> None:
    samples(4, 4)
    take()
    assert queue("ompic").estimate is None


def test_the_estimate_is_when_a_counter_will_be_free(
    do: Do, samples: Callable[..., None], take: Take, queue: Callable[[str], ServiceQueue]
) -> None:
    samples(4, 6, 5)
    assert [take().estimate for _ in range(3)] == [0, 5, 10]
    assert queue("ompic").estimate == 15
    do("counters.open", counter=3, services=["ompic"])
    assert queue("ompic").estimate == 5


def test_a_priority_ticket_waits_less(
    samples: Callable[..., None], take: Take, queue: Callable[[str], ServiceQueue]
) -> None:
    samples(5, 5, 5)
    take()
    assert take(priority="elderly").estimate == 0
    assert take(priority="elderly").estimate == 5
    assert take(priority="elderly").ahead == 3
    assert queue("ompic").estimate == 20


def test_an_estimate_counts_those_who_really_go_before(
    samples: Callable[..., None], take: Take, queue: Callable[[str], ServiceQueue]
) -> None:
    samples(5, 5, 5)
    for _ in range(4):
        take(priority="disability")
    assert queue("ompic").waiting == 4
    assert queue("ompic").estimate == take().estimate == 10


def test_no_estimate_is_given_when_nobody_serves(
    do: Do, samples: Callable[..., None], take: Take, queue: Callable[[str], ServiceQueue]
) -> None:
    samples(5, 5, 5)
    take()
    do("counters.pause", counter=2)
    assert queue("ompic").estimate is None


def test_few_samples_today_are_joined_by_those_of_ten_days(
    do: Do,
    samples: Callable[..., None],
    take: Take,
    clock: FrozenClock,
    queue: Callable[[str], ServiceQueue],
) -> None:
    morning = clock.at
    for day, lengths in ((12, (60, 60, 60)), (16, (10, 10)), (24, (4,))):
        clock.at = morning.replace(day=day)
        do("counters.open", counter=2, services=["ompic"])
        samples(*lengths)
    take()
    assert queue("ompic").estimate == 8
    for _ in range(4):
        samples(4)
    assert queue("ompic").estimate == 4


def test_people_who_left_are_no_samples(
    do: Do,
    samples: Callable[..., None],
    take: Take,
    call: Call,
    queue: Callable[[str], ServiceQueue],
) -> None:
    samples(5, 5)
    take()
    do("tickets.close", ticket=call().ticket, outcome="abandoned")
    take()
    assert queue("ompic").estimate is None


def test_the_board_has_one_row_a_ticket_newest_first(
    do: Do, station: Station, take: Take, call: Call, minutes: Pass, counter: int
) -> None:
    do("counters.open", counter=3, services=["cnss"])
    take(), take("cnss")
    call()
    minutes(1)
    call(3)
    minutes(1)
    for _ in range(30):
        do("tickets.recall", counter=2)
    calls = station.ask(queries.board).calls
    assert [(c.label, c.counter, c.kind) for c in calls] == [
        ("O-001", 2, "recall"),
        ("C-001", 3, "call"),
    ]
    assert [c.label for c in station.ask(queries.board, calls=1).calls] == ["O-001"]


def test_yesterday_is_over(
    station: Station, take: Take, call: Call, minutes: Pass, counter: int
) -> None:
    take(), take(), take()
    station.do("tickets.hold", ticket=call().ticket)
    call()
    minutes(24 * 60)
    assert station.ask(queries.waiting) == []
    assert station.ask(queries.aside) == []
    assert station.ask(queries.board).calls == ()
    assert {(q.waiting, q.counters) for q in station.ask(queries.queues)} == {(0, ())}
    assert station.ask(queries.by_label, label="O-001") is None


def test_tickets_of_a_day_are_listed_latest_first(
    station: Station, take: Take, minutes: Pass
) -> None:
    for _ in range(3):
        take()
        minutes(1)
    found = station.ask(queries.of_day, day=TUESDAY, limit=2)
    assert [t.label for t in found] == ["O-003", "O-002"]


def test_how_many_go_before_changes_as_the_queue_does(
    station: Station, take: Take, call: Call, counter: int
) -> None:
    take()
    mine = take().ticket
    assert station.ask(queries.ahead, ticket=mine) == 1
    take(priority="disability")
    assert station.ask(queries.ahead, ticket=mine) == 2
    station.do("tickets.close", ticket=call().ticket)
    assert station.ask(queries.ahead, ticket=mine) == 1
    call(ticket=mine)
    assert station.ask(queries.ahead, ticket=mine) == 0


def test_a_service_that_is_not_there_is_said(station: Station) -> None:
    with pytest.raises(UnknownService):
        station.ask(queries.waiting, service="météo")


def test_a_store_without_sites_shows_closed_desks(bare_station: Station) -> None:
    assert not any(q.is_open for q in bare_station.ask(queries.queues))


@pytest.fixture
def statements(sqlite: Database) -> Iterator[list[tuple[str, Any]]]:
    """Every statement sent to the embedded database, with its parameters."""
    sent: list[tuple[str, Any]] = []

    def note(_c: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        sent.append((statement, parameters))

    event.listen(sqlite.engine, "before_cursor_execute", note)
    yield sent
    event.remove(sqlite.engine, "before_cursor_execute", note)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("query", "fields"),
    [
        (queries.queues, {}),
        (queries.waiting, {}),
        (queries.waiting, {"service": "ompic"}),
        (queries.aside, {}),
        (queries.of_day, {"day": TUESDAY}),
        (queries.board, {}),
        (queries.counters, {}),
        (queries.counter, {"counter": 2}),
        (queries.by_label, {"label": "O-001"}),
    ],
)
def test_no_query_walks_through_history(
    station: Station,
    statements: list[tuple[str, Any]],
    take: Take,
    call: Call,
    counter: int,
    query: Callable[..., Any],
    fields: dict[str, Any],
) -> None:
    take(), take(), take(priority="elderly")
    call()
    statements.clear()
    station.ask(query, **fields)
    asked = [(sql, values) for sql, values in statements if "FROM ticket" in sql]
    assert asked
    with station.database.engine.connect() as connection:
        for sql, values in asked:
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values).all()
            steps = [row[-1] for row in plan]
            assert not [step for step in steps if step.startswith("SCAN")], (sql, steps)
