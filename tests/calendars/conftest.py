"""Bookings as calendars have them, and two other programs' reading of a file."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import icalendar
import pytest

from kiosk.bookings.by_calendar import Entry
from kiosk.calendars.writing import Manner
from kiosk.core.clock import zone

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import vobject

ROOM = UUID(int=7)
NOW = datetime(2026, 11, 24, 10, 42, tzinfo=UTC)
Times = list[tuple[datetime, timedelta]]
Make = Callable[..., Entry]


@pytest.fixture
def entry() -> Make:
    """A booking of Atlas on a wall time."""
    numbers = iter(range(1, 1000))

    def make(starts: str, hours: float = 1, **fields: Any) -> Entry:
        at = datetime.fromisoformat(starts)
        zone_name = fields.get("zone", "Africa/Casablanca")
        instant = at.replace(tzinfo=zone(zone_name)).astimezone(UTC)
        length = timedelta(hours=hours)
        usual = {
            "id": UUID(int=next(numbers)),
            "resource": ROOM,
            "resource_name": "Atlas",
            "resource_name_ar": "أطلس",
            "starts": instant,
            "ends": instant + length,
            "wall_starts": at,
            "wall_ends": at + length,
            "zone": zone_name,
            "state": "booked",
            "kind": "external",
            "held_by": "Noria Énergie",
            "resident": None,
            "title": "Conseil",
            "series": None,
            "email": "",
        }
        return Entry(**(usual | fields))

    return make


@pytest.fixture
def manner() -> Manner:
    """Everything said."""
    return Manner(
        lambda entry: f"{entry.title}; {entry.held_by}, etc.",
        lambda entry: entry.resource_name,
        NOW,
        "accueil@technopark.example",
        "amina@noria.example",
    )


def of_icalendar(data: bytes) -> icalendar.Calendar:
    """A file as the program itself reads it."""
    read = icalendar.Calendar.from_ical(data)
    assert isinstance(read, icalendar.Calendar)
    assert not read.errors
    return read


def times_by_vobject(data: bytes) -> Times:
    """When its events are, as another program understands rules, dates left out and added."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what it warns of is its own
        read = vobject.readOne(data.decode())
        found: dict[datetime, tuple[datetime, timedelta]] = {}
        overridden = [e for e in read.vevent_list if hasattr(e, "recurrence_id")]
        for event in read.vevent_list:
            if event in overridden:
                continue
            starts, length = event.dtstart.value, event.dtend.value - event.dtstart.value
            naive = [at.replace(tzinfo=None) for at in event.getrruleset(addRDate=True) or [starts]]
            for at in naive:
                found[at] = at, length
        for event in overridden:
            at = event.dtstart.value.replace(tzinfo=None)
            length = event.dtend.value - event.dtstart.value
            found[event.recurrence_id.value.replace(tzinfo=None)] = at, length
    return sorted(found.values())
