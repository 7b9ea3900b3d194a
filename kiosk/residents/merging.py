"""A company that was registered twice is one again: the other is merged into the one that is kept.

What points to the other stays as it is; whoever asks for a company asks for all the ids that it is
known by (`kiosk.residents.queries.same`), see docs/decisions/0059-one-company-known-twice.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from kiosk.core.clock import business_day
from kiosk.core.command import Command
from kiosk.core.text import fold, search_key
from kiosk.residents.model import Person, Resident
from kiosk.residents.offices import move_out, settle_in
from kiosk.residents.queries import ResidentView, get
from kiosk.residents.refusals import NotMerged, ResidentLeft, SameResident, UnknownResident
from kiosk.sites.queries import zone_of
from kiosk.store.alike import alike, by_words

UNDONE_WITHIN = timedelta(minutes=10)
LENT = (
    *("name_ar", "ice", "sector", "office", "phone", "second_phone", "email"),
    *("rc", "rc_court", "tax", "cnss"),
)
"""What the one that is kept takes from the other where it has nothing."""
MOST_OFFERED = 3
_FORMS = frozenset(
    [
        "sarl",
        "sarlau",
        "au",
        "sa",
        "sas",
        "snc",
        "ste",
        "societe",
        "company",
        "groupe",
        "maroc",
        "morocco",
    ]
)
"""Words of names that tell no company from another."""


class MergeResidents(Command, frozen=True, kw_only=True):
    """`other` is the same company as `kept`, which has all that was the other's from now on."""

    kept: UUID
    other: UUID


class PartResidents(Command, frozen=True, kw_only=True):
    """`other` is a company of its own after all: for ten minutes."""

    other: UUID


@dataclass(frozen=True, slots=True)
class Merged:
    """The company that is kept, and how many people came to it."""

    kept: UUID
    people: int


def merge_residents(session: Session, command: MergeResidents) -> Merged:
    """Doing it twice changes nothing more. Raises UnknownResident, ResidentLeft, SameResident."""
    kept = _known(session, command.kept, command.site)
    other = _known(session, command.other, command.site)
    if other.merged_into == kept.id:
        return Merged(kept.id, 0)
    if kept.id == other.id:
        raise SameResident(name=kept.name)
    for one in (kept, other):
        if one.left_on is not None:
            raise ResidentLeft(name=one.name)
    today = _today(session, command)
    people = _move_people(session, kept, other)
    lent = [name for name in LENT if getattr(other, name) and not getattr(kept, name)]
    if "rc" not in lent and "rc_court" in lent:
        lent.remove("rc_court")
    for name in lent:
        setattr(kept, name, getattr(other, name))
    other.lent, other.merged_into, other.merged_at = " ".join(lent), kept.id, command.issued_at
    other.left_on = max(today, other.joined_on)
    move_out(session, other, other.left_on)
    _settle(session, kept, lent, today)
    return Merged(kept.id, people)


def part_residents(session: Session, command: PartResidents) -> UUID:
    """Raises UnknownResident, NotMerged."""
    other = _known(session, command.other, command.site)
    at = other.merged_at
    if other.merged_into is None or at is None or command.issued_at - at > UNDONE_WITHIN:
        minutes = int(UNDONE_WITHIN.total_seconds() // 60)
        raise NotMerged(name=other.name, minutes=minutes)
    kept, today = _known(session, other.merged_into, command.site), _today(session, command)
    theirs = select(Person).where(Person.resident == kept.id, Person.moved_from == other.id)
    for person in session.scalars(theirs):
        person.resident, person.moved_from = other.id, None
    lent = [name for name in other.lent.split() if getattr(kept, name) == getattr(other, name)]
    for name in lent:
        setattr(kept, name, "")
    other.lent, other.merged_into, other.merged_at, other.left_on = "", None, None, None
    _settle(session, kept, lent, today)
    settle_in(session, other, today)
    return other.id


@by_words
def likely(session: Session, *, site: str, resident: UUID) -> list[ResidentView]:
    """Companies of the site that may be the same: a number in common, or a name spelt alike."""
    one = get(session, resident=resident)
    if one is None or one.left_on is not None:
        return []
    r = Resident
    shared: list[Any] = [
        getattr(r, name) == getattr(one, name)
        for name in ("ice", "tax", "cnss", "email", "phone")
        if getattr(one, name)
    ]
    found: list[UUID] = []
    if shared:
        rows = select(r.id).where(r.site == site, r.left_on.is_(None), or_(*shared))
        found += session.scalars(rows.order_by(r.search).limit(MOST_OFFERED + 1))
    if words := " ".join(word for word in fold(one.name).split() if word not in _FORMS):
        found += alike(session, site=site, kind="resident", text=words, limit=MOST_OFFERED + 1)
    those = [get(session, resident=each) for each in dict.fromkeys(found) if each != resident]
    here = [each for each in those if each is not None and each.left_on is None]
    return [each for each in here if not _are_two(one, each)][:MOST_OFFERED]


def merged_lately(session: Session, *, resident: UUID, now: datetime) -> list[ResidentView]:
    """What was merged into a company and may be parted from it again."""
    r = Resident
    rows = select(r.id).where(r.merged_into == resident, r.merged_at >= now - UNDONE_WITHIN)
    found = [get(session, resident=each) for each in session.scalars(rows.order_by(r.merged_at))]
    return [each for each in found if each is not None]


def _are_two(one: ResidentView, other: ResidentView) -> bool:
    """Two ICEs say that there are two."""
    return bool(one.ice and other.ice and one.ice != other.ice)


def _move_people(session: Session, kept: Resident, other: Resident) -> int:
    """Who works for the other works for the one that is kept."""
    rows = list(session.scalars(select(Person).where(Person.resident == other.id)))
    for person in rows:
        person.resident, person.moved_from = kept.id, other.id
    return len(rows)


def _settle(session: Session, kept: Resident, lent: list[str], today: date) -> None:
    kept.search = search_key(kept.name, kept.name_ar)
    if "office" in lent:
        settle_in(session, kept, today)


def _today(session: Session, command: Command) -> date:
    return business_day(command.issued_at, zone_of(session, site=command.site))


def _known(session: Session, resident: UUID, site: str) -> Resident:
    row = session.get(Resident, resident)
    if row is None or row.site != site:
        raise UnknownResident(resident=resident)
    return row
