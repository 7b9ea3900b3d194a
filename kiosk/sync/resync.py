"""A resync: what of our own work does the centre, restored or newly met, know?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kiosk.store.base import PENDING, LoggedCommand
from kiosk.store.database import Database
from kiosk.sync import outbox
from kiosk.sync.tables import replicated
from kiosk.sync.transport import Answered, Transport

ASKED_AT_ONCE = 1_000


def reconcile(database: Database, transport: Transport, site: str, now: datetime) -> None:
    """Mark our commands as the centre knows them; those it does not know wait again.

    So do those that it has and, restored, has not answered yet: what it says the second time may
    go to a station this store no longer is. From the newest down, until it has answered a whole
    batch and nothing older waits: it receives and answers the commands of a store in order, so it
    also forgets them in order.
    """
    below = 2**62
    while batch := database.read(outbox.newest_first, site=site, below=below, limit=ASKED_AT_ONCE):
        known = {answer.id: answer for answer in transport.answers([i for _, i in batch])}
        unknown = [i for _, i in batch if i not in known]
        database.write(partial(_mark, unknown=unknown, said=list(known.values()), now=now))
        below = batch[-1][0]
        waits = unknown or any(answer.status == PENDING for answer in known.values())
        if not waits and not database.read(_waits_below, n=below):
            return


def is_empty(session: Session) -> bool:
    """Whether the store has no exchanged row at all, so that nothing need be swept."""
    return not any(session.execute(select(1).select_from(t).limit(1)).first() for t in replicated())


def _mark(
    session: Session, unknown: Sequence[UUID], said: Sequence[Answered], now: datetime
) -> None:
    outbox.reopen(session, unknown)
    outbox.keep_answers(session, said, now)


def _waits_below(session: Session, *, n: int) -> bool:
    c = LoggedCommand
    waits = select(func.count()).where(c.status == PENDING, c.n < n)
    return bool(session.scalar(waits))
