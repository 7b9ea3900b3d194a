"""Changes to visits."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from kiosk.command import Command

PURPOSES = ("appointment", "delivery", "interview", "event", "maintenance", "other")


class ExpectVisitor(Command, frozen=True, kw_only=True):
    """A resident announces a visitor; `host` is text, or found from `resident` / `person`."""

    first_name: str
    last_name: str
    at: datetime
    until: datetime | None = None
    company: str = ""
    phone: str = ""
    host: str = ""
    resident: UUID | None = None
    person: UUID | None = None
    purpose: str = "appointment"
    companions: int = 0
    language: str = "fr"


class ArriveVisitor(Command, frozen=True, kw_only=True):
    """A visitor comes in: the expected one (`visit`), or a walk-in with names.

    `consent` is the visitor's agreement to the notice `notice`, which the edge fills in.
    """

    visit: UUID | None = None
    first_name: str = ""
    last_name: str = ""
    company: str = ""
    phone: str = ""
    host: str = ""
    resident: UUID | None = None
    person: UUID | None = None
    purpose: str = "appointment"
    companions: int = 0
    vehicle: str = ""
    language: str = "fr"
    id_checked: bool = False
    until: datetime | None = None
    consent: bool = False
    notice: UUID | None = None


class LeaveVisitor(Command, frozen=True, kw_only=True):
    """A visitor goes; `by` is how it was seen: list, badge or closing."""

    visit: UUID
    by: str = "list"


class CancelVisit(Command, frozen=True, kw_only=True):
    """An expected visitor will not come."""

    visit: UUID


class PublishNotice(Command, frozen=True, kw_only=True):
    """Keep a version of the privacy notice as visitors are shown it."""

    version: str
    language: str
    text: str


class AnonymiseVisits(Command, frozen=True, kw_only=True):
    """Take the names out of visits of days before `before`; the figures stay (loi 09-08)."""

    before: date
