"""Why an agreement is not kept, signed or decided."""

from __future__ import annotations

from kiosk.core.errors import Refused


class UnknownAgreement(Refused):
    """The site has no agreement of that code."""

    code = "agreements.unknown"
    agreement: str


class UnknownVersion(Refused):
    """No version of an agreement of the site has that id."""

    code = "agreements.unknown_version"
    version: str


class CodeTaken(Refused):
    """The site has an agreement of that code, or had one."""

    code = "agreements.code_taken"
    agreement: str


class TooMany(Refused):
    """Nobody reads more than so many before going in."""

    code = "agreements.too_many"
    limit: int


class ChangedSince(Refused):
    """Another version stands than the one that was looked at."""

    code = "agreements.changed_since"
    agreement: str


class Unsigned(Refused):
    """There is neither a signature nor a word on why there is none."""

    code = "agreements.unsigned"
    title: str


class SignedAlready(Refused):
    """The agreement is signed for that visit."""

    code = "agreements.signed_already"
    title: str


class AtTheDesk(Refused):
    """A machine in a hall lets nobody in who has not signed."""

    code = "agreements.at_the_desk"


class UnknownSigning(Refused):
    """Nothing that was signed, or not, has that id."""

    code = "agreements.unknown_signing"
    signing: str


class DecidedAlready(Refused):
    """What becomes of somebody who has not signed is decided."""

    code = "agreements.decided_already"
    name: str


class NothingToUndo(Refused):
    """What was done is longer ago than so many minutes."""

    code = "agreements.nothing_to_undo"
    minutes: int
