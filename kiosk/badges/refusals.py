"""Why a badge is not accepted, not issued or not changed."""

from datetime import date, datetime
from uuid import UUID

from kiosk.core.errors import Refused


class UnreadableBadge(Refused):
    """What was read is no badge of a Technopark, or was read badly."""

    code = "badges.unreadable"


class UnknownKey(Refused):
    """A badge signed by a key that this store does not know."""

    code = "badges.unknown_key"
    key_id: str


class ForgedBadge(Refused):
    """The signature is not that of the key that the badge names."""

    code = "badges.forged"


class BadgeNotYetValid(Refused):
    """A genuine badge, too early."""

    code = "badges.not_yet_valid"
    number: str
    day: date
    valid_from: datetime


class BadgeExpired(Refused):
    """A genuine badge, too late; `subject` is the visit or the person, so as to go on by hand.

    Where this store does not know the badge, the number is a dash and there is no subject.
    """

    code = "badges.expired"
    number: str
    day: date
    until: datetime
    subject: UUID | None = None


class BadgeRevoked(Refused):
    """A genuine badge that was made worthless."""

    code = "badges.revoked"
    number: str
    reason: str
    day: date
    when: datetime


class BadgeOfOtherSite(Refused):
    """A genuine badge of another site."""

    code = "badges.other_site"
    number: str
    site: str


class BadgeNotHere(Refused):
    """A genuine badge that this store does not have, or not yet."""

    code = "badges.not_here"


class NotOfStaff(Refused):
    """A genuine badge of nobody who works here."""

    code = "badges.not_of_staff"
    number: str


class UnknownBadge(Refused):
    """This store has no badge of that id or number."""

    code = "badges.unknown"
    badge: str


class UnknownHolder(Refused):
    """Nobody has that id: no visit for a visitor's badge, no person for the others."""

    code = "badges.unknown_holder"
    holder: UUID


class HolderGone(Refused):
    """The person, or their company, has left the site."""

    code = "badges.holder_gone"
    name: str


class VisitOver(Refused):
    """The visit that the badge is for has ended or was cancelled."""

    code = "badges.visit_over"
    state: str


class NoSigningKey(Refused):
    """This station may not sign badges: a kiosk has no key."""

    code = "badges.no_signing_key"
    station: str
