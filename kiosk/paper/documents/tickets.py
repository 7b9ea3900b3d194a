"""Tickets of the queue as PDF, from what the store and the catalogue say."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.core import catalogue
from kiosk.core.catalogue import Desk, Procedure
from kiosk.core.directions import listed
from kiosk.core.languages import enumerated
from kiosk.core.wording import say
from kiosk.paper.documents.ticket import Paper, Slip, ticket
from kiosk.procedures.queries import as_seen
from kiosk.sites.queries import SiteView, find_site
from kiosk.sites.refusals import UnknownSite
from kiosk.store.base import LoggedCommand
from kiosk.tickets import code, queries
from kiosk.tickets.foresight import bounds
from kiosk.tickets.queries import TicketView
from kiosk.tickets.refusals import UnknownService, UnknownTicket

if TYPE_CHECKING:
    from kiosk.station import Station


def ticket_pdf(station: Station, taken: UUID) -> bytes:
    """A ticket as a PDF of one page; printed again, it says what it said the first time.

    Raises UnknownTicket.
    """
    said = station.ask_itself(slip, ticket=taken)
    link = code.link(station.settings.lan.address, said.site.code, taken)
    return ticket(replace(said, link=link))


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
    procedure = as_seen(
        session, site=site, service=desk.code, code=view.procedure, version=view.papers_of
    )
    return _slip(found, view, desk, procedure, _as_taken(session, view, now))


def _as_taken(session: Session, view: TicketView, now: datetime) -> dict[str, Any]:
    """Rank, wait and station from the log of the taking; the rank of now if it was elsewhere."""
    row = session.execute(
        select(LoggedCommand.result, LoggedCommand.station).where(LoggedCommand.id == view.id)
    ).first()
    if row is None:
        ahead = queries.ahead(session, ticket=view.id, now=now)
        return {"ahead": ahead, "estimate": None, "between": None, "station": ""}
    taken = msgspec.json.decode(row.result)
    return {
        "ahead": taken["ahead"],
        "estimate": taken["estimate"],
        "between": bounds(taken.get("least"), taken.get("most")),
        "station": row.station,
    }


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
        procedure=_and_then(procedure, view.next_services, "fr"),
        procedure_ar=_and_then(procedure, view.next_services, "ar"),
        papers=tuple(
            Paper(paper.brief("fr"), paper.brief("ar"), n in view.ready)
            for n, paper in enumerate(papers)
        ),
        online=procedure.link if procedure else "",
        taken_at=view.taken_at,
        code=code.write(site.code, view.id),
        **as_taken,
    )


def _and_then(procedure: Procedure | None, services: tuple[str, ...], language: str) -> str:
    """What somebody came for, and the desks that the ticket goes on to."""
    title = procedure.title.of(language) if procedure else ""
    desks = [desk for service in services if (desk := catalogue.find_desk(service))]
    if not desks:
        return title
    named = enumerated([desk.name.of(language) for desk in desks], language)
    return listed(title, say("ticket.then", language, services=named))
