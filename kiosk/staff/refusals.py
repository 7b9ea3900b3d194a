"""Why someone may not do something."""

from kiosk.core.errors import Refused


class UnknownStaff(Refused):
    """Nobody signs with that code here."""

    code = "people.unknown_staff"
    staff: str


class CodeTaken(Refused):
    """That code signs, or has signed, for someone else."""

    code = "people.code_taken"
    name: str


class LastManager(Refused):
    """Nobody else manages the site."""

    code = "people.last_manager"
    name: str


class NotAllowed(Refused):
    """The role of the person or of the station does not include that command."""

    code = "people.not_allowed"
    command: str
    role: str
