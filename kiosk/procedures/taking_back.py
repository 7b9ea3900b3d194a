"""What takes a change of a procedure back."""

from __future__ import annotations

from kiosk.core.command import Command
from kiosk.procedures.commands import (
    ProcedureKept,
    RemoveProcedure,
    RestoreProcedure,
    TakeVersion,
)
from kiosk.procedures.kinds import SHIPPED


def back(kept: ProcedureKept) -> Command:
    """The command that lets stand again what stood before, unless it was changed since."""
    if kept.before is not None:
        return TakeVersion(version=kept.before, over=kept.number)
    kind = RestoreProcedure if kept.was == SHIPPED else RemoveProcedure
    return kind(service=kept.service, procedure=kept.code, over=kept.number)
