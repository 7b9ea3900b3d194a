"""Until when a request is answered.

Loi 09-08: access "sans délai" (article 7), rectification and erasure within "dix jours francs"
(article 8). Of clear days neither the day of the request nor that of the term counts, and a term
on which nobody works moves to the next day on which somebody does; the tenth whole day is kept to
here, which is never too late.
"""

from __future__ import annotations

from datetime import date, timedelta

from kiosk.rights.kinds import ACCESS

CLEAR_DAYS = 10


def due_on(kind: str, asked: date) -> date:
    """The last day on which a request is answered in time."""
    return asked if kind == ACCESS else asked + timedelta(days=CLEAR_DAYS)
