"""What is said of the procedures of tickets and appointments, read once and kept in memory.

A version never changes, so that nothing is read while a row is painted.
"""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from kiosk.core.catalogue import Procedure, find_desk
from kiosk.procedures.queries import overview, versions
from kiosk.procedures.said import as_procedure
from kiosk.tickets.queries import TicketView
from ui.shell.session import Session

_VERSIONS: dict[UUID, Procedure] = {}
_STANDING: dict[tuple[str, str], Procedure] = {}


def learn(session: Session, tickets: Iterable[TicketView | None]) -> None:
    """Read the versions of some tickets that were not seen before."""
    wanted = {ticket.papers_of for ticket in tickets if ticket is not None and ticket.papers_of}
    if unknown := wanted - _VERSIONS.keys():
        _VERSIONS.update(session.read(versions, ids=sorted(unknown)))


def procedure_of(ticket: TicketView) -> Procedure | None:
    """What the holder of a ticket came for, as they saw it."""
    if ticket.papers_of is not None:
        return _VERSIONS.get(ticket.papers_of)
    desk = find_desk(ticket.service)
    return desk.procedure(ticket.procedure) if desk else None


def title_of(ticket: TicketView, language: str) -> str:
    """What it is called; a code that is known here no longer stands for itself."""
    found = procedure_of(ticket)
    return found.title.of(language) if found else ticket.procedure


def learn_standing(session: Session) -> None:
    """Read what the site itself says of its procedures now, or said of them last."""
    own = [each for each in session.read(overview) if each.version is not None]
    _STANDING.clear()
    _STANDING.update(
        {(e.service, e.code): as_procedure(e.code, e.said, e.version) for e in own if e.version}
    )


def standing_title(service: str, procedure: str, language: str) -> str:
    """What a procedure is called now."""
    desk = find_desk(service)
    shipped = desk.procedure(procedure) if desk else None
    found = _STANDING.get((service, procedure)) or shipped
    return found.title.of(language) if found else procedure
