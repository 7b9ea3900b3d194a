"""Commands that this store sent under another name, whose answers no pull brings."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Table, bindparam, select
from sqlalchemy.orm import Session

from kiosk.store.base import PARKED, PENDING, LoggedCommand
from kiosk.store.database import Database
from kiosk.sync import outbox
from kiosk.sync.transport import Answered, Transport

ASKED_AT_ONCE = 1_000
_LOG: Table = LoggedCommand.__table__  # type: ignore[assignment]
_PARKED = (
    select(_LOG.c.id)
    .where(_LOG.c.status == PARKED, _LOG.c.site == bindparam("of"))
    .order_by(_LOG.c.n)
    .limit(ASKED_AT_ONCE)
)


def ask(
    database: Database, transport: Transport, site: str, sent: int, heard: Sequence[Answered]
) -> list[Answered]:
    """Answers to commands up to number `sent` that were given to a station this store once was.

    A pull brings the answers to the station that it is now. Asked only where a command that waits
    is not among those `heard`, or one is parked, which the centre may have freed since; whose rows
    may be newer than the last pull.
    """
    known = {answer.id for answer in heard}
    unheard = [one for one in database.read(_waiting, site=site, sent=sent) if one not in known]
    if not unheard:
        return []
    said = transport.answers(unheard)
    return [answer for answer in said if answer.status not in (PENDING, PARKED)]


def _waiting(session: Session, *, site: str, sent: int) -> list[UUID]:
    """Commands that the centre has and has not concluded, as far as we know."""
    pending = outbox.waiting(session, site=site, after=0, limit=ASKED_AT_ONCE) if sent else []
    parked = session.connection().scalars(_PARKED, {"of": site})
    return [*(command.id for command in pending if command.n <= sent), *parked]
