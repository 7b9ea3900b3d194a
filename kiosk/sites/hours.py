"""When a site and its desks are open: by the week, by season, and on days of their own."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Date,
    Integer,
    Row,
    String,
    bindparam,
    case,
    cast,
    literal,
    literal_column,
    null,
    select,
    union_all,
)
from sqlalchemy.orm import Session

from kiosk.core.clock import instant
from kiosk.sites.model import (
    DayException,
    OpeningHours,
    Season,
    SeasonHours,
    ServiceException,
    ServiceHours,
)

LAST_MINUTE = time(23, 59)

# Built once: every command pays for some of these.
_NO_WORDS: ColumnElement[str] = literal_column("''", String)
_WEEK = select(
    OpeningHours.weekday,
    cast(null(), Date).label("day"),
    cast(null(), Date).label("last"),
    OpeningHours.opens,
    OpeningHours.closes,
    *(_NO_WORDS.label(name) for name in ("reason", "reason_ar", "reason_en")),
    literal(0).label("tentative"),
).where(OpeningHours.site == bindparam("at"))
_EXCEPTIONS = select(
    *(cast(null(), Integer), DayException.day, DayException.day),
    *(DayException.opens, DayException.closes),
    *(DayException.reason, DayException.reason_ar, DayException.reason_en),
    case((DayException.tentative, 1), else_=0),
).where(
    DayException.site == bindparam("at"),
    DayException.day.in_(bindparam("days", expanding=True)),
)
_SEASONS = (
    select(
        *(SeasonHours.weekday, Season.first, Season.last),
        *(SeasonHours.opens, SeasonHours.closes),
        *(Season.name, Season.name_ar, Season.name_en, literal(0)),
    )
    .join(SeasonHours, SeasonHours.season == Season.id)
    .where(Season.site == bindparam("at"), Season.last >= bindparam("earliest"))
)
# Around all, so that the applier sees which tables it is about.
_HOURS = select(union_all(_WEEK, _EXCEPTIONS, _SEASONS).subquery())


@dataclass(frozen=True, slots=True)
class Span:
    """Wall times of one stretch of opening on a day.

    One that closes no later than it opens closes on the day after: 00:00 is midnight. What was
    written as 23:59, before that could be said, lasts until midnight too.
    """

    opens: time
    closes: time

    @property
    def is_late(self) -> bool:
        """Whether it goes on to midnight, or past it."""
        return self.closes <= self.opens or self.closes >= LAST_MINUTE

    @property
    def closing_minute(self) -> int:
        """When it ends, in minutes since its day began: 1440 at midnight, 1560 at 02:00."""
        if not self.is_late:
            return self.closes.hour * 60 + self.closes.minute
        late = self.closes if self.closes <= self.opens else time()
        return (24 + late.hour) * 60 + late.minute

    def on(self, day: date) -> tuple[datetime, datetime]:
        """The wall times, naive, at which it begins and ends on a day."""
        begins = datetime.combine(day, self.opens)
        if not self.is_late:
            return begins, datetime.combine(day, self.closes)
        closes = self.closes if self.closes <= self.opens else time()
        return begins, datetime.combine(day + timedelta(days=1), closes)

    def instants(self, day: date, zone_name: str) -> tuple[datetime, datetime]:
        """The same as instants."""
        begins, ends = self.on(day)
        return (
            instant(begins.date(), begins.time(), zone_name),
            instant(ends.date(), ends.time(), zone_name),
        )


@dataclass(frozen=True, slots=True)
class DayHours:
    """The stretches of opening of a day, none when closed, and why where it differs.

    `tentative` where the day of a feast is not decreed yet.
    """

    day: date
    spans: tuple[Span, ...]
    reason: str = ""
    reason_ar: str = ""
    reason_en: str = ""
    tentative: bool = False

    def why(self, language: str) -> str:
        """Why it differs, in a language that is there."""
        own = {"ar": self.reason_ar, "en": self.reason_en}.get(language, self.reason)
        return own or self.reason

    def open_at(self, at: time) -> Span | None:
        """The stretch that a wall time falls in."""
        return next((s for s in self.spans if s.opens <= at and (s.is_late or at < s.closes)), None)

    def closing(self, zone_name: str) -> datetime | None:
        """The instant at which the doors close last; None on a day on which they stay shut."""
        return self.spans[-1].instants(self.day, zone_name)[1] if self.spans else None


def day_hours(session: Session, *, site: str, day: date) -> DayHours:
    """When the doors are open on a day."""
    return hours_of_days(session, site=site, days=[day])[day]


def hours_of_days(session: Session, *, site: str, days: Collection[date]) -> dict[date, DayHours]:
    """When the doors are open on each of several days, in one statement."""
    values = {"at": site, "days": list(days), "earliest": min(days, default=date.max)}
    rows = session.connection().execute(_HOURS, values).all()
    weekly = {row.weekday: _spans(row) for row in rows if row.day is None}
    found = {}
    for day in days:
        dated = [row for row in rows if row.day and row.day <= day <= row.last]
        one = next((row for row in dated if row.weekday is None), None)
        found[day] = _day(day, weekly, dated, one)
    return found


def _day(
    day: date,
    weekly: dict[int, tuple[Span, ...]],
    season: list[Row[*tuple[Any, ...]]],
    one: Row[*tuple[Any, ...]] | None,
) -> DayHours:
    """A day by itself, or as its season, or as any week has it."""
    if one is not None:
        return DayHours(day, _spans(one), *_words(one), bool(one.tentative))
    if season:
        today = (row for row in season if row.weekday == day.weekday())
        return DayHours(day, tuple(s for row in today for s in _spans(row)), *_words(season[0]))
    return DayHours(day, weekly.get(day.weekday(), ()))


def _words(row: Row[*tuple[Any, ...]]) -> tuple[str, str, str]:
    return row.reason, row.reason_ar, row.reason_en


def service_day(session: Session, *, site: str, service: str, day: date) -> DayHours:
    """When a desk service is here on a day; a closed site has no desks."""
    if exception := session.get(ServiceException, (site, service, day)):
        return DayHours(day, _spans(exception), exception.reason)
    doors = day_hours(session, site=site, day=day)
    if doors.reason and not doors.spans:
        return doors
    usual = _weekly(session, site, service, day.weekday())
    in_season = select(Season.id).where(
        Season.site == site, Season.first <= day, Season.last >= day
    )
    if session.get(DayException, (site, day)) is None and session.scalar(in_season):
        return DayHours(day, within(usual, doors.spans))
    return DayHours(day, usual)


def within(spans: Iterable[Span], doors: Iterable[Span]) -> tuple[Span, ...]:
    """What is left of spans while the doors are open."""
    both = (
        Span(
            max(span.opens, door.opens),
            span.closes if door.is_late else min(span.closes, door.closes),
        )
        for span in spans
        for door in doors
    )
    return tuple(span for span in both if span.opens < span.closes)


def _weekly(session: Session, site: str, service: str, weekday: int) -> tuple[Span, ...]:
    rows = select(ServiceHours.opens, ServiceHours.closes).where(
        ServiceHours.site == site,
        ServiceHours.service == service,
        ServiceHours.weekday == weekday,
    )
    return tuple(Span(*row) for row in session.execute(rows.order_by(ServiceHours.opens)))


def _spans(
    exception: DayException | ServiceException | Row[*tuple[Any, ...]],
) -> tuple[Span, ...]:
    if exception.opens is None or exception.closes is None:
        return ()
    return (Span(exception.opens, exception.closes),)
