"""Changes to badges: issuing, revoking, reading."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from kiosk.command import Command

KINDS = ("visitor", "resident", "coworker", "staff")


class AddSiteKey(Command, frozen=True, kw_only=True):
    """Make a public key known, so that badges signed with its other half can be verified."""

    public_key: str


class IssueBadge(Command, frozen=True, kw_only=True):
    """Make a badge for a visit or a person; `payload` is signed at the edge.

    `holder` is the id of the visit or of the person; the printed names come from there, or
    from `name` and `company` for someone who is neither.
    """

    kind: str = "visitor"
    holder: UUID | None = None
    name: str = ""
    company: str = ""
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    payload: str = ""


class RevokeBadge(Command, frozen=True, kw_only=True):
    """Make a badge worthless from now on."""

    badge: UUID
    reason: str


class ScanBadge(Command, frozen=True, kw_only=True):
    """A badge was read at a station; what follows depends on whose it is.

    A visitor's: the first reading after arrival at an exit leaves. A lasting one: in, then out.
    """

    payload: str


class ReturnBadge(Command, frozen=True, kw_only=True):
    """A badge was handed back at the desk."""

    badge: UUID
