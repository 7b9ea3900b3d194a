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


class MitcStays(Refused):
    """Other sites know that person as one who belongs to all of them: they can only be removed."""

    code = "people.mitc_stays"
    name: str


class NotAtHome(Refused):
    """A PIN is chosen at the site where its holder was added."""

    code = "people.not_at_home"
    site: str


class PinElsewhere(Refused):
    """A PIN is chosen at a machine that is there for people like its holder, or for managers."""

    code = "people.pin_elsewhere"


class WeakPin(Refused):
    """What came is not a PIN as this program keeps one."""

    code = "people.weak_pin"


class PinInSession(Refused):
    """Whoever has signed in already signs in anew to choose another PIN, with the one they have."""

    code = "people.pin_in_session"


class LastWithPin(Refused):
    """Nobody else who manages the site has a PIN yet: nobody could sign in as its manager."""

    code = "people.last_with_pin"
    name: str


class StationsName(Refused):
    """A station of the site is called so: what it does by itself would read as theirs."""

    code = "people.stations_name"
    name: str


class NotAllowed(Refused):
    """The role of the person or of the station does not include that command."""

    code = "people.not_allowed"
    command: str
    role: str


class NamedLikeStaff(Refused):
    """A machine bears a code of the staff: what it does by itself would read as theirs."""

    code = "people.named_like_staff"
    staff: str


class NotYourService(Refused):
    """An agent serves at some services, and that one is not among them."""

    code = "people.not_your_service"
    service: str


class MayNotRead(Refused):
    """The role of the person or of the station does not include that query."""

    code = "people.may_not_read"
    query: str
    role: str


class WrongPin(Refused):
    """The code and the PIN do not belong together; the same is said of a code that nobody has.

    `left` tries remain, None where there are no more; the next one is due in `seconds`.
    """

    code = "people.wrong_pin"
    left: int | None
    seconds: int


class TryLater(Refused):
    """A wrong PIN was typed for that code so many seconds ago that the next try is not due."""

    code = "people.try_later"
    seconds: int


class WrongRecovery(Refused):
    """A whole recovery code that is not this machine's, or a code that no manager has.

    The next try is due in `seconds`.
    """

    code = "people.wrong_recovery"
    seconds: int


class Locked(Refused):
    """Too many wrong PINs were typed for that code."""

    code = "people.locked"


class PinIsTemporary(Refused):
    """The PIN is right, and was given by a manager: its holder has to choose another."""

    code = "people.pin_is_temporary"


class PinNeeded(Refused):
    """People sign in here, with a code and a PIN."""

    code = "people.pin_needed"


class TokenEnded(Refused):
    """The signing in that a token stands for is over, or never was."""

    code = "people.token_ended"
