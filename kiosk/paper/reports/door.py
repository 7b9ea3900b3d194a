"""A page for the door of each room: what is on today, and no more than the site wants known."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from kiosk.bookings.in_hall import day_in_hall
from kiosk.core.clock import wall
from kiosk.core.wording import say
from kiosk.paper.reports.document import Column, Document, Table
from kiosk.paper.reports.door_plans import DoorReport, on_door, told
from kiosk.paper.reports.imprint import imprint_of
from kiosk.paper.reports.rooms_plans import room_name

if TYPE_CHECKING:
    from kiosk.station import Station

KEYS = ("day", "room", "starts", "ends", "what")


def door(station: Station, first: date, last: date, language: str) -> Document:
    """The doors of the rooms from one day to another, a page a room and day."""
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    plans = tuple(station.ask_itself(day_in_hall, day=each) for each in days)
    report = DoorReport(plans, imprint_of(station, language), language)

    def paint() -> bytes:
        from kiosk.paper.reports.door_sheet import sheet

        return sheet(report)

    return Document(_table(report), paint)


def _table(report: DoorReport) -> Table:
    language, zone = report.language, report.imprint.site.zone
    columns = tuple(Column(key, say(f"door.column_{key}", language)) for key in KEYS)
    rows = tuple(
        (
            plan.day,
            room_name(lane.resource, language),
            wall(booking.starts, zone).time(),
            wall(booking.ends, zone).time(),
            told(booking, language),
        )
        for plan in report.plans
        for lane in plan.lanes
        for booking in on_door(lane)
    )
    return Table(say("door.title", language), columns, rows, language)
