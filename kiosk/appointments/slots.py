"""The hours at a desk that can be somebody's, and how many of their places are free."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from kiosk.appointments.model import Appointment, AppointmentHours
from kiosk.appointments.states import HOLDING
from kiosk.core.catalogue import Desk
from kiosk.core.clock import business_day, instant
from kiosk.sites.hours import DayHours, Span
from kiosk.sites.options import options
from kiosk.sites.presence import LOOK_AHEAD_DAYS, Presence, presence
from kiosk.tickets import stops
from kiosk.tickets.desks import known_desk
from kiosk.tickets.line import moment_anywhere

_ONE_DAY = timedelta(days=1)
_HOURS = (
    select(
        *(AppointmentHours.service, AppointmentHours.weekday, AppointmentHours.opens),
        *(AppointmentHours.closes, AppointmentHours.minutes, AppointmentHours.places),
    )
    .where(AppointmentHours.site == bindparam("at"))
    .order_by(AppointmentHours.service, AppointmentHours.weekday, AppointmentHours.opens)
)
_HELD = select(Appointment.id, Appointment.day, Appointment.starts, Appointment.minutes).where(
    Appointment.site == bindparam("at"),
    Appointment.service == bindparam("wanted"),
    Appointment.day.between(bindparam("first"), bindparam("last")),
    Appointment.state.in_(HOLDING),
)


@dataclass(frozen=True, slots=True)
class HoursView:
    """Wall times of a weekday (0 is Monday) in which a desk gives appointments."""

    service: str
    weekday: int
    opens: time
    closes: time
    minutes: int
    places: int


@dataclass(frozen=True, slots=True)
class Slot:
    """An hour to come at a desk: `free` of its `places` are nobody's."""

    starts: datetime
    at: time
    minutes: int
    places: int
    free: int


@dataclass(frozen=True, slots=True)
class OpenDay:
    """A day on which a desk gives appointments, and how many are free."""

    day: date
    free: int


@dataclass(frozen=True, slots=True)
class Offer:
    """What a desk gives on a day: all that are to come, and its hours there."""

    slots: tuple[Slot, ...]
    hours: DayHours

    def at(self, starts: datetime) -> Slot | None:
        """The one that begins at an instant."""
        return next((slot for slot in self.slots if slot.starts == starts), None)

    def next_free(self, at: time) -> time | None:
        """The first free one after a wall time, or else the first of the day."""
        free = [slot.at for slot in self.slots if slot.free]
        return next((each for each in free if each > at), free[0] if free else None)


def hours(session: Session, *, site: str) -> list[HoursView]:
    """When the desks of a site give appointments, by desk, weekday and hour."""
    return [HoursView(*row) for row in session.execute(_HOURS, {"at": site})]


def hours_of(session: Session, site: str, service: str) -> list[HoursView]:
    """The same of one desk."""
    return [each for each in hours(session, site=site) if each.service == service]


def slots(
    session: Session, *, site: str, service: str, day: date, now: datetime, zone: str
) -> list[Slot]:
    """The appointments of a day that a desk gives, those that are full too; none that are past.

    None beyond as many days as the site takes them ahead.
    """
    desk = known_desk(service)
    if not business_day(now, zone) <= day <= last_day(session, site, now, zone):
        return []
    return list(offer(session, site, desk, day, now, zone).slots)


def days(session: Session, *, site: str, service: str, now: datetime, zone: str) -> list[OpenDay]:
    """The days on which a desk gives appointments, as far ahead as they are taken."""
    desk = known_desk(service)
    first, last = business_day(now, zone), last_day(session, site, now, zone)
    wanted = [first + n * _ONE_DAY for n in range((last - first).days + 1)]
    found = offers(session, site, desk, wanted, now, zone)
    return [
        OpenDay(day, sum(slot.free for slot in one.slots))
        for day, one in found.items()
        if one.slots
    ]


def last_day(session: Session, site: str, now: datetime, zone: str) -> date:
    """The last day for which appointments are taken."""
    ahead = options(session, site=site).number("appointment_days")
    return business_day(now, zone) + ahead * _ONE_DAY


def offer(
    session: Session,
    site: str,
    desk: Desk,
    day: date,
    now: datetime,
    zone: str,
    but: UUID | None = None,
) -> Offer:
    """What a desk gives on a day; the place of the appointment `but` counts as free."""
    return offers(session, site, desk, [day], now, zone, but)[day]


def offers(
    session: Session,
    site: str,
    desk: Desk,
    wanted: Sequence[date],
    now: datetime,
    zone: str,
    but: UUID | None = None,
) -> dict[date, Offer]:
    """The same of several days, in order."""
    given = hours_of(session, site, desk.code)
    session.flush()
    values = {"at": site, "wanted": desk.code, "first": wanted[0], "last": wanted[-1]}
    held: dict[date, list[Any]] = defaultdict(list)
    for row in session.connection().execute(_HELD, values).all():
        if row.id != but:
            held[row.day].append(row)
    left = _has_left(session, site, desk.code, now)
    found, here = {}, None
    for place, day in enumerate(wanted):
        if here is None or place % (LOOK_AHEAD_DAYS + 1) == 0:
            here = presence(session, site=site, day=day, service=desk.code)
        hours_there = _hours_there(here, desk, day, left)
        made = tuple(_slots(given, hours_there, held[day], now, zone))
        found[day] = Offer(made, hours_there)
    return found


def _hours_there(here: Presence, desk: Desk, day: date, left: dict[date, str]) -> DayHours:
    """When a desk is here; not on the day on which it has left already."""
    return DayHours(day, (), left[day]) if day in left else here.on(desk.code, day)


def _has_left(session: Session, site: str, service: str, now: datetime) -> dict[date, str]:
    """Today, with the reason, where the desk was declared away since the morning."""
    here = moment_anywhere(session, site, now)
    stop = stops.live(session, here).get(service)
    return {here.day: stop.reason} if stop is not None and stop.away else {}


def _slots(
    given: Sequence[HoursView], there: DayHours, held: Sequence[Any], now: datetime, zone: str
) -> Iterator[Slot]:
    for one in given:
        if one.weekday != there.day.weekday():
            continue
        length = timedelta(minutes=one.minutes)
        for at in _begins(one, there.spans):
            starts = instant(there.day, at, zone)
            if starts < now:
                continue
            taken = sum(_meets(row, starts, starts + length) for row in held)
            free = max(0, one.places - taken)
            yield Slot(starts, at, one.minutes, one.places, free)


def _begins(given: HoursView, spans: Sequence[Span]) -> Iterator[time]:
    """The wall times at which appointments begin and end while the desk is here."""
    opens, closes = _minute(given.opens), _minute(given.closes)
    for begin in range(opens, closes - given.minutes + 1, given.minutes):
        end = begin + given.minutes
        if any(_minute(span.opens) <= begin and end <= span.closing_minute for span in spans):
            yield time(*divmod(begin, 60))


def _minute(at: time) -> int:
    return at.hour * 60 + at.minute


def _meets(held: Any, starts: datetime, ends: datetime) -> bool:
    """Whether an appointment that is somebody's is on at a time between two instants."""
    until = held.starts + timedelta(minutes=held.minutes)
    return bool(held.starts < ends and starts < until)
