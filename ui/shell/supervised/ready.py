"""What takes most of a start: done ahead by a process that may be wanted in a moment."""

from __future__ import annotations


def make() -> None:
    """Import all that a window needs to open."""
    from kiosk import opening
    from kiosk.core import registry
    from kiosk.store import migrate
    from kiosk.sync import triggers

    del opening, migrate, triggers
    registry.commands()
