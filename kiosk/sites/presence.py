"""When the desk services are here, for several services and days at once."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time, timedelta
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Date,
    Integer,
    Row,
    Select,
    String,
    bindparam,
    cast,
    literal_column,
    null,
    select,
    union_all,
)
from sqlalchemy.orm import Session

from kiosk.sites.hours import DayHours, Span, within
from kiosk.sites.model import (
    DayException,
    Season,
    SeasonHours,
    ServiceException,
    ServiceHours,
)

LOOK_AHEAD_DAYS = 14


@dataclass(frozen=True, slots=True)
class NextOpening:
    """The next moment, in wall time, at which something opens."""

    day: date
    opens: time


@dataclass(frozen=True, slots=True)
class SeasonDay:
    """When the doors are open on a weekday of a season."""

    first: date
    last: date
    weekday: int
    doors: Span


@dataclass(frozen=True)
class Presence:
    """The hours of desk services over two weeks; answers as `service_day` does, without a store."""

    weekly: dict[tuple[str, int], tuple[Span, ...]]
    exceptions: dict[tuple[str, date], DayHours]
    closed_days: dict[date, str]
    seasons: list[SeasonDay] = field(default_factory=list)
    other_days: set[date] = field(default_factory=set)

    def planned(self, service: str) -> bool:
        """Whether the service was given hours at all; a desk that is new here has none yet."""
        return any(code == service for code, _ in (*self.weekly, *self.exceptions))

    def on(self, service: str, day: date) -> DayHours:
        """When a service is here on a day."""
        if exception := self.exceptions.get((service, day)):
            return exception
        if day in self.closed_days:
            return DayHours(day, (), self.closed_days[day])
        usual = self.weekly.get((service, day.weekday()), ())
        season = [one for one in self.seasons if one.first <= day <= one.last]
        if not season or day in self.other_days:
            return DayHours(day, usual)
        doors = [one.doors for one in season if one.weekday == day.weekday()]
        return DayHours(day, within(usual, doors))

    def away(self, service: str, day: date) -> bool:
        """Whether a service was declared away for a day."""
        exception = self.exceptions.get((service, day))
        return exception is not None and not exception.spans

    def next_opening(self, service: str, day: date, at: time) -> NextOpening | None:
        """The next opening of a service after a wall time, within two weeks."""
        for ahead in range(LOOK_AHEAD_DAYS):
            coming = day + timedelta(days=ahead)
            for span in self.on(service, coming).spans:
                if ahead or span.opens > at:
                    return NextOpening(coming, span.opens)
        return None


def _dated(table: type[ServiceException | DayException]) -> tuple[ColumnElement[Any], ...]:
    return table.day, table.day, table.opens, table.closes, table.reason  # type: ignore[return-value]


_week, _away, _closed = ServiceHours, ServiceException, DayException
_NO_DAY = cast(null(), Date)
_first: BindParameter[Any] = bindparam("first")
_last: BindParameter[Any] = bindparam("last")
_WEEK = select(
    literal_column("'week'", String).label("kind"),
    _week.service.label("service"),
    _week.weekday.label("weekday"),
    _NO_DAY.label("day"),
    _NO_DAY.label("last"),
    _week.opens.label("opens"),
    _week.closes.label("closes"),
    literal_column("''", String).label("reason"),
).where(_week.site == bindparam("at"))
_DAYS = select(literal_column("'day'"), _away.service, cast(null(), Integer), *_dated(_away)).where(
    _away.site == bindparam("at"), _away.day.between(_first, _last)
)
_CLOSED = select(
    literal_column("'doors'"), literal_column("''"), cast(null(), Integer), *_dated(_closed)
).where(_closed.site == bindparam("at"), _closed.day.between(_first, _last))
_SEASONS: Select[*tuple[Any, ...]] = (
    select(
        *(literal_column("'season'"), literal_column("''"), SeasonHours.weekday),
        *(Season.first, Season.last, SeasonHours.opens, SeasonHours.closes, Season.name),
    )
    .join(SeasonHours, SeasonHours.season == Season.id)
    .where(Season.site == bindparam("at"), Season.first <= _last, Season.last >= _first)
)
# Around them, so that the applier sees which tables it is about.
_ALL = select(union_all(_WEEK, _DAYS, _CLOSED, _SEASONS).subquery())
_one: BindParameter[Any] = bindparam("wanted")
_ONE = select(
    union_all(
        _WEEK.where(_week.service == _one), _DAYS.where(_away.service == _one), _CLOSED, _SEASONS
    ).subquery()
)


def presence(session: Session, *, site: str, day: date, service: str = "") -> Presence:
    """The hours of every service, or of one, from a day on; one statement."""
    values = {"at": site, "first": day, "last": day + timedelta(days=LOOK_AHEAD_DAYS)}
    if service:
        rows = session.connection().execute(_ONE, values | {"wanted": service})
    else:
        rows = session.connection().execute(_ALL, values)
    found = Presence({}, {}, {})
    for row in sorted(rows, key=lambda row: row.opens or time.min):
        _note(found, row)
    return found


def _note(found: Presence, row: Row[*tuple[Any, ...]]) -> None:
    spans = (Span(row.opens, row.closes),) if row.opens and row.closes else ()
    if row.kind == "week":
        key = row.service, row.weekday
        found.weekly[key] = found.weekly.get(key, ()) + spans
    elif row.kind == "day":
        found.exceptions[row.service, row.day] = DayHours(row.day, spans, row.reason)
    elif row.kind == "season":
        found.seasons.extend(SeasonDay(row.day, row.last, row.weekday, span) for span in spans)
    elif spans:
        found.other_days.add(row.day)
    else:
        found.closed_days[row.day] = row.reason
