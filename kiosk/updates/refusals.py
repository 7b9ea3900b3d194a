"""Why an archive is not taken, or nothing is changed, as people are told."""

from __future__ import annotations

from datetime import date

from kiosk.core.errors import Refused


class Busy(Refused):
    """Another process lays a version, lets go of one, or begins to try it."""

    code = "updates.busy"


class NotAnUpdate(Refused):
    """The file is no archive of this program, whatever else it is."""

    code = "updates.not_an_update"
    place: str


class NewerForm(Refused):
    """The archive is written in a way that this program does not know yet."""

    code = "updates.newer_form"
    place: str


class Cut(Refused):
    """The end of the archive is missing."""

    code = "updates.cut"
    place: str


class Unreadable(Refused):
    """The archive is there, and what it lies on does not give it back."""

    code = "updates.unreadable"
    place: str


class Altered(Refused):
    """What is in the archive is not what was signed."""

    code = "updates.altered"
    place: str


class UnknownKey(Refused):
    """None of the keys that signed the archive is one of the project's."""

    code = "updates.unknown_key"
    place: str
    key: str


class RetiredKey(Refused):
    """The key that signed the archive vouches for nothing any more."""

    code = "updates.retired_key"
    place: str
    key: str


class OtherPlatform(Refused):
    """The archive is for machines of another kind."""

    code = "updates.other_platform"
    platform: str
    ours: str


class Older(Refused):
    """The archive has a version before the one that runs."""

    code = "updates.older"
    version: str
    ours: str


class Same(Refused):
    """The archive has the version that runs."""

    code = "updates.same"
    version: str


class TooFar(Refused):
    """Another version comes between ours and that of the archive."""

    code = "updates.too_far"
    version: str
    least: str
    ours: str


class Expired(Refused):
    """The archive was to be used before a day that is over, by all that this machine knows."""

    code = "updates.expired"
    version: str
    day: date


class CannotOpen(Refused):
    """The version in the archive does not open a store of our schema."""

    code = "updates.cannot_open"
    version: str
    schema: str


class Unsafe(Refused):
    """What is in the archive would be laid elsewhere, or is more than it says."""

    code = "updates.unsafe"
    place: str


class NoRoom(Refused):
    """The disk has not the room; both in megabytes."""

    code = "updates.no_room"
    needed: int
    free: int
    place: str


class DoesNotStart(Refused):
    """The version was unpacked and does not start on this machine."""

    code = "updates.does_not_start"
    version: str


class FailedBefore(Refused):
    """This very build was tried here and taken back."""

    code = "updates.failed_before"
    version: str


class NotInstalled(Refused):
    """The program runs from its source: there is nothing to lay a version beside."""

    code = "updates.not_installed"


class ByInstaller(Refused):
    """The program was installed for the whole machine, whose administrators alone replace it."""

    code = "updates.by_installer"
    place: str


class NothingThere(Refused):
    """No archive that would do was found where was looked."""

    code = "updates.nothing_there"


class UnderWay(Refused):
    """Another version is being tried just now."""

    code = "updates.under_way"
    version: str


class NoFormer(Refused):
    """There is no version on this machine to go back to."""

    code = "updates.no_former"


class WorkSince(Refused):
    """Work was done that only the newer version can read."""

    code = "updates.work_since"
    version: str
    former: str
    count: int


class NotEnrolled(Refused):
    """The station has no centre to be given anything by."""

    code = "updates.not_enrolled"
