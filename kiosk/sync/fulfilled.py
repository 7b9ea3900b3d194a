"""Refusals that only mean that what was wanted is so already."""

from __future__ import annotations

from sqlalchemy.orm import Session

from kiosk.core import registry
from kiosk.core.settling import Fields, Fulfilled


def fulfilled(
    session: Session, name: str, reason: str, payload: Fields, facts: Fields
) -> Fulfilled | None:
    """Whether a refusal needs nobody: done elsewhere, or the same thing entered twice."""
    for settling in registry.settlings():
        if (name, reason) in settling.fulfilled:
            return Fulfilled()
        if settling.same and (found := settling.same(session, name, reason, payload, facts)):
            return found
    return None


def perhaps(session: Session, reason: str, site: str, facts: Fields) -> Fulfilled | None:
    """The thing that bears the same number or name; a person says whether it is the same."""
    looks = (settling.perhaps for settling in registry.settlings() if settling.perhaps)
    found = (look(session, reason, site, facts) for look in looks)
    return next((one for one in found if one), None)
