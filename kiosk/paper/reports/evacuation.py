"""Everyone in the building, by company: the list to call over outside.

It is made of this station's store alone, and needs no network.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from kiosk.core.clock import wall
from kiosk.core.wording import say
from kiosk.paper.reports.document import Column, Document, Table, Word
from kiosk.paper.reports.evacuation_roll import EvacuationReport, Group, Someone, roll
from kiosk.paper.reports.imprint import imprint_of
from kiosk.presence.headcount import headcount

if TYPE_CHECKING:
    from kiosk.station import Station

KEYS = ("company", "office", "name", "kind", "from", "people", "arrived")


def evacuation(station: Station, _first: date, _last: date, language: str) -> Document:
    """Who is in the building now, whatever days were asked for."""
    groups = station.ask_itself(roll, language=language)
    unseen = station.ask_itself(headcount).unseen
    report = EvacuationReport(tuple(groups), imprint_of(station, language), language, unseen)

    def paint() -> bytes:
        from kiosk.paper.reports.evacuation_sheet import sheet

        return sheet(report)

    return Document(_table(report), paint)


def _table(report: EvacuationReport) -> Table:
    language = report.language
    columns = tuple(Column(key, say(f"evacuation.column_{key}", language)) for key in KEYS)
    rows = tuple(
        (
            group.name,
            group.office,
            member.name,
            Word(member.kind, say(f"evacuation.kind_{member.kind}", language)),
            member.come_from,
            member.people,
            wall(member.arrived_at, report.imprint.site.zone).replace(tzinfo=None)
            if member.arrived_at
            else None,
        )
        for group, member in _each(report.groups)
    )
    return Table(say("evacuation.title", language), columns, rows, language)


def _each(groups: Iterable[Group]) -> Iterator[tuple[Group, Someone]]:
    for group in groups:
        for member in group.members:
            yield group, member
