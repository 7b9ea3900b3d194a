"""Tariffs: what a kind of member pays for a place, in MAD, where a site has set it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.bookings import rules
from kiosk.bookings.model import Tariff
from kiosk.bookings.policy import MEMBERS
from kiosk.bookings.units import UNITS
from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.core.errors import Invalid
from kiosk.sites.kinds import COWORKING, EQUIPMENT, ROOM

KINDS = (ROOM, COWORKING, EQUIPMENT)
VAT = 2000
"""TVA in hundredths of a per cent, where none is said."""
MOST = 10_000_000


class SetTariff(Command, frozen=True, kw_only=True):
    """What a kind of member pays for a `unit` of a place; without `price`, nothing any more.

    `price` is in centimes before tax, `vat` in hundredths of a per cent. Without `resource` it is
    for all places of `kind` that have no tariffs of their own. One that is not `confirmed` is shown
    as still to be.
    """

    member: str
    unit: str
    kind: str = ROOM
    price: int | None = None
    vat: int = VAT
    confirmed: bool = True
    resource: UUID | None = None


@dataclass(frozen=True, slots=True)
class TariffView:
    """A tariff of a site; `resource` is empty for all places of its kind."""

    id: UUID
    kind: str
    resource: UUID | None
    member: str
    unit: str
    price: int
    vat: int
    confirmed: bool


def set_tariff(session: Session, command: SetTariff) -> None:
    """Set a tariff, or take it back; bookings keep the price that they were made at."""
    checks.one_of("kind", command.kind, KINDS)
    checks.one_of("member", command.member, MEMBERS)
    checks.one_of("unit", command.unit, UNITS)
    if command.price is not None:
        checks.within("price", command.price, 0, MOST)
    checks.within("vat", command.vat, 0, 10_000)
    if command.resource:
        place = rules.place_of(session, command.site, command.resource)
        if place.kind != command.kind:
            raise Invalid(field="kind", problem="choice")
    row = session.scalar(
        select(Tariff).where(
            Tariff.site == command.site,
            Tariff.kind == command.kind,
            Tariff.resource == command.resource,
            Tariff.member == command.member,
            Tariff.unit == command.unit,
        )
    )
    if command.price is None:
        if row is not None:
            session.delete(row)
        return
    if row is None:
        row = Tariff(
            id=command.id,
            site=command.site,
            kind=command.kind,
            resource=command.resource,
            member=command.member,
            unit=command.unit,
        )
        session.add(row)
    row.price, row.vat, row.confirmed = command.price, command.vat, command.confirmed


def tariffs(session: Session, *, site: str) -> list[TariffView]:
    """The tariffs of a site: by kind of place, the general ones first, member and unit."""
    t = Tariff
    rows = select(t.id, t.kind, t.resource, t.member, t.unit, t.price, t.vat, t.confirmed)
    found = [TariffView(*row) for row in session.execute(rows.where(t.site == site))]
    return sorted(found, key=_order)


def with_vat(price: int, vat: int) -> int:
    """A price with its tax, in centimes, rounded to the nearest."""
    taxed = Decimal(price) * (10_000 + vat) / 10_000
    return int(taxed.quantize(Decimal(1), ROUND_HALF_UP))


def _order(tariff: TariffView) -> tuple[int, bool, str, int, int]:
    return (
        KINDS.index(tariff.kind),
        tariff.resource is not None,
        str(tariff.resource or ""),
        MEMBERS.index(tariff.member),
        UNITS.index(tariff.unit),
    )
