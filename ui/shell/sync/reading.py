"""The queries of the exchange, imported when first asked: a window is painted before."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.core.errors import StoreTrouble

if TYPE_CHECKING:
    from kiosk.sync.views import Case, JournalLine, Return, Settled, SyncStatus, ToSettle, Way
    from ui.shell.session import Desk


def status(desk: Desk) -> SyncStatus | None:
    """Where the store stands; None while the store does not answer."""
    from kiosk.sync.status import status as query

    try:
        return desk.read(query)
    except StoreTrouble:
        return None


def to_settle(desk: Desk) -> list[ToSettle]:
    """What the central database refused, the newest refusal first."""
    from kiosk.sync.settling import to_settle as query

    return desk.read(query)


def case(desk: Desk, refused: UUID) -> Case | None:
    """One of them with its ways; None once it is settled."""
    from kiosk.sync.settling import case as query

    return desk.read(query, refused=refused)


def settled(desk: Desk) -> list[Settled]:
    """What was settled today."""
    from kiosk.sync.settling import settled as query

    return desk.read(query)


def journal(desk: Desk) -> list[JournalLine]:
    """The journal of exchanges, the newest first."""
    from kiosk.sync.journal import journal as query

    return desk.read(query)


def last_return(desk: Desk) -> Return | None:
    """The last return of the network, None where there was none."""
    from kiosk.sync.journal import last_return as query

    return desk.read(query)


def unanswered(desk: Desk) -> set[UUID]:
    """The bookings that the central database has not answered yet."""
    from kiosk.sync.unanswered import unanswered as query

    return desk.read(query, name_prefix="bookings.")


def settle(desk: Desk, way: Way, settling: Case) -> object:
    """Carry a way out, on the thread of the caller; raises Refused."""
    from kiosk.sync.settling import settle as act

    return act(desk.station, way, settling)
