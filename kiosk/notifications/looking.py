"""A letter as it would go at this moment, for whoever wants to read it first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.notifications.queries import some
from kiosk.notifications.refusals import UnknownMessage
from kiosk.notifications.ways import Stays

if TYPE_CHECKING:
    from kiosk.station import Station


@dataclass(frozen=True, slots=True)
class Seen:
    """What a letter says, and the names of what goes with it; or `why` there is none to read."""

    address: str
    language: str
    subject: str = ""
    text: str = ""
    files: tuple[str, ...] = ()
    why: str = ""


def seen(station: Station, message: UUID) -> Seen:
    """The letter of a message; nothing is sent. Raises UnknownMessage, MayNotRead."""
    from kiosk.notifications.envelope import CALENDAR_FILE, draft

    found = station.ask(some, ids=[message])
    if not found:
        raise UnknownMessage(message=str(message))
    [asked] = found
    try:
        said = draft(station, asked, station.clock.now())
    except Stays as stays:
        return Seen(asked.address, asked.language, why=stays.why)
    files = tuple(name for name, _, _ in said.files)
    event = (CALENDAR_FILE,) if said.event else ()
    return Seen(asked.address, asked.language, said.subject, said.text, event + files)
