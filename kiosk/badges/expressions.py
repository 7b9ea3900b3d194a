"""What the queries of other slices say of badges, as SQL to be put into theirs."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, exists, func, select
from sqlalchemy.orm import InstrumentedAttribute

from kiosk.badges.model import Badge, Presence


def latest_number(subject: InstrumentedAttribute[Any]) -> ColumnElement[str]:
    """The number of the latest badge of a visit or a person; empty without one."""
    of_subject = select(Badge.number).where(Badge.subject == subject)
    latest = of_subject.order_by(Badge.issued_at.desc()).limit(1).correlate_except(Badge)
    return func.coalesce(latest.scalar_subquery(), "")


def is_inside(person: InstrumentedAttribute[Any], day: date) -> ColumnElement[bool]:
    """Whether a scan of the day, or of the night before, says that someone is in the building."""
    since = day - timedelta(days=1)
    here = (Presence.subject == person, Presence.day >= since, Presence.left_at.is_(None))
    return exists().where(*here).correlate_except(Presence)
