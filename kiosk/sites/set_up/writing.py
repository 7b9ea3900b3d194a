"""The set-up of a site as it is now: what is told of it, and the file that says it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.core import catalogue, registry
from kiosk.core.clock import hour_minute
from kiosk.core.set_up import fields, line
from kiosk.sites import announcing, calendar, options, plans, queries
from kiosk.sites.announcing import SeasonView
from kiosk.sites.data_protection import NOBODY_SAID, Protection, data_protection
from kiosk.sites.hours import DayHours, Span
from kiosk.sites.offices import OfficeView, offices
from kiosk.sites.plans import PlanView, SpotView
from kiosk.sites.queries import ResourceView
from kiosk.sites.set_up.said import FORMAT, WEEKDAYS

HEAD = """# {name} : mise en place du site.
# « kiosk site import FICHIER --dry-run » dit ce qui changerait."""


@dataclass(frozen=True, slots=True)
class Now:
    """All that a set-up file may say of a site, as it is now; `photos` by place, in base 64.

    `parts` are what other slices add, by the names that they have in the file.
    """

    site: str
    name: str
    week: list[tuple[Span, ...]]
    seasons: list[SeasonView]
    days: list[DayHours]
    places: list[ResourceView]
    plans: list[PlanView]
    spots: list[SpotView]
    offices: list[OfficeView]
    services: dict[str, list[tuple[Span, ...]]]
    options: dict[str, str]
    photos: dict[UUID, str] = field(default_factory=dict)
    protection: Protection = NOBODY_SAID
    parts: dict[str, Any] = field(default_factory=dict)


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
        offices=offices(session, site=site),
        services={
            desk.code: calendar.service_week(session, site=site, service=desk.code)
            for desk in catalogue.load().desks
        },
        options={name: chosen.values[name] for name in sorted(chosen.chosen)},
        photos=photos(session, site=site),
        protection=data_protection(session, site=site),
        parts={part.name: part.now(session, site) for part in registry.set_up_parts()},
    )


def written(now: Now) -> str:
    """A set-up as a file; the same set-up makes the same file."""
    lines = [HEAD.format(name=now.name), f"format = {FORMAT}", line("site", now.site), ""]
    lines += ["[hours]", *_week(now.week), ""]
    for season in now.seasons:
        lines += ["[[season]]", *fields(season, "name name_ar name_en first last")]
        lines += ["[season.hours]", *_week(season.week), ""]
    for day in now.days:
        lines += ["[[day]]", line("day", day.day), line("hours", _spans(day.spans))]
        lines += [*fields(day, "reason reason_ar reason_en tentative"), ""]
    names = {place.id: place.name for place in now.places}
    for place in now.places:
        lines += ["[[place]]", *_place(place, names, now.photos.get(place.id, "")), ""]
    for plan in now.plans:
        lines += ["[[plan]]", line("name", plan.name), _drawing(plan.drawing), ""]
        for spot in plan.spots:
            lines += ["[[plan.spot]]", line("place", names.get(spot.resource, ""))]
            lines += [*fields(spot, "label x y"), ""]
    for office in now.offices:
        lines += ["[[office]]", *fields(office, "name floor"), *_known(office), ""]
    for code, week in now.services.items():
        lines += ["[[service]]", line("code", code), "[service.hours]", *_week(week), ""]
    said = {name: value for name, value in asdict(now.protection).items() if value}
    if said:
        lines += ["[data_protection]", *(line(*each) for each in said.items()), ""]
    for part in registry.set_up_parts():
        lines += part.written(now.parts[part.name], names)
    lines += ["[options]", *(line(name, value) for name, value in now.options.items())]
    return "\n".join(lines) + "\n"


def hours_text(span: Span) -> str:
    """A stretch as a file has it."""
    closes = span.closing_minute
    return f"{hour_minute(span.opens)}-{hour_minute(closes if closes <= 1440 else closes - 1440)}"


def _place(place: ResourceView, names: dict[UUID, str], photo: str) -> Iterable[str]:
    yield from fields(place, "kind name name_ar capacity floor")
    yield line("features", place.features.split())
    yield line("equipment", place.equipment)
    yield line("styles", place.styles.split())
    yield from fields(place, "before after overnight closed_for")
    if place.kind == "room":
        yield line("parts", [names[part] for part in place.parts if part in names])
    if photo:
        yield line("photo", photo)


def _known(office: OfficeView) -> Iterable[str]:
    """What is not known is left out."""
    for name in ("surface", "places", "since"):
        if (value := getattr(office, name)) is not None:
            yield line(name, value)


def _week(week: Iterable[tuple[Span, ...]]) -> list[str]:
    return [line(name, _spans(day)) for name, day in zip(WEEKDAYS, week, strict=True)]


def _spans(spans: Iterable[Span]) -> list[str]:
    return [hours_text(span) for span in spans]


def _drawing(svg: str) -> str:
    """On lines of its own where it may stand so."""
    return line("drawing", svg) if "'''" in svg else f"drawing = '''\n{svg}'''"
