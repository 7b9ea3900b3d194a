"""Changes to residents and their people."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from kiosk.command import Command


class RegisterResident(Command, frozen=True, kw_only=True):
    """A company moves in; `office` is free text such as "Bât. A, 3e étage, bureau 312"."""

    name: str
    ice: str = ""
    sector: str = ""
    office: str = ""
    phone: str = ""
    email: str = ""
    name_ar: str = ""
    joined_on: date | None = None


class ChangeResident(Command, frozen=True, kw_only=True):
    """Change what is known of a resident; a field left out stays."""

    resident: UUID
    name: str | None = None
    ice: str | None = None
    sector: str | None = None
    office: str | None = None
    phone: str | None = None
    email: str | None = None
    name_ar: str | None = None


class ResidentLeaves(Command, frozen=True, kw_only=True):
    """A company moves out; its people can no longer be visited."""

    resident: UUID
    on: date | None = None


class AddPerson(Command, frozen=True, kw_only=True):
    """Someone starts to work for a resident."""

    resident: UUID
    first_name: str
    last_name: str
    role: str = ""
    phone: str = ""
    email: str = ""


class RemovePerson(Command, frozen=True, kw_only=True):
    """Someone no longer works for a resident."""

    person: UUID
