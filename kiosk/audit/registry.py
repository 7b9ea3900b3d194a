"""What this slice brings: that a file was opened is logged, and the log is searched."""

from __future__ import annotations

from kiosk.audit import commands
from kiosk.audit.privacy import PRIVACY
from kiosk.audit.readings import READINGS
from kiosk.core.command import AGENT, DESK, MANAGER, MITC
from kiosk.core.slice import Registered, Slice

SLICE = Slice(
    "audit",
    commands=(
        Registered(
            "audit.look",
            commands.LookAt,
            commands.look_at,
            frozenset({DESK, MANAGER, AGENT, MITC}),
            commands.once,
        ),
    ),
    queries=READINGS,
    privacy=PRIVACY,
)
