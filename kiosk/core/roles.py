"""What a store may do by what it was enrolled as, whoever has not signed in."""

from __future__ import annotations

from kiosk.core.command import AGENT, DESK, DISPLAY, KIOSK, MANAGER

ROLE_OF_KIND = {
    "manager": MANAGER,
    "site": MANAGER,
    "desk": DESK,
    "counter": AGENT,
    "kiosk": KIOSK,
    "display": DISPLAY,
}
"""The role of each kind of station; the central database grants the same."""
UNATTENDED = frozenset({"kiosk", "display"})
"""Kinds that stay what they are, whoever a command says acted."""
