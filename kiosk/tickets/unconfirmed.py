"""Calls of this store that the central database has still to confirm: the wall waits for them."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from kiosk.core.registry import lifted
from kiosk.store.base import PENDING, LoggedCommand
from kiosk.store.enrolled import connected
from kiosk.tickets.line import Moment

LONGEST = timedelta(seconds=3)
"""The counter waits two seconds for the answer; past three, it went on as one that is cut off."""

_LOG = LoggedCommand.__table__.c
# Between two instants, so that a clock that runs ahead cannot keep a call from the wall.
_AWAITED = select(_LOG.id, _LOG.payload).where(
    _LOG.site == bindparam("at_site"),
    _LOG.at.between(bindparam("first"), bindparam("last")),
    _LOG.name == "tickets.call",
    _LOG.status == PENDING,
)


def unconfirmed(session: Session, here: Moment) -> frozenset[UUID]:
    """The calls that may yet be refused; none while the store is cut off, or works alone.

    A call bears the id of its command.
    """
    if not connected(session, now=here.now):
        return frozenset()
    span = {"first": here.now - LONGEST, "last": here.now + LONGEST}
    rows = session.connection().execute(_AWAITED, {"at_site": here.site, **span})
    return frozenset(row.id for row in rows if not _alone(row.payload))


def _alone(payload: str) -> bool:
    """Whether the counter has called as one that is cut off: nobody's answer is waited for."""
    return bool(lifted("tickets.call", payload).get("alone"))
