"""Who holds which room, day by day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from kiosk.bookings.queries import BookingView, DayPlan, day
from kiosk.bookings.spells import of_days
from kiosk.core.clock import wall
from kiosk.core.wording import say
from kiosk.paper.reports.document import Column, Document, Table, Value, Word
from kiosk.paper.reports.imprint import imprint_of
from kiosk.paper.reports.rooms_plans import RoomsReport, room_name, style_name
from kiosk.sites.queries import ResourceView

if TYPE_CHECKING:
    from kiosk.station import Station

KEYS = (
    *("day", "starts", "ends", "room", "capacity", "held_by", "title", "kind", "state"),
    *("people", "style", "note"),
)


def rooms(station: Station, first: date, last: date, language: str) -> Document:
    """The occupancy of the rooms from one day to another, a page or more a day."""
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    plans = tuple(station.ask_itself(day, day=each) for each in days)
    asked = {
        spell.id: spell
        for spell in station.ask_itself(of_days, first=first, last=last)
        if spell.people or spell.style or spell.note
    }
    report = RoomsReport(plans, imprint_of(station, language), language, asked)

    def paint() -> bytes:
        from kiosk.paper.reports.rooms_sheet import sheet

        return sheet(report)

    return Document(_table(report), paint)


def _table(report: RoomsReport) -> Table:
    language, zone = report.language, report.imprint.site.zone
    columns = tuple(Column(key, say(f"rooms.column_{key}", language)) for key in KEYS)
    rows = [
        _row(plan, booking, lane.resource, zone, language) + _asked(report, booking)
        for plan in report.plans
        for lane in plan.lanes
        for booking in lane.bookings
    ]
    rows.sort(key=lambda row: (str(row[0]), str(row[1]), str(row[2])))
    return Table(say("rooms.title", language), columns, tuple(rows), language)


def _asked(report: RoomsReport, booking: BookingView) -> tuple[Value, ...]:
    """For how many, set up how, and what else to prepare."""
    spell = report.asked.get(booking.id)
    if spell is None:
        return None, "", ""
    return spell.people, style_name(spell, report.language), spell.note


def _row(
    plan: DayPlan, booking: BookingView, room: ResourceView, zone: str, language: str
) -> tuple[Value, ...]:
    return (
        plan.day,
        wall(booking.starts, zone).time(),
        wall(booking.ends, zone).time(),
        room_name(room, language),
        room.capacity,
        booking.held_by,
        booking.title,
        Word(booking.kind, say(f"rooms.kind_{booking.kind}", language)),
        Word(booking.state, say(f"rooms.state_{booking.state}", language)),
    )
