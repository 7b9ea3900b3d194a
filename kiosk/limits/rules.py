"""What can be too much at a desk, and when that begins and ends."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

WAIT, WAITING, UNSERVED, LEFT = "wait", "waiting", "unserved", "left"
"""The longest wait now (minutes); people waiting; people waiting for so many minutes while nobody
is at any counter of the desk; the share that left before being called today (per cent)."""
BOUNDS: Mapping[str, tuple[int, int]] = {
    WAIT: (5, 240),
    WAITING: (2, 200),
    UNSERVED: (2, 120),
    LEFT: (5, 100),
}
"""The least and the most that each may be set to."""
NONE = 0
"""A bound that stands for no limit, where the site has one."""
IN_MINUTES = frozenset({WAIT, UNSERVED})
FEWEST = 10
"""A share is told of so many people at least."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds as they are set; None where nothing is, 0 where there is to be none."""

    wait: int | None = None
    waiting: int | None = None
    unserved: int | None = None
    left: int | None = None

    def over(self, other: Limits) -> Limits:
        """These, and the other's where nothing is set."""
        return Limits(*(_first(getattr(self, r), getattr(other, r)) for r in BOUNDS))

    @property
    def bounds(self) -> dict[str, int]:
        """Those that hold: what is not set, and what is set to none, is left out."""
        found = {rule: getattr(self, rule) for rule in BOUNDS}
        return {rule: bound for rule, bound in found.items() if bound}


def _first(own: int | None, other: int | None) -> int | None:
    return other if own is None else own


def is_passed(value: int, bound: int) -> bool:
    """A limit is passed once it is reached."""
    return value >= bound


def is_over(value: int, bound: int) -> bool:
    """It is over once the value is a fifth below: what goes up and down at the bound is one."""
    return value < bound - max(1, bound // 5)


def is_worse(value: int, worst: int, bound: int) -> bool:
    """Whether that is worth noting: a tenth of the bound more than the worst that was noted."""
    return value >= worst + max(1, bound // 10)
