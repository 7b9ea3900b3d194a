"""A period on one page: six figures beside those before, the hours of visits, rooms and desks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from kiosk.core.languages import in_language
from kiosk.core.wording import UNKNOWN, duration, number, period, say, weekday_name
from kiosk.figures.coming import Heat, heat
from kiosk.figures.desks import DeskFigures, desks
from kiosk.figures.overview import COUNT, MINUTES, SHARE, Figure, Overview, overview
from kiosk.figures.use import CoworkingFigures, RoomFigures, coworking, rooms
from kiosk.paper.reports import document
from kiosk.paper.reports.desks import service_word
from kiosk.paper.reports.document import Chart, Column, Document, Row
from kiosk.paper.reports.imprint import imprint_of
from kiosk.paper.reports.occupancy import share_of
from kiosk.paper.reports.tallied import tallied
from kiosk.paper.reports.tally import Fact, Part, Tally, Words, part_of

if TYPE_CHECKING:
    from kiosk.station import Station

NAME = "figures"
READS = (overview, heat, rooms, coworking, desks)
_FORMS = {COUNT: "", SHARE: document.SHARE, MINUTES: document.MINUTES}
_HELD = {"hours": document.HOURS, "share": document.SHARE}


def figures_report(station: Station, first: date, last: date, language: str) -> Document:
    """What the manager's page shows of the days from one to another."""
    imprint, words = imprint_of(station, language), Words(NAME, language)
    six = station.ask_itself(overview, first=first, last=last)
    parts = (
        _six(words, six),
        _heat(words, station.ask_itself(heat, first=first, last=last)),
        _rooms(words, station.ask_itself(rooms, first=first, last=last)),
        _desks(words, station.ask_itself(desks, first=first, last=last)),
        _coworking(words, station.ask_itself(coworking, first=first, last=last)),
    )
    facts = tuple(
        Fact(words.of(f"fact_{figure.name}"), _said(figure, language)) for figure in six.figures
    )
    notes = (words.of("how"),)
    return tallied(Tally(NAME, first, last, imprint, language, facts, parts, notes))


def _said(figure: Figure, language: str) -> str:
    if figure.unit == SHARE:
        return share_of(figure.value, language)
    if figure.value is None:
        return UNKNOWN
    said = duration if figure.unit == MINUTES else number
    return said(figure.value, language)


def _six(words: Words, found: Overview) -> Part:
    """The period and the one before, one below the other; as much of it where one is running."""
    language, six = words.language, found.figures
    rows: tuple[Row, ...] = (
        (period(found.first, found.last, language), *(each.value for each in six)),
        (period(found.before_first, found.before_last, language), *(each.before for each in six)),
    )
    columns = words.columns(
        "period",
        *(figure.name for figure in found.figures),
        **{figure.name: _FORMS[figure.unit] for figure in found.figures},
    )
    return replace(words.part("six", columns, rows, widths=(1.8, 1, 1, 1, 1, 1, 1)), bar="")


def _heat(words: Words, found: Heat) -> Part:
    """The mean of each hour of the week."""
    language = words.language
    hours = tuple(
        Column(f"h{hour:02}", say("sheet.hour", language, hour=hour)) for hour in found.hours
    )
    rows: tuple[Row, ...] = tuple(
        (weekday_name(row.weekday, language), *(round(mean, 1) for mean in row.means))
        for row in found.rows
    )
    day = words.columns("weekday")
    part = words.part("heat", (*day, *hours), rows, widths=(1.8, *(1.0 for _ in hours)))
    return replace(part, shaded=True)


def _rooms(words: Words, found: RoomFigures) -> Part:
    rows = tuple(
        (in_language(room, words.language), room.held_hours, room.share) for room in found.rooms
    )
    total: Row = (words.of("total"), found.held_hours, found.share)
    columns = words.columns("room", "hours", "share", **_HELD)
    chart = Chart("room", ("share",))
    part = words.part("rooms", columns, rows, total=total, chart=chart, widths=(2, 0.9, 2.2))
    return part.halved()


def _desks(words: Words, found: DeskFigures) -> Part:
    rows = tuple(
        (
            service_word(each.service, words.language),
            each.taken,
            each.wait_minutes,
            each.abandoned,
        )
        for each in found.services
    )
    total: Row = (
        words.of("total"),
        found.total.taken,
        found.total.wait_minutes,
        found.total.abandoned,
    )
    columns = words.columns(
        *("service", "tickets", "wait", "left"), wait=document.MINUTES, left=document.SHARE
    )
    chart = Chart("service", ("tickets",))
    part = words.part("desks", columns, rows, total=total, chart=chart, widths=(2.2, 1, 1.2, 1.1))
    return replace(part, bar="").halved()


def _coworking(words: Words, found: CoworkingFigures) -> Part:
    """In files alone: paper has the sheet of coworking."""
    rows = tuple((day.day, day.taken, part_of(day.taken, found.capacity)) for day in found.days)
    columns = words.columns("day", "taken", "share", share=document.SHARE)
    chart = Chart("day", ("taken",))
    return replace(words.part("coworking", columns, rows, chart=chart), printed=False)
