"""What a machine may say of itself, and how others take it."""

from __future__ import annotations

from datetime import timedelta

SAID = ("kind", "version", "is_open", "is_paused", "printer", "paper", "pending")
"""What a report may leave out, beside the problems: it stays as it was said before."""

CRASH, FREEZE, MEMORY = "crash", "freeze", "memory"
RESTARTS = (CRASH, FREEZE, MEMORY)
"""Why a window was started anew: it ended by itself, hung, or had grown too large."""

WELL, TROUBLE, PAUSED, SILENT, CLOSED, UNKNOWN = (
    *("well", "trouble", "paused", "silent"),
    *("closed", "unknown"),
)
"""How a station does. Nobody knows of others while the centre cannot be reached."""
ALERTING = frozenset({TROUBLE, PAUSED, SILENT})

GREEN, AMBER, RED = "green", "amber", "red"
LIGHTS = (GREEN, AMBER, RED)

READY = frozenset({"", "ready"})
"""What a printer says that is well; nothing where the station has none."""
PAPER_LOW, PAPER_OUT = "low", "out"
PAPERS = ("", PAPER_LOW, PAPER_OUT)

HEARTBEAT = timedelta(hours=6)
"""Where nothing changes, a machine says so again after this long: some four times a day."""
SIGN_OF_LIFE = timedelta(minutes=1)
"""How often an open window notes in its own store that it is there; that is no command."""
SILENT_AFTER = timedelta(minutes=5)
FORGOTTEN_AFTER = timedelta(days=7)
"""A machine that is silent for longer was taken away, and alerts nobody any more."""
NEWS_FOR = timedelta(minutes=30)
"""How long the reception is told that a window was started anew."""
