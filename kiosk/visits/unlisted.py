"""People who do not want to be offered as returning visitors.

What is kept is a digest of the name, not the name: it says no to a name that is typed again, and
names nobody by itself. Namesakes are not offered either: they say who they are, as the first time.
"""

from __future__ import annotations

from hashlib import sha256

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from kiosk.core.command import Command
from kiosk.core.errors import Invalid
from kiosk.core.text import fold
from kiosk.sites.queries import find_site
from kiosk.sites.refusals import UnknownSite
from kiosk.visits.model import Unlisted

MOST, DIGEST = 20, 64


class UnlistVisitors(Command, frozen=True, kw_only=True):
    """Offer nobody of these names as a returning visitor; `keys` as `key_of` makes them."""

    keys: list[str]


def key_of(site: str, name: str) -> str:
    """The digest of a name, whatever the order, case and accents of its words; "" for none."""
    words = sorted(fold(name).split())
    return sha256(f"{site} {' '.join(words)}".encode()).hexdigest() if words else ""


def unlist_visitors(session: Session, command: UnlistVisitors) -> None:
    """Remember the digests; doing so twice changes nothing more."""
    if find_site(session, site=command.site) is None:
        raise UnknownSite(site=command.site)
    if len(command.keys) > MOST or not all(map(_is_key, command.keys)):
        raise Invalid(field="keys", problem="unknown")
    for key in dict.fromkeys(command.keys):
        if session.get(Unlisted, (command.site, key)) is None:
            session.add(Unlisted(site=command.site, key=key, since=command.issued_at))


def is_unlisted(session: Session, site: str, name: str) -> bool:
    """Whether somebody of that name does not want to be offered."""
    asked = {"at": site, "wanted": key_of(site, name)}
    return session.connection().scalar(_KNOWN, asked) is not None


def _is_key(text: str) -> bool:
    return len(text) == DIGEST and set(text) <= set("0123456789abcdef")


_KNOWN = select(Unlisted.key).where(
    Unlisted.site == bindparam("at"), Unlisted.key == bindparam("wanted")
)
