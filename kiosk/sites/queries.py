"""What is known of sites: their rooms and places, and when they and the desks are open."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Date,
    Integer,
    Row,
    String,
    Subquery,
    bindparam,
    case,
    cast,
    literal,
    literal_column,
    null,
    or_,
    select,
    union_all,
)
from sqlalchemy.orm import Session, aliased

from kiosk.core.clock import CASABLANCA, instant
from kiosk.core.text import fold
from kiosk.sites.model import (
    DayException,
    OpeningHours,
    Resource,
    ResourcePart,
    Season,
    SeasonHours,
    ServiceException,
    ServiceHours,
    Site,
    Spot,
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
_SITES = select(Site.code, Site.name, Site.name_ar, Site.city, Site.zone, Site.demo)
_SITE = _SITES.where(Site.code == bindparam("at"))
_PLACES = (
    select(
        *(Resource.id, Resource.kind, Resource.name, Resource.name_ar),
        *(Resource.capacity, Resource.equipment, Resource.floor),
        *(Resource.features, Resource.styles, Resource.before, Resource.after),
        *(Resource.overnight, Resource.closed_for, Resource.picture),
    )
    .where(Resource.site == bindparam("at"), Resource.active)
    .order_by(Resource.position)
)
_EVER = (
    select(
        *(Resource.id, Resource.kind, Resource.name, Resource.name_ar, Resource.capacity),
        *(Resource.active, Resource.retired_on),
    )
    .where(Resource.site == bindparam("at"))
    .order_by(Resource.position, Resource.name)
)
_PARTS = (
    select(ResourcePart.whole, ResourcePart.part)
    .where(ResourcePart.site == bindparam("at"))
    .order_by(ResourcePart.part)
)
_ZONE = select(Site.zone).where(Site.code == bindparam("at"))
_PLACE = (
    select(
        *(Resource.id, Resource.kind, Resource.name, Resource.capacity, Site.zone),
        *(Resource.before, Resource.after, Resource.overnight, Resource.closed_for),
    )
    .join(Site, Site.code == Resource.site)
    .where(Resource.id == bindparam("wanted"), Resource.site == bindparam("at"), Resource.active)
)


_PART, _OTHER = aliased(ResourcePart), aliased(ResourcePart)
_SHARING = select(Resource.id, Resource.name, Resource.before, Resource.after).where(
    or_(
        Resource.id == bindparam("wanted"),
        Resource.id.in_(select(ResourcePart.part).where(ResourcePart.whole == bindparam("wanted"))),
        Resource.id.in_(select(ResourcePart.whole).where(ResourcePart.part == bindparam("wanted"))),
        Resource.id.in_(
            select(_OTHER.whole)
            .join(_PART, _PART.part == _OTHER.part)
            .where(_PART.whole == bindparam("wanted"))
        ),
    )
)


@dataclass(frozen=True, slots=True)
class SiteView:
    """A site as the windows name it."""

    code: str
    name: str
    name_ar: str
    city: str
    zone: str
    demo: bool


@dataclass(frozen=True, slots=True)
class ResourceView:
    """A room, a coworking area with its number of places as capacity, or so much equipment.

    `features` and `styles` are codes of `sites/features.py`. `before` and `after` are the minutes
    that nobody else has around a booking; `parts` are the rooms that it consists of.
    """

    id: UUID
    kind: str
    name: str
    name_ar: str
    capacity: int
    equipment: str
    floor: str = ""
    features: str = ""
    styles: str = ""
    before: int = 0
    after: int = 0
    overnight: bool = False
    closed_for: str = ""
    picture: UUID | None = None
    parts: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """What can be booked, with the zone that its clock on the wall follows.

    `before` and `after` are the minutes that nobody else has around a booking of it. One that is
    `overnight` may be held past closing; `closed_for` says why it cannot be booked at present.
    """

    id: UUID
    kind: str
    name: str
    capacity: int
    zone: str
    before: int = 0
    after: int = 0
    overnight: bool = False
    closed_for: str = ""


@dataclass(frozen=True, slots=True)
class PlaceEver:
    """A place that is, or once was; `parts` are the rooms that it consists of."""

    id: UUID
    kind: str
    name: str
    name_ar: str
    capacity: int
    active: bool
    retired_on: date | None
    parts: tuple[UUID, ...] = ()

    def is_there(self, day: date) -> bool:
        """Whether it had not been given up on a day."""
        return self.active or (self.retired_on is not None and day < self.retired_on)


@dataclass(frozen=True, slots=True)
class Sharing:
    """A place that shares walls with another: itself, its parts, and what it is a part of."""

    id: UUID
    name: str
    before: int
    after: int


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


def all_sites(session: Session) -> list[SiteView]:
    """Every site of the store, by code."""
    return [SiteView(*row) for row in session.execute(_SITES.order_by(Site.code))]


def sites_kept(session: Session) -> list[SiteView]:
    """The sites of which the store has more than the name: places at least."""
    kept = select(Resource.id).where(Resource.site == Site.code).exists()
    return [SiteView(*row) for row in session.execute(_SITES.where(kept).order_by(Site.code))]


def find_site(session: Session, *, site: str) -> SiteView | None:
    """The site with that code."""
    row = session.connection().execute(_SITE, {"at": site}).first()
    return SiteView(*row) if row else None


def find_zone(session: Session, *, site: str) -> str | None:
    """The name of a site's time zone; None for a site that is not here."""
    zone: str | None = session.connection().scalar(_ZONE, {"at": site})
    return zone


def zone_of(session: Session, *, site: str) -> str:
    """The name of a site's time zone; Casablanca's for a site that is not here."""
    return find_zone(session, site=site) or CASABLANCA


def zones() -> Subquery:
    """`code` and `zone` of every site, for the queries of other slices to join."""
    return select(Site.code, Site.zone).subquery()


def resources(session: Session, *, site: str, kind: str = "") -> list[ResourceView]:
    """The rooms, coworking areas and equipment of a site in order, or only those of a kind."""
    parts = _parts(session, site)
    rows: Any = session.connection().execute(_PLACES, {"at": site})
    places = (_with_parts(ResourceView(*row), parts.get(row.id)) for row in rows)
    return [place for place in places if not kind or place.kind == kind]


def is_called(place: ResourceView, named: str) -> bool:
    """Whether a place is meant by an id or a name, whatever its case; by nothing, any is."""
    names = (fold(place.name), fold(place.name_ar))
    return named in ("", str(place.id)) or fold(named) in names


def _with_parts(place: ResourceView, parts: Sequence[UUID] | None) -> ResourceView:
    return replace(place, parts=tuple(parts)) if parts else place


def places_ever(session: Session, *, site: str) -> list[PlaceEver]:
    """Every place that a site has or had, in order."""
    parts = _parts(session, site)
    rows: Any = session.connection().execute(_EVER, {"at": site})
    return [replace(PlaceEver(*row), parts=tuple(parts.get(row.id, ()))) for row in rows]


def _parts(session: Session, site: str) -> dict[UUID, list[UUID]]:
    parts: dict[UUID, list[UUID]] = {}
    for whole, part in session.connection().execute(_PARTS, {"at": site}):
        parts.setdefault(whole, []).append(part)
    return parts


def place_name(session: Session, place: UUID) -> str:
    """The name of a room or an area; empty where it is not here."""
    return session.scalar(select(Resource.name).where(Resource.id == place)) or ""


def find_place(session: Session, *, site: str, resource: UUID) -> Place | None:
    """What can be booked under an id; None for what is not there, or no longer."""
    row = session.connection().execute(_PLACE, {"at": site, "wanted": resource}).first()
    return Place(*row) if row else None


def sharing(session: Session, *, resource: UUID) -> list[Sharing]:
    """The places that cannot be held while one is: itself, and where its walls open, the others."""
    rows = session.connection().execute(_SHARING, {"wanted": resource})
    return [Sharing(*row) for row in rows]


def spot_label(session: Session, spot: UUID) -> str:
    """The number of a place of an area, as it is on its plan; empty where it is not here."""
    return session.scalar(select(Spot.label).where(Spot.id == spot)) or ""


def spot_labels(session: Session, *, site: str) -> dict[UUID, str]:
    """The numbers of the places of a site's areas."""
    rows = session.connection().execute(select(Spot.id, Spot.label).where(Spot.site == site))
    return {spot: label for spot, label in rows}  # noqa: C416


def place_names() -> Subquery:
    """`id`, `name` and `name_ar` of every place, for the queries of other slices to join."""
    return select(Resource.id, Resource.name, Resource.name_ar).subquery()


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
