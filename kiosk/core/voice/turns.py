"""Who speaks on a machine: one window at a time, and the same thing once however many say it."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.core.claims import claim

log = logging.getLogger("kiosk.voice")
FILE = "voice.turn"
KEPT = 64
"""How many of the things that were said are remembered."""
LOOK_S = 0.05
_LONGEST = KEPT * 200


@contextmanager
def turn(file: Path, key: str, wanted: Callable[[], bool]) -> Iterator[bool]:
    """Keep the turn of this machine's windows; whether it came, and nobody has said `key` before.

    It is waited for as long as it is `wanted`. Where the file cannot be had, it is everybody's.
    """
    opened = None
    try:
        while (opened := claim(file)) is None and wanted():
            time.sleep(LOOK_S)
        mine = opened is not None and _is_first(opened, key)
    except OSError as error:
        log.warning("windows of this machine may speak at once: %s", error)
        mine = True
    try:
        yield mine
    finally:
        if opened is not None:
            os.close(opened)


def _is_first(opened: int, key: str) -> bool:
    """Whether nobody has said this; from now on somebody has."""
    os.lseek(opened, 0, os.SEEK_SET)
    said = os.read(opened, _LONGEST).decode(errors="replace").split("\n")[-KEPT:]
    if key in said:
        return False
    os.lseek(opened, 0, os.SEEK_SET)
    os.ftruncate(opened, 0)
    os.write(opened, "\n".join([*said[1 - KEPT :], key]).encode())
    return True
