"""How much of what is alike is tried: some of it at each check, all of it by `make thorough`."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TypeVar

THOROUGH = "THOROUGH" in os.environ
T = TypeVar("T")


def some(every: Sequence[T], few: int) -> list[T]:
    """So `few` of them, the first and the last among these; all where the check is thorough."""
    if THOROUGH or len(every) <= few:
        return list(every)
    last = len(every) - 1
    return [every[round(n * last / (few - 1))] for n in range(few)] if few > 1 else [every[last]]
