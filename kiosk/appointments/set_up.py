"""The hours of appointments in the file that sets up a site."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import groupby
from uuid import UUID

import msgspec
from sqlalchemy.orm import Session

from kiosk.appointments.hours import SetHours
from kiosk.appointments.slots import HoursView, hours
from kiosk.core.catalogue import find_desk, service_name
from kiosk.core.command import Command
from kiosk.core.directions import joined
from kiosk.core.set_up import ADDED, CHANGED, Change, Part, Places, line
from kiosk.core.wording import field_name, weekday_name
from kiosk.sites.hours import Span
from kiosk.sites.refusals import SetUpWrong
from kiosk.sites.set_up.said import MOST, WEEKDAYS, span
from kiosk.sites.set_up.writing import hours_text

NAME = "appointments"
Stretch = tuple[Span, int, int]
"""Wall times, minutes of an appointment, places."""
Days = dict[tuple[str, int], list[Stretch]]
"""By desk and weekday, in order."""


class HoursSaid(msgspec.Struct, forbid_unknown_fields=True):
    """Hours of a desk on a weekday; all those of a day in a file are the hours of that day."""

    service: str
    day: str
    hours: str
    minutes: int = 20
    places: int = 1


def _now(session: Session, site: str) -> list[HoursView]:
    return hours(session, site=site)


def _written(now: list[HoursView], _places: Mapping[UUID, str]) -> Iterator[str]:
    for each in now:
        yield f"[[{NAME}]]"
        yield line("service", each.service)
        yield line("day", WEEKDAYS[each.weekday])
        yield line("hours", hours_text(Span(each.opens, each.closes)))
        yield line("minutes", each.minutes)
        yield line("places", each.places)
        yield ""


def _changed(said: list[HoursSaid], now: list[HoursView], _places: Places) -> Iterator[Change]:
    if len(said) > MOST:
        raise SetUpWrong(where=NAME)
    here = {
        key: [(Span(each.opens, each.closes), each.minutes, each.places) for each in of_day]
        for key, of_day in groupby(now, lambda each: (each.service, each.weekday))
    }
    for (service, weekday), wanted in _days(said).items():
        known = here.get((service, weekday), [])
        if wanted == known:
            continue
        commands = tuple(_commands(service, weekday, wanted))
        back = tuple(_commands(service, weekday, known))
        how = CHANGED if known else ADDED
        yield Change(NAME, f"{service} {WEEKDAYS[weekday]}", how, commands, back=back)


def _days(said: list[HoursSaid]) -> Days:
    found: Days = defaultdict(list)
    for n, each in enumerate(said):
        desk = find_desk(each.service)
        if desk is None:
            raise SetUpWrong(where=f"{NAME}[{n}].service")
        if each.day not in WEEKDAYS:
            raise SetUpWrong(where=f"{NAME}[{n}].day")
        stretch = span(each.hours, f"{NAME}[{n}].hours", late=False)
        key = desk.code, WEEKDAYS.index(each.day)
        found[key].append((stretch, each.minutes, each.places))
    return {key: sorted(day, key=lambda one: one[0].opens) for key, day in found.items()}


def _commands(service: str, weekday: int, day: list[Stretch]) -> Iterator[Command]:
    """What makes a day so: the first hours replace what there is, others are added."""
    if not day:
        yield SetHours(service=service, weekday=weekday)
    for n, (stretch, minutes, places) in enumerate(day):
        yield SetHours(
            service=service,
            weekday=weekday,
            opens=stretch.opens,
            closes=stretch.closes,
            minutes=minutes,
            places=places,
            add=n > 0,
        )


def _named(name: str, language: str) -> str:
    service, _, day = name.partition(" ")
    return joined(service_name(service, language), weekday_name(WEEKDAYS.index(day), language))


SET_UP = (Part(NAME, list[HoursSaid], _now, _written, _changed, _named, field_name),)
