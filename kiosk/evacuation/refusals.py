"""Why an evacuation is not begun, said or taken up."""

from __future__ import annotations

from datetime import datetime

from kiosk.core.errors import Refused


class AlreadyOpen(Refused):
    """The site is being left already: the roll that is open is called."""

    code = "evacuation.already_open"
    evacuation: str
    began: datetime


class UnknownEvacuation(Refused):
    """No evacuation of the site has that id, or none is open."""

    code = "evacuation.unknown"
    evacuation: str


class UnknownEntry(Refused):
    """Nobody on a roll of the site has that id."""

    code = "evacuation.unknown_entry"
    entry: str


class EndedLongAgo(Refused):
    """It ended too long ago to be taken up; another is begun."""

    code = "evacuation.ended_long_ago"
    minutes: int
