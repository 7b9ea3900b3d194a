"""Looking for anything by a few letters or a number: what the search line offers."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from kiosk.core.directions import listed
from kiosk.core.languages import SOURCE, in_language
from kiosk.core.spelling import distance, means
from kiosk.core.text import fold, search_key
from kiosk.visits.code import typed as code_of

if TYPE_CHECKING:
    from kiosk.station import Station

TICKET, DEPOSIT, PARCEL, REQUEST, BADGE, VISIT, PERSON, COMPANY, BOOKING, ROOM = (
    "ticket",
    "deposit",
    "parcel",
    "request",
    "badge",
    "visit",
    "person",
    "company",
    "booking",
    "room",
)
MIN_LETTERS = 2
EACH = 5


@dataclass(frozen=True)
class Found:
    """Something that matches: its kind, how it is called, what is known, and where it is shown."""

    kind: str
    title: str
    about: str
    page: str
    why: dict[str, Any]
    thing: Any = None
    near: bool = False
    """Not of these words: a name that is like them, or what belongs to who is meant."""

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from the others."""
        return self.kind, str(next(iter(self.why.values())))


def may_find(station: Station, typed: str) -> bool:
    """Whether whoever works here may look for anything that is called so."""
    from kiosk.badges.queries import by_number
    from kiosk.bookings.queries import search as bookings
    from kiosk.residents.queries import hosts
    from kiosk.sites.queries import resources
    from kiosk.tickets.queries import by_label
    from kiosk.visits.queries import search as visits

    if station.may_read(visits) or station.may_read(bookings):
        return True
    if station.may_read(hosts) or station.may_read(resources):
        return True
    numbered = any(sign.isdigit() for sign in typed)
    return numbered and (station.may_read(by_label) or station.may_read(by_number))


def find_anything(station: Station, text: str, language: str = SOURCE) -> list[Found]:
    """What matches, exact before near, of any kind; numbers first, because they name one thing."""
    typed = text.strip()
    if len(fold(typed)) < MIN_LETTERS:
        return []
    found = _numbered(station, typed) if any(sign.isdigit() for sign in typed) else []
    people, companies = _hosts(station, typed)
    found += (
        _deposits(station, typed)
        + _parcels(station, typed)
        + _requests(station, typed)
        + _invited(station, typed)
    )
    found += _visits(station, typed, companies) + people + companies
    found += _bookings(station, typed, companies, language) + _rooms(station, typed, language)
    exact = [one for one in found if _is_exact(one, typed)]
    return exact + _nearest(typed, [replace(one, near=True) for one in found if one not in exact])


def _is_exact(found: Found, typed: str) -> bool:
    """Whether its own words begin with those typed; a visit to a company is not the company."""
    if found.kind in (TICKET, BADGE):
        return True
    if found.kind == VISIT and found.thing.code == code_of(typed) != "":
        return True
    if found.kind in (DEPOSIT, PARCEL, REQUEST) and any(sign.isdigit() for sign in typed):
        return True
    if found.kind in (PERSON, COMPANY):
        return not found.thing.near
    key = search_key(*_names(found), found.about)
    return all(f" {word}" in key for word in fold(typed).split())


def _nearest(typed: str, found: list[Found]) -> list[Found]:
    """The kinds with the nearest name first; each as its own query has ordered it."""
    best: dict[str, float] = {}
    for one in found:
        far = distance(typed, *_names(one))
        best[one.kind] = min(best.get(one.kind, math.inf), math.inf if far is None else far)
    return sorted(found, key=lambda one: best[one.kind])


def _names(found: Found) -> tuple[str, ...]:
    return (found.thing.name, found.thing.name_ar) if found.kind == ROOM else (found.title,)


def _numbered(station: Station, typed: str) -> list[Found]:
    from kiosk.badges.queries import by_number
    from kiosk.tickets.queries import by_label

    found = []
    ticket = station.ask(by_label, label=typed) if station.may_read(by_label) else None
    if ticket is not None:
        found.append(
            Found(TICKET, ticket.label, ticket.service, "tickets", {"ticket": ticket.id}, ticket)
        )
    badge = station.ask(by_number, number=typed) if station.may_read(by_number) else None
    if badge is not None:
        about = listed(badge.name, badge.company)
        found.append(Found(BADGE, badge.number, about, "badges", {"badge": badge.id}, badge))
    return found


def _deposits(station: Station, typed: str) -> list[Found]:
    """Papers left, by their receipt, by who left them or who picks them up."""
    from kiosk.deposits.queries import find

    if not station.may_read(find):
        return []
    return [
        Found(DEPOSIT, listed(one.name, one.label), one.what, "tickets", {"deposit": one.id}, one)
        for one in station.ask(find, text=typed, limit=EACH)
    ]


def _invited(station: Station, typed: str) -> list[Found]:
    """Whoever says the code of an invitation."""
    from kiosk.visits.queries import by_code

    if not code_of(typed) or not station.may_read(by_code):
        return []
    visit = station.ask(by_code, code=typed)
    if visit is None:
        return []
    return [Found(VISIT, visit.full_name, visit.company, "visits", {"visit": visit.id}, visit)]


def _parcels(station: Station, typed: str) -> list[Found]:
    """Parcels that wait, by their label, their company or who they are for."""
    from kiosk.parcels.queries import find

    if not station.may_read(find):
        return []
    waiting = [one for one in station.ask(find, text=typed, limit=EACH) if one.waits]
    return [
        Found(PARCEL, listed(one.for_whom, one.label), one.company, "parcels", {"parcel": one.id})
        for one in waiting
    ]


def _requests(station: Station, typed: str) -> list[Found]:
    """Requests to join that wait, by their receipt, their holder, company or project."""
    from kiosk.joining.queries import find

    if not station.may_read(find):
        return []
    return [
        Found(REQUEST, listed(one.name, one.label), one.title, "joining", {"request": one.id}, one)
        for one in station.ask(find, text=typed, limit=EACH)
    ]


def _visits(station: Station, typed: str, companies: list[Found]) -> list[Found]:
    """Visitors of that name or telephone, then who comes to the company that is meant."""
    from kiosk.visits.queries import search, to_resident

    if not station.may_read(search, to_resident):
        return []
    visits = station.ask(search, text=typed, limit=EACH)
    for company in companies[:1]:
        resident = company.why["resident"]
        coming = station.ask(to_resident, resident=resident, day=station.today(), limit=EACH)
        named = {visit.id for visit in visits}
        visits += [visit for visit in coming if visit.id not in named]
    return [
        Found(VISIT, visit.full_name, visit.company, "visits", {"visit": visit.id}, visit)
        for visit in visits[:EACH]
    ]


def _bookings(station: Station, typed: str, companies: list[Found], language: str) -> list[Found]:
    """What holders of that name have booked, and the company that is meant."""
    from kiosk.bookings.queries import of_holder, search

    if not station.may_read(of_holder, search):
        return []
    bookings = station.ask(search, text=typed, limit=EACH)
    for company in companies[:1]:
        held = station.ask(of_holder, resident=company.why["resident"], limit=EACH)
        named = {booking.id for booking in bookings}
        bookings += [booking for booking in held if booking.id not in named]
    bookings.sort(key=lambda booking: booking.starts)
    return [
        Found(
            BOOKING,
            booking.held_by,
            in_language(booking, language, "resource_name"),
            "bookings",
            {"booking": booking.id, "day": booking.day},
            booking,
        )
        for booking in bookings[:EACH]
    ]


def _hosts(station: Station, typed: str) -> tuple[list[Found], list[Found]]:
    """People, and companies."""
    from kiosk.residents.queries import hosts

    people: list[Found] = []
    companies: list[Found] = []
    if not station.may_read(hosts):
        return people, companies
    for host in station.ask(hosts, text=typed, limit=2 * EACH):
        if host.person is None:
            why = {"resident": host.resident}
            companies.append(Found(COMPANY, host.name, host.office, "residents", why, host))
        else:
            why = {"person": host.person, "resident": host.resident}
            about = listed(host.company, host.office)
            people.append(Found(PERSON, host.name, about, "residents", why, host))
    return people[:EACH], companies[:EACH]


def _rooms(station: Station, typed: str, language: str) -> list[Found]:
    from kiosk.sites.queries import resources

    found = []
    for room in station.ask(resources) if station.may_read(resources) else []:
        begins = f" {fold(typed)}" in search_key(room.name, room.name_ar)
        if begins or means(typed, room.name) or means(typed, room.name_ar):
            title = in_language(room, language)
            found.append(Found(ROOM, title, "", "bookings", {"resource": room.id}, room))
    return found[:EACH]
