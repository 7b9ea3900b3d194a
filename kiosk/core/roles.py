"""What a store may do by what it was enrolled as, whoever has not signed in."""

from __future__ import annotations

from kiosk.core.command import AGENT, DESK, KIOSK, MANAGER

ROLE_OF_KIND = {
    "manager": MANAGER,
    "site": MANAGER,
    "desk": DESK,
    "counter": AGENT,
    "kiosk": KIOSK,
    "display": KIOSK,
}
"""The role of each kind of station; the central database grants the same."""
UNATTENDED = frozenset({"kiosk", "display"})
"""Kinds that stay what they are, whoever a command says acted."""

_RANK = (KIOSK, AGENT, DESK, MANAGER)


def within_kind(role: str, kind: str) -> str:
    """A role, no higher than the store's kind has: the centre would refuse the rest."""
    most = ROLE_OF_KIND.get(kind, KIOSK)
    return min(role, most, key=_RANK.index)
