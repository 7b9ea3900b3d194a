"""What an unattended machine keeps of visitors: those of today (loi 09-08, as little as it needs).

The central database shows it no more (`kiosk.central.security`); what it showed yesterday goes.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import delete
from sqlalchemy.orm import Session

from kiosk.badges.model import Badge, Presence
from kiosk.staff.roles import UNATTENDED
from kiosk.sync import undo
from kiosk.visits.model import Visit


def forget_history(session: Session, kind: str, today: date, now: datetime) -> None:
    """Take visits, presence and badges of the past out of a kiosk's or a display's store."""
    if kind not in UNATTENDED:
        return
    undo.quiet(session, laying=True)
    quickly = {"synchronize_session": False}
    session.execute(delete(Visit).where(Visit.day < today), execution_options=quickly)
    session.execute(delete(Presence).where(Presence.day < today), execution_options=quickly)
    session.execute(delete(Badge).where(Badge.valid_until < now), execution_options=quickly)
    undo.quiet(session, laying=False)
