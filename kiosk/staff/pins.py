"""PINs: which may be chosen, how one is kept, and whether one that is typed is right."""

from __future__ import annotations

import re
import secrets
from functools import cache
from typing import TYPE_CHECKING

from kiosk.core.errors import Invalid

if TYPE_CHECKING:
    from argon2 import PasswordHasher

SHORTEST, LONGEST = 6, 12
MEMORY_KIB, PASSES, LANES = 19_456, 2, 1
"""What OWASP asks of argon2id at least (Password Storage Cheat Sheet)."""
MOST_KIB, MOST = 65_536, 8
"""What no PIN of ours will cost: one that did would hang whoever compares it."""
_NOBODYS = (
    f"$argon2id$v=19$m={MEMORY_KIB},t={PASSES},p={LANES}"
    "$L3YMdDasokIwSmG+oUUgow$1+oiplWWIveExnUADMpLA8RuGdT7SiTVfvWa7KhkIk4"
)
"""What a PIN is compared with where there is none: of a word that was thrown away.

Made where it is needed, it would take as long again, and tell of a code that it is nobody's.
"""
_DIGITS = re.compile(r"[0-9]+")
_RUNS = "01234567890123456789", "98765432109876543210"


def checked(pin: str) -> str:
    """A PIN that may be chosen: six to twelve digits, no run and no figure over and over."""
    if not pin:
        raise Invalid(field="pin", problem="empty")
    if not _DIGITS.fullmatch(pin):
        raise Invalid(field="pin", problem="digits")
    if not SHORTEST <= len(pin) <= LONGEST:
        short = len(pin) < SHORTEST
        problem, limit = ("pin_short", SHORTEST) if short else ("too_long", LONGEST)
        raise Invalid(field="pin", problem=problem, limit=limit)
    if len(set(pin)) < 3 or any(pin in run for run in _RUNS):
        raise Invalid(field="pin", problem="pin_easy")
    return pin


def drawn() -> str:
    """A PIN for somebody who will choose one."""
    while True:
        pin = f"{secrets.randbelow(10**SHORTEST):0{SHORTEST}d}"
        try:
            return checked(pin)
        except Invalid:
            continue


def kept(pin: str) -> str:
    """What is stored of a PIN: argon2id with a salt of its own, some 30 ms."""
    return _hasher().hash(pin)


def is_ours(hashed: str) -> bool:
    """Whether a PIN is kept at least as well as `kept` does it, and can be compared in time."""
    from argon2 import Type, extract_parameters
    from argon2.exceptions import InvalidHashError

    try:
        found = extract_parameters(hashed)
    except InvalidHashError:
        return False
    memory, passes = found.memory_cost, found.time_cost
    fair = (
        MEMORY_KIB <= memory <= MOST_KIB and PASSES <= passes <= MOST and found.parallelism <= MOST
    )
    sizes = 16 <= found.salt_len <= 64 and 32 <= found.hash_len <= 64
    return found.type is Type.ID and fair and sizes


def fits(pin: str, hashed: str) -> bool:
    """Whether a PIN is the one; as slow where there is none to compare with."""
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return _hasher().verify(hashed or _NOBODYS, pin) and bool(hashed)
    except (VerificationError, InvalidHashError):
        return False


@cache
def _hasher() -> PasswordHasher:
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=PASSES, memory_cost=MEMORY_KIB, parallelism=LANES)
