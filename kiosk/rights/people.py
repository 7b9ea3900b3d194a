"""Things that bear one name, sorted by whose they may be: namesakes are told apart by people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.core.privacy import Held
from kiosk.core.text import fold

LOG = "log"


@dataclass(frozen=True, slots=True)
class Someone:
    """Things that say the same of a person: one name, and one company or telephone."""

    name: str
    company: str
    phone: str
    things: tuple[Held, ...]

    @property
    def last(self) -> datetime | None:
        """The latest moment of any of them."""
        return max((thing.at for thing in self.things if thing.at), default=None)

    def count(self, *kinds: str) -> int:
        """How many things there are of some kinds."""
        return sum(thing.kind in kinds for thing in self.things)

    def matches(self, company: str, phone: str) -> bool:
        """Whether it is surely whom somebody says that they are."""
        return bool(
            (phone and phone == self.phone) or (company and fold(company) == fold(self.company))
        )


def people(found: Sequence[Held]) -> list[Someone]:
    """Who may be meant, those with the most things first; the log goes with what it is about."""
    groups: dict[tuple[str, str], list[Held]] = {}
    where: dict[str, tuple[str, str]] = {}
    for thing in found:
        if thing.kind == LOG:
            continue
        key = _key(thing)
        groups.setdefault(key, []).append(thing)
        where[thing.id] = key
    for thing in found:
        if thing.kind == LOG:
            key = where.get(str(thing.facts.get("about", ""))) or _key(thing)
            groups.setdefault(key, []).append(thing)
    made = [_someone(things) for things in groups.values()]
    return sorted(made, key=lambda one: (-len(one.things), one.name, one.company))


def things_of(chosen: Iterable[Someone]) -> list[Held]:
    """The things of those who were ticked."""
    return [thing for one in chosen for thing in one.things]


def _key(thing: Held) -> tuple[str, str]:
    return " ".join(sorted(fold(thing.name).split())), fold(thing.company)


def _someone(things: Sequence[Held]) -> Someone:
    first = next((thing for thing in things if thing.kind != LOG), things[0])
    phone = next((thing.phone for thing in things if thing.phone), "")
    return Someone(first.name, first.company, phone, tuple(things))
