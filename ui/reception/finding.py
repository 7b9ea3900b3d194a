"""Looking for anything by a few letters or a number: what the search line offers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kiosk.core.directions import listed
from kiosk.core.languages import SOURCE, in_language
from kiosk.core.text import fold, search_key

if TYPE_CHECKING:
    from kiosk.station import Station

TICKET, BADGE, VISIT, PERSON, COMPANY, ROOM = (
    "ticket",
    "badge",
    "visit",
    "person",
    "company",
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

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from the others."""
        return self.kind, str(next(iter(self.why.values())))


def find_anything(station: Station, text: str, language: str = SOURCE) -> list[Found]:
    """What matches, grouped by kind; numbers first, because they name one thing."""
    typed = text.strip()
    if len(fold(typed)) < MIN_LETTERS:
        return []
    found = _numbered(station, typed) if any(sign.isdigit() for sign in typed) else []
    return (
        found + _visits(station, typed) + _hosts(station, typed) + _rooms(station, typed, language)
    )


def _numbered(station: Station, typed: str) -> list[Found]:
    from kiosk.badges.queries import by_number
    from kiosk.tickets.queries import by_label

    found = []
    if (ticket := station.ask(by_label, label=typed)) is not None:
        found.append(
            Found(TICKET, ticket.label, ticket.service, "tickets", {"ticket": ticket.id}, ticket)
        )
    if (badge := station.ask(by_number, number=typed)) is not None:
        about = listed(badge.name, badge.company)
        found.append(Found(BADGE, badge.number, about, "badges", {"badge": badge.id}, badge))
    return found


def _visits(station: Station, typed: str) -> list[Found]:
    from kiosk.visits.queries import search

    return [
        Found(VISIT, visit.full_name, visit.company, "visits", {"visit": visit.id}, visit)
        for visit in station.ask(search, text=typed, limit=EACH)
    ]


def _hosts(station: Station, typed: str) -> list[Found]:
    from kiosk.residents.queries import hosts

    people, companies = [], []
    for host in station.ask(hosts, text=typed, limit=2 * EACH):
        if host.person is None:
            why = {"resident": host.resident}
            companies.append(Found(COMPANY, host.name, host.office, "residents", why, host))
        else:
            why = {"person": host.person, "resident": host.resident}
            about = listed(host.company, host.office)
            people.append(Found(PERSON, host.name, about, "residents", why, host))
    return people[:EACH] + companies[:EACH]


def _rooms(station: Station, typed: str, language: str) -> list[Found]:
    from kiosk.sites.queries import resources

    wanted = fold(typed)
    found = []
    for room in station.ask(resources):
        if f" {wanted}" in search_key(room.name, room.name_ar):
            title = in_language(room, language)
            found.append(Found(ROOM, title, "", "bookings", {"resource": room.id}, room))
    return found[:EACH]
