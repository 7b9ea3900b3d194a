"""Appointments of a demo site: which desks give them, who has one today and on the days to come."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from kiosk.appointments.slots import Slot, slots
from kiosk.core.clock import instant
from kiosk.core.errors import Refused
from kiosk.demo import material
from kiosk.demo.day import Day
from kiosk.station import Station

OPENS = time(8, 31)
AHEAD = 6
"""Days for which some are made."""


@dataclass(frozen=True)
class Given:
    """The hours of every working day in which a desk gives appointments."""

    opens: time
    closes: time
    minutes: int
    places: int = 1


HOURS = {
    "ompic": Given(time(9), time(12), 20),
    "cnss": Given(time(10), time(16), 30),
    "legalisation": Given(time(10, 30), time(12), 15, 2),
}


def give_hours(station: Station) -> None:
    """The desks say when they see people by appointment."""
    for service, given in HOURS.items():
        for weekday in range(5):
            station.do(
                "appointments.set_hours",
                service=service,
                weekday=weekday,
                opens=given.opens,
                closes=given.closes,
                minutes=given.minutes,
                places=given.places,
            )


def plan(day: Day) -> None:
    """In the morning some hours of today are taken, and of the days to come; some do not come."""
    day.at(instant(day.day, OPENS), _book)
    day.at(day.until, lambda sim: sim.do("appointments.release_missed"))
    day.run()


def arrive(station: Station) -> None:
    """Who is expected just now comes."""
    from kiosk.appointments.queries import day as of_day

    now = station.clock.now()
    for one in station.ask_itself(of_day, day=station.today()):
        if one.state == "booked" and abs(one.starts - now) <= timedelta(minutes=8):
            with suppress(Refused):
                station.do("appointments.arrive", appointment=one.id)


def _book(day: Day) -> None:
    for ahead in range(AHEAD):
        wanted = day.day + timedelta(days=ahead)
        for service in HOURS:
            _book_some(day, service, wanted, 5 if not ahead else 3)


def _book_some(day: Day, service: str, wanted: date, most: int) -> None:
    found = _free(day, service, wanted)
    if wanted == day.day:  # one that is missed, and those that are still to come
        soon = day.until - timedelta(minutes=8)
        found = found[:1] + [slot for slot in found[1:] if slot.starts > soon]
    for slot in sorted(day.rng.sample(found, min(most, len(found))), key=lambda one: one.starts):
        person = material.person(day.rng)
        procedure, _papers = material.procedure(day.rng, service)
        with suppress(Refused):  # somebody has one already
            day.do(
                "appointments.book",
                service=service,
                procedure=procedure,
                starts=slot.starts,
                name=f"{person.first} {person.last}",
                company=material.visiting_company(day.rng) if day.rng.random() < 0.5 else "",
                phone=f"0661{day.rng.randint(100000, 999999)}",
                language="ar" if day.rng.random() < 0.3 else "fr",
            )


def _free(day: Day, service: str, wanted: date) -> list[Slot]:
    zone, site = day.station.zone, day.station.site
    if site is None:
        return []
    morning: datetime = day.within(instant(day.day, OPENS, zone))
    found = slots(day.session, site=site.code, service=service, day=wanted, now=morning, zone=zone)
    return [slot for slot in found if slot.free]
