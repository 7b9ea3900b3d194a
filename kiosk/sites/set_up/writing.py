"""The set-up of a site as it is now: what is told of it, and the file that says it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.core import catalogue
from kiosk.core.clock import hour_minute
from kiosk.sites import announcing, calendar, options, plans, queries
from kiosk.sites.announcing import SeasonView
from kiosk.sites.plans import PlanView, SpotView
from kiosk.sites.queries import DayHours, ResourceView, Span
from kiosk.sites.set_up.said import FORMAT, WEEKDAYS

HEAD = """# {name} : mise en place du site.
# « kiosk site import FICHIER --dry-run » dit ce qui changerait."""


@dataclass(frozen=True, slots=True)
class Now:
    """All that a set-up file may say of a site, as it is now; `photos` by place, in base 64."""

    site: str
    name: str
    week: list[tuple[Span, ...]]
    seasons: list[SeasonView]
    days: list[DayHours]
    places: list[ResourceView]
    plans: list[PlanView]
    spots: list[SpotView]
    services: dict[str, list[tuple[Span, ...]]]
    options: dict[str, str]
    photos: dict[UUID, str] = field(default_factory=dict)


def now_of(session: Session, *, site: str, day: date) -> Now:
    """The set-up of a site, of its calendar what is not over on a day."""
    from kiosk.sites.pictures import photos

    found = queries.find_site(session, site=site)
    chosen = options.options(session, site=site)
    return Now(
        site=site,
        name=found.name if found else site,
        week=calendar.weekly_hours(session, site=site),
        seasons=announcing.seasons(session, site=site, day=day),
        days=calendar.exceptions(session, site=site, first=day),
        places=queries.resources(session, site=site),
        plans=plans.plans(session, site=site),
        spots=plans.spots(session, site=site),
        services={
            desk.code: calendar.service_week(session, site=site, service=desk.code)
            for desk in catalogue.load().desks
        },
        options={name: chosen.values[name] for name in sorted(chosen.chosen)},
        photos=photos(session, site=site),
    )


def written(now: Now) -> str:
    """A set-up as a file; the same set-up makes the same file."""
    lines = [HEAD.format(name=now.name), f"format = {FORMAT}", _line("site", now.site), ""]
    lines += ["[hours]", *_week(now.week), ""]
    for season in now.seasons:
        lines += ["[[season]]", *_fields(season, "name name_ar name_en first last")]
        lines += ["[season.hours]", *_week(season.week), ""]
    for day in now.days:
        lines += ["[[day]]", _line("day", day.day), _line("hours", _spans(day.spans))]
        lines += [*_fields(day, "reason reason_ar reason_en tentative"), ""]
    names = {place.id: place.name for place in now.places}
    for place in now.places:
        lines += ["[[place]]", *_place(place, names, now.photos.get(place.id, "")), ""]
    for plan in now.plans:
        lines += ["[[plan]]", _line("name", plan.name), _drawing(plan.drawing), ""]
        for spot in plan.spots:
            lines += ["[[plan.spot]]", _line("place", names.get(spot.resource, ""))]
            lines += [*_fields(spot, "label x y"), ""]
    for code, week in now.services.items():
        lines += ["[[service]]", _line("code", code), "[service.hours]", *_week(week), ""]
    lines += ["[options]", *(_line(name, value) for name, value in now.options.items())]
    return "\n".join(lines) + "\n"


def hours_text(span: Span) -> str:
    """A stretch as a file has it."""
    closes = span.closing_minute
    return f"{hour_minute(span.opens)}-{hour_minute(closes if closes <= 1440 else closes - 1440)}"


def _place(place: ResourceView, names: dict[UUID, str], photo: str) -> Iterable[str]:
    yield from _fields(place, "kind name name_ar capacity floor")
    yield _line("features", place.features.split())
    yield _line("equipment", place.equipment)
    yield _line("styles", place.styles.split())
    yield from _fields(place, "before after overnight closed_for")
    if place.kind == "room":
        yield _line("parts", [names[part] for part in place.parts if part in names])
    if photo:
        yield _line("photo", photo)


def _week(week: Iterable[tuple[Span, ...]]) -> list[str]:
    return [_line(name, _spans(day)) for name, day in zip(WEEKDAYS, week, strict=True)]


def _spans(spans: Iterable[Span]) -> list[str]:
    return [hours_text(span) for span in spans]


def _fields(of: Any, names: str) -> list[str]:
    return [_line(name, getattr(of, name)) for name in names.split()]


def _drawing(svg: str) -> str:
    """On lines of its own where it may stand so."""
    return _line("drawing", svg) if "'''" in svg else f"drawing = '''\n{svg}'''"


def _line(name: str, value: Any) -> str:
    return f"{name} = {_value(value)}"


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list):
        return f"[{', '.join(_value(each) for each in value)}]"
    if isinstance(value, str):
        # What JSON escapes TOML reads the same, but for DEL, which it wants escaped too.
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return str(value)
