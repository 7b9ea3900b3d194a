"""One hand at a time: the windows of a machine, a technician and the night may come at once."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.core.claims import claim
from kiosk.updates.refusals import Busy
from kiosk.updates.state import folder_of

STEP, FETCH = "lock", "fetch.lock"
"""What one process does at a time; what is fetched over a slow line keeps nobody from a stick."""
LOOK_SECONDS = 0.1


@contextmanager
def alone(data: Path, seconds: float = 0.0, *, what: str = STEP) -> Iterator[None]:
    """Change what is under way while no other process does, after waiting so long for one.

    Raises Busy, or OSError where the folder takes nothing.
    """
    until = time.monotonic() + seconds
    while (held := claim(folder_of(data) / what)) is None:
        if time.monotonic() >= until:
            raise Busy
        time.sleep(LOOK_SECONDS)
    try:
        yield
    finally:
        os.close(held)
