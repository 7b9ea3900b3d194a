"""The offices of a site: what there is to rent, whether anybody is in or not."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.core.text import fold
from kiosk.sites.model import Office

AND = " + "
"""Between several offices of one company, as it is written and read."""
_CALLED = frozenset(map(fold, ("bureau", "office", "مكتب")))
MOST_KEPT = 4096
"""Names of offices whose reading is kept: a whole list is read for each company of a site."""
_DIGITS = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class OfficeView:
    """An office as it is."""

    id: UUID
    name: str
    floor: str
    surface: float | None
    places: int | None
    since: date | None
    given_up_on: date | None

    @property
    def label(self) -> str:
        """Where it is: "Bât. A, 3e étage, 312"."""
        return f"{self.floor}, {self.name}" if self.floor else self.name


def offices(session: Session, *, site: str, given_up: bool = False) -> list[OfficeView]:
    """The offices of a site by floor and number; `given_up` adds those that are no more."""
    o = Office
    rows = select(o.id, o.name, o.floor, o.surface, o.places, o.since, o.given_up_on).where(
        o.site == site
    )
    if not given_up:
        rows = rows.where(o.given_up_on.is_(None))
    found = [OfficeView(*row) for row in session.execute(rows)]
    return sorted(found, key=lambda each: (_natural(each.floor), _natural(each.name)))


def named(known: Collection[OfficeView], text: str) -> list[UUID] | None:
    """The offices that a text names, such as "Bât. A, 312 + 314"; None where it names no such.

    A number alone names an office where only one bears it.
    """
    by_label = {called(office.label): office.id for office in known}
    by_name: dict[str, list[UUID]] = {}
    for office in known:
        by_name.setdefault(called(office.name), []).append(office.id)

    def one(words: str) -> UUID | None:
        alone = by_name.get(words, [])
        return by_label.get(words) or (alone[0] if len(alone) == 1 else None)

    if whole := one(called(text)):
        return [whole]
    found = [one(called(part)) for part in text.split(AND.strip())]
    there = [each for each in found if each is not None]
    return list(dict.fromkeys(there)) if there and len(there) == len(found) else None


@lru_cache(MOST_KEPT)
def called(text: str) -> str:
    """A name folded, without what an office is called: 312, bureau 312 and office 312 are one."""
    return " ".join(word for word in fold(text).split() if word not in _CALLED)


@lru_cache(MOST_KEPT)
def _natural(text: str) -> tuple[tuple[int, str], ...]:
    """Numbers by what they count: office 9 comes before office 10."""
    parts = _DIGITS.split(fold(text))
    return tuple((int(part), "") if part.isdigit() else (-1, part) for part in parts)
