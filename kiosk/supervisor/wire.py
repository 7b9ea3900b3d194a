"""What a window and its supervisor tell each other, a line each.

A window speaks on its standard output, in JSON; it hears single words on its standard input, whose
end says that the supervisor is gone.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import NamedTuple

LINE = "KIOSK_LINE"
"""Set in the environment of a window whose standard streams are the line to its supervisor."""
STANDBY = "KIOSK_STANDBY"
"""Set for a window that waits, with everything imported, until it is told to GO."""
FAULTS = "KIOSK_FAULTS"
"""The file into which a window writes where it stood when it fell or hung."""
PLACE = "KIOSK_PLACE"
"""Where the window stood before, as it said by `Place`."""
AFTER = "KIOSK_AFTER"
"""Why the window is started again: "crash", "freeze" or "memory"."""
GO, FRONT, END = "go", "front", "end"
NOTHING = "-"
LONGEST = 4_000
"""Bytes of a line; more than any says."""
_PLACE = re.compile(r"[A-Za-z0-9+/=]{0,3000}")
_MOST = 10**9
"""More than any exit code but those of Windows, which a window does not announce, and than any
machine has of seconds or megabytes."""


def go(after: str, place: str) -> str:
    """Tell a window that stands by why and where it opens."""
    return f"{GO} {after or NOTHING} {place or NOTHING}"


def gone_for(line: str) -> tuple[str, str]:
    """Why and where, of what `go` told."""
    _, after, place = line.split()
    return after.replace(NOTHING, ""), "" if place == NOTHING else place


class Beat(NamedTuple):
    """The event loop turns. `ready` once the store is open; `quiet` where an end disturbs nobody.

    One that is not `running` has no event loop of its window yet, as while a store is migrated.
    """

    running: bool
    ready: bool = False
    quiet: bool = False
    megabytes: int = 0


class Hello(NamedTuple):
    """What the settings of the station say of being watched."""

    freeze_seconds: float
    restart_megabytes: int
    end_megabytes: int


class Place(NamedTuple):
    """Where the window stands on its screen, as Qt keeps it, in base64."""

    where: str


class Closing(NamedTuple):
    """The window was closed, finishes what is under way, and will end with this code."""

    code: int


Said = Beat | Hello | Place | Closing
_KINDS = {kind.__name__.lower(): kind for kind in (Beat, Hello, Place, Closing)}


def line_of(said: Said) -> bytes:
    """What is said, as a line."""
    return json.dumps({type(said).__name__.lower(): list(said)}).encode() + b"\n"


def said_in(line: bytes) -> Said | None:
    """What a line says; None for one that is not of this language, as what a library prints."""
    try:
        ((name, values),) = json.loads(line).items()
        said: Said = _KINDS[name](*values)
        sound = _SOUND[name](said)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    return said if sound else None


def _is_count(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value <= _MOST


def _is_beat(said: Beat) -> bool:
    words = (said.running, said.ready, said.quiet)
    return all(isinstance(each, bool) for each in words) and _is_count(said.megabytes)


_SOUND: dict[str, Callable[..., bool]] = {
    "beat": _is_beat,
    "hello": lambda said: bool(said.freeze_seconds) and all(map(_is_count, said)),
    "place": lambda said: _PLACE.fullmatch(said.where) is not None,
    "closing": lambda said: _is_count(said.code) and isinstance(said.code, int),
}
"""What a line has to hold: one that is not of its kind would bring down who listens."""
