"""The recovery code: what opens a site's backups when its machines are gone.

It is drawn when a station is set up, printed once and kept in the site's safe. The store has the
public half of a key that is made of it: enough to close backups so that the code opens them, and
to know the code again. Whoever steals the machine cannot open a backup with what is left there.
"""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from sqlalchemy.orm import Session

from kiosk.core.clock import Clock
from kiosk.store.refusals import CodeLength, CodeMistyped
from kiosk.store.upkeep import BACKUP, COPIES, NightlyJob, RecoveryCode

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    from kiosk.core.machine import SignedIn
    from kiosk.store.database import Database

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's 32 signs: https://www.crockford.com/base32.html"""
ALIKE = str.maketrans("OIL", "011")
GROUPS, LENGTH = 8, 5
"""Of each group four signs are drawn by lot (160 bits in all), the last tells typing errors."""
IN_FORCE = 1
_LABEL = b"kiosk recovery code 1"
_CARRY, _FOLD = 32, 0b100101
"""The check is made in the field of 32 elements, by x^5 + x^2 + 1."""


class Keeper(Protocol):
    """A station, as far as a code is drawn at it."""

    @property
    def database(self) -> Database:
        """The store, which keeps the public half."""
        ...

    @property
    def clock(self) -> Clock:
        """The present instant."""
        ...

    @property
    def signed_in(self) -> SignedIn | None:
        """Who draws it."""
        ...


class Code:
    """A recovery code; nothing but `text` and `groups` shows it."""

    def __init__(self, signs: str) -> None:
        self._signs = signs

    @property
    def groups(self) -> tuple[str, ...]:
        """Eight times five signs."""
        return tuple(self._signs[n : n + LENGTH] for n in range(0, len(self._signs), LENGTH))

    @property
    def text(self) -> str:
        """As it is shown and printed, with dashes."""
        return "-".join(self.groups)

    @property
    def public(self) -> bytes:
        """The public half of its key."""
        return self.private().public_key().public_bytes_raw()

    def private(self) -> X25519PrivateKey:
        """The key that is made of it."""
        from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF

        drawn = "".join(group[:-1] for group in self.groups).encode()
        seed = HKDF(SHA256(), 32, salt=None, info=_LABEL).derive(drawn)
        return X25519PrivateKey.from_private_bytes(seed)

    def __repr__(self) -> str:
        return "Code(…)"


def new() -> Code:
    """A code that nobody has."""
    drawn = ("".join(secrets.choice(SIGNS) for _ in range(LENGTH - 1)) for _ in range(GROUPS))
    return Code("".join(group + _check(n, group) for n, group in enumerate(drawn)))


def read(typed: str) -> Code:
    """A code as somebody typed it, in small letters, with spaces or without.

    Raises CodeMistyped with the first group that is wrong, CodeLength where signs are missing.
    """
    typed = "".join(str(int(sign)) if sign.isdecimal() else sign for sign in typed.upper())
    signs = "".join(sign for sign in typed if sign.isalnum()).translate(ALIKE)
    for n in range(min(GROUPS, -(-len(signs) // LENGTH))):
        group = signs[n * LENGTH : (n + 1) * LENGTH]
        if not set(group) <= set(SIGNS):
            raise CodeMistyped(group=n + 1)
        if len(group) == LENGTH and group[-1] != _check(n, group[:-1]):
            raise CodeMistyped(group=n + 1)
    if len(signs) != GROUPS * LENGTH:
        raise CodeLength(signs=len(signs), wanted=GROUPS * LENGTH)
    return Code(signs)


def draw(station: Keeper) -> Code:
    """Draw the code that opens every backup from now on; older backups keep theirs.

    It is not kept, so that whoever called shows and prints it at once. Raises StoreTrouble.
    """
    code, now = new(), station.clock.now()
    who = station.signed_in.code if station.signed_in else ""

    def keep(session: Session) -> None:
        row = session.get(RecoveryCode, IN_FORCE)
        if row is None:
            row = RecoveryCode(id=IN_FORCE)
            _have_one_made(session)
        row.public, row.drawn_at, row.drawn_by, row.printed_at = code.public, now, who, None
        session.add(row)

    station.database.write(keep)
    return code


def _have_one_made(session: Session) -> None:
    """What was backed up until now no code opens: it counts for nothing, and one is due at once."""
    for name in (BACKUP, COPIES):
        if (made := session.get(NightlyJob, name)) is not None:
            session.delete(made)


def printed(station: Keeper) -> None:
    """Note that the code in force was printed."""
    now = station.clock.now()

    def note(session: Session) -> None:
        if (row := session.get(RecoveryCode, IN_FORCE)) is not None:
            row.printed_at = now

    station.database.write(note)


def matches(station: Keeper, typed: str) -> bool:
    """Whether that is the code in force here; raises as `read` does for one that is mistyped."""
    code, public = read(typed), station.database.read(public_half)
    return public is not None and secrets.compare_digest(code.public, public)


def public_half(session: Session) -> bytes | None:
    """The public half of the code in force; None where none was drawn."""
    row = session.get(RecoveryCode, IN_FORCE)
    return row.public if row is not None else None


def drawn(session: Session) -> tuple[datetime, datetime | None] | None:
    """When the code in force was drawn and printed; None where there is none."""
    row = session.get(RecoveryCode, IN_FORCE)
    return (row.drawn_at, row.printed_at) if row is not None else None


def name_of(public: bytes) -> str:
    """What a backup says of the code that opens it, so that another one is told as such."""
    return hashlib.sha256(_LABEL + public).hexdigest()[:16]


def _check(place: int, group: str) -> str:
    """Every single error, every two signs that changed places, and a group at another's place."""
    value = place + 1
    for sign in group:
        value = _times(value) ^ SIGNS.index(sign)
    return SIGNS[_times(value)]


def _times(value: int) -> int:
    value <<= 1
    return value ^ _FOLD if value & _CARRY else value
