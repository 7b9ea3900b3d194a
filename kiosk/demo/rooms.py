"""Rooms and coworking places of a demo day."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from kiosk.core.clock import CASABLANCA, instant
from kiosk.demo import material
from kiosk.demo.day import Day
from kiosk.sites.hours import day_hours
from kiosk.sites.queries import ResourceView, resources

if TYPE_CHECKING:
    from kiosk.demo.people import Cast

SLOTS = ("08:30", "09:00", "10:00", "11:00", "13:00", "14:00", "15:00", "16:30", "18:00")
# The day that the pictures show: room, from, to, who, what, kind.
SCRIPT = (
    ("Atlas", "09:00", "11:30", "Sahel Data", "Atelier produit", "resident"),
    ("Atlas", "14:00", "16:00", "Noria Énergie", "Comité produit", "resident"),
    ("Atlas", "16:30", "18:00", "Kasbah Pay", "", "resident"),
    ("Toubkal", "09:00", "12:00", "ANAPEC", "Formation emploi", "external"),
    ("Toubkal", "15:00", "17:30", "Groupe Odyssée", "Séminaire", "external"),
    ("Rif", "08:30", "10:00", "Darb Logistique", "", "resident"),
    ("Rif", "11:00", "12:30", "Kasbah Pay", "", "resident"),
    ("Rif", "16:00", "17:00", "Tamri Santé", "", "resident"),
    ("Souss", "10:00", "10:45", "Tamri Santé", "", "resident"),
    ("Souss", "10:45", "12:15", "Zéphyr Robotique", "", "resident"),
    ("Souss", "14:00", "15:00", "Omar Tazi", "", "external"),
    ("Bouregreg", "13:00", "15:00", "Atelier Lumen", "", "external"),
    ("Draa", "08:00", "14:30", "Climatisation", "Maintenance", "maintenance"),
    ("Draa", "14:30", "16:30", "Omar Tazi", "", "external"),
    ("Majorelle", "09:00", "11:00", "Comité de site", "", "technopark"),
    ("Majorelle", "11:00", "12:00", "Darb Logistique", "", "resident"),
    ("Majorelle", "14:30", "17:00", "Noria Énergie", "Pitch interne", "resident"),
    ("Auditorium", "18:00", "20:00", "Soirée investisseurs", "", "technopark"),
)


def plan(day: Day, cast: Cast, shift: timedelta, *, scripted: bool) -> None:
    """Book the day the evening before, then let people come, or not."""
    places = resources(day.session, site=day.station.site.code if day.station.site else "")
    rooms = {r.name: r for r in places if r.kind == "room"}
    evening = instant(day.day, time(17)) - timedelta(days=1) + min(shift, timedelta(0))
    bounds = _bounds(day)
    if bounds is None:
        return
    wanted = _scripted(day, rooms, cast, shift) if scripted else _drawn(day, rooms, cast)
    wanted += _coworking(day, places, cast, shift)
    for fields in wanted:
        if bounds[0] <= fields["starts"] and fields["ends"] <= bounds[1]:
            sure = scripted and fields["resource"] in {room.id for room in rooms.values()}
            day.at(evening, lambda sim, f=fields, s=sure: _book(sim, f, sure=s))  # type: ignore[misc]


def book_ahead(day: Day, cast: Cast) -> None:
    """Bookings of a coming day, made now."""
    places = resources(day.session, site=day.station.site.code if day.station.site else "")
    rooms = {r.name: r for r in places if r.kind == "room"}
    for fields in _drawn(day, rooms, cast) + _coworking(day, places, cast, timedelta(0))[::2]:
        day.do("bookings.book", **fields)


def _bounds(day: Day) -> tuple[datetime, datetime] | None:
    site = day.station.site.code if day.station.site else ""
    spans = day_hours(day.session, site=site, day=day.day).spans
    if not spans:
        return None
    return instant(day.day, spans[0].opens), spans[-1].instants(day.day, CASABLANCA)[1]


def _scripted(
    day: Day, rooms: dict[str, ResourceView], cast: Cast, shift: timedelta
) -> list[dict[str, Any]]:
    return [
        _fields(cast, rooms[room], _span(day.day, first, last, shift), who, what, kind)
        for room, first, last, who, what, kind in SCRIPT
        if room in rooms
    ]


def _drawn(day: Day, rooms: dict[str, ResourceView], cast: Cast) -> list[dict[str, Any]]:
    wanted = []
    for room in rooms.values():
        free_from = time(8)
        for slot in sorted(day.rng.sample(SLOTS, 3)):
            first = time.fromisoformat(slot)
            if first < free_from or day.rng.random() < 0.2:
                continue
            last = _later(first, day.rng.choice((45, 60, 90, 120)))
            span = _span(day.day, slot, last.isoformat("minutes"), timedelta(0))
            title = material.title(day.rng)
            wanted.append(_fields(cast, room, span, cast.company().name, title, "resident"))
            free_from = last
    return wanted


def _coworking(
    day: Day, places: list[ResourceView], cast: Cast, shift: timedelta
) -> list[dict[str, Any]]:
    area = next(r for r in places if r.kind == "coworking")
    wanted = []
    for _ in range(day.rng.randint(44, 52) if day.day.weekday() < 5 or shift else 8):
        first = time(
            8 + day.rng.choices((0, 1, 2, 5, 6), (20, 40, 20, 10, 10))[0], 30 * day.rng.randrange(2)
        )
        last = _later(first, day.rng.choice((120, 180, 240, 360, 480)))
        span = _span(day.day, first.isoformat("minutes"), last.isoformat("minutes"), shift)
        name = material.person(day.rng)
        who = f"{name.first} {name.last}"
        wanted.append(_fields(cast, area, span, who, "", "external"))
    return wanted


def _later(first: time, minutes: int) -> time:
    total = min(first.hour * 60 + first.minute + minutes, 20 * 60)
    return time(total // 60, total % 60)


def _span(day: date, first: str, last: str, shift: timedelta) -> tuple[datetime, datetime]:
    return (
        instant(day, time.fromisoformat(first)) + shift,
        instant(day, time.fromisoformat(last)) + shift,
    )


def _fields(
    cast: Cast, place: ResourceView, span: tuple[datetime, datetime], who: str, what: str, kind: str
) -> dict[str, Any]:
    resident = cast.named(who) if kind == "resident" else None
    return {
        "resource": place.id,
        "starts": span[0],
        "ends": span[1],
        "held_by": who,
        "title": what,
        "kind": kind,
        "resident": resident.id if resident else None,
    }


def _book(day: Day, fields: dict[str, Any], *, sure: bool) -> None:
    """Book, then come, cancel or stay away; a `sure` one comes."""
    booking = day.do("bookings.book", **fields)
    if fields["kind"] == "maintenance":
        return
    fate = 1.0 if sure else day.rng.random()
    if fate < 0.04:
        day.at(fields["starts"] - timedelta(hours=1), lambda sim: _cancel(sim, booking))
    elif fate < 0.09 and fields["starts"] < day.until - timedelta(minutes=90):
        late = fields["starts"] + timedelta(minutes=15)
        day.at(late, lambda sim: sim.do("bookings.release", booking=booking))
    else:
        come = fields["starts"] + timedelta(minutes=day.rng.randint(0, 9))
        day.at(come, lambda sim: sim.do("bookings.check_in", booking=booking))
        day.at(fields["ends"], lambda sim: sim.do("bookings.end", booking=booking))


def _cancel(day: Day, booking: UUID) -> None:
    day.do("bookings.cancel", booking=booking)
