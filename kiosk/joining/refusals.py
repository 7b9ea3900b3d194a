"""Why a request does not go on."""

from __future__ import annotations

from kiosk.core.errors import Refused


class UnknownRequest(Refused):
    """No request of that number is known at the site."""

    code = "joining.unknown"
    request: str


class NumberGiven(Refused):
    """Another request bears that number."""

    code = "joining.number_given"
    label: str


class Closed(Refused):
    """It was decided, withdrawn or registered by mistake."""

    code = "joining.closed"
    label: str


class NotAccepted(Refused):
    """Only who was accepted moves in."""

    code = "joining.not_accepted"
    label: str


class MovedIn(Refused):
    """Its holder is a resident already."""

    code = "joining.moved_in"
    label: str


class DecidedAlready(Refused):
    """A decision is undone by those who may decide."""

    code = "joining.decided"
    label: str


class NothingToUndo(Refused):
    """Nothing was done with it that could be taken back, or it was too long ago."""

    code = "joining.nothing_to_undo"
    label: str
    minutes: int
