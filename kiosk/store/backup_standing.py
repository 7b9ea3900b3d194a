"""How a store's backups stand: what a window, the doctor and a manager are told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.store import recovery
from kiosk.store.upkeep import BACKUP, COPIES, NightlyJob


@dataclass(frozen=True, slots=True)
class BackupStanding:
    """`good_at` is the last good backup, `copied_at` when the second folder had all of them.

    `problem` and `copying` are codes of what keeps either from being made, empty where nothing
    does; `old` and `away` whether that lasts for longer than the settings let it. Of the recovery
    code it is told when it was drawn and printed.
    """

    good_at: datetime | None
    problem: str
    old: bool
    copied_at: datetime | None
    copying: str
    away: bool
    code_at: datetime | None
    printed_at: datetime | None


def backup_standing(session: Session, *, now: datetime, old_days: int = 3) -> BackupStanding:
    """How backups stand now."""
    rows = session.scalars(select(NightlyJob).where(NightlyJob.name.in_((BACKUP, COPIES))))
    found = {row.name: row for row in rows}
    made, copied = found.get(BACKUP), found.get(COPIES)
    limit = now - timedelta(days=old_days)
    drawn, printed = recovery.drawn(session) or (None, None)
    return BackupStanding(
        good_at=made.good_at if made else None,
        problem=made.problem if made else "",
        old=made is not None and _is_old(made, limit),
        copied_at=copied.good_at if copied else None,
        copying=copied.problem if copied else "",
        away=copied is not None and bool(copied.problem) and _is_old(copied, limit),
        code_at=drawn,
        printed_at=printed,
    )


def _is_old(row: NightlyJob, limit: datetime) -> bool:
    """Since when there is none: since the last good one, or else since the first that failed."""
    since = row.good_at or row.since
    return since is not None and since < limit
