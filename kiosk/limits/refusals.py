"""Why nothing is said of a limit that was passed."""

from __future__ import annotations

from kiosk.core.errors import Refused


class UnknownEvent(Refused):
    """The site has noted nothing by that id."""

    code = "limits.unknown"
    event: str
