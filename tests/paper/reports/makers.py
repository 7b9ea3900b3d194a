"""Days and buildings made by hand, for what paper does with them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from kiosk.bookings.queries import BookingView, CoworkingDay, DayPlan, Lane
from kiosk.paper.reports.evacuation_roll import EvacuationReport, Group, Someone
from kiosk.paper.reports.imprint import Imprint
from kiosk.paper.reports.rooms_plans import RoomsReport
from kiosk.sites.hours import DayHours, Span
from kiosk.sites.queries import ResourceView
from tests.paper.documents.makers import SITE

DAY = date(2026, 11, 24)
IMPRINT = Imprint(SITE, datetime(2026, 11, 24, 10, 42, tzinfo=UTC), "Salma B.")
ROOMS = {
    name: ResourceView(UUID(int=n), "room", name, arabic, capacity, equipment)
    for n, (name, arabic, capacity, equipment) in enumerate(
        [
            ("Atlas", "الأطلس", 12, "écran"),
            ("Rif", "الريف", 8, ""),
            ("Auditorium", "القاعة الكبرى", 120, "régie"),
        ],
        1,
    )
}


def booking(room: ResourceView, starts: str, ends: str, held_by: str, **more: Any) -> BookingView:
    """A booking of the day between two wall times."""
    fields: dict[str, Any] = {
        "id": UUID(int=hash((room.name, starts)) & (2**64 - 1)),
        "resource": room.id,
        "resource_name": room.name,
        "resource_name_ar": room.name_ar,
        "day": DAY,
        "starts": datetime.combine(DAY, time.fromisoformat(starts), UTC),
        "ends": datetime.combine(DAY, time.fromisoformat(ends), UTC),
        "state": "booked",
        "kind": "resident",
        "held_by": held_by,
        "resident": None,
        "title": "",
        "places": 1,
        "series": None,
    }
    return BookingView(**{**fields, **more})


def lane(room: ResourceView, *bookings: BookingView) -> Lane:
    """A room and what holds it."""
    return Lane(room, bookings)


def plan(*lanes: Lane, day: date = DAY) -> DayPlan:
    """A day from 8 to 20 with 48 coworking places."""
    first = datetime.combine(day, time(8), UTC)
    hours = DayHours(day, (Span(time(8), time(20)),))
    return DayPlan(day, hours, lanes, CoworkingDay(48, first, (3, 31, 40), 31))


def usual_day() -> DayPlan:
    """A day of five bookings and a repair."""
    atlas, rif, hall = ROOMS.values()
    fair = {"kind": "technopark", "title": "Soirée investisseurs"}
    return plan(
        lane(
            atlas,
            booking(atlas, "09:00", "11:30", "Sahel Data"),
            booking(atlas, "14:00", "15:00", "شركة النور"),
        ),
        lane(
            rif,
            booking(rif, "08:30", "10:00", "Darb Logistique"),
            booking(rif, "10:00", "14:00", "", kind="maintenance", title="Climatisation"),
            booking(rif, "16:00", "17:00", "Tamri Santé"),
        ),
        lane(hall, booking(hall, "18:00", "20:00", "Technopark", **fair)),
    )


def long_day(rooms: int = 8, each: int = 11) -> DayPlan:
    """A day with an hour's booking in every hour of every room."""
    lanes = []
    for n in range(rooms):
        room = ResourceView(UUID(int=100 + n), "room", f"Salle {n:02}", "", 10, "")
        taken = [
            booking(room, f"{8 + hour:02}:00", f"{9 + hour:02}:00", f"Société {n:02}-{hour:02}")
            for hour in range(each)
        ]
        lanes.append(lane(room, *taken))
    return plan(*lanes)


def rooms_report(*plans: DayPlan, language: str = "fr") -> RoomsReport:
    """A room report of some days."""
    return RoomsReport(plans, IMPRINT, language)


def someone(name: str, kind: str = "resident", people: int = 1) -> Someone:
    """Somebody who came in the morning."""
    return Someone(name, kind, "", people, IMPRINT.at - timedelta(hours=1))


def building(*groups: Group, language: str = "fr") -> EvacuationReport:
    """An evacuation list of some companies."""
    return EvacuationReport(groups, IMPRINT, language)
