"""Why someone may not do something."""

from kiosk.core.errors import Refused


class UnknownStaff(Refused):
    """Nobody signs with that code here."""

    code = "people.unknown_staff"
    staff: str


class NotAllowed(Refused):
    """The role of the person or of the station does not include that command."""

    code = "people.not_allowed"
    command: str
    role: str
