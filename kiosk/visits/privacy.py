"""Taking names out of old visits, wherever they were written (loi 09-08); figures stay."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from kiosk.core import registry
from kiosk.store.base import LoggedCommand
from kiosk.store.redaction import redact
from kiosk.visits.model import Visit

BLANK = dict.fromkeys(("first_name", "last_name", "company", "phone", "host", "vehicle"), "")
LOOK_BACK = timedelta(days=31)
"""How far the log is read when no visit has a name left: badges are also made without one."""


def forget(session: Session, site: str, before: date) -> int:
    """Empty the names of visits of days before `before`; how many visits had them.

    What the log kept of that time, of any slice, is emptied too. Only what still has a name is
    read: an anonymised visit has nothing left in `search`.
    """
    v, c = Visit, LoggedCommand
    named = (v.site == site, v.day < before, v.search > "")
    oldest = session.scalar(select(v.day).where(*named).order_by(v.day, v.search).limit(1))
    since = oldest or before - LOOK_BACK
    left = (*named, v.day >= since)
    visits = select(v.id).where(*left)
    redact(session, c.id.in_(visits))  # announced perhaps long before
    span = (c.at >= _midnight(since), c.at < _midnight(before))
    redact(session, c.site == site, *span, c.name.in_(registry.naming()))
    done = session.execute(
        update(v).where(*left).values(**BLANK, search="", anonymised=True),
        execution_options={"synchronize_session": False},
    )
    return int(done.rowcount)  # type: ignore[attr-defined]


def leave_hall(session: Session, today: date, _now: datetime) -> None:
    """Take the visits of past days out of the store of a machine at which nobody works."""
    past = delete(Visit).where(Visit.day < today)
    session.execute(past, execution_options={"synchronize_session": False})


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
