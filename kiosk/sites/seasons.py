"""Seasons: ranges of days with a week of their own, such as Ramadan and the summer."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import msgspec
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.core.errors import Invalid
from kiosk.core.wall_time import Hour
from kiosk.sites.commands import both_or_none, require_site
from kiosk.sites.model import Season, SeasonHours
from kiosk.sites.refusals import SeasonOverlaps, UnknownSeason

LONGEST = timedelta(days=366)
WORKING = range(5)
"""Monday to Friday."""


class WeekdayHours(msgspec.Struct, frozen=True):
    """When the doors are open on a weekday (0 is Monday)."""

    weekday: int
    opens: Hour
    closes: Hour


class SetSeason(Command, frozen=True, kw_only=True):
    """A range of days with its own weekly hours; `season` names one that is there already.

    `hours` are those of each weekday, or `opens` and `closes` those of all `weekdays`. A weekday
    without is closed while the season lasts.
    """

    first: date
    last: date
    name: str
    name_ar: str = ""
    name_en: str = ""
    season: UUID | None = None
    hours: list[WeekdayHours] = msgspec.field(default_factory=list)
    opens: Hour | None = None
    closes: Hour | None = None
    weekdays: list[int] = msgspec.field(default_factory=lambda: list(WORKING))


class RemoveSeason(Command, frozen=True, kw_only=True):
    """The ordinary week is back on those days."""

    season: UUID


def set_season(session: Session, command: SetSeason) -> UUID:
    """Add a season, or change all of one; two of a site never share a day."""
    require_site(session, command.site)
    wanted = command.season or command.id
    row = session.get(Season, wanted)
    if command.season and (row is None or row.site != command.site):
        raise UnknownSeason(season=str(command.season))
    names = {
        "name": checks.title("name", command.name),
        "name_ar": checks.title("name_ar", command.name_ar, required=False),
        "name_en": checks.title("name_en", command.name_en, required=False),
    }
    hours = _hours(command)
    _days(command)
    _alone(session, command, wanted)
    if row is None:
        row = Season(id=wanted, site=command.site, first=command.first, last=command.last, **names)
        session.add(row)
    row.first, row.last = command.first, command.last
    row.name, row.name_ar, row.name_en = names["name"], names["name_ar"], names["name_en"]
    session.execute(delete(SeasonHours).where(SeasonHours.season == wanted))
    for one in hours:
        session.add(
            SeasonHours(
                season=wanted,
                site=command.site,
                weekday=one.weekday,
                opens=one.opens,
                closes=one.closes,
            )
        )
    return wanted


def remove_season(session: Session, command: RemoveSeason) -> None:
    """Forget a season; one that is gone already is gone."""
    row = session.get(Season, command.season)
    if row is None:
        return
    if row.site != command.site:
        raise UnknownSeason(season=str(command.season))
    session.execute(delete(SeasonHours).where(SeasonHours.season == command.season))
    session.delete(row)


def _hours(command: SetSeason) -> list[WeekdayHours]:
    both_or_none(command.opens, command.closes, late=True)
    found = {}
    if command.opens and command.closes:
        for weekday in command.weekdays:
            found[weekday] = WeekdayHours(weekday, command.opens, command.closes)
    found |= {one.weekday: one for one in command.hours}
    if not found:
        raise Invalid(field="hours", problem="empty")
    for one in found.values():
        checks.within("weekday", one.weekday, 0, 6)
        both_or_none(one.opens, one.closes, late=True)
    return [found[weekday] for weekday in sorted(found)]


def _days(command: SetSeason) -> None:
    if command.last < command.first:
        raise Invalid(field="last", problem="order")
    if command.last - command.first > LONGEST:
        raise Invalid(field="last", problem="too_far")


def _alone(session: Session, command: SetSeason, wanted: UUID) -> None:
    others = select(Season).where(
        Season.site == command.site,
        Season.id != wanted,
        Season.first <= command.last,
        Season.last >= command.first,
    )
    if other := session.scalars(others.order_by(Season.first).limit(1)).first():
        raise SeasonOverlaps(name=other.name, first=other.first, last=other.last)
