"""Passes: hours, half-days or days that somebody has bought ahead."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from kiosk.bookings import rules
from kiosk.bookings.limits import UnknownPass
from kiosk.bookings.model import BookingPass
from kiosk.bookings.units import UNITS
from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.core.errors import Invalid
from kiosk.core.text import fold
from kiosk.residents.queries import same
from kiosk.sites.kinds import COWORKING, ROOM

PLACES = (ROOM, COWORKING)
"""The kinds of places that passes are for."""


class AddPass(Command, frozen=True, kw_only=True):
    """Sell a pass for rooms or for coworking, to a resident or to whoever bears a name.

    `total` counts in `unit`s: hour, half_day or day. It is used for days from `valid_from` to
    `valid_until`.
    """

    held_by: str
    unit: str
    total: int
    valid_from: date
    valid_until: date
    kind: str = COWORKING
    resident: UUID | None = None


class EndPass(Command, frozen=True, kw_only=True):
    """Nothing more is taken from a pass, whatever is left; or, not `ended`, it goes on."""

    booking_pass: UUID
    ended: bool = True


@dataclass(frozen=True, slots=True)
class PassView:
    """A pass, and what is left of it."""

    id: UUID
    held_by: str
    resident: UUID | None
    kind: str
    unit: str
    total: int
    used: int
    valid_from: date
    valid_until: date
    ended: bool

    @property
    def left(self) -> int:
        """How many units can still be taken."""
        return self.total - self.used


def add_pass(session: Session, command: AddPass) -> UUID:
    """Keep a pass that was sold; doing it twice sells one."""
    if session.get(BookingPass, command.id):
        return command.id
    columns: dict[str, Any] = {
        "held_by": checks.title("held_by", command.held_by),
        "kind": checks.one_of("kind", command.kind, PLACES),
        "unit": checks.one_of("unit", command.unit, UNITS),
        "total": checks.within("total", command.total, 1, 5000),
    }
    if command.valid_until < command.valid_from:
        raise Invalid(field="valid_until", problem="order")
    if command.resident:
        rules.require_resident(session, command.resident, command.valid_from)
    session.add(
        BookingPass(
            id=command.id,
            site=command.site,
            resident=command.resident,
            valid_from=command.valid_from,
            valid_until=command.valid_until,
            used=0,
            ended=False,
            **columns,
        )
    )
    return command.id


def end_pass(session: Session, command: EndPass) -> None:
    """End a pass, or let it go on; bookings that were taken from it stay so."""
    row = session.get(BookingPass, command.booking_pass)
    if row is None or row.site != command.site:
        raise UnknownPass(booking_pass=str(command.booking_pass))
    row.ended = command.ended


_p = BookingPass
_VIEWS: Select[*tuple[Any, ...]] = select(
    *(_p.id, _p.held_by, _p.resident, _p.kind, _p.unit, _p.total, _p.used),
    *(_p.valid_from, _p.valid_until, _p.ended),
)


def passes(session: Session, *, site: str, day: date, limit: int = 500) -> list[PassView]:
    """The passes that end on a day or after it, the one that ends first first."""
    rows = _VIEWS.where(_p.site == site, _p.valid_until >= day)
    ordered = rows.order_by(_p.ended, _p.valid_until, _p.id).limit(limit)
    return [PassView(*row) for row in session.execute(ordered)]


def passes_of(
    session: Session, *, site: str, day: date, held_by: str, resident: UUID | None = None
) -> list[PassView]:
    """What somebody can use on a day or after it, the one that ends first first."""
    rows = _VIEWS.where(_p.site == site, _p.valid_until >= day, _p.ended.is_(False))
    theirs = _p.resident.in_(same(session, resident=resident)) if resident else None
    rows = rows.where(_p.resident.is_(None) if theirs is None else theirs)
    found = (PassView(*row) for row in session.execute(rows.order_by(_p.valid_until, _p.id)))
    name = fold(held_by)
    return [each for each in found if each.left and (resident or fold(each.held_by) == name)]
