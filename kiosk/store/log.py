"""Carrying commands out: the function, its row in the command log, one transaction."""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from kiosk.command import Command, Registered
from kiosk.store.base import LoggedCommand
from kiosk.store.changes import changed_tables

_encode = msgspec.json.Encoder().encode


def carry_out(session: Session, entry: Registered, command: Command) -> Any:
    """Run a command's function and log it; a command logged before only returns its result.

    Raises what the function raises; nothing of it is then kept.
    """
    logged = select(LoggedCommand.result).where(LoggedCommand.id == command.id)
    if (known := session.scalar(logged)) is not None:
        return msgspec.json.decode(known)
    result = entry.handler(session, command)
    session.flush()
    row = insert(LoggedCommand).values(
        id=command.id,
        name=entry.name,
        site=command.site,
        station=command.station,
        actor=command.actor,
        at=command.issued_at,
        payload=_encode(command).decode(),
        result=_encode(result).decode(),
        tables=" ".join(sorted(changed_tables(session))),
    )
    session.execute(row)
    return result
