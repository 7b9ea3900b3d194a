"""What the demo is made of: names, companies, rooms, purposes, read from `resources/demo`."""

from __future__ import annotations

import random
import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from kiosk.core import catalogue
from kiosk.core.resources import folder
from kiosk.demo.people import Name
from kiosk.sites.known import known_site

PURPOSES = ("appointment", "delivery", "interview", "event", "maintenance", "other")
PURPOSE_WEIGHTS = (62, 12, 9, 7, 5, 5)


@dataclass(frozen=True)
class City:
    """Where a site is."""

    name: str
    name_ar: str


@dataclass(frozen=True)
class RoomProfile:
    """A meeting room of the demo."""

    name: str
    name_ar: str
    capacity: int
    equipment: str


@dataclass(frozen=True)
class CompanyProfile:
    """An invented company."""

    name: str
    name_ar: str
    sector: str


@cache
def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((folder("demo") / f"{name}.toml").read_text(encoding="utf-8"))


def city(site: str) -> City:
    """The city of a site's code; an unknown code is its own name."""
    known = known_site(site)
    return City(known.city, known.city_ar) if known else City(site.capitalize(), site)


def rooms() -> list[RoomProfile]:
    """The rooms of the demo, in their order."""
    return [RoomProfile(*row) for row in _read("sites")["rooms"]]


def person(rng: random.Random) -> Name:
    """A name drawn at random; the same person may come more than once."""
    names = _read("names")
    first, last = rng.choice(names["first"]), rng.choice(names["last"])
    both = bool(first[1] and last[1])
    return Name(first[0], last[0], first[1] if both else "", last[1] if both else "")


@cache
def _companies() -> list[CompanyProfile]:
    source = _read("companies")
    known = [CompanyProfile(*row) for row in source["known"]]
    made = [
        CompanyProfile(f"{start} {end}", "", sector)
        for start in source["starts"]
        for end, sector in source["ends"]
    ]
    random.Random(7).shuffle(made)
    return known + made


def company(n: int) -> CompanyProfile:
    """The n-th resident of the demo, from 0."""
    return _companies()[n]


def visiting_company(rng: random.Random) -> str:
    """Where a visitor comes from; some come for themselves."""
    return "" if rng.random() < 0.2 else str(rng.choice(_read("companies")["visiting"]))


def title(rng: random.Random) -> str:
    """What a meeting is about."""
    return str(rng.choice(_read("companies")["titles"]))


def procedure(rng: random.Random, service: str) -> tuple[str, int]:
    """Something people come to a desk for, its first ones more often; and how many papers."""
    desk = catalogue.find_desk(service)
    if desk is None:
        return "", 0
    chosen = desk.procedures[int(len(desk.procedures) * rng.random() ** 2)]
    return chosen.code, len(chosen.papers)
