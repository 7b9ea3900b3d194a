"""No figure reads through years of rows: a period is found by an index, in few statements."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from kiosk.bookings import spells
from kiosk.figures import (
    appointments,
    coming,
    desks,
    events,
    limits,
    offices,
    overview,
    residents,
    satisfaction,
    use,
    waits,
)
from kiosk.station import Station
from kiosk.store.database import Database
from kiosk.tickets import turns
from kiosk.visits import hosts
from tests.badges.test_plans import Plan, plans

QUERIES: dict[Callable[..., Any], int] = {
    overview.overview: 26,
    coming.heat: 6,
    coming.visits: 6,
    use.rooms: 8,
    use.coworking: 10,
    desks.desks: 13,
    waits.waits: 5,
    appointments.appointments: 4,
    events.events: 4,
    limits.limits: 4,
    residents.residents: 4,
    offices.offices: 6,
    satisfaction.satisfaction: 6,
    # What the sheets count besides.
    hosts.by_company: 3,
    spells.of_days: 3,
    turns.of_days: 2,
}
HISTORY = {
    "visit",
    "ticket",
    "ticket_call",
    "ticket_leg",
    "booking",
    "badge",
    "feedback",
    "appointment",
    "limit_event",
    "event",
    "event_registration",
}


@pytest.fixture
def database(sqlite: Database) -> Database:
    """Plans are those of SQLite."""
    return sqlite


def scans(found: Plan) -> Plan:
    return [(sql, step) for sql, step in found if set(step.split()) & HISTORY and "SCAN" in step]


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: str(query.__name__))
def test_a_period_is_found_by_an_index(station: Station, query: Callable[..., Any]) -> None:
    days = {"first": date(2026, 11, 1), "last": date(2026, 11, 24)}
    found = plans(station, lambda: station.ask(query, **days))
    assert scans(found) == []
    assert len({sql for sql, _ in found}) <= QUERIES[query]


def test_a_scan_of_history_would_be_seen(station: Station) -> None:
    def look() -> None:
        with station.database.engine.connect() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM visit WHERE companions > 3").all()

    assert scans(plans(station, look))
