"""A line that is slow but alive carries everything; one that is silent, or half closed, is given
up."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from kiosk.store.engine import make_engine
from kiosk.sync import pace, piecewise, watchdog, worker
from kiosk.sync.central_link import CentralLink
from kiosk.sync.enrolment import Enrolment
from kiosk.sync.pace import Pace
from kiosk.sync.reasons import Reason
from kiosk.sync.snapshot import LITTLE, Wanted
from kiosk.sync.transport import Outgoing, Pulled, TransportTrouble
from tests.central.conftest import Hub
from tests.chaos.proxy import Line, Proxy
from tests.sync.fleet import Fleet, Member
from tests.sync.ledger import Ledger

MANY = LITTLE + 50
FAR = 10_000


@pytest.fixture
def enrolment(hub: Hub) -> Enrolment:
    return hub.enrol(kind="manager")


@pytest.fixture
def ledger(hub: Hub, enrolment: Enrolment) -> Iterator[Ledger]:
    engine = make_engine(hub.url).execution_options(isolation_level="READ COMMITTED")
    with engine.connect() as connection:
        yield Ledger(connection, enrolment.station)
    engine.dispose()


@pytest.fixture
def link(enrolment: Enrolment) -> Iterator[CentralLink]:
    made = CentralLink(enrolment, "sqlite")
    yield made
    made.close()


@pytest.fixture
def way(enrolment: Enrolment) -> Iterator[tuple[Proxy, Line]]:
    proxy = Proxy()
    yield proxy, proxy.line(enrolment.port)
    proxy.close()


@pytest.fixture
def far(enrolment: Enrolment, way: tuple[Proxy, Line]) -> Iterator[CentralLink]:
    """A link whose line can be spoiled."""
    there = {name: getattr(enrolment, name) for name in Enrolment.__struct_fields__}
    made = CentralLink(Enrolment(**there | {"port": way[1].port}), "sqlite")
    yield made
    made.close()


def rooms(ledger: Ledger, count: int) -> None:
    ledger.turn()
    for _ in range(count):
        ledger.add_room()
    ledger.commit()


def asked(link: CentralLink) -> Wanted:
    return Wanted(link.enrolment.station, link.enrolment.site, 0, 0, FAR)


@pytest.fixture
def pieces(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many rows each piece asked for, of those after the first."""
    seen: list[int] = []
    real = piecewise._next

    def spied(connection: Any, n: int, count: int, *, binary: bool) -> Any:
        if connection.pgconn.pipeline_status == psycopg.pq.PipelineStatus.OFF:
            seen.append(count)
        return real(connection, n, count, binary=binary)

    monkeypatch.setattr(piecewise, "_next", spied)
    return seen


def test_as_long_as_something_comes_a_pull_may_last(
    ledger: Ledger, link: CentralLink, monkeypatch: pytest.MonkeyPatch
) -> None:
    rooms(ledger, MANY)
    moved: list[float] = []

    class Dial:
        def monotonic(self) -> float:
            """Each piece that came took nearly all that is allowed."""
            return len(moved) * 0.9 * 45

    monkeypatch.setattr(watchdog, "time", Dial())
    monkeypatch.setattr(piecewise, "PIECE", 10)
    monkeypatch.setattr(piecewise, "MOST", 10)
    real = link._connection.moved

    def hears() -> None:
        moved.append(1)
        real()
        since = link._watchdog._since
        assert since is not None
        assert Dial().monotonic() - since < link._watchdog._seconds

    link._connection.moved = hears
    assert link.pull(0, 0, FAR).count == MANY
    assert len(moved) > MANY // 10


@pytest.mark.parametrize("count", [3, 4, 5, MANY])
def test_no_row_is_missing_or_twice_whatever_the_pieces(
    ledger: Ledger, link: CentralLink, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    rooms(ledger, count)
    monkeypatch.setattr(piecewise, "PIECE", 4)
    [batch] = link._whole(asked(link)).batches
    assert len({row[0] for row in batch.rows}) == len(batch.rows) == count


def test_pieces_grow_while_the_line_is_quick_up_to_what_memory_allows(
    ledger: Ledger, link: CentralLink, monkeypatch: pytest.MonkeyPatch, pieces: list[int]
) -> None:
    rooms(ledger, 30)
    monkeypatch.setattr(piecewise, "PIECE", 2)
    monkeypatch.setattr(piecewise, "MOST", 8)
    monkeypatch.setattr(pace, "QUICK_SECONDS", math.inf)
    monkeypatch.setattr(pace, "LONG_SECONDS", math.inf)
    link._whole(asked(link))
    assert pieces == [2, 4, 8, 8, 8]


def test_pieces_shrink_where_each_takes_long(
    ledger: Ledger, link: CentralLink, monkeypatch: pytest.MonkeyPatch, pieces: list[int]
) -> None:
    rooms(ledger, 16)
    monkeypatch.setattr(piecewise, "PIECE", 8)
    monkeypatch.setattr(pace, "LONG_SECONDS", -1.0)
    link._whole(asked(link))
    assert pieces == [8, 4]


def test_what_changes_between_two_pieces_is_not_seen(
    ledger: Ledger, link: CentralLink, monkeypatch: pytest.MonkeyPatch
) -> None:
    rooms(ledger, 6)
    monkeypatch.setattr(piecewise, "PIECE", 2)
    real = piecewise._rest

    def meanwhile(*given: Any) -> Any:
        rooms(ledger, 1)
        return real(*given)

    monkeypatch.setattr(piecewise, "_rest", meanwhile)
    assert link._whole(asked(link)).count == 6


def test_what_took_the_centre_too_long_in_one_statement_comes_in_pieces(
    ledger: Ledger, link: CentralLink, monkeypatch: pytest.MonkeyPatch
) -> None:
    def takes_too_long(*_: Any) -> None:
        raise psycopg.errors.QueryCanceled("canceling statement due to statement timeout")

    rooms(ledger, 3)
    monkeypatch.setattr(psycopg.RawCursor, "execute", takes_too_long)
    assert link.pull(0, 0, FAR).count == 3


def test_a_line_that_stalls_between_two_pieces_is_given_up(
    ledger: Ledger, way: tuple[Proxy, Line], far: CentralLink, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy, line = way
    rooms(ledger, MANY)
    monkeypatch.setattr(piecewise, "PIECE", 10)
    monkeypatch.setattr(far._watchdog, "_seconds", 0.2)
    real = piecewise._rest

    def stalled(*given: Any) -> Any:
        proxy.do(line.stall)
        return real(*given)

    monkeypatch.setattr(piecewise, "_rest", stalled)
    with pytest.raises(TransportTrouble, match="unreachable"):
        far.pull(0, 0, FAR)


def test_a_line_that_is_half_closed_between_two_pieces_is_given_up(
    ledger: Ledger, way: tuple[Proxy, Line], far: CentralLink, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy, line = way
    rooms(ledger, MANY)
    monkeypatch.setattr(piecewise, "PIECE", 10)
    real = piecewise._rest

    def half_closed(*given: Any) -> Any:
        proxy.do(line.close_half, 0)
        return real(*given)

    monkeypatch.setattr(piecewise, "_rest", half_closed)
    with pytest.raises(TransportTrouble, match="unreachable"):
        far.pull(0, 0, FAR)


def test_the_centre_ends_a_session_whose_reader_takes_nothing(link: CentralLink) -> None:
    shown = {
        name: link._connection.execute(f"SHOW {name}").fetchall()[0][0]
        for name in ("statement_timeout", "tcp_user_timeout", "idle_in_transaction_session_timeout")
    }
    assert shown == {
        "statement_timeout": "30s",
        "tcp_user_timeout": "60000",
        "idle_in_transaction_session_timeout": "1min",
    }


@pytest.mark.parametrize(
    ("quick", "sizes"), [(True, [1, 2, 4, 4, 2]), (False, [4, 2, 1, 1, 1, 1, 1, 1, 1])]
)
def test_pushes_fit_the_line(
    fleet: Fleet, monkeypatch: pytest.MonkeyPatch, quick: bool, sizes: list[int]
) -> None:
    monkeypatch.setattr(pace, "QUICK_SECONDS", math.inf)
    monkeypatch.setattr(pace, "LONG_SECONDS", math.inf if quick else -1.0)
    member = fleet.open_site()[0]
    member.exchange._pace = Pace(1 if quick else 4, 4)
    for number in range(13):
        member.do("sites.add_room", name=f"Salle {number}", capacity=4)
    assert pushed(member, monkeypatch) == sizes


def pushed(member: Member, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many commands each push of the next exchange has."""
    transport, seen = member.exchange._open(), list[int]()
    real = transport.push

    def push(commands: list[Outgoing]) -> None:
        seen.append(len(commands))
        real(commands)

    monkeypatch.setattr(transport, "push", push)
    member.exchange.once(Reason(pull=False))
    return seen


def test_a_push_that_failed_is_half_as_large_the_next_time(
    fleet: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    member = fleet.open_site()[0]
    for number in range(3):
        member.do("sites.add_room", name=f"Salle {number}", capacity=4)
    before = member.exchange._pace.size
    transport = member.exchange._open()

    def push(commands: list[Outgoing]) -> None:
        raise TransportTrouble("unreachable")

    monkeypatch.setattr(transport, "push", push)
    with pytest.raises(TransportTrouble):
        member.exchange.once(Reason(pull=False))
    assert member.exchange._pace.size == before // 2


@pytest.mark.parametrize(("long", "expected"), [(math.inf, [1, 2, 4]), (-1.0, [1] * 4)])
def test_a_pull_that_took_long_is_followed_by_a_smaller_one(
    fleet: Fleet, monkeypatch: pytest.MonkeyPatch, long: float, expected: list[int]
) -> None:
    first, _ = fleet.open_site()
    for number in range(3):
        first.do("sites.add_room", name=f"Salle {number}", capacity=4)
        fleet.settle()
    monkeypatch.setattr(worker, "LONG_SECONDS", long)
    new = fleet.add("desk")
    transport, windows = new.exchange._open(), list[int]()
    real = transport.pull

    def pull(cursor: int, shared_cursor: int, window: int) -> Pulled:
        windows.append(window)
        return real(cursor, shared_cursor, window)

    monkeypatch.setattr(transport, "pull", pull)
    new.sync()
    assert windows[2 : 2 + len(expected)] == expected
