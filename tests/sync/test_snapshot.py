"""The two ways of a pull, one statement of JSON and table by table, bring the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import Boolean, Column, Date, Float, Integer, String, Table, Text, Time, select
from sqlalchemy.orm import Session

from kiosk.central.applier import Applier
from kiosk.core.command import MANAGER
from kiosk.store.base import APPLIED
from kiosk.store.database import Database
from kiosk.store.engine import make_engine
from kiosk.store.types import Id, Instant
from kiosk.sync import rows, snapshot
from kiosk.sync.central_link import CentralLink
from kiosk.sync.decided import as_decided
from kiosk.sync.enrolment import Enrolment
from kiosk.sync.snapshot import LITTLE, Wanted
from kiosk.sync.tables import replicated, site_column
from kiosk.sync.transport import Outgoing, Pulled, TransportTrouble
from tests.central.conftest import Hub
from tests.conftest import MORNING
from tests.sync.ledger import SITE, Ledger, table_of
from tests.sync.play import Play, Played, Recording, contents, plain

Lines = dict[str, dict[str, Any]]
ODD = 'L\'«Été» "cité" \\ \\n\n\t\r\u2028 قاعة الأطلس ⵉⵏⴱⴱⵓⵏ 🕌 \x01 {"a": [null]}'
SIGNS = st.characters(exclude_characters="\x00", exclude_categories=["Cs"])
BETWEEN = [datetime.fromisoformat(day) for day in ("1900-01-01", "2200-01-01")]
FAR = 10_000
ASK = (Phase.reuse, Phase.generate)
"""Making an example of so many columns smaller would take minutes."""


def some_text(limit: int) -> st.SearchStrategy[str]:
    return st.text(SIGNS, max_size=min(limit, 20)) | st.just(ODD[:limit])


def values_of(column: Column[Any]) -> st.SearchStrategy[Any]:
    """Anything that a column may hold."""
    kinds: dict[type[Any], st.SearchStrategy[Any]] = {
        Id: st.uuids(),
        Instant: st.datetimes(*BETWEEN, timezones=st.just(UTC)),
        Date: st.dates(),
        Time: st.times(),
        Boolean: st.booleans(),
        Integer: st.integers(-(2**31), 2**31 - 1),
        Float: st.floats(0, 10_000, width=32),
        Text: some_text(1_000),
        String: some_text(getattr(column.type, "length", None) or 0),
    }
    values = next(values for kind, values in kinds.items() if isinstance(column.type, kind))
    return st.none() | values if column.nullable else values


def a_row(table: Table) -> st.SearchStrategy[dict[str, Any]]:
    site = site_column(table)
    return st.fixed_dictionaries(
        {c.name: st.just(SITE) if c.name == site else values_of(c) for c in table.columns}
    )


A_ROW_OF_EACH = st.fixed_dictionaries({table.name: a_row(table) for table in replicated()})


@pytest.fixture
def enrolment(hub: Hub) -> Enrolment:
    return hub.enrol(kind=MANAGER)


@pytest.fixture
def ledger(hub: Hub, enrolment: Enrolment) -> Iterator[Ledger]:
    """The centre, written without commands."""
    engine = make_engine(hub.url).execution_options(isolation_level="READ COMMITTED")
    with engine.connect() as connection:
        yield Ledger(connection, enrolment.station)
    engine.dispose()


@pytest.fixture
def line_of(enrolment: Enrolment) -> Iterator[Callable[[str], CentralLink]]:
    """A line of the station, whose store is of some dialect; closed at the end."""
    opened: list[CentralLink] = []

    def call(dialect: str) -> CentralLink:
        opened.append(CentralLink(enrolment, dialect))
        return opened[-1]

    yield call
    for link in opened:
        link.close()


@pytest.fixture
def line(line_of: Callable[[str], CentralLink]) -> CentralLink:
    return line_of("sqlite")


def wanted(link: CentralLink, cursor: int = 0, shared: int = 0, window: int = FAR) -> Wanted:
    return Wanted(link.enrolment.station, link.enrolment.site, cursor, shared, window)


def comparable(pulled: Pulled | None) -> Pulled:
    """All but the moment; what bears one number has no order among itself."""
    assert pulled is not None
    batches = [replace(p, rows=sorted(map(tuple, p.rows), key=repr)) for p in pulled.batches]
    return replace(
        pulled,
        now=MORNING,
        answers=sorted(pulled.answers, key=repr),
        tombstones=sorted(map(tuple, pulled.tombstones)),
        batches=sorted(batches, key=lambda part: part.table),
    )


def kept(database: Database, pulled: Pulled | None) -> dict[str, list[tuple[Any, ...]]]:
    """The rows as an empty store keeps them, which is empty again after that."""
    assert pulled is not None
    with Session(database.engine) as session:
        for part in pulled.batches:
            rows.apply(session.connection(), table_of(part.table), part.columns, part.rows)
        found = {t.name: [tuple(row) for row in session.execute(select(t))] for t in replicated()}
        session.rollback()
    return {name: sorted(values, key=repr) for name, values in found.items()}


@pytest.mark.parametrize("dialect", ["sqlite", "postgresql"])
def test_rows_of_any_content_come_the_same_by_both_ways(
    dialect: str,
    request: pytest.FixtureRequest,
    hub: Hub,
    ledger: Ledger,
    line_of: Callable[[str], CentralLink],
) -> None:
    store: Database = request.getfixturevalue(dialect)
    centre, link = Database(hub.url), line_of(dialect)

    @settings(max_examples=12, phases=ASK, suppress_health_check=list(HealthCheck))
    @given(A_ROW_OF_EACH, some_text(60), some_text(100))
    def try_it(lines: Lines, reason: str, said: str) -> None:
        cursor = ledger.seq
        ledger.turn()
        ledger.empty()
        ledger.add(lines)
        refused = ledger.answer(reason, msgspec.json.encode({"name": said}).decode())
        ledger.commit()
        asked = wanted(link, cursor, cursor)
        little, whole = link._little(asked), link._whole(asked)
        there = contents(centre)
        assert kept(store, little) == kept(store, whole) == there
        assert all(len(found) == 1 for found in there.values())
        one, other = comparable(little), comparable(whole)
        assert one.answers == other.answers
        [answer] = one.answers
        assert (answer.id, answer.reason) == (refused, reason)
        assert msgspec.json.decode(answer.facts) == {"name": said}
        assert one.tombstones == other.tombstones
        assert len(one.tombstones) == (len(lines) if cursor else 0)
        if dialect == "sqlite":
            assert one == other

    try_it()
    centre.close()


@pytest.fixture(params=[4, 5])
def played(request: pytest.FixtureRequest, sqlite: Database, tmp_path: Path) -> list[Played]:
    """Some commands of every kind, in an order drawn from the seed, that a station may send."""
    station = Recording(tmp_path, sqlite, request.param)
    Play(station).on(4)
    return [each for each in station.played if each.command.site == SITE]


def sent(played: Played, n: int) -> Outgoing:
    command, name = played.command, played.entry.name
    payload = plain(command)
    if played.answer[0] == APPLIED:
        payload = as_decided(name, payload, played.answer[2])
    return Outgoing(
        n=n,
        id=command.id,
        site=command.site,
        name=name,
        payload=msgspec.json.encode(payload).decode(),
        actor=command.actor,
        at=command.issued_at,
        hlc=0,
    )


def test_a_day_of_commands_comes_the_same_by_both_ways(
    played: list[Played],
    hub: Hub,
    postgresql: Database,
    line_of: Callable[[str], CentralLink],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(snapshot, "LITTLE", FAR)
    embedded, served = line_of("sqlite"), line_of("postgresql")
    embedded.push([sent(each, n) for n, each in enumerate(played, 1)])
    applier, centre = Applier(hub.url, batch=25), Database(hub.url)
    assert applier.once() == len(played)
    clock = embedded.pull(0, 0, 0).clock
    assert clock > 3
    counts = []
    for cursor, window in [(0, FAR), *((at, 1) for at in range(clock))]:
        asked = wanted(embedded, cursor, cursor, window)
        little, whole = comparable(embedded._little(asked)), comparable(embedded._whole(asked))
        assert little == whole
        assert little.answers
        counts.append((little.count, len(little.answers), len(little.tombstones)))
        little, whole = comparable(served._little(asked)), comparable(served._whole(asked))
        assert (little.answers, little.tombstones) == (whole.answers, whole.tombstones)
        assert kept(postgresql, little) == kept(postgresql, whole)
    whole_day, *windows = counts
    assert whole_day == tuple(map(sum, zip(*windows, strict=True)))
    everything = served._little(wanted(served))
    assert kept(postgresql, everything) == contents(centre)
    assert everything is not None
    assert len(everything.answers) == len(played)
    applier.close()
    centre.close()


LINES: dict[str, Callable[[Ledger], Any]] = {
    "rows": Ledger.add_room,
    "answers": Ledger.answer,
    "tombstones": Ledger.bury,
}


def counted(pulled: Pulled) -> dict[str, int]:
    found = {"answers": len(pulled.answers), "tombstones": len(pulled.tombstones)}
    return found | {"rows": pulled.count}


def filled(ledger: Ledger, kind: str, count: int) -> None:
    """So many lines of a kind under a new number."""
    ledger.turn()
    for _ in range(count):
        LINES[kind](ledger)
    ledger.commit()


@pytest.mark.parametrize("kind", LINES)
@pytest.mark.parametrize(("more", "in_one"), [(0, True), (1, False)])
def test_at_the_limit_nothing_is_missing(
    ledger: Ledger, line: CentralLink, kind: str, more: int, in_one: bool
) -> None:
    count = LITTLE - 1 + more  # beside the line of the state
    filled(ledger, kind, count)
    assert (line._little(wanted(line)) is not None) == in_one
    assert counted(line.pull(0, 0, FAR)) == dict.fromkeys(LINES, 0) | {kind: count}


def test_many_rows_come_the_whole_way_until_few_come_again(
    ledger: Ledger, line: CentralLink, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[str] = []
    for way in ("_little", "_whole"):
        real = getattr(line, way)
        spied = lambda asked, way=way, real=real: (taken.append(way), real(asked))[1]  # noqa: E731
        monkeypatch.setattr(line, way, spied)
    for count, expected in (
        (3, ["_little"]),
        (LITTLE + 1, ["_little", "_whole"]),
        (2, ["_whole"]),
        (1, ["_little"]),
    ):
        filled(ledger, "rows", count)
        taken.clear()
        assert line.pull(ledger.seq - 1, ledger.seq - 1, FAR).count == count
        assert taken == expected


@pytest.mark.parametrize("way", ["_little", "_whole", "pull"])
def test_a_centre_that_does_not_know_the_station_shows_it_nothing(
    hub: Hub, ledger: Ledger, line: CentralLink, way: str
) -> None:
    filled(ledger, "rows", 1)
    hub.sql("DELETE FROM central.station WHERE name = %s", line.enrolment.station)
    with pytest.raises(TransportTrouble) as told:
        line.pull(0, 0, FAR) if way == "pull" else getattr(line, way)(wanted(line))
    assert told.value.problem == "revoked"
