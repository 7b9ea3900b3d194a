"""A badge of the staff chooses its holder where people sign in; their PIN lets them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from kiosk.badges.holders import STAFF
from kiosk.badges.refusals import BadgeNotHere, BadgeOfOtherSite, NotOfStaff
from kiosk.badges.verification import accepted
from kiosk.core.machine import SignedIn
from kiosk.staff import signing_in
from kiosk.staff.queries import of_badge
from kiosk.staff.secrets import BY_BADGE


def holder_of(session: Session, *, site: str, payload: str, now: datetime) -> str:
    """The code of whoever signs in with a badge, as far as this store knows it.

    Raises what `accepted` raises, BadgeOfOtherSite, BadgeNotHere or NotOfStaff.
    """
    found, badge = accepted(session, payload, now)
    if found.site != site:
        raise BadgeOfOtherSite(number=badge.number if badge else "—", site=found.site)
    if badge is None:
        raise BadgeNotHere
    person = of_badge(session, site=site, subject=badge.subject) if badge.kind == STAFF else None
    if person is None:
        raise NotOfStaff(number=badge.number)
    return person.code


def sign_in(door: signing_in.Door, *, payload: str, pin: str) -> SignedIn:
    """Let the holder of a badge work here, and note that they had it.

    Raises what `holder_of` and `kiosk.staff.signing_in.sign_in` raise.
    """
    code = door.ask_itself(holder_of, payload=payload)
    return signing_in.sign_in(door, code=code, pin=pin, how=BY_BADGE)


def renew(door: signing_in.Door, *, payload: str, pin: str, chosen: str) -> SignedIn:
    """The same with a PIN to begin with, in whose place another is chosen."""
    code = door.ask_itself(holder_of, payload=payload)
    return signing_in.renew(door, code=code, pin=pin, chosen=chosen, how=BY_BADGE)
