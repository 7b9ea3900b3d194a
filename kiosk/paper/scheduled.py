"""Sheets that come out by themselves: which are due on an evening, and where they go.

Each way out is a line of `_WAYS`, by what the setting `sheets.outlet` begins with; all else names a
printer, whose sheets wait in the print queue for the window that serves it. By e-mail they wait in
the outbox of messages, a letter a sheet and address.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.core.errors import BadInput, Refused, StoreTrouble
from kiosk.core.files import PRINTOUTS, write_whole
from kiosk.core.ids import derived_id
from kiosk.core.period import Period
from kiosk.core.settings.sheets import EMAIL, FOLDER, SheetSettings
from kiosk.notifications import outbox
from kiosk.paper import mailed, queue
from kiosk.paper.outlets import file_name
from kiosk.paper.prints import SheetPrint
from kiosk.paper.refusals import SheetsNotMade
from kiosk.sites.hours import hours_of_days

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from kiosk.station import Station

log = logging.getLogger("kiosk.paper")
NOTHING = "no sheets are asked for"
SCHEDULED = UUID("5f7c5b0e-6d53-4b0e-9a39-0a2d53a7c9b1")
"""What the ids of print jobs are derived from: the same sheet is asked for once."""
_DAY, _WEEK = timedelta(days=1), timedelta(days=7)
_MOST_EVENINGS = 62
"""How far back weeks and months are made up for that ended while the machine was off."""
SUNDAY = 6
_MOST_AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class Due:
    """A sheet that is wanted, the evening of which it is, and its place among those before it."""

    sheet: SheetPrint
    evening: date
    place: int = 0


Way = Callable[["Station", Due, SheetSettings], None]


def make_due(
    station: Station, evening: date, since: date | None, breathe: Callable[[], None]
) -> str:
    """Make what became due after the evening `since` up to `evening`, and say how many sheets.

    Every one is tried; `breathe` is called between them, and may raise. Raises SheetsNotMade.
    """
    wanted = settings_of(station)
    if not wanted.any or station.site is None:
        return NOTHING
    sheets = [replace(each, place=n) for n, each in enumerate(due(station, wanted, evening, since))]
    failed: dict[str, str] = {}
    for each in sheets:
        breathe()
        try:
            _way(wanted.outlet)(station, each, wanted)
        except (BadInput, Refused, StoreTrouble, OSError) as error:
            log.warning(
                "the sheet %s did not come out: %s", each.sheet.report, type(error).__name__
            )
            failed[each.sheet.report] = type(error).__name__
    if failed:
        raise SheetsNotMade(
            sheets=" ".join(failed), outlet=wanted.outlet, made=len(sheets) - len(failed)
        )
    return f"{len(sheets)} sheets to {wanted.outlet.partition(':')[0]}"


def settings_of(station: Station) -> SheetSettings:
    """What the file says now: it may have been changed since the program was started."""
    from kiosk.core.settings.faults import WrongSettings
    from kiosk.core.settings.file import load

    try:
        return load(station.folder).sheets
    except WrongSettings:
        return station.settings.sheets


def due(
    station: Station, wanted: SheetSettings, evening: date, since: date | None
) -> Iterator[Due]:
    """The sheets of an evening, and of the weeks and months that have ended since another."""
    from kiosk.paper.reports import find

    after = max(since or evening - _DAY, evening - _MOST_EVENINGS * _DAY)
    after = min(after, evening - _DAY)
    for name in wanted.evening.split():
        day = _next_open(station, evening) if find(name).ahead else evening
        yield Due(_sheet(name, Period(day, day), wanted.printed_in), evening)
    for n in range((evening - after).days):
        ended = after + (n + 1) * _DAY
        yield from _ended(wanted, ended, evening)


def _ended(wanted: SheetSettings, day: date, evening: date) -> Iterator[Due]:
    """What is due because a day is the last of its week, or of its month."""
    from kiosk.paper.reports import find

    periods = []
    if day.weekday() == SUNDAY:
        periods.append((wanted.weekly, Period(day - _WEEK + _DAY, day)))
    if (day + _DAY).day == 1:
        periods.append((wanted.monthly, Period.month(day)))
    for names, period in periods:
        for name in names.split():
            of = period.after() if find(name).ahead else period
            yield Due(_sheet(name, of, wanted.printed_in), evening)


def _sheet(name: str, period: Period, language: str) -> SheetPrint:
    return SheetPrint(report=name, first=period.first, last=period.last, language=language)


def _next_open(station: Station, evening: date) -> date:
    """The next day on which the doors open; tomorrow where none does within a fortnight."""
    days = [evening + (n + 1) * _DAY for n in range(14)]
    hours = station.ask_itself(hours_of_days, days=days)
    return next((day for day in days if hours[day].spans), days[0])


# -- ways out ----------------------------------------------------------------------------------


def _way(outlet: str) -> Way:
    kind, _, place = outlet.partition(":")
    make = _WAYS.get(kind)
    return make(place) if make else _to_printer(outlet)


def _to_folder(place: str) -> Way:
    def put(station: Station, each: Due, wanted: SheetSettings) -> None:
        from kiosk.paper.reports import made

        sheet, form = each.sheet, wanted.format
        folder = Path(place) if place else station.folder / PRINTOUTS
        data = made(station, sheet.report, sheet.first, sheet.last, form, sheet.language)
        name = sheet.name_of_days()
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(folder / f"{file_name(name)}.{form}", data, force=True)

    return put


def _to_printer(outlet: str) -> Way:
    def put(station: Station, each: Due, _wanted: SheetSettings) -> None:
        job = derived_id(SCHEDULED, f"{station.name} {outlet} {each.evening} {each.sheet}")
        station.database.write(
            lambda session: queue.enqueue(
                session,
                each.sheet,
                id=job,
                station=station.name,
                outlet=outlet,
                now=station.clock.now(),
            )
        )

    return put


def _by_email(_place: str) -> Way:
    def put(station: Station, each: Due, wanted: SheetSettings) -> None:
        if not wanted.addresses:
            raise BadInput("no address is set: kiosk settings sheets.addresses=ADDRESS")

        # In their order, however many are written at one moment.
        now = station.clock.now() - (_MOST_AT_ONCE - each.place) * timedelta(microseconds=1)

        def work(session: Session) -> None:
            for address in wanted.addresses.split():
                told = f"{station.name} {address} {each.evening} {each.sheet}"
                letter = derived_id(SCHEDULED, told)
                outbox.enqueue(
                    session,
                    mailed.telling(each.sheet, address, wanted.format, letter),
                    id=letter,
                    station=station.name,
                    now=now,
                )

        station.database.write(work)

    return put


_WAYS: dict[str, Callable[[str], Way]] = {FOLDER: _to_folder, EMAIL: _by_email}
