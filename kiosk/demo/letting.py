"""The invented offices of a demo: who is in which, since when, and who was there before.

About what is said of the network: nearly all is let, some 30 % of the companies change in a year,
none stays for more than five years.
"""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.core.clock import instant
from kiosk.sites.offices import AND

if TYPE_CHECKING:
    from kiosk.demo.day import Day

BUILDINGS, FLOORS, A_FLOOR = "ABC", 6, 26
CELLS = len(BUILDINGS) * FLOORS
FREE = 4
"""Of the last offices of the floors so many are to let; the others are their neighbours' too."""
SURFACES, WEIGHTS = (18, 21, 24, 30, 36, 48), (10, 40, 20, 15, 10, 5)
A_PLACE = 7
"""Square metres of a place to work at."""
NEWCOMERS = 0.3
"""The part of the companies that came within a year, each after one that left."""
YEAR, LONGEST = 365, 5 * 365


@dataclass(frozen=True, slots=True)
class Place:
    """An office by its floor and number."""

    floor: str
    name: str

    @property
    def written(self) -> str:
        """As a company says it."""
        return f"{self.floor}, bureau {self.name}"


@dataclass(frozen=True, slots=True)
class Spell:
    """A company's time at the site; `before` is when the one that made room came and left."""

    office: str
    member: str
    joined_on: date
    before: tuple[date, date] | None = None


def place(cell: int, n: int) -> Place:
    """The n-th office of a floor, from 0; the floors of the buildings are counted in turns."""
    floor = 1 + cell // len(BUILDINGS)
    storey = "1er" if floor == 1 else f"{floor}e"
    name = str(100 * floor + n + 1)
    return Place(f"Bât. {BUILDINGS[cell % len(BUILDINGS)]}, {storey} étage", name)


def list_offices(day: Day) -> int:
    """Add every office of the site; how many."""
    for cell in range(CELLS):
        for n in range(A_FLOOR):
            there = place(cell, n)
            (surface,) = day.rng.choices(SURFACES, WEIGHTS)
            places = surface // A_PLACE
            said = {"name": there.name, "floor": there.floor}
            day.do("sites.add_office", **said, surface=float(surface), places=places)
    return CELLS * A_FLOOR


def spells(count: int, today: date, rng: random.Random) -> list[Spell]:
    """The time of each company that is there today, those that came last at the end."""
    settled = count - round(count * NEWCOMERS)
    return [_spell(n, today, rng, new=n >= settled) for n in range(count)]


def _spell(n: int, today: date, rng: random.Random, *, new: bool) -> Spell:
    written, member = _written(n), "pme" if n % 3 == 2 else "startup"
    if not new:
        joined = _working(today - timedelta(days=rng.randint(YEAR + 1, LONGEST)))
        return Spell(written, member, joined)
    joined = _working(today - timedelta(days=rng.randrange(YEAR)))
    left = _working(joined - timedelta(days=rng.randint(2, 20)))
    came = _working(left - timedelta(days=rng.randint(YEAR, LONGEST)))
    return Spell(written, member, joined, (came, left))


def _written(n: int) -> str:
    """Where the n-th company is; on most floors the last one has two offices."""
    cell, row = n % CELLS, n // CELLS
    here = place(cell, row)
    has_two = row == A_FLOOR - 2 and cell < CELLS - FREE
    return f"{here.written}{AND}{place(cell, row + 1).written}" if has_two else here.written


def _working(day: date) -> date:
    """A Saturday or a Sunday is the Friday before."""
    return day - timedelta(days=max(0, day.weekday() - 4))


class Leavers:
    """Those who leave on a day that is still to be lived."""

    def __init__(self) -> None:
        self._on: dict[date, list[UUID]] = defaultdict(list)

    def leave(self, day: Day, company: UUID, on: date) -> None:
        """Have a company leave: at once where that is past."""
        if on <= day.day:
            day.do("residents.leave", resident=company, on=on)
        else:
            self._on[on].append(company)

    def plan(self, day: Day) -> None:
        """Those whose last day it is leave in the evening."""
        evening = instant(day.day, time(17))
        for company in self._on.pop(day.day, ()):
            day.at(evening, lambda sim, c=company: sim.do("residents.leave", resident=c))  # type: ignore[misc]
