"""Rows of every exchanged table, invented from its columns, for tests of who sees what."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime, time, timedelta
from typing import Any

import psycopg
from sqlalchemy import Column, Table
from sqlalchemy.types import Boolean, Date, Integer, Time

from kiosk.core.ids import new_id
from kiosk.store.types import Id, Instant
from kiosk.sync.tables import replicated, site_column

NOW = datetime(2026, 11, 24, 10, 42, tzinfo=UTC)
"""Where the clock of the central database that is filled has to stand (`Hub.freeze`)."""
TODAY = NOW.date()
YESTERDAY = TODAY - timedelta(days=1)


def fill(owner: psycopg.Connection[Any], site: str) -> None:
    """One row in every exchanged table, of today."""
    for table in replicated():
        insert(owner, table, site)


def insert(owner: psycopg.Connection[Any], table: Table, site: str, **given: Any) -> None:
    """A row as the applier writes it."""
    values = {c.name: _value(c) for c in table.columns if not c.nullable}
    values |= {site_column(table): site} | given
    if "ends" in values:
        values["ends"] = values["starts"] + timedelta(hours=1)
    names = ", ".join(values)
    marks = ", ".join(["%s"] * len(values))
    with owner.transaction():
        owner.execute(
            "SELECT set_config('kiosk.site', %s, true), set_config('kiosk.seq', '7', true)", (site,)
        )
        owner.execute(
            f"INSERT INTO public.{table.name} ({names}) VALUES ({marks})".encode(),
            list(values.values()),
        )


def _value(column: Column[Any]) -> Any:
    kind = column.type
    if isinstance(kind, Id):
        return new_id()
    if isinstance(kind, Instant):
        return NOW + timedelta(minutes=5)
    for family, value in ((Date, TODAY), (Time, time(9)), (Boolean, True), (Integer, 1)):
        if isinstance(kind, family):
            return value
    return secrets.token_hex(40)[: getattr(kind, "length", None) or 40]


__all__ = ["NOW", "TODAY", "YESTERDAY", "fill", "insert"]
