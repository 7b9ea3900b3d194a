"""How many people are in the building, were at each hour of the day, and may come."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy.orm import Session

from kiosk.badges import counting as badges
from kiosk.core.clock import instant, wall
from kiosk.events import present as events
from kiosk.events.present import Guest
from kiosk.presence.names import Inside
from kiosk.presence.people import nothing_else
from kiosk.sites.queries import zone_of
from kiosk.visits import counting as visits

HOURS = range(8, 20)
HALF = time(0, 30)
WEEKS_BACK = 4
USUAL_VISIT = 1
USUAL_END = 18
"""Who forgot to scan on the way out is taken to have left at 18:00."""
STILL_HERE_DAYS = 14
"""A visit that nobody closed for longer is not counted as being here."""


@dataclass(frozen=True, slots=True)
class Headcount:
    """Who is in the building now, and how many were or are expected in each hour.

    Who has both a lasting badge and a visit counts once, by the badge; `guests` of events are those
    who have neither. `unseen` are visitors and holders whose stay of today was closed with the day:
    nobody saw them leave, and they are not counted among those who are here.

    `by_hour` maps the hour (wall time, 8 to 19) to (people, is_forecast). An hour that is over
    counts who was here at its half; the running one, who is here now; a coming one, the visitors
    expected then and the mean of holders of lasting badges on that weekday of four weeks (without
    any history, those here now, until 18:00).
    """

    residents: int
    visitors: int
    coworkers: int
    by_hour: tuple[tuple[int, int, bool], ...]
    staff: int = 0
    unseen: int = 0
    guests: int = 0

    @property
    def total(self) -> int:
        """Everyone in the building."""
        return self.residents + self.visitors + self.guests + self.coworkers + self.staff


@dataclass(frozen=True, slots=True)
class Stay:
    """So many people from one hour to another; an hour stands for its half, so 9 is 9:30."""

    people: int
    begins: int
    ends: int | None

    def covers(self, hour: int) -> bool:
        """Whether they are here at the half of an hour."""
        return self.begins < hour and (self.ends is None or self.ends >= hour)


def headcount(session: Session, *, site: str, now: datetime) -> Headcount:
    """The presence band of the first page: few statements, none over more than two weeks."""
    zone = zone_of(session, site=site)
    here = wall(now, zone)
    today = here.date()
    kinds = badges.by_kind(session, site=site)
    visitors = visits.here(session, site=site, days=_latest_days(today))
    if visitors and kinds:
        visitors -= _counted_by_badge(session, site)
    lasting, past = _presence(session, site, today, zone)
    came, to_come = _visits(session, site, today, zone)
    invited = events.guests(session, site=site, day=today)
    guests = _guests_now(session, site, [each for each in invited if each.is_here(now)])
    took_part, will_take_part = _guests(invited, today, zone)
    usual = past or [[Stay(sum(kinds.values()), 0, USUAL_END - 1)]]

    def at(hour: int) -> int:
        if hour < here.hour:
            return _count(lasting + came + took_part, hour)
        if hour == here.hour:
            return visitors + guests + sum(kinds.values())
        mean = sum(_count(day, hour) for day in usual) / len(usual)
        return round(mean) + _count(to_come + will_take_part, hour)

    return Headcount(
        residents=kinds.get("resident", 0),
        visitors=visitors,
        coworkers=kinds.get("coworker", 0),
        staff=kinds.get("staff", 0),
        guests=guests,
        unseen=sum(each.closed(session, site=site, day=today) for each in (visits, badges)),
        by_hour=tuple((hour, at(hour), hour > here.hour) for hour in HOURS),
    )


def _count(stays: Iterable[Stay], hour: int) -> int:
    return sum(stay.people for stay in stays if stay.covers(hour))


def _latest_days(today: date) -> list[date]:
    return [today - timedelta(days=back) for back in range(STILL_HERE_DAYS + 1)]


def _presence(
    session: Session, site: str, today: date, zone: str
) -> tuple[list[Stay], list[list[Stay]]]:
    """Stays of holders of lasting badges: today's, and those of each earlier day that has any."""
    days = [today - timedelta(weeks=back) for back in range(WEEKS_BACK + 1)]
    since = instant(days[-1], HALF, zone)
    found: dict[date, list[Stay]] = {day: [] for day in days}
    offsets = {day: _whole_hours(since, instant(day, HALF, zone)) for day in days}
    for held in badges.stays(session, site=site, days=days, since=since):
        offset = offsets[held.day]
        ends = None if held.left is None else held.left - offset
        if ends is None and (held.day != today or held.closed):
            ends = USUAL_END - 1
        found[held.day].append(Stay(held.people, held.arrived - offset, ends))
    return found.pop(today), [stays for stays in found.values() if stays]


def _visits(session: Session, site: str, today: date, zone: str) -> tuple[list[Stay], list[Stay]]:
    """Visits of today: those who came as they were, those who may be here as they said.

    Who said no end is here for an hour.
    """
    came, to_come = [], []
    since = instant(today, HALF, zone)
    for visit in visits.stays(session, site=site, day=today, since=since):
        begins = visit.arrived if visit.arrived is not None else visit.expected
        if visit.arrived is not None:
            came.append(Stay(visit.people, visit.arrived, visit.left))
        if not visit.gone and begins is not None:
            ends = begins + USUAL_VISIT if visit.until is None else visit.until
            to_come.append(Stay(visit.people, begins, ends))
    return came, to_come


def _guests_now(session: Session, site: str, here: list[Guest]) -> int:
    """How many of those who came to an event are here as nothing else."""
    if not here:
        return 0
    people = badges.names_here(session, site=site)
    visitors = visits.names_here(session, site=site)
    people += [(" ".join(each.names), each.company) for each in visitors]
    return len(nothing_else(here, people))


def _guests(invited: Iterable[Guest], today: date, zone: str) -> tuple[list[Stay], list[Stay]]:
    """Guests of the events of today: those who came, those who may be here in its hours."""
    since = instant(today, HALF, zone)
    came, to_come = [], []
    for guest in invited:
        starts, ends = (_whole_hours(since, at) for at in (guest.starts, guest.ends))
        if guest.arrived_at is not None:
            came.append(Stay(1, max(_whole_hours(since, guest.arrived_at), -1), ends))
        to_come.append(Stay(1, starts, ends))
    return came, to_come


def _counted_by_badge(session: Session, site: str) -> int:
    """How many visitors are here by a lasting badge too."""
    inside = Inside(badges.names_here(session, site=site))
    return sum(inside.has(v.names, v.company) for v in visits.names_here(session, site=site))


def _whole_hours(earlier: datetime, later: datetime) -> int:
    return int((later - earlier).total_seconds() // 3600)
