"""Waiting for a state that threads, processes or a server bring about in their own time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TypeVar

PATIENCE = 20.0
"""Seconds after which a state that was waited for is taken as never coming."""
LOOKED_EVERY = 0.02

T = TypeVar("T")


def until(holds: Callable[[], T], within: float = PATIENCE) -> T:
    """What `holds` answers once it is true or not empty; fails when it is not in time."""
    deadline = time.monotonic() + within
    looked = threading.Event()
    while not (found := holds()):
        assert time.monotonic() < deadline, f"it never came to be in {within:g} s"
        looked.wait(LOOKED_EVERY)
    return found
