"""What pays for a booking: hours of a plan first, then the pass that ends first, then a tariff.

What the pass that ends first has not enough left for comes from the next one.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from kiosk.bookings import holder, policy
from kiosk.bookings.allowed import Timed, month
from kiosk.bookings.holder import Holder
from kiosk.bookings.model import Booking, BookingPass, Tariff
from kiosk.bookings.slots import DAY
from kiosk.bookings.units import covered, units
from kiosk.core.text import fold
from kiosk.residents import queries as residents
from kiosk.sites.kinds import EQUIPMENT
from kiosk.sites.queries import Place

_MINUTE = timedelta(minutes=1)
_p, _t = BookingPass, Tariff
_PASSES = (
    select(_p.id, _p.held_by, _p.kind, _p.unit, _p.total, _p.used, _p.valid_from, _p.valid_until)
    .where(
        _p.site == bindparam("at"),
        _p.valid_until >= bindparam("first"),
        _p.ended.is_(False),
    )
    .order_by(_p.valid_until, _p.id)
)
_THEIRS = _PASSES.where(_p.resident.in_(bindparam("who", expanding=True)))
_OF_NAMES = _PASSES.where(_p.resident.is_(None))
_TARIFFS = select(_t.id, _t.kind, _t.resource, _t.member, _t.unit, _t.price, _t.vat, _t.confirmed)
_OF_SITE = _TARIFFS.where(_t.site == bindparam("at")).order_by(_t.id)


@dataclass(frozen=True, slots=True)
class Charge:
    """What is taken for one booking; `price` is before tax, None where nothing is charged.

    `pass_next` gives what `pass_used` had not enough left for.
    """

    included: int = 0
    pass_used: UUID | None = None
    pass_units: int = 0
    pass_next: UUID | None = None
    pass_next_units: int = 0
    price: int | None = None
    vat: int | None = None
    confirmed: bool = True

    def columns(self) -> dict[str, Any]:
        """The columns of a booking that say so."""
        return {
            "included": self.included,
            "pass_used": self.pass_used,
            "pass_units": self.pass_units,
            "pass_next": self.pass_next,
            "pass_next_units": self.pass_next_units,
            "price": self.price,
            "vat": self.vat,
        }


NOTHING = Charge()


def from_passes(taken: Charge | Booking) -> Counter[UUID]:
    """How many units come from each pass, the one that ends first first."""
    parts = ((taken.pass_used, taken.pass_units), (taken.pass_next, taken.pass_next_units))
    return Counter({which: count for which, count in parts if which})


@dataclass(slots=True)
class _Pass:
    """A pass, and what is left of it while dates of a series are taken from it."""

    id: UUID
    kind: str
    unit: str
    left: int
    valid_from: date
    valid_until: date

    def is_for(self, at: Timed) -> bool:
        """Whether it is used for that kind of place and on that day, and has something left."""
        of_day = self.valid_from <= at.slot.day <= self.valid_until
        return of_day and self.kind == at.place.kind and self.left > 0


def charges(
    session: Session,
    who: Holder,
    wanted: Sequence[Timed],
    places: int,
    *,
    instead_of: Booking | None = None,
) -> list[Charge]:
    """What each date takes; `instead_of` is a booking that gives back what it took."""
    if not who.member:
        return [NOTHING] * len(wanted)
    plan = _plan(session, who, wanted, instead_of)
    first = min(each.slot.day for each in wanted)
    bought = _passes(session, who, first, instead_of)
    tariffs = _tariffs(session, who)
    return [_charge(each, places, plan, bought, _prices(each.place, tariffs)) for each in wanted]


def take(session: Session, taken: Iterable[Charge]) -> None:
    """Count in the passes what was taken from them."""
    session.flush()
    for charge in taken:
        for which, count in from_passes(charge).items():
            if (row := session.get(BookingPass, which)) is not None:
                row.used += count


def give_back(session: Session, row: Booking) -> None:
    """Give back what a booking took, to its plan and its passes; nothing is to be paid for it."""
    for which, count in from_passes(row).items():
        if (bought := session.get(BookingPass, which)) is not None:
            bought.used = max(bought.used - count, 0)
    put(row, NOTHING)


def change(session: Session, row: Booking, charge: Charge) -> None:
    """Take for a booking what its new time or place takes; what was taken before goes back."""
    give_back(session, row)
    take(session, [charge])
    put(row, charge)


def put(row: Booking, charge: Charge) -> None:
    """Keep with a booking what was taken for it."""
    for name, value in charge.columns().items():
        if getattr(row, name) != value:
            setattr(row, name, value)


def _charge(
    at: Timed, places: int, plan: dict[date, int], bought: list[_Pass], prices: list[Any]
) -> Charge:
    slot, kind = at.slot, at.place.kind
    minutes = (slot.ends - slot.starts) // _MINUTE * places
    first = month(slot.day)[0]
    included = min(minutes, plan[first]) if kind != EQUIPMENT else 0
    plan[first] -= included
    rest = -(-(minutes - included) // places)
    if not rest:
        return Charge(included)
    if parts := _parts([one for one in bought if one.is_for(at)], rest, slot.days, places):
        for one, count in parts:
            one.left -= count
        (one, count), *rests = parts
        taken = Charge(included, one.id, count)
        for following, more in rests:
            taken = replace(taken, pass_next=following.id, pass_next_units=more)
        return taken
    costs = [(units(t.unit, rest, slot.days) * places * t.price, t) for t in prices]
    if not costs:
        return Charge(included)
    price, best = min(costs, key=lambda each: each[0])
    return Charge(included, price=price, vat=best.vat, confirmed=best.confirmed)


def _parts(bought: list[_Pass], rest: int, days: int, places: int) -> list[tuple[_Pass, int]]:
    """What is taken from each for the `rest` of the minutes: from one, or from two; or nothing."""
    for n, one in enumerate(bought):
        wanted = units(one.unit, rest, days) * places
        if wanted <= one.left:
            return [(one, wanted)]
        for following in bought[n + 1 :]:
            first, more = _between(one, following, rest, days, places)
            if first and more <= following.left:
                return [(one, first), (following, more)]
    return []


def _between(one: _Pass, following: _Pass, rest: int, days: int, places: int) -> tuple[int, int]:
    """What two passes give together, the first all that it can; nothing where that saves none."""
    wanted = units(following.unit, rest, days) * places
    if one.unit == following.unit:
        return one.left, wanted - one.left
    each = one.left // places
    more = units(following.unit, rest - covered(one.unit, each, days), days) * places
    return (each * places, more) if more < wanted else (0, wanted)


def _plan(
    session: Session, who: Holder, wanted: Sequence[Timed], instead_of: Booking | None
) -> dict[date, int]:
    """The minutes that are left of their plan in each month."""
    minutes = who.rules.get(policy.INCLUDED) or 0
    left: dict[date, int] = defaultdict(int)
    if not minutes:
        return left
    months = {month(each.slot.day) for each in wanted}
    ignoring = [instead_of.id] if instead_of is not None else []
    last = max(months)[1] - DAY
    for first, _ in months:
        left[first] = minutes
    for held in holder.between(session, who, min(months)[0], last, ignoring=ignoring):
        left[month(held.day)[0]] -= held.included
    return defaultdict(int, {first: max(rest, 0) for first, rest in left.items()})


def _passes(session: Session, who: Holder, first: date, instead_of: Booking | None) -> list[_Pass]:
    """Their passes, the one that ends first first."""
    values: dict[str, Any] = {"at": who.site, "first": first}
    rows = _THEIRS if who.resident else _OF_NAMES
    if who.resident:
        values["who"] = residents.same(session, resident=who.resident)
    name = fold(who.held_by)
    return [
        _Pass(row.id, row.kind, row.unit, _left(row, instead_of), row.valid_from, row.valid_until)
        for row in session.connection().execute(rows, values)
        if who.resident or fold(row.held_by) == name
    ]


def _left(row: Any, instead_of: Booking | None) -> int:
    left: int = row.total - row.used
    return left + (from_passes(instead_of)[row.id] if instead_of is not None else 0)


def _tariffs(session: Session, who: Holder) -> list[Any]:
    rows = session.connection().execute(_OF_SITE, {"at": who.site})
    return [row for row in rows if row.member == who.member]


def _prices(place: Place, tariffs: list[Any]) -> list[Any]:
    """The tariffs that hold: those of the place itself, or else of all of its kind."""
    own = [t for t in tariffs if t.resource == place.id]
    return own or [t for t in tariffs if t.resource is None and t.kind == place.kind]
