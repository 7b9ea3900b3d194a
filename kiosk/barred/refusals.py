"""Why somebody is not let in yet, or an entry does not change."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from kiosk.core.errors import Refused


class NeedsLeave(Refused):
    """The site's manager has to give leave first.

    A machine at which nobody works is told neither why nor which entry.
    """

    code = "barred.needs_leave"
    name: str
    reason: str
    entry: UUID | None


class UnknownEntry(Refused):
    """The site has no such entry."""

    code = "barred.unknown"
    entry: UUID


class EntryOver(Refused):
    """It was lifted, or its time is over."""

    code = "barred.over"
    name: str


class NotedAlready(Refused):
    """The same person has an entry that stands until `until`."""

    code = "barred.noted_already"
    name: str
    until: date


class ListFull(Refused):
    """No more stand at one site."""

    code = "barred.full"
    most: int


class NothingToUndo(Refused):
    """It stands, or was lifted too long ago."""

    code = "barred.nothing_to_undo"
    name: str
    minutes: int


class NoLeave(Refused):
    """No leave was given that could be taken back."""

    code = "barred.no_leave"
    name: str
