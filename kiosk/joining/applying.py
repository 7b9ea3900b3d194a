"""Requests are registered at the reception, and put right while they are open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.core import checks, languages
from kiosk.core.clock import business_day
from kiosk.core.command import Command
from kiosk.core.errors import Invalid
from kiosk.core.text import search_key
from kiosk.joining import numbers, papers
from kiosk.joining.model import JoinRequest
from kiosk.joining.refusals import Closed, MovedIn, NumberGiven, UnknownRequest
from kiosk.joining.states import (
    BODIES,
    COMPANY,
    COWORKING,
    ENTERED,
    FORMULAS,
    INDIVIDUAL,
    KINDS,
    NO_BODY,
    OPEN,
    OTHER,
    RECEIVED,
    SECTORS,
    STAGES,
)
from kiosk.joining.steps import Step, stand
from kiosk.residents.sectors import known as known_sector
from kiosk.sites.queries import known_zone
from kiosk.store import sequences

ABOUT_LENGTH = 600
SHORT = 80
MOST_PEOPLE = 500


class Apply(Command, frozen=True, kw_only=True):
    """A project holder asks for a place, themselves or for their `company`.

    `sector` is one of the three that the network hosts, `body` who recommends the project
    (`body_name` where it is another), `source` how they heard of the place. `papers` are those
    that were brought (`kiosk.joining.papers`). `people` work on it now, `places` are wanted.
    `series` is the station's, `number` the one that was drawn first.
    """

    first_name: str
    last_name: str
    title: str
    sector: str
    kind: str = INDIVIDUAL
    company: str = ""
    phone: str = ""
    email: str = ""
    about: str = ""
    stage: str = STAGES[0]
    people: int = 1
    places: int = 1
    formula: str = COWORKING
    source: str = ""
    body: str = NO_BODY
    body_name: str = ""
    papers: tuple[str, ...] = ()
    language: str = "fr"
    series: str = ""
    number: int = 0


class CorrectRequest(Command, frozen=True, kw_only=True):
    """Change what is known of one that is open; a field left out stays."""

    request: UUID
    first_name: str | None = None
    last_name: str | None = None
    title: str | None = None
    sector: str | None = None
    kind: str | None = None
    company: str | None = None
    phone: str | None = None
    email: str | None = None
    about: str | None = None
    stage: str | None = None
    people: int | None = None
    places: int | None = None
    formula: str | None = None
    source: str | None = None
    body: str | None = None
    body_name: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class RequestDone:
    """A request, the number of its receipt, and how far it has come."""

    request: UUID
    label: str
    state: str


def apply(session: Session, command: Apply) -> RequestDone:
    """Doing it twice registers it once. Raises Invalid, UnknownSite, NumberGiven."""
    if row := session.get(JoinRequest, command.id):
        return done(row)
    zone = known_zone(session, site=command.site)
    series = checks.series(command.series)
    number = checks.within("number", command.number, 0, numbers.LAST_NUMBER)
    given = _checked(command)
    brought = papers.checked("papers", command.papers)
    _consistent(given)
    year = numbers.year_of(business_day(command.issued_at, zone))
    number = _number(session, command.site, series, year, number)
    row = JoinRequest(
        id=command.id,
        site=command.site,
        series=series,
        number=number,
        label=numbers.label(series, number),
        received_at=command.issued_at,
        reminded=0,
        reminded_at=None,
        **given,
    )
    row.search = _key(row)
    first = Step(state=RECEIVED, at=command.issued_at, by=command.actor, papers=brought)
    stand(row, [first])
    session.add(row)
    return done(row)


def correct(session: Session, command: CorrectRequest) -> RequestDone:
    """Raises Invalid, UnknownRequest, Closed, MovedIn."""
    given = _checked(command)
    row = open_one(session, command)
    names = ("kind", "company", "body", "body_name", "phone", "email")
    _consistent({name: getattr(row, name) for name in names} | given)
    for name, value in given.items():
        setattr(row, name, value)
    row.search = _key(row)
    return done(row)


def known(session: Session, command: Any) -> JoinRequest:
    """The request of a command; raises UnknownRequest."""
    row = session.get(JoinRequest, command.request)
    if row is None or row.site != command.site:
        raise UnknownRequest(request=str(command.request))
    return row


def open_one(session: Session, command: Any, *also: str) -> JoinRequest:
    """The same where it waits for a decision, or is in one of some other states.

    Raises UnknownRequest, Closed, MovedIn.
    """
    row = known(session, command)
    if row.state not in (*OPEN, *also):
        raise (MovedIn if row.state == ENTERED else Closed)(label=row.label)
    return row


def done(row: JoinRequest) -> RequestDone:
    """What a command answers."""
    return RequestDone(row.id, row.label, row.state)


def _checked(command: Apply | CorrectRequest) -> dict[str, Any]:
    """The columns that were given, checked."""
    given: dict[str, Callable[[Any], Any]] = {
        "first_name": lambda v: checks.name("first_name", v),
        "last_name": lambda v: checks.name("last_name", v),
        "title": lambda v: checks.title("title", v),
        "sector": _sector,
        "kind": lambda v: checks.one_of("kind", v, KINDS),
        "company": lambda v: checks.title("company", v, required=False),
        "phone": lambda v: checks.phone("phone", v),
        "email": lambda v: checks.email("email", v),
        "about": lambda v: checks.text("about", v, limit=ABOUT_LENGTH),
        "stage": lambda v: checks.one_of("stage", v, STAGES),
        "people": lambda v: checks.within("people", v, 0, MOST_PEOPLE),
        "places": lambda v: checks.within("places", v, 1, MOST_PEOPLE),
        "formula": lambda v: checks.one_of("formula", v, FORMULAS),
        "source": lambda v: checks.text("source", v, limit=120),
        "body": lambda v: checks.one_of("body", v, (NO_BODY, *BODIES, OTHER)),
        "body_name": lambda v: checks.text("body_name", v, limit=SHORT),
        "language": lambda v: checks.one_of("language", v, languages.codes()),
    }
    return {
        name: check(getattr(command, name))
        for name, check in given.items()
        if getattr(command, name) is not None
    }


def _sector(value: str) -> str:
    """One of the three, by its code or as it is written."""
    found = SECTORS.get(value) or known_sector(value)
    return checks.one_of("sector", found, tuple(SECTORS.values()))


def _consistent(given: dict[str, Any]) -> None:
    """Somebody can be reached; a company has its name, and another body too."""
    if not given["phone"] and not given["email"]:
        raise Invalid(field="phone", problem="empty")
    if given["kind"] == COMPANY and not given["company"]:
        raise Invalid(field="company", problem="empty")
    if given["body"] == OTHER and not given["body_name"]:
        raise Invalid(field="body_name", problem="empty")
    if given["body"] != OTHER:
        given["body_name"] = ""


def _number(session: Session, site: str, series: str, year: int, number: int) -> int:
    """The number that was drawn elsewhere, or the next one of the year."""
    r = JoinRequest
    taken = select(r.id).where(r.site == site, r.series == series, r.number == number)
    if number and session.scalar(taken.limit(1)) is not None:
        raise NumberGiven(label=numbers.label(series, number))
    if number:
        year, rank = divmod(number, numbers.A_YEAR)
        checks.within("number", rank, 1, numbers.A_YEAR - 1)
    else:
        rank = 0
    rank = sequences.next_or(session, site, numbers.series_name(series, year), rank)
    return year * numbers.A_YEAR + checks.within("number", rank, 1, numbers.A_YEAR - 1)


def _key(row: JoinRequest) -> str:
    return search_key(row.first_name, row.last_name, row.company, row.title)[:400]
