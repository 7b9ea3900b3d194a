"""Settling what the central database refused."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.core.errors import Invalid
from kiosk.core.settling import ASKED, CANCELLED, INSTEAD, MERGED
from kiosk.store.base import REFUSED, LoggedCommand
from kiosk.sync.model import Settlement
from kiosk.sync.refusals import AlreadySettled, NotToSettle

WAYS = (INSTEAD, CANCELLED, ASKED, MERGED)
AUTOMATIC = "automatic"
"""The actor of a settlement that nobody had to decide."""


class SettleRefused(Command, frozen=True, kw_only=True):
    """Say how a refused command was settled: instead, cancelled, asked (still open) or merged.

    `instead` is the command that does what was wanted; where `how` is merged, the thing that was
    there already. `automatic` where nobody chose it.
    """

    refused: UUID
    how: str
    instead: UUID | None = None
    note: str = ""
    automatic: bool = False


def settle_refused(session: Session, command: SettleRefused) -> None:
    """Keep how a refused command was settled; only one that was asked may still change."""
    how = checks.one_of("how", command.how, WAYS)
    note = checks.text("note", command.note)
    if (how == INSTEAD and command.instead is None) or (
        how in (CANCELLED, ASKED) and command.instead is not None
    ):
        raise Invalid(field="instead", problem="choice")
    _require_refused(session, command.refused)
    row = session.get(Settlement, command.refused)
    if row is None:
        row = Settlement(id=command.refused, site=command.site)
        session.add(row)
    elif row.site != command.site:
        raise NotToSettle(refused=command.refused)
    elif (row.how, row.instead) == (how, command.instead):
        return
    elif row.how != ASKED:
        raise AlreadySettled(how=row.how)
    row.how, row.instead, row.note = how, command.instead, note
    row.actor = AUTOMATIC if command.automatic else command.actor
    row.at = command.issued_at


def _require_refused(session: Session, command: UUID) -> None:
    """Where this store made the command; the log of others is not here, nor at the centre."""
    status = session.scalar(select(LoggedCommand.status).where(LoggedCommand.id == command))
    if status not in (None, REFUSED):
        raise NotToSettle(refused=command)
