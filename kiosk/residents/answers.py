"""What a person says to what an import is not sure of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Place = tuple[str, int]
"""A sheet by its title (empty for a text), and a line or a column of it."""
WHOLE_SHEET = 0
"""Stands for a line where all of a sheet is meant."""
Spot = tuple[str, int, str]
"""A sheet, a line and a field of it."""


@dataclass(frozen=True)
class Answers:
    """Nothing is said where a question was not asked.

    `columns` says which field a column is ("" for none), by its place from 0; `headings` on which
    line the headings of a sheet are. `values` are what stands in a cell instead ("" for nothing).
    `taken` are hidden lines and sheets that count, `skipped` those that do not. `renamed` are
    lines whose company is the one with their ICE, under a new name. `changes` are those
    of what is known that are wanted, None for all of them. `good_lines` imports these though
    others are refused.
    """

    columns: Mapping[Place, str] = field(default_factory=dict)
    headings: Mapping[str, int] = field(default_factory=dict)
    values: Mapping[Spot, str] = field(default_factory=dict)
    taken: frozenset[Place] = frozenset()
    skipped: frozenset[Place] = frozenset()
    renamed: frozenset[Place] = frozenset()
    changes: frozenset[Spot] | None = frozenset()
    good_lines: bool = False
    encoding: str = ""

    def wants(self, spot: Spot) -> bool:
        """Whether a change of what is known is wanted."""
        return self.changes is None or spot in self.changes


NOTHING_SAID = Answers()
