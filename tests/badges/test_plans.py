"""No question about badges reads through years of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import event

from kiosk.badges import queries
from kiosk.core.clock import FrozenClock
from kiosk.core.ids import new_id
from kiosk.core.settings import Settings
from kiosk.presence.headcount import headcount
from kiosk.presence.people import present
from kiosk.station import Station
from kiosk.store.database import Database
from tests.anyone import Anyone
from tests.conftest import MORNING

QUERIES: dict[str, tuple[Callable[..., Any], dict[str, Any]]] = {
    "list": (queries.badges, {}),
    "list of a kind": (queries.badges, {"kind": "visitor"}),
    "names": (queries.badges, {"text": "sami"}),
    "numbers": (queries.badges, {"text": "v147"}),
    "get": (queries.get, {"badge": new_id()}),
    "of_subject": (queries.of_subject, {"subject": new_id()}),
    "by_number": (queries.by_number, {"number": "V-0147"}),
    "present": (queries.present, {"day": MORNING.date()}),
    "headcount": (headcount, {}),
    "everybody": (present, {}),
    "not_returned": (queries.not_returned, {}),
}
HISTORY = {"badge", "badge_scan", "presence", "visit", "command"}
Plan = list[tuple[str, str]]


@pytest.fixture
def desk(sqlite: Database, clock: FrozenClock, tmp_path: Any) -> Station:
    """A station on an embedded database."""
    station = Anyone(tmp_path, sqlite, Settings(), clock=clock)
    station.do("sites.open", code="casablanca", name="Technopark Casablanca", city="Casablanca")
    return station


def plans(station: Station, work: Callable[[], Any]) -> Plan:
    """Each statement of some work, and each step of its plan."""
    asked: list[tuple[str, Any]] = []

    def listen(_c: Any, _cursor: Any, statement: str, values: Any, *_rest: Any) -> None:
        asked.append((statement, values))

    engine = station.database.engine
    event.listen(engine, "before_cursor_execute", listen)
    work()
    event.remove(engine, "before_cursor_execute", listen)
    found = []
    with engine.connect() as connection:
        for statement, values in asked:
            if statement.startswith(("SELECT", "UPDATE", "WITH")):
                rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
                found += [(statement, row[3]) for row in rows]
    return found


def scans_of_history(found: Plan) -> Plan:
    return [(sql, step) for sql, step in found if set(step.split()) & HISTORY and "SCAN" in step]


@pytest.mark.parametrize("name", QUERIES)
def test_every_query_goes_by_an_index(desk: Station, name: str) -> None:
    query, fields = QUERIES[name]
    found = plans(desk, lambda: desk.ask(query, **fields))
    assert any(set(step.split()) & HISTORY for _, step in found)
    assert scans_of_history(found) == []


def test_issuing_and_scanning_go_by_indexes_in_few_statements(desk: Station) -> None:
    badge = desk.do("badges.issue", kind="coworker", name="Sami").result
    later = {"issued_at": MORNING.replace(hour=12)}
    work: list[tuple[int, Callable[[], Any]]] = [
        (8, lambda: desk.do("badges.issue", kind="staff", name="Salma")),
        (8, lambda: desk.do("badges.scan", payload=badge.payload)),
        (9, lambda: desk.do("badges.scan", payload=badge.payload, **later)),
    ]
    for most, carry_out in work:
        found = plans(desk, carry_out)
        assert scans_of_history(found) == []
        assert len({sql for sql, _ in found}) <= most
