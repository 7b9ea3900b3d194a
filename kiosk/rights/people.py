"""Things that bear one name, sorted by whose they may be: namesakes are told apart by people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.core import checks
from kiosk.core.privacy import Held, PersonQuery
from kiosk.core.text import fold

LOG = "log"


@dataclass(frozen=True, slots=True)
class Someone:
    """Things that say the same of a person: one name, one company, one way to reach them."""

    name: str
    company: str
    things: tuple[Held, ...]

    @property
    def phones(self) -> tuple[str, ...]:
        """The telephones that the things say."""
        return tuple(dict.fromkeys(thing.phone for thing in self.things if thing.phone))

    @property
    def emails(self) -> tuple[str, ...]:
        """The addresses that the things say."""
        return tuple(dict.fromkeys(thing.email for thing in self.things if thing.email))

    @property
    def last(self) -> datetime | None:
        """The latest moment of any of them."""
        return max((thing.at for thing in self.things if thing.at), default=None)

    def count(self, *kinds: str) -> int:
        """How many things there are of some kinds."""
        return sum(thing.kind in kinds for thing in self.things)

    def may_be(self, company: str, phone: str) -> bool:
        """Whether nothing says otherwise than somebody says of themselves."""
        phone = checks.phone_as_kept(phone)
        other = company and self.company and fold(company) != fold(self.company)
        return not other and not (phone and self.phones and phone not in self.phones)


def people(found: Sequence[Held]) -> list[Someone]:
    """Who may be meant, those with the most things first; the log goes with what it is about."""
    there = {thing.id: thing for thing in found if thing.kind != LOG}
    named: dict[tuple[str, str], list[Held]] = {}
    logged: dict[str, list[Held]] = {}
    for thing in found:
        about = str(thing.facts.get("about", "")) if thing.kind == LOG else ""
        if about in there:
            logged.setdefault(about, []).append(thing)
        else:
            named.setdefault(_key(thing), []).append(thing)
    groups = [group for namesakes in named.values() for group in _apart(namesakes, there)]
    made = [
        _someone([*group, *(line for one in group for line in logged.get(one.id, ()))])
        for group in groups
    ]
    return sorted(made, key=lambda one: (-len(one.things), one.name, one.company, one.phones))


def surely(found: Iterable[Someone], name: str, company: str, phone: str) -> list[Someone]:
    """Those who are the person by what they say of themselves; nobody where several may be."""
    asked, phone = PersonQuery(name), checks.phone_as_kept(phone)
    meant = [one for one in found if asked.meets(one.name)]
    if reached := [one for one in meant if phone and phone in one.phones]:
        return reached
    same = [one for one in meant if company and fold(company) == fold(one.company)]
    return [one for one in same if len(same) == 1 and one.may_be(company, phone)]


def things_of(chosen: Iterable[Someone]) -> list[Held]:
    """The things of those who were ticked."""
    return [thing for one in chosen for thing in one.things]


def _key(thing: Held) -> tuple[str, str]:
    return " ".join(sorted(fold(thing.name).split())), fold(thing.company)


def _apart(namesakes: list[Held], there: Mapping[str, Held]) -> list[list[Held]]:
    """Namesakes of one company by how they are reached; what says nothing of that stands alone.

    Where only one way is known, nothing tells the others from that person.
    """
    groups: list[tuple[set[str], list[Held]]] = []
    silent: list[Held] = []
    for thing in namesakes:
        if not (ways := _reached(thing, there)):
            silent.append(thing)
            continue
        same = [group for group in groups if group[0] & ways]
        groups = [group for group in groups if not group[0] & ways]
        things = [each for _, held in same for each in held]
        groups.append((ways.union(*(known for known, _ in same)), [*things, thing]))
    if len(groups) < 2:
        return [namesakes]
    return [*(things for _, things in groups), *([silent] if silent else [])]


def _reached(thing: Held, there: Mapping[str, Held]) -> set[str]:
    """How the person of a thing is reached, by itself or what it goes with."""
    ways = {way for way in (thing.phone, thing.email.casefold()) if way}
    other = there.get(thing.goes_with)
    return ways or (_reached(other, there) if other else set())


def _someone(things: Sequence[Held]) -> Someone:
    first = next((thing for thing in things if thing.kind != LOG), things[0])
    return Someone(first.name, first.company, tuple(things))
