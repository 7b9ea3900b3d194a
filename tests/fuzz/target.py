"""One thing that reads what comes from outside, and what is right of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random


@dataclass(frozen=True)
class Target:
    """`make` draws an input; `take` has the product read it and raises where that is wrong.

    `close` lets go of what both needed.
    """

    make: Callable[[Random], bytes]
    take: Callable[[bytes], None]
    close: Callable[[], None] = lambda: None


class Wrong(Exception):
    """What may not come of an input: the words say what came."""
