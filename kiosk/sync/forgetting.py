"""What an unattended machine keeps of people: today's (loi 09-08, as little as it needs).

The central database shows it no more (`kiosk.central.security`); what it showed yesterday goes.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.core import registry
from kiosk.core.clock import CASABLANCA
from kiosk.core.personal import Cut
from kiosk.core.roles import UNATTENDED
from kiosk.store.base import LoggedCommand
from kiosk.store.forgetting import cut_at
from kiosk.store.forgotten import looked, note
from kiosk.store.old_words import words_left
from kiosk.store.redaction import redact
from kiosk.store.sync_state import SyncState
from kiosk.sync import undo
from kiosk.sync.images import empty_images


def forget_history(
    session: Session, kind: str, today: date, now: datetime, zone: str = CASABLANCA
) -> None:
    """Take what is past, and what is for staff alone, out of a kiosk's or a display's store."""
    if kind not in UNATTENDED:
        return
    parts = [p.privacy for p in registry.slices() if p.privacy and p.privacy.leave_hall]
    undo.quiet(session, applying=True)
    for part in parts:
        part.leave_hall(session, today, now)  # type: ignore[misc]
    undo.quiet(session, applying=False)
    site = session.scalars(select(SyncState.site)).one()
    cut = cut_at(today, zone)
    for data in {each.kind for part in parts for each in part.kinds}:
        _forget_words(session, site, data, cut, now)


def _forget_words(session: Session, site: str, kind: str, cut: Cut, now: datetime) -> None:
    """What the log said of yesterday goes, as soon as the centre has it."""
    images = empty_images(session, kind, cut)
    numbers, upto = words_left(
        session,
        site=site,
        kind=kind,
        cut=cut,
        looked=looked(session, site=site, kind=kind),
        exchanges=True,
        in_hall=True,
    )
    words = redact(session, LoggedCommand.n.in_(numbers)) if numbers else 0
    note(session, site=site, kind=kind, cut=cut, now=now, found=images + words, upto=upto)
