"""Whether somebody has signed already: by a digest of who they said they were, not by the name.

It is of the name, whatever the order, case and accents of its words, and of the company: whoever
comes for another one signs for that one too, and so does a namesake from elsewhere.
"""

from __future__ import annotations

from datetime import date
from hashlib import sha256

from kiosk.core.text import fold


def key_of(site: str, first_name: str, last_name: str, company: str) -> str:
    """The digest; empty for nobody."""
    words = sorted(fold(f"{first_name} {last_name}").split())
    whole = f"agreement {site} {' '.join(words)} / {fold(company)}"
    return sha256(whole.encode()).hexdigest() if words else ""


def last_day(signed_on: date, months: int) -> date | None:
    """The last day on which a signature is good; None where it is for one visit alone."""
    if not months:
        return None
    year, month = divmod(signed_on.month - 1 + months, 12)
    for day in range(signed_on.day, 27, -1):
        try:
            return date(signed_on.year + year, month + 1, day)
        except ValueError:
            continue
    return date(signed_on.year + year, month + 1, signed_on.day)
