"""What a parcel is, and what has become of it."""

from __future__ import annotations

from datetime import datetime, timedelta

LETTER, PARCEL, REGISTERED, PALLET = "letter", "parcel", "registered", "pallet"
KINDS = (PARCEL, LETTER, REGISTERED, PALLET)
"""In the order of a choice."""
WAITING, COLLECTED, RETURNED, WITHDRAWN = "waiting", "collected", "returned", "withdrawn"
"""At the reception; picked up; gone back to its carrier; logged by mistake."""
MOST_REMINDERS = 3
UNDONE_WITHIN = timedelta(minutes=10)


def last_step(state: str, logged_at: datetime, closed_at: datetime | None) -> datetime | None:
    """When the last thing was done that may be taken back; None where there is none."""
    if state == WAITING:
        return logged_at
    return closed_at if state in (COLLECTED, RETURNED) else None
