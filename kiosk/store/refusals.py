"""Why a backup is not opened or put back, or an act not taken into the log, as people are told."""

from kiosk.core.errors import Refused


class CodeMistyped(Refused):
    """A group of the recovery code cannot be as it was typed; `group` counts from 1."""

    code = "backups.code_mistyped"
    group: int


class CodeLength(Refused):
    """The recovery code has more signs, or fewer."""

    code = "backups.code_length"
    signs: int
    wanted: int


class CodeNeeded(Refused):
    """This machine has not the key that closed the backup, which was made at `station`."""

    code = "backups.code_needed"
    station: str


class WrongCode(Refused):
    """A whole recovery code, but not the one that was in force when the backup was made."""

    code = "backups.wrong_code"
    station: str


class NoWayIn(Refused):
    """No recovery code was drawn when the backup was made, and this machine has not its key."""

    code = "backups.no_way_in"
    station: str


class IdTaken(Refused):
    """The log has another act under that id, `command`: this one cannot be taken for it."""

    code = "store.id_taken"
    command: str


class RestoreGuarded(Refused):
    """The store that is there has a manager: they sign, or the recovery code of it is given."""

    code = "backups.restore_guarded"
