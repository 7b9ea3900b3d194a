"""Plans of floors: their drawings, and where rooms and numbered places are on them."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.core.errors import Invalid
from kiosk.sites.commands import require_site
from kiosk.sites.drawing import as_kept
from kiosk.sites.model import FloorPlan, Spot
from kiosk.sites.places import find
from kiosk.sites.refusals import UnknownPlan, UnknownSpot

FARTHEST = 100_000
"""Units: no plan is larger."""


class DrawPlan(Command, frozen=True, kw_only=True):
    """A plan and its drawing (SVG of `sites/drawing.py`); `plan` names one that is there."""

    name: str
    drawing: str
    plan: UUID | None = None


class RemovePlan(Command, frozen=True, kw_only=True):
    """A plan is given up; its numbered places keep their numbers, and are on no plan."""

    plan: UUID


class PlaceSpot(Command, frozen=True, kw_only=True):
    """Where a room, or the place `label` of an area, is on a plan; one that is there moves."""

    resource: UUID
    plan: UUID | None
    x: int
    y: int
    label: str = ""


class RemoveSpot(Command, frozen=True, kw_only=True):
    """A numbered place is not to be had any more, or a room is on no plan."""

    spot: UUID


@dataclass(frozen=True, slots=True)
class SpotView:
    """A room or a numbered place, in the units of its plan."""

    id: UUID
    resource: UUID
    label: str
    plan: UUID | None
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class PlanView:
    """A plan with all that is on it."""

    id: UUID
    name: str
    drawing: str
    spots: tuple[SpotView, ...]


def draw_plan(session: Session, command: DrawPlan) -> UUID:
    """Keep a plan; raises UnknownPlan, and the refusals of a drawing."""
    require_site(session, command.site)
    wanted = command.plan or command.id
    row = session.get(FloorPlan, wanted)
    if command.plan and (row is None or row.site != command.site):
        raise UnknownPlan(plan=str(command.plan))
    name = checks.title("name", checks.text("name", command.name, limit=80, required=True))
    drawing = as_kept(command.drawing)
    if row is None:
        count = select(func.count()).select_from(FloorPlan).where(FloorPlan.site == command.site)
        position = session.scalar(count) or 0
        row = FloorPlan(id=wanted, site=command.site, name=name, drawing="", position=position)
        session.add(row)
    row.name, row.drawing = name, drawing
    return wanted


def remove_plan(session: Session, command: RemovePlan) -> None:
    """Forget a plan; one that is gone already is gone."""
    row = session.get(FloorPlan, command.plan)
    if row is None:
        return
    if row.site != command.site:
        raise UnknownPlan(plan=str(command.plan))
    for spot in session.scalars(select(Spot).where(Spot.plan == row.id)):
        spot.plan = None
    session.delete(row)


def place_spot(session: Session, command: PlaceSpot) -> UUID:
    """Put a place on a plan; its number stays its own, wherever it goes."""
    place = find(session, command.site, command.resource)
    label = checks.text("label", command.label, limit=12)
    if command.plan is not None:
        plan = session.get(FloorPlan, command.plan)
        if plan is None or plan.site != command.site:
            raise UnknownPlan(plan=str(command.plan))
    x = checks.within("x", command.x, 0, FARTHEST)
    y = checks.within("y", command.y, 0, FARTHEST)
    same = select(Spot).where(Spot.resource == place.id, Spot.label == label)
    row = session.scalar(same)
    if row is None:
        numbered = select(func.count()).where(
            Spot.resource == place.id, Spot.active, Spot.label != ""
        )
        if label and (session.scalar(numbered) or 0) >= place.capacity:
            raise Invalid(field="label", problem="range", limit=place.capacity)
        row = Spot(id=command.id, site=command.site, resource=place.id, label=label)
        session.add(row)
    row.plan, row.x, row.y, row.active = command.plan, x, y, True
    return row.id


def remove_spot(session: Session, command: RemoveSpot) -> None:
    """Take a place off its plan, and off what can be had."""
    row = session.get(Spot, command.spot)
    if row is None or row.site != command.site:
        raise UnknownSpot(spot=str(command.spot))
    row.plan, row.active = None, False


def plans(session: Session, *, site: str) -> list[PlanView]:
    """The plans of a site in order, with what is on each."""
    found = spots(session, site=site)
    rows = select(FloorPlan).where(FloorPlan.site == site).order_by(FloorPlan.position)
    return [
        PlanView(p.id, p.name, p.drawing, tuple(s for s in found if s.plan == p.id))
        for p in session.scalars(rows)
    ]


def any_plan(session: Session, *, site: str) -> bool:
    """Whether a site has a plan at all."""
    return session.scalar(select(FloorPlan.id).where(FloorPlan.site == site).limit(1)) is not None


def spots(session: Session, *, site: str, resource: UUID | None = None) -> list[SpotView]:
    """The places that are to be had, of a site or of one area, in the order of their numbers."""
    rows = select(Spot.id, Spot.resource, Spot.label, Spot.plan, Spot.x, Spot.y).where(
        Spot.site == site, Spot.active
    )
    if resource is not None:
        rows = rows.where(Spot.resource == resource)
    return [
        SpotView(*row)
        for row in session.execute(rows.order_by(func.length(Spot.label), Spot.label))
    ]
