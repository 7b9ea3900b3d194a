"""What a booking would take and cost, and which places can be had: asked before it is made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.bookings import charging, policy, queries, rules
from kiosk.bookings.allowed import At
from kiosk.bookings.charging import Charge
from kiosk.bookings.instead import why_not, wished
from kiosk.bookings.model import Booking, BookingPass
from kiosk.bookings.states import ASKED
from kiosk.bookings.tariffs import with_vat
from kiosk.bookings.wish import Wish
from kiosk.sites.kinds import SHARED
from kiosk.sites.queries import ResourceView, resources

TOO_SMALL = "bookings.too_small"
"""Why a room cannot be had that has fewer seats than people."""


@dataclass(frozen=True, slots=True)
class FromPass:
    """How many units are taken from a pass, and what is `left` of it then."""

    units: int
    unit: str
    left: int
    until: date


@dataclass(frozen=True, slots=True)
class Quote:
    """What is taken for a booking, all of its dates together; prices are in centimes.

    `included` are minutes of the plan; `passes` are in the order in which they are used. `price`
    and `total`, with tax, are empty where nothing is charged; not `confirmed`, the site has still
    to confirm them. `approval`: somebody has to say yes.
    """

    included: int
    passes: tuple[FromPass, ...]
    price: int | None
    vat: int | None
    total: int | None
    confirmed: bool
    approval: bool


@dataclass(frozen=True, slots=True)
class Choice:
    """A place, and why it cannot be had: the code of the refusal and its facts, but no names."""

    resource: ResourceView
    until: datetime | None
    places_left: int
    why: str = ""
    facts: dict[str, Any] | None = None


def quote(session: Session, *, site: str, now: datetime, wish: Wish) -> Quote | None:
    """What it would take and cost; None for what cannot be booked at all."""
    hold = wished(session, site, wish, now)
    if hold is None or hold.who is None:
        return None
    wanted = [At(slot, hold.place) for slot in hold.slots]
    taken = charging.charges(session, hold.who, wanted, hold.places)
    priced = [one for one in taken if one.price is not None]
    return Quote(
        sum(one.included for one in taken),
        _from_passes(session, taken),
        sum(one.price or 0 for one in priced) if priced else None,
        priced[0].vat if priced else None,
        sum(with_vat(one.price or 0, one.vat or 0) for one in priced) if priced else None,
        all(one.confirmed for one in priced),
        policy.state_of_new(hold.who.rules) == ASKED,
    )


def _from_passes(session: Session, taken: Iterable[Charge]) -> tuple[FromPass, ...]:
    counts: Counter[UUID] = Counter()
    for one in taken:
        counts += charging.from_passes(one)
    return tuple(
        FromPass(count, bought.unit, bought.total - bought.used - count, bought.valid_until)
        for which, count in counts.items()
        if (bought := session.get(BookingPass, which)) is not None
    )


def choices(
    session: Session, *, site: str, now: datetime, wish: Wish, of_kind: str = ""
) -> list[Choice]:
    """Every place for so many people or places, those that can be had first, smallest first.

    Which place the wish names does not matter. A booking that is to be moved is in nobody's way,
    and brings its people along.
    """
    moved = session.get(Booking, wish.booking) if wish.booking else None
    if moved is not None:
        wish = replace(wish, places=max(moved.people or 1, moved.places))
    there = sorted(resources(session, site=site, kind=of_kind), key=lambda r: r.capacity)
    if not there:
        return []
    known = {
        slot.resource.id: slot
        for slot in queries.free(
            session, site=site, starts=wish.starts, ends=wish.ends, kind=of_kind
        )
    }
    hold = wished(session, site, replace(wish, resource=there[0].id), now)
    if hold is None:
        return []
    found = []
    for place in there:
        if place.capacity < wish.places:
            found.append(Choice(place, None, 0, TOO_SMALL, {"capacity": place.capacity}))
            continue
        shared = place.kind in SHARED
        wanted = replace(
            hold,
            place=rules.place_of(session, site, place.id),
            places=wish.places if shared else 1,
        )
        refusal = why_not(session, site, wanted, now)
        slot = known.get(place.id)
        left = slot.places_left if slot else place.capacity
        if refusal is None:
            found.append(Choice(place, slot.until if slot else wish.ends, left))
        else:
            facts = {**refusal.fields(), "taken_by": ""}
            found.append(Choice(place, None, left, refusal.code, facts))
    return sorted(found, key=lambda choice: bool(choice.why))
