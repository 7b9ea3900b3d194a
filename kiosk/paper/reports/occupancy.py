"""How much of the open hours the rooms were held: by room, hour, kind of member and company."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kiosk.core.languages import in_language
from kiosk.core.wording import UNKNOWN, has, number, say, share
from kiosk.figures.use import HolderUse, PlaceUse, RoomFigures, rooms
from kiosk.paper.reports.document import HOURS, SHARE, Chart, Document, Row, Word
from kiosk.paper.reports.imprint import imprint_of
from kiosk.paper.reports.tallied import tallied
from kiosk.paper.reports.tally import Fact, Part, Tally, Words, part_of

if TYPE_CHECKING:
    from kiosk.station import Station

NAME = "occupancy"
_HELD = {"hours": HOURS, "open": HOURS, "share": SHARE, "released": HOURS, "share_held": SHARE}


def occupancy_report(station: Station, first: date, last: date, language: str) -> Document:
    """The occupancy of the rooms from one day to another."""
    imprint, words = imprint_of(station, language), Words(NAME, language)
    found = station.ask_itself(rooms, first=first, last=last)
    parts = (
        _by_room(words, found),
        _by_hour(words, found),
        _by_member(words, found),
        _by_company(words, found),
    )
    facts, notes = _facts(words, found), (words.of("how"),)
    return tallied(Tally(NAME, first, last, imprint, language, facts, parts, notes))


def _facts(words: Words, found: RoomFigures) -> tuple[Fact, ...]:
    language = words.language
    return (
        Fact(words.of("fact_share"), share_of(found.share, language)),
        Fact(words.of("fact_bookings"), number(found.bookings - found.no_shows, language)),
        Fact(words.of("fact_missed"), share_of(found.no_show_share, language)),
        Fact(words.of("fact_released"), number(found.released_hours, language, digits=1)),
    )


def share_of(value: float | None, language: str) -> str:
    """A share, or a dash where there is nothing of which it is one."""
    return UNKNOWN if value is None else share(value, language)


def _by_room(words: Words, found: RoomFigures) -> Part:
    rows = tuple(_room(room, words.language) for room in found.rooms)
    total: Row = (
        words.of("total"),
        None,
        found.bookings,
        found.held_hours,
        found.open_hours,
        found.share,
        found.no_shows,
        found.released_hours,
    )
    keys = ("room", "capacity", "bookings", "hours", "open", "share", "missed", "released")
    widths = (2.6, 0.8, 1.1, 0.9, 0.9, 2.6, 1.0, 1.0)
    chart = Chart("room", ("share",))
    columns = words.columns(*keys, **_HELD)
    return words.part("room", columns, rows, total=total, chart=chart, widths=widths)


def _room(room: PlaceUse, language: str) -> Row:
    return (
        in_language(room, language),
        room.capacity,
        room.bookings,
        room.held_hours,
        room.open_hours,
        room.share,
        room.no_shows,
        room.released_hours,
    )


def _by_hour(words: Words, found: RoomFigures) -> Part:
    rows = tuple(
        (say("sheet.hour", words.language, hour=each.hour), each.held_hours, each.share)
        for each in found.by_hour
    )
    columns, chart = words.columns("hour", "hours", "share", **_HELD), Chart("hour", ("share",))
    return words.part("hour", columns, rows, chart=chart, widths=(1.4, 1, 2.4)).halved()


def _by_member(words: Words, found: RoomFigures) -> Part:
    rows = tuple(
        (
            member_word(each.member, words.language),
            each.held_hours,
            part_of(each.held_hours, found.held_hours),
        )
        for each in found.by_member
    )
    columns = words.columns("member", "hours", "share_held", **_HELD)
    return words.part("member", columns, rows, widths=(2.2, 1, 2.6)).halved()


def member_word(code: str, language: str) -> Word:
    """A kind of member, or of a booking from before they were kept apart."""
    key = f"sheet.member_{code}"
    return Word(code, say(key, language) if has(key) else code)


def _by_company(words: Words, found: RoomFigures) -> Part:
    rows = tuple(
        (_holder(each, words), each.held_hours, part_of(each.held_hours, found.held_hours))
        for each in found.by_holder
    )
    total = (words.of("total"), found.held_hours, part_of(found.held_hours, found.held_hours))
    columns = words.columns("company", "hours", "share_held", **_HELD)
    return words.part("company", columns, rows, total=total, widths=(3, 0.9, 2)).fold()


def _holder(holder: HolderUse, words: Words) -> str:
    return in_language(holder, words.language) or words.of("unnamed")
