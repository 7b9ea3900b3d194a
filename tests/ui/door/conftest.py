"""The door of a room at Casablanca, on a machine that is one, at ten o'clock."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from kiosk.bookings.queries import BookingView, day
from kiosk.core.clock import FrozenClock
from kiosk.core.command import DOOR
from kiosk.core.settings import DoorSettings, Settings, TouchSettings
from kiosk.station import Station
from kiosk.store.database import Database
from tests.anyone import Anyone
from ui.door.window import DoorWindow
from ui.shell.session import Session

EXIT_CODE = "2580"
Held = Callable[..., UUID]


@pytest.fixture
def room(site: Station, clock: FrozenClock) -> UUID:
    """Atlas; Rif is beside it."""
    clock.at = clock.at.replace(hour=10, minute=0, second=0, microsecond=0)
    made: UUID = site.do("sites.add_room", name="Atlas", name_ar="أطلس", capacity=12).result
    site.do("sites.add_room", name="Rif", name_ar="الريف", capacity=8)
    return made


@pytest.fixture
def machine(site: Station, sqlite: Database, clock: FrozenClock, tmp_path: Path) -> Station:
    """A machine of kind door on the same store, which a code leaves."""
    own = msgspec.structs.replace(Settings().station, name="Porte Atlas", kind="door")
    code = TouchSettings(exit_code=EXIT_CODE)
    settings = Settings(station=own, door=DoorSettings(room="Atlas"), touch=code)
    return Anyone(tmp_path, sqlite, settings, role=DOOR, clock=clock)


@pytest.fixture
def desk(machine: Station, qtbot: QtBot) -> Iterator[Session]:
    """What the door's window takes."""
    session = Session(machine)
    yield session
    qtbot.waitUntil(lambda: session.idle)
    session.close()


@pytest.fixture
def door(desk: Session, room: UUID, qtbot: QtBot) -> DoorWindow:
    """Its window."""
    window = DoorWindow(desk)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.fixture
def book(site: Station, room: UUID, clock: FrozenClock, door: DoorWindow) -> Held:
    """Have the room booked in so many minutes, for an hour, as the desk does it."""

    def make(minutes: int, **fields: Any) -> UUID:
        starts = clock.at + timedelta(minutes=minutes)
        said = {"resource": room, "held_by": "Noria Énergie", "kind": "external", "starts": starts}
        said = {**said, "ends": starts + timedelta(hours=1), **fields}
        made = site.do("bookings.book", **said).command.id
        door.refresh()
        return made

    return make


@pytest.fixture
def badge(site: Station, room: UUID) -> Any:
    """Karim's, of Noria Énergie."""
    return badge_of(site, "Noria Énergie", "Karim")


@pytest.fixture
def other_badge(site: Station, room: UUID) -> Any:
    """Leïla's, of Kasbah Pay."""
    return badge_of(site, "Kasbah Pay", "Leïla")


def badge_of(site: Station, company: str, name: str) -> Any:
    """A resident's badge."""
    resident = site.do("residents.register", name=company).result
    person = site.do(
        "residents.add_person", resident=resident, first_name=name, last_name="Bennis"
    ).result
    return site.do("badges.issue", kind="resident", holder=person).result


def held(site: Station) -> list[BookingView]:
    """All bookings of today, by room and time."""
    plan = site.ask_itself(day, day=site.today())
    return [booking for lane in plan.lanes for booking in lane.bookings]


def press(door: DoorWindow, act: str, qtbot: QtBot) -> None:
    """Touch a button that is offered, and wait for what comes of it."""
    assert door.buttons[act].isVisible()
    door.buttons[act].click()
    qtbot.waitUntil(lambda: door.session.idle)


def show_badge(door: DoorWindow, badge: Any, qtbot: QtBot) -> None:
    """Hold a badge before the reader."""
    door.scanner.scanned.emit(badge.payload)
    qtbot.waitUntil(lambda: door.session.idle and not door.acts.form.busy)


def offered(door: DoorWindow) -> set[str]:
    """What is offered to a finger."""
    return {act for act, button in door.buttons.items() if button.isVisible()}
