"""Events of a demo site: one of today with people who have come, and some to come."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import time, timedelta
from functools import partial
from typing import Any
from uuid import UUID

from kiosk.core.clock import instant
from kiosk.core.errors import Refused
from kiosk.demo import material
from kiosk.demo.day import Day

OPENS = time(8, 32)


@dataclass(frozen=True)
class Held:
    """An event: so many days ahead, from an hour on for so many; `people` are registered."""

    title: str
    title_ar: str
    title_en: str
    kind: str
    ahead: int
    begins: time
    hours: int
    fields: dict[str, Any]
    people: int


EVENTS = (
    Held(
        "Pitcher son projet en 5 minutes",
        "عرض المشروع في خمس دقائق",
        "Pitch your project in 5 minutes",
        "atelier",
        0,
        time(10),
        3,
        {"place": "Salle Atlas", "capacity": 20, "organiser": "MITC"},
        16,
    ),
    Held(
        "Heures de mentorat : lever des fonds",
        "ساعات المواكبة: جمع التمويل",
        "Mentoring hours: raising funds",
        "mentorat",
        2,
        time(14),
        2,
        {"place": "Espace coworking", "capacity": 4, "organiser": "Réseau Entreprendre"},
        6,
    ),
    Held(
        "E-Technopark : la facturation électronique",
        "تكنوبارك الرقمي: الفوترة الإلكترونية",
        "E-Technopark: electronic invoicing",
        "e_technopark",
        3,
        time(11),
        1,
        {"mode": "remote", "url": "https://visio.example.ma/facture", "organiser": "MITC"},
        9,
    ),
    Held(
        "Hackathon GreenTech",
        "هاكاثون التكنولوجيا الخضراء",
        "GreenTech hackathon",
        "hackathon",
        8,
        time(9),
        34,
        {
            "mode": "hybrid",
            "place": "Hall",
            "url": "https://visio.example.ma/greentech",
            "capacity": 60,
            "organiser": "Startup Maroc",
            "at_kiosk": True,
        },
        22,
    ),
)


def plan(day: Day) -> None:
    """What is planned is known in the morning, and who registered; some have come by now."""
    day.at(instant(day.day, OPENS, day.station.zone), _plan)
    day.run()


def _plan(day: Day) -> None:
    for one in EVENTS:
        event = _hold(day, one)
        people = [_register(day, event) for _ in range(one.people)]
        if one.ahead == 0:
            for each in people[: one.people // 2]:
                day.at(day.until, partial(_come, registration=each))


def _hold(day: Day, one: Held) -> UUID:
    begins = instant(day.day + timedelta(days=one.ahead), one.begins, day.station.zone)
    if one.ahead == 0:  # a demo may be made at any hour: it has begun, or soon will
        begins = day.until.replace(minute=0, second=0, microsecond=0)
    said = {"title": one.title, "title_ar": one.title_ar, "title_en": one.title_en}
    ends = begins + timedelta(hours=one.hours)
    return day.do("events.plan", **said, kind=one.kind, starts=begins, ends=ends, **one.fields)


def _register(day: Day, event: UUID) -> UUID:
    person = material.person(day.rng)
    return day.do(
        "events.register",
        event=event,
        name=f"{person.first} {person.last}",
        company=material.visiting_company(day.rng) if day.rng.random() < 0.6 else "",
        language="ar" if day.rng.random() < 0.3 else "fr",
        consent=True,
        another=True,
    )


def _come(day: Day, registration: UUID) -> None:
    with suppress(Refused):  # the day is over
        day.do("events.check_in", registration=registration)
