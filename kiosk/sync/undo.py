"""Undo images: each row as it was before commands that the central database has not answered.

Triggers write them, so that no way of writing is missed. Rows that come from the centre are applied
with the triggers quiet: SQLite's look at `sync_state.laying`, PostgreSQL's at the transaction's
setting `kiosk.laying`. A store that was never enrolled has no triggers and pays nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby

from sqlalchemy import Connection, Table, bindparam, delete, select, text, update
from sqlalchemy.orm import Session

from kiosk.store.sync_state import SyncState, Undo
from kiosk.sync import rows
from kiosk.sync.tables import key_names, replicated

_SQLITE = """
CREATE TRIGGER undo_{table}_{event} AFTER {moment} ON {table}
WHEN NOT (SELECT laying FROM sync_state)
BEGIN
    INSERT INTO undo (tbl, pk, before) VALUES ('{table}', json_array({key}), {before});
END
"""
_POSTGRESQL = """
CREATE OR REPLACE FUNCTION undo_{table}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('kiosk.laying', true) = 'on' THEN
        RETURN NULL;
    ELSIF TG_OP = 'INSERT' THEN
        INSERT INTO undo (tbl, pk) VALUES ('{table}', json_build_array({new})::text);
    ELSE
        INSERT INTO undo (tbl, pk, before) VALUES
            ('{table}', json_build_array({old})::text, to_json(OLD)::text);
    END IF;
    RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER undo_{table} AFTER INSERT OR UPDATE OR DELETE ON {table}
    FOR EACH ROW EXECUTE FUNCTION undo_{table}();
"""
_IMAGES = select(Undo.tbl, Undo.pk, Undo.before).order_by(Undo.ord.desc())
_TOUCHED = (
    select(Undo.ord, Undo.tbl, Undo.pk).where(Undo.ord > bindparam("after")).order_by(Undo.ord)
)
_FORGOTTEN = delete(Undo.__table__)  # type: ignore[arg-type]
_LAYING = update(SyncState.__table__)  # type: ignore[arg-type]
_QUIET, _AWAKE = _LAYING.values(laying=True), _LAYING.values(laying=False)
_EVENTS = {"insert": "NEW", "update": "OLD", "delete": "OLD"}


def install(connection: Connection) -> None:
    """Put the triggers on every exchanged table, anew where they were."""
    for table in replicated():
        make = _sqlite if connection.dialect.name == "sqlite" else _postgresql
        for statement in make(table):
            connection.exec_driver_sql(statement, execution_options={"no_parameters": True})


def remove(connection: Connection) -> None:
    """Take SQLite's triggers away, for a transaction that ends with their installation.

    Looking at `laying` costs them as much as applying a row.
    """
    for table in replicated():
        for event in _EVENTS:
            connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS undo_{table.name}_{event}")


def renew(connection: Connection) -> None:
    """Fit the triggers to a schema that has just changed, where the store is enrolled."""
    if connection.execute(select(SyncState.station)).first():
        install(connection)


def undo_all(session: Session) -> frozenset[str]:
    """Put every row back as it was before the oldest unanswered command; the tables touched.

    The newest image first, so that each step is a state that the store was in.
    """
    connection = session.connection()
    session.flush()
    images = connection.execute(_IMAGES).all()
    if not images:
        return frozenset()
    tables = {table.name: table for table in replicated()}
    for (name, made), group in groupby(images, key=lambda i: (i.tbl, i.before is None)):
        table = tables[name]
        if made:
            rows.remove(connection, table, [rows.key_of(table, json.loads(i.pk)) for i in group])
        else:
            before = [rows.from_image(table, json.loads(i.before)) for i in group]
            rows.apply(connection, table, rows.names(table), before)
    connection.execute(_FORGOTTEN)
    return frozenset(image.tbl for image in images)


@dataclass
class Touched:
    """The rows that unanswered commands changed, by table and canonical key."""

    keys: set[tuple[str, str]] = field(default_factory=set)
    _upto: int = 0

    def look(self, connection: Connection) -> None:
        """Take in what was changed since the last time; images only come, until a rebase."""
        found = connection.execute(_TOUCHED, {"after": self._upto}).all()
        self.keys.update((tbl, rows.canonical(json.loads(pk))) for _, tbl, pk in found)
        # On PostgreSQL a writer may commit after another that came later.
        if found and connection.dialect.name == "sqlite":
            self._upto = found[-1][0]


def quiet(session: Session, *, applying: bool) -> None:
    """Say whether what follows in this transaction comes from the centre."""
    connection = session.connection()
    if connection.dialect.name == "sqlite":
        connection.execute(_QUIET if applying else _AWAKE)
    else:
        value = {"on": "on" if applying else ""}
        connection.execute(text("SELECT set_config('kiosk.laying', :on, true)"), value)


def _sqlite(table: Table) -> Iterator[str]:
    for event, row in _EVENTS.items():
        key = ", ".join(_json(table, name, row) for name in key_names(table))
        image = ", ".join(_json(table, column.name, "OLD") for column in table.columns)
        before = "NULL" if event == "insert" else f"json_array({image})"
        yield f"DROP TRIGGER IF EXISTS undo_{table.name}_{event}"
        yield _SQLITE.format(
            table=table.name, event=event, moment=event.upper(), key=key, before=before
        )


def _json(table: Table, name: str, row: str) -> str:
    """A column's value as JSON can hold it: ids as hexadecimal digits."""
    value = f"{row}.{name}"
    if rows.is_id(table.columns[name]):
        return f"CASE WHEN {value} IS NOT NULL THEN lower(hex({value})) END"
    return value


def _postgresql(table: Table) -> Iterator[str]:
    new, old = (", ".join(f"{row}.{name}" for name in key_names(table)) for row in ("NEW", "OLD"))
    yield _POSTGRESQL.format(table=table.name, new=new, old=old)
