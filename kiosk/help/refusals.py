"""Why a call for help is not answered or withdrawn."""

from __future__ import annotations

from kiosk.core.errors import Refused


class UnknownCall(Refused):
    """There is no such call at this site, or it is another kiosk's."""

    code = "help.unknown"
    help_call: str


class CallWithdrawn(Refused):
    """Whoever called no longer needs anyone."""

    code = "help.withdrawn"
    station: str
