"""The door of a room in each of its states, for the pictures.

The sizes are those of the window: screens of 800 x 480, 1024 x 600 and 600 x 1024 give it as many
pixels, and draw them smaller.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtWidgets import QWidget

from kiosk.bookings.queries import RoomNow, rooms_now
from kiosk.core.roles import DOOR
from tools.wizard_pictures import first_run
from ui.shell.first_run.steps import JOIN
from ui.shell.session import Session
from ui.shell.windows import WINDOWS
from ui.theme import TOUCH

LYING = ((1920, 1152), (1920, 1125))
UPRIGHT = (1125, 1920)
Make = Callable[[Session], QWidget]


def _opened(session: Session, room: object) -> Any:
    return replace(WINDOWS["door"], room=str(room)).load()(session)


def _rooms(session: Session) -> list[RoomNow]:
    session.station.do("sites.set_option", name="door_shows", value="title")
    return session.station.ask_itself(rooms_now)


def _free_room(session: Session, until: datetime | None = None) -> RoomNow:
    """A room that nobody has, nor will have before then."""
    until = until or session.now()
    return next(
        one
        for one in _rooms(session)
        if one.current is None and (one.following is None or one.following.starts >= until)
    )


def free(session: Session) -> QWidget:
    """Nobody is there."""
    made: QWidget = _opened(session, _free_room(session).resource.id)
    return made


def taken(session: Session) -> QWidget:
    """Somebody is, and another room is named."""
    rooms = _rooms(session)
    there = next((one for one in rooms if one.current is not None), rooms[0])
    if there.current is not None and there.current.state == "booked":
        session.station.do("bookings.check_in", booking=there.current.id)
    made: QWidget = _opened(session, there.resource.id)
    return made


def warned(session: Session) -> QWidget:
    """Nobody has come, and the room is about to be given back."""
    clock, do = _clock(session), session.station.do
    starts = clock.at - timedelta(minutes=2)
    ends = starts + timedelta(minutes=45)
    room = _free_room(session, until=ends).resource
    do("bookings.book", resource=room.id, starts=starts, ends=ends, held_by="Kasbah Pay")
    do("sites.set_option", name="no_show_minutes", value="15")
    clock.at += timedelta(minutes=10)
    made: QWidget = _opened(session, room.id)
    return made


def refused(session: Session) -> QWidget:
    """Somebody wanted a room that another has, and is offered one beside."""
    made: Any = taken(session)
    made.resize(*LYING[0])
    made.show()
    made.acts.book(made.door, 30)
    return made  # type: ignore[no-any-return]


def closed(session: Session) -> QWidget:
    """It is not to be had at present."""
    room = _free_room(session).resource
    session.station.do("sites.close_place", place=room.id, reason="Climatisation en panne")
    made: QWidget = _opened(session, room.id)
    return made


def night(session: Session) -> QWidget:
    """The site is closed."""
    room, clock = _free_room(session).resource, _clock(session)
    clock.at = clock.at.replace(hour=4, minute=4) + timedelta(days=1)
    made: QWidget = _opened(session, room.id)
    return made


def device(session: Session) -> QWidget:
    """The page of a machine that is a door: which room it shows."""
    from ui.shell.device.window import DeviceWindow

    session.station.role = DOOR
    made = DeviceWindow(session)
    made.show_panel("room")
    return made


def _clock(session: Session) -> Any:
    return session._clock  # noqa: SLF001 - frozen, as in all pictures


DOORS: dict[str, Make] = {
    "free": free,
    "taken": taken,
    "warned": warned,
    "refused": refused,
    "closed": closed,
    "night": night,
    "device": device,
    "first-run": first_run("door", JOIN, "door", TOUCH),
    "leaving": first_run("leaving", JOIN, "door", TOUCH),
    "kept": first_run("kept", JOIN, "door", TOUCH),
}
