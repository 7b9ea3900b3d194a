"""The waiting list: who waits for a room is offered it when it comes free, one after the other.

What is offered is held by a booking of its own, so that nobody else has it meanwhile: it becomes
theirs when they take it, and is gone when the offer ends.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.bookings import free, rules, slots, standing, terms
from kiosk.bookings.allowed import At, refusals
from kiosk.bookings.finder import offered_by
from kiosk.bookings.holder import of_somebody
from kiosk.bookings.model import Booking, BookingWish
from kiosk.bookings.refusals import AlreadyTaken, NothingOffered, OfferOver, UnknownWish
from kiosk.bookings.slots import Slot
from kiosk.bookings.states import BOOKED, OFFERED
from kiosk.core import checks
from kiosk.core.clock import business_day, tz_version
from kiosk.core.command import Command
from kiosk.core.errors import Refused
from kiosk.core.ids import MOST_PARTS, derived_id
from kiosk.core.machine import Fields, Machine
from kiosk.core.wall_time import Meant, meant
from kiosk.sites import features
from kiosk.sites.kinds import ROOM
from kiosk.sites.options import OPTIONS, options
from kiosk.sites.queries import ResourceView, find_site, resources, zone_of
from kiosk.sites.refusals import UnknownSite

WAITING, IS_OFFERED, TAKEN, OVER, WITHDRAWN = "waiting", "offered", "taken", "over", "withdrawn"
KINDS = ("resident", "external", "technopark")


class WishBooking(Command, frozen=True, kw_only=True):
    """Somebody waits for a room, or for any that holds so many and has what is wanted."""

    starts: datetime
    ends: datetime
    held_by: str
    resource: UUID | None = None
    people: int = 1
    features: list[str] = []  # noqa: RUF012
    resident: UUID | None = None
    kind: str = "resident"
    title: str = ""
    email: str = ""
    tz_version: str = ""
    as_meant: bool = False
    language: str = ""


class WithdrawWish(Command, frozen=True, kw_only=True):
    """They wait no more; what was held for them is free again."""

    wish: UUID


class TakeOffer(Command, frozen=True, kw_only=True):
    """What was offered is theirs."""

    wish: UUID


class OfferFreed(Command, frozen=True, kw_only=True):
    """End offers that nobody took, and offer what is free to the first whose wish fits.

    What is offered is held for so many `minutes`; the edge fills in what the site chose.
    """

    minutes: int = 30


@dataclass(frozen=True, slots=True)
class Offers:
    """The wishes that were offered something now, and those that are over."""

    offered: tuple[UUID, ...] = ()
    over: tuple[UUID, ...] = ()


def wish_booking(session: Session, command: WishBooking) -> UUID:
    """Put somebody on the waiting list."""
    if session.get(BookingWish, command.id):
        return command.id
    now, zone = command.issued_at, zone_of(session, site=command.site)
    if find_site(session, site=command.site) is None:
        raise UnknownSite(site=command.site)
    checks.one_of("kind", command.kind, KINDS)
    checks.within("people", command.people, 1, 5000)
    wanted = features.checked("features", features.FEATURES, command.features)
    who = {
        "held_by": checks.title("held_by", command.held_by),
        "title": checks.title("title", command.title, required=False),
        "email": checks.email("email", command.email),
        "language": checks.language("language", command.language),
    }
    starts, ends = (_said(command, at, zone) for at in (command.starts, command.ends))
    slots.check_length(starts.at, ends.at)
    slots.check_start(starts.at, now)
    slots.check_end(ends.at, now)
    slot = slots.from_meant(starts, ends)
    if command.resource:
        place = rules.place_of(session, command.site, command.resource)
        rules.require_open(session, place, command.site, [slot])
    if command.resident:
        rules.require_resident(session, command.resident, slot.day)
    columns = slot.columns()
    del columns["days"]
    row = BookingWish(
        id=command.id,
        site=command.site,
        resource=command.resource,
        people=command.people,
        features=wanted,
        resident=command.resident,
        kind=command.kind,
        state=WAITING,
        asked_at=now,
        offered=None,
        until=None,
        **columns,
        **who,
    )
    session.add(row)
    return command.id


def withdraw_wish(session: Session, command: WithdrawWish) -> None:
    """Take somebody off the list, whatever is held for them."""
    wish = find(session, command.site, command.wish)
    if wish.state == TAKEN:
        raise AlreadyTaken(held_by=wish.held_by)
    _give_back(session, wish)
    wish.state = WITHDRAWN


def take_offer(session: Session, command: TakeOffer) -> UUID:
    """Make a booking of what is held; its id."""
    wish = find(session, command.site, command.wish)
    held = session.get(Booking, wish.offered) if wish.offered else None
    if wish.state == TAKEN and wish.offered:
        return wish.offered
    if wish.state == WAITING:
        raise NothingOffered(held_by=wish.held_by)
    late = wish.until is None or command.issued_at >= wish.until
    if wish.state != IS_OFFERED or late or held is None or held.state != OFFERED:
        raise OfferOver(held_by=wish.held_by)
    place = rules.place_of(session, command.site, held.resource)
    who = of_somebody(session, wish.site, wish)
    held.member = who.member
    terms.charge_anew(session, held, place, _slot(wish))
    held.state, wish.state = BOOKED, TAKEN
    return held.id


def offer_freed(session: Session, command: OfferFreed) -> Offers:
    """Look through the list once; doing it twice, or here and elsewhere, offers nothing twice."""
    limits = OPTIONS["offer_minutes"]
    checks.within("minutes", command.minutes, limits.low, limits.high)
    if find_site(session, site=command.site) is None:
        raise UnknownSite(site=command.site)
    now, zone = command.issued_at, zone_of(session, site=command.site)
    over = [wish for wish in _open(session, command.site) if _is_over(wish, now)]
    for wish in over:
        _give_back(session, wish)
        wish.state = OVER
    session.flush()
    offered: list[UUID] = []
    for wish, room, slot in _fitting(session, command.site, now):
        if len(offered) == MOST_PARTS - 1:
            break
        held = derived_id(command.id, len(offered) + 1)
        standing.add(session, [_row(wish, room, slot, held, zone)])
        wish.state, wish.offered = IS_OFFERED, held
        wish.until = min(now + timedelta(minutes=command.minutes), wish.ends)
        offered.append(wish.id)
        session.flush()  # the next one meets it
    return Offers(tuple(offered), tuple(wish.id for wish in over))


def is_due(session: Session, *, site: str, now: datetime) -> bool:
    """Whether an offer ends, or something can be offered."""
    if any(_is_over(wish, now) for wish in _open(session, site)):
        return True
    return next(_fitting(session, site, now), None) is not None


def minutes_of_site(station: Machine, fields: Fields) -> Fields:
    """For how long the site holds what it offers."""
    site = {"site": fields["site"]} if fields.get("site") else {}
    return {"minutes": station.ask_itself(options, **site).number("offer_minutes")} | fields


def _fitting(
    session: Session, site: str, now: datetime
) -> Iterator[tuple[BookingWish, ResourceView, Slot]]:
    """Those who wait in their order, each with the smallest room that is free for them."""
    rooms = sorted(resources(session, site=site, kind=ROOM), key=lambda r: (r.capacity, str(r.id)))
    for wish in _open(session, site):
        if wish.state != WAITING or _is_over(wish, now):
            continue
        slot = _slot(wish)
        found = (r for r in rooms if _fits(wish, r) and _is_free(session, site, r, slot))
        if (room := next(found, None)) and _is_allowed(session, wish, room, slot, now):
            yield wish, room, slot


def _fits(wish: BookingWish, room: ResourceView) -> bool:
    if wish.resource is not None:
        return room.id == wish.resource
    wanted = set(wish.features.split())
    return room.capacity >= wish.people and wanted <= offered_by(room)


def _is_free(session: Session, site: str, room: ResourceView, slot: Slot) -> bool:
    try:
        place = rules.place_of(session, site, room.id)
        rules.require_bookable(place)
        rules.require_open(session, place, site, [slot])
        free.require_free(session, place, [slot], 1)
    except Refused:
        return False
    return True


def _is_allowed(
    session: Session, wish: BookingWish, room: ResourceView, slot: Slot, now: datetime
) -> bool:
    """The rules of the site let them have it."""
    who = of_somebody(session, wish.site, wish)
    at = At(slot, rules.place_of(session, wish.site, room.id))
    return refusals(session, who, [at], 1, now) == [None]


def _open(session: Session, site: str) -> list[BookingWish]:
    """Who waits, or has been offered something, by when they asked."""
    rows = select(BookingWish).where(
        BookingWish.site == site, BookingWish.state.in_((WAITING, IS_OFFERED))
    )
    return list(session.scalars(rows.order_by(BookingWish.asked_at, BookingWish.id)))


def _is_over(wish: BookingWish, now: datetime) -> bool:
    """An offer that nobody took, or a wish whose time has come: nobody can be told any more."""
    if wish.state == IS_OFFERED:
        return wish.until is None or wish.until <= now
    return wish.ends - slots.SHORTEST <= now or wish.starts + slots.GRACE <= now


def _slot(wish: BookingWish) -> Slot:
    starts, ends = (datetime.fromisoformat(said) for said in (wish.wall_starts, wish.wall_ends))
    return Slot(wish.starts, wish.ends, starts, ends)


def _row(
    wish: BookingWish, room: ResourceView, slot: Slot, held: UUID, zone: str
) -> dict[str, Any]:
    """The booking that holds what is offered."""
    return {
        "id": held,
        "site": wish.site,
        "resource": room.id,
        "zone": zone,
        "tz_version": tz_version(),
        "state": OFFERED,
        "kind": wish.kind,
        "held_by": wish.held_by,
        "title": wish.title,
        "resident": wish.resident,
        "places": 1,
        "series": None,
        "checked_in_at": None,
        "member": "",
        "spot": None,
        "people": wish.people,
        "style": "",
        "note": "",
        "email": wish.email,
        "pass_used": None,
        "price": None,
        "vat": None,
        "warned_at": None,
        "released_at": None,
        "language": wish.language,
        "included": 0,
        "pass_units": 0,
        "pass_next": None,
        "pass_next_units": 0,
        **slot.columns(),
    }


def _give_back(session: Session, wish: BookingWish) -> None:
    held = session.get(Booking, wish.offered) if wish.offered else None
    if held is not None and held.state == OFFERED:
        session.delete(held)
    if wish.state == IS_OFFERED:
        wish.offered = wish.until = None


def find(session: Session, site: str, wish: UUID) -> BookingWish:
    """Somebody's wish at a site; raises UnknownWish."""
    row = session.get(BookingWish, wish)
    if row is None or row.site != site:
        raise UnknownWish(wish=str(wish))
    return row


def _said(command: WishBooking, at: datetime, zone: str) -> Meant:
    if command.as_meant:
        return meant(at, zone, command.tz_version)
    return replace(meant(at, zone, ""), tz_version=command.tz_version)


@dataclass(frozen=True, slots=True)
class WishView:
    """Somebody who waits; `until` is how long what was offered is held for them."""

    id: UUID
    day: date
    starts: datetime
    ends: datetime
    resource_name: str
    resource_name_ar: str
    people: int
    features: str
    held_by: str
    title: str
    email: str
    state: str
    until: datetime | None
    offered: UUID | None
    resident: UUID | None = None


def held_until(session: Session, *, booking: UUID) -> datetime | None:
    """Until when what was offered is held for who waits; None for what is held for nobody."""
    row = select(BookingWish.until).where(BookingWish.offered == booking)
    return session.scalar(row.where(BookingWish.state == IS_OFFERED))


def wishes(session: Session, *, site: str, now: datetime) -> list[WishView]:
    """The waiting list of today and later: those that something is held for first."""
    today = business_day(now, zone_of(session, site=site))
    open_now = [wish for wish in _open(session, site) if wish.day >= today]
    rooms = {room.id: room for room in resources(session, site=site)} if open_now else {}
    found = []
    for wish in open_now:
        held = session.get(Booking, wish.offered) if wish.offered else None
        room = rooms.get(held.resource) if held else rooms.get(wish.resource or wish.id)
        found.append(
            WishView(
                wish.id,
                wish.day,
                wish.starts,
                wish.ends,
                room.name if room else "",
                room.name_ar if room else "",
                wish.people,
                wish.features,
                wish.held_by,
                wish.title,
                wish.email,
                wish.state,
                wish.until,
                wish.offered,
                wish.resident,
            )
        )
    return sorted(found, key=lambda wish: wish.state != IS_OFFERED)
