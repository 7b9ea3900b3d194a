"""Why a procedure is not changed."""

from __future__ import annotations

from kiosk.core.errors import Refused


class UnknownDesk(Refused):
    """No desk of the catalogue is called that."""

    code = "procedures.unknown_desk"
    desk: str


class UnknownProcedure(Refused):
    """The desk has no such procedure, offered or not."""

    code = "procedures.unknown"
    procedure: str
    desk: str


class UnknownVersion(Refused):
    """No version of a procedure of the site has that id."""

    code = "procedures.unknown_version"
    version: str


class CodeTaken(Refused):
    """The desk has a procedure of that code, or had one."""

    code = "procedures.code_taken"
    procedure: str


class TitleTaken(Refused):
    """Another procedure of the desk is called the same in one of the languages."""

    code = "procedures.title_taken"
    title: str


class LastStays(Refused):
    """Whoever finds nothing can still take a ticket: "Autre démarche" is not removed."""

    code = "procedures.last_stays"
    title: str


class NotShipped(Refused):
    """The site wrote it itself: there is no shipped text to go back to."""

    code = "procedures.not_shipped"
    procedure: str


class TooMany(Refused):
    """A kiosk has room for so many procedures of a desk."""

    code = "procedures.too_many"
    limit: int


class ChangedSince(Refused):
    """Another version stands than the one that was looked at."""

    code = "procedures.changed_since"
    procedure: str
