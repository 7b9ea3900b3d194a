"""Who holds which place at this moment, place by place as they stand on the plans."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.bookings.model import Booking
from kiosk.bookings.states import HOLDING
from kiosk.core.clock import business_day, instant
from kiosk.sites.kinds import ROOM
from kiosk.sites.plans import PlanView, SpotView, plans
from kiosk.sites.queries import ResourceView, resources, zone_of

FREE, HELD, CLOSED = "free", "held", "closed"


@dataclass(frozen=True, slots=True)
class PlaceNow:
    """A place on a plan: free until `until` (None: all day), or held until then.

    `booking` is what holds it, and `why` says why it is closed.
    """

    spot: SpotView
    resource: ResourceView
    state: str
    until: datetime | None = None
    held_by: str = ""
    booking: UUID | None = None
    kind: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class PlanNow:
    """A plan and its places; `unplaced` are places of its areas held with no number."""

    plan: PlanView
    places: tuple[PlaceNow, ...]
    unplaced: int = 0


def on_plans(session: Session, *, site: str, now: datetime) -> list[PlanNow]:
    """Every plan of a site as it is at this moment, the rest of the day in sight."""
    shown = plans(session, site=site)
    if not shown:
        return []
    known = {place.id: place for place in resources(session, site=site)}
    held = _held(session, site, now)
    walls = _walls(known.values())
    found = []
    for plan in shown:
        spots = [spot for spot in plan.spots if spot.resource in known]
        places = tuple(_place(spot, known[spot.resource], held, walls, now) for spot in spots)
        areas = {spot.resource for spot in spots if known[spot.resource].kind != ROOM}
        loose = (b for b in held if b.resource in areas and b.spot is None and b.starts <= now)
        found.append(PlanNow(plan, places, sum(b.places for b in loose)))
    return found


def _held(session: Session, site: str, now: datetime) -> list[Any]:
    """What holds something now, or will today."""
    zone = zone_of(session, site=site)
    tomorrow = instant(business_day(now, zone) + timedelta(days=1), time(), zone)
    b = Booking
    rows = (
        select(b.id, b.resource, b.spot, b.starts, b.ends, b.places, b.held_by, b.kind)
        .where(b.site == site, b.day >= business_day(now, zone) - timedelta(days=14))
        .where(b.starts < tomorrow, b.ends > now, b.ends > b.starts, b.state.in_(HOLDING))
        .order_by(b.starts)
    )
    return list(session.execute(rows))


def _walls(places: Iterable[ResourceView]) -> dict[UUID, set[UUID]]:
    """The rooms that cannot be had while one is held: its parts, and what it is a part of."""
    every = list(places)
    walls = {place.id: {place.id, *place.parts} for place in every}
    for whole in every:
        for part in whole.parts:
            walls.setdefault(part, {part}).add(whole.id)
            # Wholes that have a room in common keep each other from it.
            others = (w.id for w in every if part in w.parts)
            walls[whole.id].update(others)
    return walls


def _place(
    spot: SpotView,
    place: ResourceView,
    held: list[Any],
    walls: dict[UUID, set[UUID]],
    now: datetime,
) -> PlaceNow:
    if place.kind == ROOM:
        own = [b for b in held if b.resource in walls[place.id]]
    else:
        own = [b for b in held if b.spot == spot.id]
    here = next((b for b in own if b.starts <= now), None)
    if here is not None:
        return PlaceNow(spot, place, HELD, here.ends, here.held_by, here.id, here.kind)
    if place.closed_for:
        return PlaceNow(spot, place, CLOSED, why=place.closed_for)
    coming = next((b.starts for b in own), None)
    return PlaceNow(spot, place, FREE, coming)
