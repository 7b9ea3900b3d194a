"""What somebody holds already: counted against the rules of the site and the hours of a plan."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, Protocol
from uuid import UUID

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from kiosk.bookings.model import Booking
from kiosk.bookings.policy import Rules, held_to, member_of
from kiosk.bookings.slots import LONGEST
from kiosk.bookings.states import HOLDING, OPEN
from kiosk.core.text import fold
from kiosk.residents import queries as residents
from kiosk.sites.kinds import EQUIPMENT
from kiosk.sites.queries import resources


@dataclass(frozen=True, slots=True)
class Holder:
    """A resident, or else whoever bears a name, under the `rules` of a kind of member."""

    site: str
    member: str
    resident: UUID | None
    held_by: str
    rules: Rules


class Named(Protocol):
    """Who wants something, as a wish or a waiting list names them."""

    @property
    def held_by(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def resident(self) -> UUID | None: ...


def holder(session: Session, of: Any) -> Holder:
    """Whose a booking is, or the command that makes one, with the rules that hold for them."""
    rules = held_to(session, of.site, of.member)
    return Holder(of.site, of.member, of.resident, of.held_by, rules)


def of_somebody(session: Session, site: str, whose: Named) -> Holder:
    """Whose a booking would be that is not made yet."""
    company = residents.member(session, resident=whose.resident) if whose.resident else ""
    member = member_of(whose.kind, company)
    rules = held_to(session, site, member)
    return Holder(site, member, whose.resident, whose.held_by, rules)


@dataclass(frozen=True, slots=True)
class Held:
    """A booking of a holder; `length` is that of all of its places together."""

    id: UUID
    day: date
    ends: datetime
    length: timedelta
    included: int


class Holdings:
    """What somebody holds, but for what is to be ignored, read once for several questions in a row.

    For as long as nothing is written.
    """

    def __init__(
        self, session: Session, who: Holder, now: datetime, ignoring: Collection[UUID] = ()
    ) -> None:
        self._session, self._who, self._now, self._ignoring = session, who, now, ignoring
        self._first, self._last = date.max, date.min
        self._around: list[Held] = []
        self._coming: list[Held] | None = None

    def to_come(self) -> list[Held]:
        """What is not over, by its end."""
        if self._coming is None:
            self._coming = to_come(self._session, self._who, self._now, ignoring=self._ignoring)
        return self._coming

    def between(self, first: date, last: date) -> list[Held]:
        """What is or was held on the days from `first` to `last`."""
        if not self._first <= first <= last <= self._last:
            # With all that was asked before: who asks day by day goes on.
            self._first, self._last = min(first, self._first), max(last, self._last)
            self._around = between(
                self._session, self._who, self._first, self._last, ignoring=self._ignoring
            )
        return [each for each in self._around if first <= each.day <= last]


_b = Booking
_COLUMNS: Select[*tuple[Any, ...]] = select(
    *(_b.id, _b.resource, _b.day, _b.starts, _b.ends, _b.places, _b.included, _b.held_by)
).where(_b.ends > _b.starts)
_THEIRS = _COLUMNS.where(
    _b.site == bindparam("at"), _b.resident.in_(bindparam("who", expanding=True))
)
_OF_NAMES = _COLUMNS.where(_b.site == bindparam("at"), _b.resident.is_(None))
_BETWEEN = (
    _b.day >= bindparam("first"),
    _b.day <= bindparam("last"),
    _b.state.in_(HOLDING),
)
_COMING = (
    _b.day >= bindparam("first"),
    _b.ends > bindparam("now"),
    _b.state.in_(OPEN),
)
_LATELY = _b.starts >= bindparam("since")


def between(
    session: Session, who: Holder, first: date, last: date, *, ignoring: Collection[UUID] = ()
) -> list[Held]:
    """Rooms and places that somebody holds, or held, on the days from `first` to `last`."""
    since = datetime.combine(first - timedelta(days=2), datetime.min.time(), UTC)
    return _read(session, who, _BETWEEN, {"first": first, "last": last}, since, ignoring)


def to_come(
    session: Session, who: Holder, now: datetime, *, ignoring: Collection[UUID] = ()
) -> list[Held]:
    """Rooms and places that somebody holds and that are not over, by their end."""
    since = now - LONGEST
    found = _read(session, who, _COMING, {"first": since.date(), "now": now}, since, ignoring)
    return sorted(found, key=lambda each: (each.ends, each.id))


def _read(
    session: Session,
    who: Holder,
    where: tuple[Any, ...],
    values: dict[str, Any],
    since: datetime,
    ignoring: Collection[UUID],
) -> list[Held]:
    session.flush()
    if who.resident:
        rows = _THEIRS.where(*where, _LATELY)
        values = values | {"who": residents.same(session, resident=who.resident), "since": since}
    else:
        rows = _OF_NAMES.where(*where)
    lent = {place.id for place in resources(session, site=who.site, kind=EQUIPMENT)}
    name = fold(who.held_by)
    return [
        Held(row.id, row.day, row.ends, (row.ends - row.starts) * row.places, row.included)
        for row in session.connection().execute(rows, values | {"at": who.site})
        if row.resource not in lent
        and row.id not in ignoring
        and (who.resident or fold(row.held_by) == name)
    ]
