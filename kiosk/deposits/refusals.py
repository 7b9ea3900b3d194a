"""Why papers that were left do not change hands."""

from __future__ import annotations

from kiosk.core.errors import Refused


class UnknownDeposit(Refused):
    """No papers of that number were left at the site."""

    code = "deposits.unknown"
    deposit: str


class NumberGiven(Refused):
    """Other papers bear that number."""

    code = "deposits.number_given"
    label: str


class HandedOver(Refused):
    """The desk has them already."""

    code = "deposits.handed_over"
    label: str


class ReadyAlready(Refused):
    """They are ready to be picked up already."""

    code = "deposits.ready_already"
    label: str


class NotReady(Refused):
    """They cannot be picked up yet."""

    code = "deposits.not_ready"
    label: str


class GoneAlready(Refused):
    """They were picked up or given back."""

    code = "deposits.gone"
    label: str


class NothingToUndo(Refused):
    """Nothing was done with them that could be taken back, or it was too long ago."""

    code = "deposits.nothing_to_undo"
    label: str
    minutes: int
