"""Carrying commands out: the function, its row in the command log, one transaction."""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import Table, bindparam, insert, select
from sqlalchemy.orm import Session

from kiosk.core.command import Command
from kiosk.core.registry import Registered
from kiosk.store import hlc
from kiosk.store.base import PENDING, LoggedCommand
from kiosk.store.changes import changed_tables, touch

_encode = msgspec.json.Encoder().encode

# Built once: every command pays for these two.
_TABLE: Table = LoggedCommand.__table__  # type: ignore[assignment]
_KNOWN = select(_TABLE.c.result).where(_TABLE.c.id == bindparam("id"))
_INSERT = insert(_TABLE)


def carry_out(session: Session, entry: Registered, command: Command) -> Any:
    """Run a command's function and log it; a command logged before only returns its result.

    Raises what the function raises; nothing of it is then kept.
    """
    connection = session.connection()
    if (known := connection.scalar(_KNOWN, {"id": command.id})) is not None:
        return msgspec.json.decode(known)
    result = entry.handler(session, command)
    session.flush()
    tables = " ".join(sorted(changed_tables(session)))
    connection.execute(_INSERT, _row(entry, command, result, tables))
    touch(session, _TABLE.name)
    return result


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
