"""Requests: taken down, answered, refused."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.clock import business_day
from kiosk.core.command import Command
from kiosk.rights.deadline import due_on
from kiosk.rights.kinds import IDENTITIES, KINDS, REASONS, REFUSED
from kiosk.rights.model import RightsRequest
from kiosk.rights.refusals import AlreadyAnswered, OtherKind, UnknownRequest
from kiosk.sites.queries import find_site
from kiosk.sites.refusals import UnknownSite
from kiosk.store.base import LoggedCommand
from kiosk.store.redaction import redact


class TakeRequest(Command, frozen=True, kw_only=True):
    """Somebody asks; the name and the ways to reach them are kept until they are answered."""

    kind: str
    identity: str
    name: str
    phone: str = ""
    email: str = ""


class RefuseRequest(Command, frozen=True, kw_only=True):
    """A request is refused as a whole, for one of a few reasons."""

    request: UUID
    reason: str


class Answers(Command, frozen=True, kw_only=True):
    """What answers a request: one that was taken down, or one that is made and answered at once."""

    request: UUID | None = None
    identity: str = "card"


def take_request(session: Session, command: TakeRequest) -> UUID:
    """Note a request, with the last day on which it is answered in time."""
    if session.get(RightsRequest, command.id):
        return command.id
    kind = checks.one_of("kind", command.kind, KINDS)
    asks = {
        "name": checks.text("name", command.name, limit=160, required=True),
        "phone": checks.phone("phone", command.phone),
        "email": checks.email("email", command.email),
    }
    session.add(_new(session, command, kind, command.identity, **asks))
    return command.id


def refuse_request(session: Session, command: RefuseRequest) -> UUID:
    """Refuse one; the person is told why, and that the CNDP hears complaints."""
    reason = checks.one_of("reason", command.reason, REASONS)
    row = _open(session, command.site, command.request)
    answer(session, row, command, REFUSED, 0)
    row.reason = reason
    return row.id


def request_for(session: Session, command: Answers, kind: str) -> RightsRequest:
    """The request that a command answers: its own where it names none. Nothing is written yet."""
    if command.request is None:
        return _new(session, command, kind, command.identity)
    row = _open(session, command.site, command.request)
    if row.kind != kind:
        raise OtherKind(kind=row.kind)
    return row


def answer(
    session: Session, row: RightsRequest, command: Command, outcome: str, things: int
) -> None:
    """Note what became of a request; who asked is forgotten."""
    if row.name:
        redact(session, LoggedCommand.id == row.id)
    row.answered_at, row.answered_by = command.issued_at, command.actor
    row.outcome, row.things = outcome, things
    row.name = row.phone = row.email = ""


def _new(
    session: Session, command: Command, kind: str, identity: str, **asks: str
) -> RightsRequest:
    site = find_site(session, site=command.site)
    if site is None:
        raise UnknownSite(site=command.site)
    return RightsRequest(
        id=command.id,
        site=command.site,
        kind=kind,
        asked_at=command.issued_at,
        due_on=due_on(kind, business_day(command.issued_at, site.zone)),
        identity=checks.one_of("identity", identity, IDENTITIES),
        **dict.fromkeys(("name", "phone", "email"), "") | asks,
        taken_by=command.actor,
        answered_at=None,
        answered_by="",
        outcome="",
        reason="",
        things=0,
        held_for="",
    )


def _open(session: Session, site: str, request: UUID) -> RightsRequest:
    row = session.get(RightsRequest, request)
    if row is None or row.site != site:
        raise UnknownRequest(request=request)
    if row.answered_at is not None:
        raise AlreadyAnswered(request=request)
    return row
