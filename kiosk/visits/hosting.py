"""Hosts whose visitor is here: what they say, and whom else to ask when they say nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import and_, bindparam, or_, select
from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.core.machine import Fields, Machine
from kiosk.notifications.queries import told_of
from kiosk.residents.queries import Reached, reached, reception_of
from kiosk.sites.options import options
from kiosk.visits.columns import name_of, visit_of
from kiosk.visits.model import Visit
from kiosk.visits.queries import VisitView, get, views_of
from kiosk.visits.refusals import NotOnSite
from kiosk.visits.states import ON_SITE

COMING, WAITS, ABSENT = "coming", "waits", "absent"
ANSWERS = (COMING, WAITS, ABSENT)
"""The host comes down, has the visitor wait, or is not here."""
HOST = "host"
"""What a message is about: a visitor who is here for somebody."""
MOST = 200

# Built once: windows ask every minute.
_SILENT = select(Visit.id).where(
    Visit.site == bindparam("at"),
    Visit.state == ON_SITE,
    Visit.host_answer == "",
    or_(Visit.resident.is_not(None), Visit.person.is_not(None)),
    and_(Visit.arrived_at <= bindparam("until"), Visit.arrived_at > bindparam("since")),
)
_NOT_ASKED_AGAIN = _SILENT.where(Visit.host_asked_again_at.is_(None))
_ASKED_AGAIN = _SILENT.where(Visit.host_asked_again_at <= bindparam("until"))
_OF_TODAY = timedelta(hours=16)


class AnswerForHost(Command, frozen=True, kw_only=True):
    """What the host of somebody who is here has said; nothing takes it back."""

    visit: UUID
    answer: str


class AskHostsAgain(Command, frozen=True, kw_only=True):
    """Hosts said nothing since they were told: whoever stands in for them is told as well."""

    visits: list[UUID]


@dataclass(frozen=True, slots=True)
class AskedAgain:
    """The visits of which a stand-in is told."""

    visits: list[UUID]


@dataclass(frozen=True, slots=True)
class Silent:
    """A visitor who waits for somebody that has said nothing, and the telephone to try."""

    visit: VisitView
    phone: str


def answer_for_host(session: Session, command: AnswerForHost) -> UUID:
    """Keep what a host has said, the last word; of nobody who is not here. Raises NotOnSite."""
    visit = visit_of(session, command.visit, command.site)
    answer = command.answer and checks.one_of("answer", command.answer, ANSWERS)
    if visit.state != ON_SITE:
        raise NotOnSite(name=name_of(visit))
    visit.host_answer = answer
    visit.host_answered_at = command.issued_at if answer else None
    return visit.id


def ask_hosts_again(session: Session, command: AskHostsAgain) -> AskedAgain:
    """Note of each that a stand-in is told, once; those who have answered since are left out."""
    checks.within("visits", len(command.visits), 0, MOST)
    wanted = select(Visit).where(Visit.site == command.site, Visit.id.in_(command.visits))
    asked = []
    for visit in session.scalars(wanted.order_by(Visit.id)):
        if visit.state == ON_SITE and not visit.host_answer and visit.host_asked_again_at is None:
            visit.host_asked_again_at = command.issued_at
            asked.append(visit.id)
    return AskedAgain(asked)


def who_said_nothing(station: Machine, fields: Fields) -> Fields:
    """The visits of whose hosts this station has told, and who have said nothing since."""
    if "visits" in fields:
        return fields
    where = {"site": fields["site"]} if fields.get("site") else {}
    found = station.ask_itself(unheard, station=station.name, now=fields["issued_at"], **where)
    return fields | {"visits": found}


def unheard(session: Session, *, site: str, station: str, now: datetime) -> list[UUID]:
    """Visits to hosts that a station told so long ago as the site waits, and who said nothing."""
    minutes = options(session, site=site).number("host_minutes")
    found = _since(session, _NOT_ASKED_AGAIN, site, now, minutes) if minutes else []
    told = told_of(session, station=station, about=HOST, subjects=found) if found else set()
    return [visit for visit in found if visit in told]


def silent(session: Session, *, site: str, now: datetime) -> list[Silent]:
    """Visitors whose host and stand-in have said nothing for as long as the site waits."""
    minutes = options(session, site=site).number("host_minutes")
    if not minutes:
        return []
    views = views_of(session, _since(session, _ASKED_AGAIN, site, now, minutes))
    ordered = sorted(views, key=lambda view: (view.arrived_at or now, view.id))
    return [Silent(view, _phone(session, view)) for view in ordered]


def reached_at(session: Session, visit: VisitView) -> tuple[Reached | None, Reached | None]:
    """How the host is reached, and the company whose host it is."""
    person = reached(session, person=visit.person) if visit.person else None
    company = reception_of(session, resident=visit.resident) if visit.resident else None
    return person, company


def host_phone(session: Session, *, visit: UUID) -> str:
    """The telephone of the host of a visit, or of the company; empty where none is known."""
    found = get(session, visit=visit)
    return _phone(session, found) if found is not None else ""


def _phone(session: Session, visit: VisitView) -> str:
    return next((each.phone for each in reached_at(session, visit) if each and each.phone), "")


def _since(
    session: Session, rows: object, site: str, now: datetime, minutes: int
) -> Sequence[UUID]:
    values = {"at": site, "until": now - timedelta(minutes=minutes), "since": now - _OF_TODAY}
    return session.scalars(rows, values).all()  # type: ignore[call-overload,no-any-return]
