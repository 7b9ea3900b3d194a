"""The coworking places of a day: how full in each half hour, and who comes, to be ticked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.bookings.queries import HALF_HOUR, DayPlan, day
from kiosk.bookings.spells import Spell, of_days
from kiosk.bookings.states import HOLDING
from kiosk.core.clock import wall
from kiosk.core.languages import in_language
from kiosk.core.wording import UNKNOWN, number, period, say
from kiosk.paper.reports.document import BOX, SHARE, Chart, Document, Row, Table, Word
from kiosk.paper.reports.imprint import imprint_of
from kiosk.paper.reports.tallied import tallied
from kiosk.paper.reports.tally import Fact, Part, Tally, Words, part_of
from kiosk.sites.kinds import COWORKING
from kiosk.sites.queries import PlaceEver, places_ever, spot_labels

if TYPE_CHECKING:
    from kiosk.station import Station

NAME = "coworking"


def coworking(station: Station, first: date, last: date, language: str) -> Document:
    """The coworking places from one day to another."""
    imprint, words = imprint_of(station, language), Words(NAME, language)
    areas = {p.id: p for p in station.ask_itself(places_ever) if p.kind == COWORKING}
    spells = [
        spell
        for spell in station.ask_itself(of_days, first=first, last=last)
        if spell.resource in areas and spell.state in HOLDING and spell.starts < spell.ends
    ]
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    plans = [station.ask_itself(day, day=each) for each in days]
    labels, zone = station.ask_itself(spot_labels), imprint.site.zone
    curves = [_curve(words, plan, zone) for plan in plans]
    lists = [_list(words, spells, each, areas, labels, zone) for each in days]
    parts = [_on_paper(part) for pair in zip(curves, lists, strict=True) for part in pair]
    if len(days) > 1:
        parts = [_dated(part, days[n // 2], language) for n, part in enumerate(parts)]
    files = tuple(_together([part.table for part in of]) for of in (lists, curves))
    facts = _facts(words, plans, spells)
    return tallied(Tally(NAME, first, last, imprint, language, facts, tuple(parts), files=files))


def _facts(words: Words, plans: list[DayPlan], spells: list[Spell]) -> tuple[Fact, ...]:
    language = words.language
    known = [plan.coworking for plan in plans if plan.coworking]
    places = max((each.places for each in known), default=0)
    most = max((taken for each in known for taken in each.taken), default=0)
    fullest = part_of(most, places)
    return (
        Fact(words.of("fact_places"), number(places, language)),
        Fact(
            words.of("fact_most"),
            UNKNOWN
            if fullest is None
            else say("coworking.of", language, taken=most, places=places),
        ),
        Fact(words.of("fact_bookings"), number(len(spells), language)),
        Fact(words.of("fact_people"), number(sum(s.places for s in spells), language)),
    )


def _curve(words: Words, plan: DayPlan, zone: str) -> Part:
    """How full each half hour was at its fullest moment."""
    found = plan.coworking
    rows: tuple[Row, ...] = ()
    if found:
        rows = tuple(
            (
                plan.day,
                wall(found.first + n * HALF_HOUR, zone).time(),
                taken,
                part_of(taken, found.places),
            )
            for n, taken in enumerate(found.taken)
        )
    columns = words.columns("day", "from", "taken", "share", share=SHARE)
    chart = Chart("from", ("taken",))
    return words.part("curve", columns, rows, chart=chart)


def _list(
    words: Words,
    spells: list[Spell],
    on: date,
    areas: Mapping[UUID, PlaceEver],
    labels: Mapping[UUID, str],
    zone: str,
) -> Part:
    """Who has a place, by time."""
    language = words.language
    rows = tuple(
        (
            None,
            on,
            wall(spell.starts, zone).time(),
            wall(spell.ends, zone).time(),
            spell.held_by or spell.title,
            in_language(areas[spell.resource], language),
            labels.get(spell.spot, "") if spell.spot else "",
            spell.places,
            Word(spell.state, say(f"rooms.state_{spell.state}", language)),
        )
        for spell in spells
        if wall(spell.starts, zone).date() <= on <= wall(spell.ends - _MOMENT, zone).date()
    )
    keys = ("here", "day", "from", "to", "held_by", "area", "spot", "places", "state")
    return words.part("list", words.columns(*keys, here=BOX), rows)


_MOMENT = timedelta(microseconds=1)
_WIDTHS = {"curve": (1, 0.8, 3.6), "list": (0.3, 0.8, 0.8, 3, 0.8, 0.8)}
_IN_FILES = ("day", "area", "state")
"""Columns that paper has no room for; the day stands above."""


def _on_paper(part: Part) -> Part:
    return part.without(*_IN_FILES, widths=_WIDTHS[part.table.key]).fold()


def _dated(part: Part, on: date, language: str) -> Part:
    title = f"{part.table.title} · {period(on, on, language)}"
    return replace(part, table=replace(part.table, title=title))


def _together(tables: list[Table]) -> Table:
    """The same table of several days as one."""
    rows = tuple(row for table in tables for row in table.rows)
    return replace(tables[0], rows=rows)
