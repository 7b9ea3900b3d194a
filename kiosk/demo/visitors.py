"""Visitors of a demo day: announced or not, on time or late, gone or still here."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from kiosk.core.clock import instant
from kiosk.demo import material
from kiosk.demo.day import Day

if TYPE_CHECKING:
    from kiosk.demo.people import Cast

PER_DAY, PER_SATURDAY = 95, 18
HERE_NOW = 31
HOURS = (9, 10, 11, 12, 13, 14, 15, 16, 17)
WEIGHTS = (10, 18, 16, 9, 5, 12, 15, 11, 4)
# The arrivals that the first page opens on: time, name, company, whom they come to see.
SCRIPT = (
    ("10:15", "Imane", "Berrada", "Cabinet Berrada", "Noria Énergie"),
    ("10:30", "Omar", "Tazi", "", "Sahel Data"),
    ("10:45", "Ghita", "El Amrani", "Université de Settat", "Tamri Santé"),
    ("11:00", "Karim", "Ouazzani", "Transit Express", "Kasbah Pay"),
    ("11:00", "Hélène", "Morvan", "Groupe Odyssée", "Noria Énergie"),
    ("11:15", "Yassine", "Alaoui", "SGM Conseil", "Darb Logistique"),
    ("11:30", "Mehdi", "Saïdi", "", "Zéphyr Robotique"),
    ("11:30", "Fatou", "Diop", "Délégation de Dakar", "Sahel Data"),
    ("11:45", "إيمان", "برادة", "مكتب برادة", "Noria Énergie"),
)


def plan(day: Day, cast: Cast, shift: timedelta, *, today: bool) -> None:
    """Let the day's visitors come and go; on the last day some stay, some are still awaited."""
    count = PER_SATURDAY if day.day.weekday() == 5 else day.rng.randint(PER_DAY - 20, PER_DAY + 20)
    for _ in range(count):
        arrives = _moment(day) + shift
        leaves = arrives + day.around(50, 25, 8)
        if today and leaves > day.until - timedelta(minutes=5):
            continue
        _visit(day, cast, arrives, leaves, announced=day.rng.random() < 0.4)
    if today:
        _here_now(day, cast)
        _awaited(day, cast, shift)


def announce(day: Day, cast: Cast) -> None:
    """Visitors announced for a coming day."""
    for _ in range(day.rng.randint(6, 14)):
        _expect(day, cast, _moment(day))


def _moment(day: Day) -> datetime:
    hour = day.rng.choices(HOURS, WEIGHTS)[0]
    return instant(day.day, time(hour, day.rng.randrange(60)))


def _here_now(day: Day, cast: Cast) -> None:
    for _ in range(HERE_NOW):
        arrives = day.until - timedelta(minutes=day.rng.randint(3, 95))
        _visit(day, cast, arrives, None, announced=day.rng.random() < 0.4)


def _awaited(day: Day, cast: Cast, shift: timedelta) -> None:
    for at, first, last, company, host in SCRIPT:
        resident = cast.named(host)
        moment = day.within(instant(day.day, time.fromisoformat(at)) + shift)
        if resident is not None and moment > day.until - timedelta(minutes=45):
            who = {"first_name": first, "last_name": last, "company": company}
            _expect(day, cast, moment, resident=resident.id, host=host, **who)


def _expect(day: Day, cast: Cast, moment: datetime, **fields: Any) -> UUID:
    who = fields or _somebody(day, cast)
    return day.do("visits.expect", at=moment, until=moment + timedelta(hours=2), **who)


def _somebody(day: Day, cast: Cast) -> dict[str, Any]:
    name, host = material.person(day.rng), cast.someone()
    arabic = bool(name.first_ar) and day.rng.random() < 0.12
    return {
        "first_name": name.first_ar if arabic else name.first,
        "last_name": name.last_ar if arabic else name.last,
        "company": material.visiting_company(day.rng),
        "person": host.id,
        "host": f"{host.name.first} {host.name.last}, {host.company}",
        "purpose": day.rng.choices(material.PURPOSES, material.PURPOSE_WEIGHTS)[0],
        "language": "ar" if arabic else "fr",
    }


def _visit(
    day: Day, cast: Cast, arrives: datetime, leaves: datetime | None, *, announced: bool
) -> None:
    who, arrives = _somebody(day, cast), day.within(arrives)
    closes = arrives + timedelta(hours=4)

    def arrive(sim: Day) -> None:
        if announced:
            visit = sim.do("visits.expect", at=arrives, until=closes, **who)
            sim.do("visits.arrive", visit=visit, consent=True, until=closes, another=True)
        else:
            visit = sim.do("visits.arrive", consent=True, until=closes, another=True, **who)
        sim.do("badges.issue", kind="visitor", holder=visit, valid_from=arrives, valid_until=closes)
        if leaves is not None:
            how = "badge" if sim.rng.random() < 0.6 else "list"
            sim.at(leaves, lambda later: _leave(later, visit, how))

    day.at(arrives, arrive)


def _leave(day: Day, visit: UUID, how: str) -> None:
    day.do("visits.leave", visit=visit, by=how)
