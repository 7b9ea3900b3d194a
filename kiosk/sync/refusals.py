"""Why a refused command is not settled that way."""

from __future__ import annotations

from uuid import UUID

from kiosk.core.errors import Refused


class AlreadySettled(Refused):
    """It was settled before, and for good; `how` is instead, cancelled or merged."""

    code = "sync.already_settled"
    how: str


class NotToSettle(Refused):
    """The central database refused no command of that id, or none that is still to settle."""

    code = "sync.not_to_settle"
    refused: UUID
