"""The numbered places of an area for a time: which can be had, and why the others cannot."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.bookings.instead import why_not, wished
from kiosk.bookings.model import Booking
from kiosk.bookings.refusals import SpotTaken
from kiosk.bookings.states import HOLDING
from kiosk.bookings.wish import Wish
from kiosk.core.clock import business_day
from kiosk.sites.plans import PlanView, SpotView, plans, spots
from kiosk.sites.queries import ResourceView, resources


@dataclass(frozen=True, slots=True)
class SpotChoice:
    """A numbered place, and why it cannot be had: a refusal's code and facts, without names."""

    spot: SpotView
    resource: ResourceView
    why: str = ""
    facts: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class PlanChoices:
    """The places of an area that are on a plan; None is for those that are on none."""

    plan: PlanView | None
    spots: tuple[SpotChoice, ...]


def spot_choices(session: Session, *, site: str, now: datetime, wish: Wish) -> list[PlanChoices]:
    """The places of the area that is wished for by their plans, in the order of their numbers."""
    area = next((r for r in resources(session, site=site) if r.id == wish.resource), None)
    hold = wished(session, site, wish, now)
    if area is None or hold is None:
        return []
    numbered = [spot for spot in spots(session, site=site, resource=area.id) if spot.label]
    refusal = why_not(session, site, hold, now)
    against = (refusal.code, {**refusal.fields(), "taken_by": ""}) if refusal else ("", None)
    held = _held(session, area.id, wish.starts, wish.ends)
    found: dict[UUID | None, list[SpotChoice]] = {}
    for spot in numbered:
        choice = SpotChoice(spot, area, *against)
        if not refusal and spot.id in held:
            facts = _facts(area, spot, *held[spot.id], hold.place.zone)
            choice = replace(choice, why=SpotTaken.code, facts=facts)
        found.setdefault(spot.plan, []).append(choice)
    drawn = [p for p in plans(session, site=site) if p.id in found]
    every: list[PlanView | None] = [*drawn, *([None] if None in found else [])]
    return [PlanChoices(plan, tuple(found[plan.id if plan else None])) for plan in every]


def _held(
    session: Session, area: UUID, starts: datetime, ends: datetime
) -> Mapping[UUID | None, tuple[datetime, datetime]]:
    """From when until when a numbered place is held that is not free all the time."""
    b = Booking
    rows = (
        select(b.spot, b.starts, b.ends)
        .where(b.resource == area, b.spot.is_not(None), b.state.in_(HOLDING))
        .where(b.starts < ends, b.ends > starts, b.ends > b.starts)
        .order_by(b.starts)
    )
    held: dict[UUID | None, tuple[datetime, datetime]] = {}
    for spot, begins, until in session.execute(rows):
        held[spot] = (held.get(spot, (begins, until))[0], until)
    return held


def _facts(
    area: ResourceView, spot: SpotView, starts: datetime, until: datetime, zone: str
) -> dict[str, Any]:
    return {
        "resource": area.name,
        "spot": spot.label,
        "taken_by": "",
        "day": business_day(starts, zone),
        "starts": starts,
        "until": until,
    }
