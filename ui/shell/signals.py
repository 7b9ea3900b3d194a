"""Ctrl+C and the system's wish to end a program, told to a window."""

from __future__ import annotations

import signal
from collections.abc import Callable


def on_end(call: Callable[[], object]) -> None:
    """Call at SIGINT and SIGTERM; Python sees them between two events, so a timer must run."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: call())
