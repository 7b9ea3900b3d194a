"""What people may be, and what a store may do by what it was enrolled as.

Windows load this before their first paint: it imports nothing.
"""

from __future__ import annotations

DESK = "desk"
MANAGER = "manager"
AGENT = "agent"
KIOSK = "kiosk"
DISPLAY = "display"
DOOR = "door"
MITC = "mitc"
TECHNICIAN = "technician"
ROLES = (DESK, MANAGER, AGENT, KIOSK, MITC, TECHNICIAN)
"""What people may be, and what a machine is at which nobody signed in (`KIOSK`).

A `DISPLAY` changes nothing, a `DOOR` no more than its room now, and nobody is one. MITC reads all
sites and changes nothing; a technician has settings and devices, and no names.
"""

ROLE_OF_KIND = {
    "manager": MANAGER,
    "site": MANAGER,
    "desk": DESK,
    "counter": AGENT,
    "kiosk": KIOSK,
    "display": DISPLAY,
    "door": DOOR,
}
"""The role of each kind of station; the central database grants the same."""
UNATTENDED = frozenset({"kiosk", "display", "door"})
"""Kinds that stay what they are, whoever a command says acted."""
FEWEST = frozenset({DISPLAY, DOOR})
"""Machines that may do less than a kiosk: they become none where people sign in."""
