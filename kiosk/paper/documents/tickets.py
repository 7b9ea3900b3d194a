"""Tickets of the queue as PDF, from what the store and the catalogue say."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.core import catalogue
from kiosk.core.catalogue import Desk, Procedure
from kiosk.paper.documents.ticket import Paper, Slip, ticket
from kiosk.sites.queries import SiteView, find_site
from kiosk.sites.refusals import UnknownSite
from kiosk.store.base import LoggedCommand
from kiosk.tickets import queries
from kiosk.tickets.code import write
from kiosk.tickets.queries import TicketView
from kiosk.tickets.refusals import UnknownService, UnknownTicket

if TYPE_CHECKING:
    from kiosk.station import Station


def ticket_pdf(station: Station, taken: UUID) -> bytes:
    """A ticket as a PDF of one page; printed again, it says what it said the first time.

    Raises UnknownTicket.
    """
    return ticket(station.ask_itself(slip, ticket=taken))


def slip(session: Session, *, site: str, ticket: UUID, now: datetime) -> Slip:
    """What a ticket says, its rank and wait as they were when it was taken."""
    view = queries.get(session, ticket=ticket)
    if view is None:
        raise UnknownTicket(ticket=str(ticket))
    found = find_site(session, site=site)
    if found is None:
        raise UnknownSite(site=site)
    desk = catalogue.find_desk(view.service)
    if desk is None:
        raise UnknownService(service=view.service)
    procedure = desk.procedure(view.procedure) if view.procedure else None
    return _slip(found, view, desk, procedure, _as_taken(session, view, now))


def _as_taken(session: Session, view: TicketView, now: datetime) -> dict[str, Any]:
    """Rank, wait and station from the log of the taking; the rank of now if it was elsewhere."""
    row = session.execute(
        select(LoggedCommand.result, LoggedCommand.station).where(LoggedCommand.id == view.id)
    ).first()
    if row is None:
        ahead = queries.ahead(session, ticket=view.id, now=now)
        return {"ahead": ahead, "estimate": None, "station": ""}
    taken = msgspec.json.decode(row.result)
    return {"ahead": taken["ahead"], "estimate": taken["estimate"], "station": row.station}


def _slip(
    site: SiteView,
    view: TicketView,
    desk: Desk,
    procedure: Procedure | None,
    as_taken: dict[str, Any],
) -> Slip:
    papers = procedure.papers if procedure else ()
    return Slip(
        site=site,
        label=view.label,
        service=desk.name.fr,
        service_ar=(desk.official or desk.name).of("ar"),
        procedure=procedure.title.fr if procedure else "",
        procedure_ar=procedure.title.of("ar") if procedure else "",
        papers=tuple(
            Paper(paper.brief("fr"), paper.brief("ar"), n in view.ready)
            for n, paper in enumerate(papers)
        ),
        taken_at=view.taken_at,
        code=write(site.code, view.id),
        **as_taken,
    )
