"""What is wrong with a calendar that somebody brings, or with an event of it."""

from __future__ import annotations

from datetime import date

from kiosk.core.errors import Refused


class NotACalendar(Refused):
    """A file that is no iCalendar at all."""

    code = "calendars.not_one"
    file: str


class CalendarTooLarge(Refused):
    """More than is read at once."""

    code = "calendars.too_large"
    file: str
    limit: int


class TooManyEvents(Refused):
    """More events, or more bookings to come of them, than are taken at once."""

    code = "calendars.too_many"
    file: str
    limit: int


class NoEvents(Refused):
    """A calendar with nothing in it."""

    code = "calendars.no_events"
    file: str


class EventUnreadable(Refused):
    """An event that says no time, or says it in a way that cannot be read."""

    code = "calendars.unreadable"
    line: int


class UnknownZone(Refused):
    """Hours of a zone that this program does not know by that name."""

    code = "calendars.unknown_zone"
    zone: str


class NoSuchHour(Refused):
    """The clock is put forward over that time."""

    code = "calendars.no_such_hour"
    day: date
    hour: str
    zone: str


class HourTwice(Refused):
    """The clock is put back over that time: it is shown twice."""

    code = "calendars.hour_twice"
    day: date
    hour: str
    zone: str


class RuleNotRead(Refused):
    """A repetition that is not by days, weeks, months or years."""

    code = "calendars.rule"
    rule: str
