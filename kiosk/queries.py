"""Every query by name, for the command line and whoever asks by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kiosk import sync
from kiosk.badges import queries as badges
from kiosk.bookings import queries as bookings
from kiosk.core.asking import parameters
from kiosk.core.errors import BadInput
from kiosk.paper import queries as paper
from kiosk.paper import reports
from kiosk.residents import queries as residents
from kiosk.sites import queries as sites
from kiosk.staff import queries as people
from kiosk.store import audit
from kiosk.sync import journal, settling
from kiosk.tickets import queries as tickets
from kiosk.visits import queries as visits

__all__ = ["REGISTRY", "find", "parameters"]

REGISTRY: dict[str, Callable[..., Any]] = {
    "sites.list": sites.all_sites,
    "sites.resources": sites.resources,
    "sites.day_hours": sites.day_hours,
    "sites.service_day": sites.service_day,
    "people.staff": people.staff,
    "residents.find": residents.find,
    "residents.get": residents.get,
    "residents.people": residents.people,
    "residents.hosts": residents.hosts,
    "visits.on_site": visits.on_site,
    "visits.expected": visits.expected,
    "visits.of_day": visits.of_day,
    "visits.get": visits.get,
    "visits.search": visits.search,
    "visits.last_visit": visits.last_visit,
    "visits.notice": visits.notice,
    "bookings.day": bookings.day,
    "bookings.rooms_now": bookings.rooms_now,
    "bookings.free": bookings.free,
    "bookings.get": bookings.get,
    "bookings.of_holder": bookings.of_holder,
    "tickets.queues": tickets.queues,
    "tickets.waiting": tickets.waiting,
    "tickets.aside": tickets.aside,
    "tickets.of_day": tickets.of_day,
    "tickets.board": tickets.board,
    "tickets.get": tickets.get,
    "tickets.ahead": tickets.ahead,
    "tickets.by_label": tickets.by_label,
    "tickets.leases": tickets.leases,
    "counters.board": tickets.counters,
    "counters.get": tickets.counter,
    "reports.list": reports.listed,
    "paper.jobs": paper.jobs,
    "sync.status": sync.status,
    "sync.to_settle": settling.to_settle,
    "sync.case": settling.case,
    "sync.settled": settling.settled,
    "sync.journal": journal.journal,
    "sync.last_return": journal.last_return,
    "audit.trail": audit.trail,
    "badges.list": badges.badges,
    "badges.get": badges.get,
    "badges.of_subject": badges.of_subject,
    "badges.by_number": badges.by_number,
    "badges.verify": badges.verify,
    "badges.present": badges.present,
    "badges.headcount": badges.headcount,
    "badges.not_returned": badges.not_returned,
}


def find(name: str) -> Callable[..., Any]:
    """The function of a query's name; raises BadInput when there is none."""
    if name not in REGISTRY:
        raise BadInput(f"there is no query {name}; `kiosk queries` lists them")
    return REGISTRY[name]
