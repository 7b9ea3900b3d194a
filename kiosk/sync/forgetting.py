"""What an unattended machine keeps of visitors: those of today (loi 09-08, as little as it needs).

The central database shows it no more (`kiosk.central.security`); what it showed yesterday goes.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy.orm import Session

from kiosk.core import registry
from kiosk.core.roles import UNATTENDED
from kiosk.sync import undo


def forget_history(session: Session, kind: str, today: date, now: datetime) -> None:
    """Take visits, presence and badges of the past out of a kiosk's or a display's store."""
    if kind not in UNATTENDED:
        return
    undo.quiet(session, applying=True)
    for part in registry.slices():
        if part.privacy and part.privacy.leave_hall:
            part.privacy.leave_hall(session, today, now)
    undo.quiet(session, applying=False)
