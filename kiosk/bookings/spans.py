"""More than a day at once: a week of every room, a month, one room, and a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.bookings.queries import BookingView, Lane, between, lanes_of
from kiosk.bookings.shared_walls import around
from kiosk.core import checks
from kiosk.core.clock import wall
from kiosk.sites.hours import DayHours, hours_of_days
from kiosk.sites.kinds import ROOM
from kiosk.sites.queries import ResourceView, resources, zone_of
from kiosk.sites.refusals import UnknownResource

MOST_DAYS = 62
WEEK = 7
_DAY, _MINUTE = timedelta(days=1), timedelta(minutes=1)
_Span = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class WeekPlan:
    """A week from its Monday: the hours of each day, and its rooms as lanes."""

    first: date
    days: tuple[DayHours, ...]
    lanes: tuple[Lane, ...]


@dataclass(frozen=True, slots=True)
class DayOfRoom:
    """How much of a day's open hours a room is held, in minutes, and by which bookings."""

    held: int
    bookings: tuple[BookingView, ...]


@dataclass(frozen=True, slots=True)
class MonthOfRoom:
    """A room, and each day of a month."""

    resource: ResourceView
    days: tuple[DayOfRoom, ...]


@dataclass(frozen=True, slots=True)
class MonthPlan:
    """A month: the hours of each day, how many minutes the doors are open, every room."""

    first: date
    days: tuple[DayHours, ...]
    open_minutes: tuple[int, ...]
    rooms: tuple[MonthOfRoom, ...]


@dataclass(frozen=True, slots=True)
class RoomPlan:
    """One room over some days, with what holds it and what holds those that share its walls."""

    lane: Lane
    days: tuple[DayHours, ...]


def week(session: Session, *, site: str, day: date) -> WeekPlan:
    """Every room over the week in which a day lies."""
    first = day - day.weekday() * _DAY
    hours = _hours(session, site, first, WEEK)
    held = between(session, site, first, first + (WEEK - 1) * _DAY)
    return WeekPlan(first, hours, lanes_of(resources(session, site=site), held))


def month(session: Session, *, site: str, day: date) -> MonthPlan:
    """How much of each day of a month each room is held."""
    first = day.replace(day=1)
    count = ((first + 31 * _DAY).replace(day=1) - first).days
    hours = _hours(session, site, first, count)
    zone = zone_of(session, site=site)
    open_at = [[span.instants(each.day, zone) for span in each.spans] for each in hours]
    held = between(session, site, first, first + (count - 1) * _DAY)
    rooms = tuple(
        MonthOfRoom(lane.resource, _by_day(lane.bookings, first, open_at, zone))
        for lane in lanes_of(resources(session, site=site), held)
    )
    minutes = tuple(sum(_minutes(*span) for span in day) for day in open_at)
    return MonthPlan(first, hours, minutes, rooms)


def of_room(
    session: Session, *, site: str, resource: UUID, since: date, days: int = WEEK
) -> RoomPlan:
    """One room over so many days; raises UnknownResource for what is no room here."""
    checks.within("range_days", days, 1, MOST_DAYS)
    places = resources(session, site=site, kind=ROOM)
    room = next((place for place in places if place.id == resource), None)
    if room is None:
        raise UnknownResource(resource=str(resource))
    last = since + (days - 1) * _DAY
    held = [
        booking
        for place in around(places)[room.id]
        for booking in between(session, site, since, last, resource=place.id)
    ]
    lane = next(lane for lane in lanes_of(places, held) if lane.resource.id == resource)
    return RoomPlan(lane, _hours(session, site, since, days))


def in_list(
    session: Session,
    *,
    site: str,
    since: date,
    until: date,
    resource: UUID | None = None,
) -> list[BookingView]:
    """Everything that is held from a day to another, or of one place, by time."""
    checks.within("range_days", (until - since).days + 1, 1, MOST_DAYS)
    return between(session, site, since, until, resource=resource)


def _hours(session: Session, site: str, first: date, count: int) -> tuple[DayHours, ...]:
    days = [first + n * _DAY for n in range(count)]
    found = hours_of_days(session, site=site, days=days)
    return tuple(found[day] for day in days)


def _by_day(
    bookings: Sequence[BookingView], first: date, open_at: Sequence[Sequence[_Span]], zone: str
) -> tuple[DayOfRoom, ...]:
    """What falls on each day; one that goes on past midnight, or for days, is there on each."""
    held = [0] * len(open_at)
    there: list[list[BookingView]] = [[] for _ in open_at]
    for booking in bookings:
        begins = (booking.day - first).days
        last = (wall(booking.ends - _MINUTE, zone).date() - first).days
        for day in range(max(begins, 0), min(last + 1, len(open_at))):
            there[day].append(booking)
            held[day] += sum(
                _minutes(max(opens, booking.starts), min(closes, booking.ends))
                for opens, closes in open_at[day]
                if booking.starts < closes and opens < booking.ends
            )
    return tuple(map(DayOfRoom, held, map(tuple, there)))


def _minutes(starts: datetime, ends: datetime) -> int:
    return (ends - starts) // _MINUTE
