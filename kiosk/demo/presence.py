"""Residents and coworkers who badge in and out on a demo day."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from kiosk.badges.queries import badges
from kiosk.core.clock import instant
from kiosk.demo import material
from kiosk.demo.day import Day

if TYPE_CHECKING:
    from kiosk.demo.people import Cast

HOLDERS, NOMADS = 300, 24
HERE_NOW, NOMADS_NOW = 268, 13
USUAL_DAY = 70


def give_badges(day: Day, cast: Cast) -> None:
    """Lasting badges for some people of the residents, and for the regular coworkers."""
    people = [person for company in cast.companies for person in company.people]
    for person in people[:HOLDERS]:
        day.do("badges.issue", kind="resident", holder=person.id, **_year(day))
    for _ in range(NOMADS):
        name = material.person(day.rng)
        who = f"{name.first} {name.last}"
        day.do("badges.issue", kind="coworker", name=who, **_year(day))


def _year(day: Day) -> dict[str, datetime]:
    return {"valid_from": day.until, "valid_until": day.until + timedelta(days=365)}


def plan(day: Day, shift: timedelta, *, today: bool, now: datetime) -> None:
    """Scans in, and out; history is full only on the weekday that today's forecast reads."""
    payloads = _payloads(day)
    residents, nomads = payloads[:HOLDERS], payloads[HOLDERS:]
    if today:
        coming = residents[:HERE_NOW] + nomads[:NOMADS_NOW]
    elif day.day.weekday() == now.weekday():
        coming = residents[: day.rng.randint(240, 285)] + nomads[: day.rng.randint(9, 20)]
    else:
        coming = day.rng.sample(residents, USUAL_DAY if day.day.weekday() < 5 else 15)
    for payload in coming:
        _come(day, payload, shift, stay=today)


def _come(day: Day, payload: str, shift: timedelta, *, stay: bool) -> None:
    arrives = instant(day.day, time(8)) + shift + day.around(95, 45, 1)
    if stay:
        arrives = min(arrives, day.until - timedelta(minutes=1))
    leaves = arrives + day.around(440, 70, 90)
    day.at(arrives, lambda sim: sim.do("badges.scan", payload=payload))
    if not stay:
        day.at(leaves, lambda sim: sim.do("badges.scan", payload=payload))


def _payloads(day: Day) -> list[str]:
    site = day.station.site.code if day.station.site else ""
    lasting = [
        badge
        for kind, most in (("resident", HOLDERS), ("coworker", NOMADS))
        for badge in badges(day.session, site=site, now=day.until, kind=kind, limit=most)
    ]
    return [badge.payload for badge in sorted(lasting, key=lambda b: (b.issued_at, b.id))]
