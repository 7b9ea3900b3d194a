"""The queries of the exchange, imported when first asked: a window is painted before."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.core.errors import StoreTrouble

if TYPE_CHECKING:
    from kiosk.core.settling import Case, ToSettle, Way
    from kiosk.sync.views import JournalLine, Return, Settled, SyncStatus
    from ui.shell.session import Session


def status(session: Session) -> SyncStatus | None:
    """Where the store stands; None while the store does not answer."""
    from kiosk.sync.status import status as query

    try:
        return session.read(query)
    except StoreTrouble:
        return None


def to_settle(session: Session) -> list[ToSettle]:
    """What the central database refused, the newest refusal first."""
    from kiosk.sync.settling import to_settle as query

    return session.read(query)


def case(session: Session, refused: UUID) -> Case | None:
    """One of them with its ways; None once it is settled."""
    from kiosk.sync.settling import case as query

    return session.read(query, refused=refused)


def settled(session: Session) -> list[Settled]:
    """What was settled today."""
    from kiosk.sync.settling import settled as query

    return session.read(query)


def journal(session: Session) -> list[JournalLine]:
    """The journal of exchanges, the newest first."""
    from kiosk.sync.journal import journal as query

    return session.read(query)


def last_return(session: Session) -> Return | None:
    """The last return of the network, None where there was none."""
    from kiosk.sync.journal import last_return as query

    return session.read(query)


def unanswered(session: Session) -> set[UUID]:
    """The bookings that the central database has not answered yet."""
    from kiosk.sync.unanswered import unanswered as query

    return session.read(query, name_prefix="bookings.")


def settle(session: Session, way: Way, settling: Case) -> object:
    """Carry a way out, on the thread of the caller; raises Refused."""
    from kiosk.sync.settling import settle as act

    return act(session.station, way, settling)
