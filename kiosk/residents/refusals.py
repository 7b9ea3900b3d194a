"""Why a change to a resident is refused."""

from __future__ import annotations

from uuid import UUID

from kiosk.errors import Refused


class UnknownResident(Refused):
    """No resident has that id at the site."""

    code = "residents.unknown"
    resident: UUID


class UnknownPerson(Refused):
    """Nobody has that id at the site."""

    code = "residents.unknown_person"
    person: UUID


class IceTaken(Refused):
    """Another resident who is still here has that ICE."""

    code = "residents.ice_taken"
    ice: str
    name: str


class ResidentLeft(Refused):
    """The company has moved out."""

    code = "residents.left"
    name: str
