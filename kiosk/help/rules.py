"""How long a call for help lasts, and which calls ring."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Select, select

from kiosk.help.model import HelpCall

LASTS = timedelta(minutes=10)
"""After that nobody stands there any more: what comes later rings nobody."""


def open_calls(site: str, now: datetime) -> Select[HelpCall]:
    """Calls that nobody has answered or withdrawn, the oldest first.

    One from a clock that goes far ahead does not ring for as long.
    """
    c = HelpCall
    return (
        select(c)
        .where(c.site == site, c.called_at > now - LASTS, c.called_at <= now + LASTS)
        .where(c.answered_at.is_(None), c.withdrawn_at.is_(None))
        .order_by(c.called_at, c.id)
    )
