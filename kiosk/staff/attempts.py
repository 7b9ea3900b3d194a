"""How often a wrong PIN was typed at this store, and when the next try is due."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from kiosk.staff.model import Attempt, Secret
from kiosk.staff.refusals import Locked, TryLater

PAUSES = (1.0, 5.0, 30.0)
"""Seconds to wait after the first wrong PIN, the second, and each one more."""
TRIES = 10
"""Wrong PINs after which a code is locked, until a manager unlocks it."""


def count(session: Session, site: str, code: str, now: datetime, *, locks: bool = True) -> int:
    """Count a try; raises Locked or TryLater where there is none now.

    Where nothing `locks`, there is always a next one.
    """
    secret = session.get(Secret, (site, code))
    row = session.get(Attempt, code)
    if row is None:
        row = Attempt(code=code, wrong=0, last_at=now)
        session.add(row)
    if secret is not None and secret.unlocked_at != row.unlocked_at:
        row.wrong, row.unlocked_at = 0, secret.unlocked_at
    locked = row.wrong >= TRIES or (secret is not None and secret.locked_at is not None)
    if locks and locked:
        raise Locked()
    if (left := _left(row, now)) > 0:
        raise TryLater(seconds=left)
    row.wrong, row.last_at = row.wrong + 1, now
    return row.wrong


def _left(row: Attempt, now: datetime) -> int:
    """Seconds to wait still; a clock that went back makes it no longer than the whole pause."""
    longest = timedelta(seconds=pause(row.wrong))
    left = min(row.last_at + longest - now, longest)
    return max(-(-left // timedelta(seconds=1)), 0)


def pause(wrong: int) -> int:
    """Seconds until the next try is due."""
    return int(PAUSES[min(wrong, len(PAUSES)) - 1]) if wrong else 0


def forget(session: Session, code: str) -> None:
    """Wrong ones count no more."""
    if (row := session.get(Attempt, code)) is not None:
        session.delete(row)
