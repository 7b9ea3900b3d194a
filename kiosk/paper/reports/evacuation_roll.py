"""Who is in the building, by company: what the evacuation list says."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from kiosk.core.clock import hour_minute, wall
from kiosk.core.text import fold
from kiosk.core.wording import say, short_date
from kiosk.paper.reports.imprint import Imprint
from kiosk.presence.kinds import COWORKER, GUEST, VISITOR
from kiosk.presence.people import Present, named_inside

WITHOUT_BADGE = (VISITOR, GUEST)
"""Whose badge, if any, is of a day."""


@dataclass(frozen=True, slots=True)
class Someone:
    """A person, or a visitor with companions (`people` in all)."""

    name: str
    kind: str
    come_from: str
    people: int
    arrived_at: datetime | None

    def since(self, day: date, zone: str) -> datetime | None:
        """Since when, on the wall, where they came on an earlier day; None for those of today."""
        came = wall(self.arrived_at, zone) if self.arrived_at else None
        return came if came is not None and came.date() < day else None


@dataclass(frozen=True, slots=True)
class Group:
    """The people of a company, its visitors first."""

    name: str
    office: str
    members: tuple[Someone, ...]

    @property
    def badges(self) -> int:
        """How many lasting badges of it are in the building."""
        return sum(member.kind not in WITHOUT_BADGE for member in self.members)


@dataclass(frozen=True, slots=True)
class EvacuationReport:
    """Everyone, and what the foot of each page says.

    `unseen` are those whose stay was closed with the day: nobody saw them leave.
    """

    groups: tuple[Group, ...]
    imprint: Imprint
    language: str
    unseen: int = 0

    def since(self, someone: Someone) -> str:
        """Since which day and time someone is here who did not come today; empty for others."""
        came = someone.since(self.imprint.at.date(), self.imprint.site.zone)
        if came is None:
            return ""
        day = short_date(came.date(), self.language)
        return say("evacuation.since", self.language, day=day, time=hour_minute(came))

    def count(self, *kinds: str) -> int:
        """People of some kinds, or everyone."""
        everyone = (member for group in self.groups for member in group.members)
        return sum(m.people for m in everyone if not kinds or m.kind in kinds)


def roll(session: Session, *, site: str, now: datetime, language: str = "fr") -> list[Group]:
    """Everybody with a name who is in the building, by office, each once, in one snapshot."""
    gathered: dict[str, tuple[str, str, list[Someone]]] = {}
    inside = named_inside(session, site=site, now=now)
    placed = ((_company_of(each, language), each.office, _someone(each)) for each in inside)
    for company, office, someone in placed:
        name, known, members = gathered.setdefault(fold(company), (company, office, []))
        members.append(someone)
        gathered[fold(company)] = (name, known or office, members)
    groups = [Group(name, office, _sorted(members)) for name, office, members in gathered.values()]
    return sorted(groups, key=lambda group: (_floor(group.office), fold(group.name)))


def short_office(office: str) -> str:
    """ "A · 3" for "Bât. A, 3e étage, bureau 312"; anything else as it is."""
    building = re.search(r"\bb[âa]t(?:iment|\.)?\s*(\w+)", office, re.IGNORECASE)
    floor = re.search(r"\b(\d+)\s*(?:er|e|ᵉ|ème)\s+étage", office, re.IGNORECASE)
    ground = re.search(r"rez-de-chaussée|\brdc\b", office, re.IGNORECASE)
    level = floor.group(1) if floor else "0" if ground else ""
    return f"{building.group(1)} · {level}" if building and level else office


def _floor(office: str) -> tuple[bool, list[tuple[int, str]]]:
    """A sort key: by building, then by floor as a number; unknown places last."""
    parts = re.findall(r"\d+|[^\W\d]+", short_office(office))
    return not office, [(int(p), "") if p.isdigit() else (-1, p.casefold()) for p in parts]


def _company_of(each: Present, language: str) -> str:
    """The company that is visited or worked for; whoever was named where it is no resident's."""
    if each.kind == COWORKER:
        return say("evacuation.coworking", language)
    none = "evacuation.no_host" if each.kind in WITHOUT_BADGE else "evacuation.team"
    return each.company or say(none, language)


def _someone(each: Present) -> Someone:
    come_from = each.come_from if each.kind in WITHOUT_BADGE else each.company
    return Someone(each.name, each.kind, come_from, each.people, each.arrived_at)


def _sorted(members: Iterable[Someone]) -> tuple[Someone, ...]:
    return tuple(sorted(members, key=lambda m: (m.kind not in WITHOUT_BADGE, fold(m.name))))
