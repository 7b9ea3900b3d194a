"""What MITC reads of all sites at the centre: views that name nobody, and who may read them.

A view of each table that the figures are counted from bears its name, in a schema of its own. Every
text is empty there but those that are named here, so that a column that is added tells nothing.
Views read with the rights of whoever made them (`CREATE VIEW` of PostgreSQL): row-level security,
which keeps each station to its own site, lets the owner of the tables read every site, and readers
touch no table.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, Connection
from sqlalchemy.dialects import postgresql

from kiosk.central.access import run

SCHEMA = "network"
READERS = "kiosk_network"
"""The group of whoever reads there; its members sign in, it does not."""
SEEN: dict[str, tuple[str, ...]] = {
    "site": ("code", "name", "name_ar", "city", "zone"),
    "resource": ("site", "kind"),
    "resource_part": ("site",),
    "opening_hours": ("site",),
    "day_exception": ("site",),
    "season": ("site",),
    "season_hours": ("site",),
    "office": ("site", "name", "floor"),
    "office_stay": ("site",),
    "resident": ("site", "office", "sector", "member"),
    "visit": ("site", "state", "purpose"),
    "booking": ("site", "state", "kind", "member", "zone"),
    "badge": ("site", "kind"),
    "ticket": ("site", "service", "issued_service", "state", "outcome", "language"),
    "ticket_call": ("site", "kind", "service"),
    "ticket_leg": ("site", "service", "outcome"),
    "feedback": ("site", "service", "language", "reason"),
}
"""The tables that figures are counted from, and the texts of each that are seen."""
UNSEEN = frozenset({"person", "invitation", "appointment", "pass_used", "pass_next"})
"""What is no text, and would tell two visits of one person."""
_TEXTS = ("VARCHAR", "TEXT", "JSON")
_BYTES = "BYTEA"

_STATIONS = f"""
CREATE VIEW {SCHEMA}.station_state AS
SELECT s.name, s.site, s.kind, s.label, s.revision, s.program, s.enrolled_at, s.revoked_at,
    s.seen_at, s.broken_at, greatest(coalesce(c.seq, 0) - s.cursor, 0) AS behind,
    count(i.id) FILTER (WHERE i.status = 'pending') AS pending,
    count(i.id) FILTER (WHERE i.status = 'refused') AS refused,
    count(i.id) FILTER (WHERE i.status = 'parked') AS parked
FROM central.station s
LEFT JOIN central.clock c ON c.site = s.site
LEFT JOIN central.intake i ON i.station = s.name AND i.status <> 'applied'
GROUP BY s.name, c.seq
"""  # noqa: S608 - our own names
_HUB = f"""
CREATE VIEW {SCHEMA}.hub_state AS
SELECT h.revision, (SELECT min(received_at) FROM central.intake WHERE status = 'pending') AS oldest
FROM central.hub h
"""  # noqa: S608 - our own names


def take_down(connection: Connection) -> None:
    """Before a migration: a table that a view reads cannot be changed."""
    run(connection, f"DROP SCHEMA IF EXISTS {SCHEMA} CASCADE")


def put_up(connection: Connection) -> None:
    """Make the views anew, and let readers read them and nothing else; may run again."""
    take_down(connection)
    for statement in _statements():
        run(connection, statement)


def is_seen(column: Column[Any]) -> bool:
    """Whether readers see what is in a column; else it is empty for them."""
    kind = _kind(column)
    if kind.startswith(_TEXTS):
        return column.name in SEEN[column.table.name]
    return kind != _BYTES and column.name not in UNSEEN


def _statements() -> Iterator[str]:
    from kiosk.store.schema import metadata

    yield f"CREATE SCHEMA {SCHEMA}"
    yield f"REVOKE ALL ON SCHEMA {SCHEMA} FROM PUBLIC"
    for name in SEEN:
        columns = ", ".join(_column(each) for each in metadata.tables[name].columns)
        yield f"CREATE VIEW {SCHEMA}.{name} AS SELECT {columns} FROM public.{name}"  # noqa: S608 - our own names
    yield _STATIONS
    yield _HUB
    yield f"REVOKE ALL ON ALL TABLES IN SCHEMA public, central FROM {READERS}"
    yield f"GRANT USAGE ON SCHEMA {SCHEMA} TO {READERS}"
    yield f"GRANT SELECT ON ALL TABLES IN SCHEMA {SCHEMA} TO {READERS}"


def _column(column: Column[Any]) -> str:
    if is_seen(column):
        return f'"{column.name}"'
    kind = _kind(column)
    empty = "''" if kind.startswith(_TEXTS[:2]) and not column.nullable else "NULL"
    return f'{empty}::{kind} AS "{column.name}"'


def _kind(column: Column[Any]) -> str:
    compiled: str = column.type.compile(postgresql.dialect())  # type: ignore[no-untyped-call]
    return compiled
