"""Taking names out of badges and presence, figures left as they are (loi 09-08)."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from kiosk.badges.model import Badge, Presence
from kiosk.visits.queries import named_before

QUICKLY = {"synchronize_session": False}


def forget(session: Session, site: str, before: date) -> int:
    """Empty the names of the badges of old visits, and of presence; how many badges had one."""
    visits = named_before(site, before)
    badges = (Badge.subject.in_(visits), Badge.search != "")
    blank = {"name": "", "company": "", "host": "", "office": "", "search": ""}
    done = session.execute(update(Badge).where(*badges).values(blank), execution_options=QUICKLY)
    here = (Presence.site == site, Presence.day < before, Presence.name != "")
    nobody = {"name": "", "company": "", "office": "", "subject": None}
    session.execute(update(Presence).where(*here).values(nobody), execution_options=QUICKLY)
    return int(done.rowcount)  # type: ignore[attr-defined]


def leave_hall(session: Session, today: date, now: datetime) -> None:
    """Take past presence and badges out of the store of a machine at which nobody works."""
    for past in (
        delete(Presence).where(Presence.day < today),
        delete(Badge).where(Badge.valid_until < now),
    ):
        session.execute(past, execution_options=QUICKLY)
