"""Parcels for residents: logged, corrected, picked up, gone back; the last step undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.core import checks, languages, strokes
from kiosk.core.command import Command
from kiosk.core.text import search_key
from kiosk.parcels import numbers
from kiosk.parcels.model import Parcel
from kiosk.parcels.refusals import (
    GoneAlready,
    NothingToUndo,
    NotOfCompany,
    NumberGiven,
    UnknownParcel,
    Unsigned,
)
from kiosk.parcels.states import (
    COLLECTED,
    KINDS,
    PARCEL,
    RETURNED,
    UNDONE_WITHIN,
    WAITING,
    WITHDRAWN,
    last_step,
)
from kiosk.residents import queries as residents
from kiosk.residents.queries import ResidentView
from kiosk.residents.refusals import ResidentLeft, UnknownResident
from kiosk.sites.queries import known_zone
from kiosk.store import sequences

MOST_PIECES = 99
SHORT = 80


class LogParcel(Command, frozen=True, kw_only=True):
    """A carrier left something for a company, or for `person` in it.

    `count` is how many pieces there are, `place` where they are kept. `language` is that of the
    notice. `series` is the station's, `number` the one that was drawn first.
    """

    resident: UUID
    person: UUID | None = None
    what: str = PARCEL
    carrier: str = ""
    count: int = 1
    place: str = ""
    note: str = ""
    language: str = "fr"
    series: str = ""
    number: int = 0


class CorrectParcel(Command, frozen=True, kw_only=True):
    """Change what is known of one that waits; a field left out stays.

    Another company takes it with nobody in particular, unless `person` is said as well.
    """

    parcel: UUID
    resident: UUID | None = None
    person: UUID | None = None
    what: str | None = None
    carrier: str | None = None
    count: int | None = None
    place: str | None = None
    note: str | None = None


class CollectParcel(Command, frozen=True, kw_only=True):
    """It is picked up `by` somebody who signs (`kiosk.core.strokes`), or does not and why."""

    parcel: UUID
    by: str
    signature: str = ""
    unsigned: str = ""


class GiveBackParcel(Command, frozen=True, kw_only=True):
    """Its carrier takes it back, for the reason in `note`."""

    parcel: UUID
    note: str = ""


class StepBack(Command, frozen=True, kw_only=True):
    """What was done with it last was not done: for ten minutes. Logged by mistake, it is gone."""

    parcel: UUID


@dataclass(frozen=True, slots=True)
class ParcelDone:
    """A parcel, the number of its label, and what has become of it."""

    parcel: UUID
    label: str
    state: str


def log_parcel(session: Session, command: LogParcel) -> ParcelDone:
    """Doing it twice logs it once. Raises Invalid, UnknownResident, ResidentLeft, NumberGiven."""
    if known := session.get(Parcel, command.id):
        return _done(known)
    known_zone(session, site=command.site)
    series = checks.series(command.series)
    number = checks.within("number", command.number, 0, numbers.LAST_NUMBER)
    given = _details(command)
    language = checks.one_of("language", command.language, languages.codes())
    whose = _whose(session, command.site, command.resident, command.person)
    number = _number(session, command.site, series, number)
    parcel = Parcel(
        id=command.id,
        site=command.site,
        series=series,
        number=number,
        label=numbers.label(series, number),
        language=language,
        state=WAITING,
        logged_at=command.issued_at,
        reminded=0,
        reminded_at=None,
        closed_at=None,
        closed_by="",
        signature="",
        unsigned="",
        closing="",
        **given,
        **whose,
    )
    session.add(parcel)
    return _done(parcel)


def correct_parcel(session: Session, command: CorrectParcel) -> ParcelDone:
    """Raises Invalid, UnknownParcel, GoneAlready, UnknownResident, ResidentLeft, NotOfCompany."""
    given = _details(command)
    row = _waiting(session, command)
    if command.resident is not None or command.person is not None:
        resident = command.resident or row.resident
        given |= _whose(session, command.site, resident, command.person)
    for name, value in given.items():
        setattr(row, name, value)
    return _done(row)


def collect_parcel(session: Session, command: CollectParcel) -> ParcelDone:
    """Raises Invalid, UnknownParcel, GoneAlready, Unsigned."""
    by = checks.name("by", command.by)
    signature = strokes.checked("signature", command.signature)
    unsigned = checks.text("unsigned", command.unsigned)
    row = _waiting(session, command)
    if not signature and not unsigned:
        raise Unsigned(label=row.label)
    row.state, row.closed_at, row.closed_by = COLLECTED, command.issued_at, by
    row.signature, row.unsigned = signature, "" if signature else unsigned
    return _done(row)


def give_back_parcel(session: Session, command: GiveBackParcel) -> ParcelDone:
    """Raises Invalid, UnknownParcel, GoneAlready."""
    note = checks.text("note", command.note)
    row = _waiting(session, command)
    row.state, row.closed_at, row.closing = RETURNED, command.issued_at, note
    return _done(row)


def step_back(session: Session, command: StepBack) -> ParcelDone:
    """Raises UnknownParcel, NothingToUndo."""
    row = _known(session, command)
    at = last_step(row.state, row.logged_at, row.closed_at)
    if at is None or command.issued_at - at > UNDONE_WITHIN:
        minutes = int(UNDONE_WITHIN.total_seconds() // 60)
        raise NothingToUndo(label=row.label, minutes=minutes)
    if row.state == WAITING:
        row.state, row.closed_at = WITHDRAWN, command.issued_at
    else:
        row.state, row.closed_at = WAITING, None
        row.closed_by = row.signature = row.unsigned = row.closing = ""
    return _done(row)


def _details(command: LogParcel | CorrectParcel) -> dict[str, Any]:
    """The columns that were given of what it is and where it stands, checked."""
    given: dict[str, Callable[[Any], Any]] = {
        "what": lambda v: checks.one_of("what", v, KINDS),
        "carrier": lambda v: checks.text("carrier", v, limit=SHORT),
        "count": lambda v: checks.within("count", v, 1, MOST_PIECES),
        "place": lambda v: checks.text("place", v, limit=SHORT),
        "note": lambda v: checks.text("note", v),
    }
    return {
        name: check(getattr(command, name))
        for name, check in given.items()
        if getattr(command, name) is not None
    }


def _whose(session: Session, site: str, resident: UUID, person: UUID | None) -> dict[str, Any]:
    """The columns that say for whom it is."""
    company = _company(session, site, resident)
    name = ""
    if person is not None:
        if residents.employer(session, person=person) != resident:
            raise NotOfCompany(company=company.name)
        found = residents.employee(session, site=site, person=person)
        name = f"{found.first_name} {found.last_name}" if found else ""
    return {
        "resident": resident,
        "person": person,
        "company": company.name,
        "addressee": name,
        "search": search_key(company.name, company.name_ar, name)[:400],
    }


def _company(session: Session, site: str, resident: UUID) -> ResidentView:
    found = residents.get(session, resident=resident)
    if found is None or residents.site_of(session, resident=resident) != site:
        raise UnknownResident(resident=resident)
    if found.left_on is not None:
        raise ResidentLeft(name=found.name)
    return found


def _number(session: Session, site: str, series: str, number: int) -> int:
    """The number that was drawn elsewhere, or the next one of the series."""
    p = Parcel
    taken = select(p.id).where(p.site == site, p.series == series, p.number == number)
    if number and session.scalar(taken.limit(1)) is not None:
        raise NumberGiven(label=numbers.label(series, number))
    drawn = sequences.next_or(session, site, f"parcel {series}".strip(), number)
    return checks.within("number", drawn, 1, numbers.LAST_NUMBER)


def _known(session: Session, command: Any) -> Parcel:
    row = session.get(Parcel, command.parcel)
    if row is None or row.site != command.site:
        raise UnknownParcel(parcel=str(command.parcel))
    return row


def _waiting(session: Session, command: Any) -> Parcel:
    row = _known(session, command)
    if row.state != WAITING:
        raise GoneAlready(label=row.label)
    return row


def _done(row: Parcel) -> ParcelDone:
    return ParcelDone(row.id, row.label, row.state)
