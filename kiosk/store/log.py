"""Carrying commands out: the function, its row in the command log, one transaction."""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import (
    ColumnElement,
    Select,
    Table,
    bindparam,
    func,
    insert,
    literal_column,
    select,
)
from sqlalchemy.orm import Session

from kiosk.core.command import Command
from kiosk.core.slice import Registered
from kiosk.store import chain, hlc
from kiosk.store.base import PENDING, LoggedCommand
from kiosk.store.changes import changed_tables, touch
from kiosk.store.lives import DRAWN
from kiosk.store.refusals import IdTaken

_encode = msgspec.json.Encoder().encode

# Built once: every command pays for these two.
_TABLE: Table = LoggedCommand.__table__  # type: ignore[assignment]
_INSERT = insert(_TABLE)
_NUMBERED: ColumnElement[int] = literal_column(
    "(SELECT seq FROM sqlite_sequence WHERE name = 'command')"
)
_DRAWN = func.nextval(func.pg_get_serial_sequence("command", "n"))


def _standing(number: ColumnElement[int], *of: ColumnElement[bool]) -> Select[Any]:
    """What is known under an id (a command's name, and its result), the next number, and the link

    that it goes on from.
    """
    known = (
        select(_TABLE.c.name + " " + _TABLE.c.result)
        .where(_TABLE.c.id == bindparam("id"))
        .scalar_subquery()
    )
    newest = select(_TABLE.c.link).where(*of).order_by(_TABLE.c.n.desc()).limit(1)
    return select(known, number, newest.scalar_subquery())


# A store of one machine is one chain, and so is the centre, which has one writer. The machines of a
# site's PostgreSQL have one each: they would wait for each other at every command.
_NEWEST = select(func.max(_TABLE.c.n)).scalar_subquery()  # found by its key, and at once
_ONE_FILE = _standing(func.coalesce(_NUMBERED, 0) + 1, _TABLE.c.n == _NEWEST)
_ONE_WRITER = _standing(_DRAWN)
_EACH_STATION = _standing(_DRAWN, _TABLE.c.station == bindparam("station"))


def carry_out(session: Session, entry: Registered, command: Command, *, alone: bool = False) -> Any:
    """Run a command's function and log it; a command logged before only returns its result.

    `alone` where nobody else writes to this PostgreSQL. Raises what the function raises, nothing
    of it is then kept; and IdTaken where another command was logged under its id.
    """
    connection = session.connection()
    standing = _ONE_FILE
    if connection.dialect.name == "postgresql":
        standing = _ONE_WRITER if alone else _EACH_STATION
    asked = {"id": command.id, "station": command.station}
    known, n, before = connection.execute(standing, asked).one()
    if known is not None:
        name, _, answered = known.partition(" ")
        if name != entry.name:
            raise IdTaken(command=name)
        return msgspec.json.decode(answered)
    result = entry.handler(session, command)
    session.flush()
    tables = " ".join(sorted(changed_tables(session)))
    row = _row(entry, command, result, tables)
    connection.execute(_INSERT, row | chain.next_row(row, n, before or chain.BEGINNING))
    touch(session, _TABLE.name)
    if drawn := session.info.get(DRAWN):  # what is kept beside the store anyway takes it along
        drawn[mark(command.station, alone=standing is _ONE_FILE)] = n
    return result


def mark(station: str, *, alone: bool) -> tuple[str, str]:
    """What the number of the newest row of a chain is kept under, beside the store."""
    return "", "log" if alone else f"log {station}"


def _row(entry: Registered, command: Command, result: Any, tables: str) -> dict[str, Any]:
    return {
        "id": command.id,
        "name": entry.name,
        "site": command.site,
        "station": command.station,
        "actor": command.actor,
        "at": command.issued_at,
        "payload": _encode(command).decode(),
        "result": _encode(result).decode(),
        "tables": tables,
        "status": PENDING,
        "reason": "",
        "facts": "{}",
        "answered_at": None,
        "hlc": hlc.clock.stamp(command.issued_at),
    }
