"""What members of the demo may book and what pays for it: rules, invented prices, passes in use."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from kiosk.bookings.finder import find_free
from kiosk.bookings.wish import Sought
from kiosk.core.clock import business_day
from kiosk.sites.kinds import COWORKING
from kiosk.sites.kinds import ROOM as A_ROOM

if TYPE_CHECKING:
    from kiosk.demo.day import Day
    from kiosk.demo.people import Cast

RULES = (
    ("startup", "ahead_days", 60),
    ("startup", "week_minutes", 20 * 60),
    ("startup", "included_minutes", 10 * 60),
    ("external", "ahead_days", 30),
    ("external", "longest_minutes", 8 * 60),
    ("external", "approval", 1),
)
TARIFFS = (
    ("external", A_ROOM, "hour", 15000),
    ("external", A_ROOM, "half_day", 50000),
    ("startup", A_ROOM, "hour", 8000),
    ("external", COWORKING, "day", 10000),
)
"""Member, kind of place, unit, centimes before tax: invented, and shown as to be confirmed."""
PASSES = (
    ("Kasbah Pay", COWORKING, "half_day", 10),
    ("Sahel Data", A_ROOM, "hour", 12),
    ("Noria Énergie", A_ROOM, "hour", 20),
)
OUTSIDE = ("Salma Idrissi", COWORKING, "day", 5)
ASKING = "Dar El Ilm"
_MONTH = timedelta(days=30)


def agree(day: Day, site: str, cast: Cast) -> None:
    """Set rules and prices, sell passes and use some of each, and leave a request unanswered."""
    for member, kind, unit, price in TARIFFS:
        said = {"member": member, "kind": kind, "unit": unit, "price": price}
        day.do("bookings.set_tariff", confirmed=False, **said)
    today = business_day(day.until, day.station.zone)
    for name, kind, unit, total in PASSES:
        company = cast.named(name)
        resident = company.id if company else None
        _sell(day, today, held_by=name, resident=resident, kind=kind, unit=unit, total=total)
        _book(day, site, Sought(held_by=name, resident=resident, kinds=kind, since=_from(today)))
    name, kind, unit, total = OUTSIDE
    _sell(day, today, held_by=name, kind=kind, unit=unit, total=total)
    first = _from(today)
    outside = Sought(held_by=name, kind="external", kinds=kind, minutes=180, since=first)
    _book(day, site, outside)
    # From here on the front desk has a say.
    for member, rule, value in RULES:
        day.do("bookings.set_rule", member=member, rule=rule, value=value)
    asking = Sought(held_by=ASKING, kind="external", people=10, minutes=120, since=first)
    _book(day, site, asking)


def _from(today: date) -> date:
    return today + timedelta(days=1)


def _sell(day: Day, today: date, **fields: object) -> None:
    span = {"valid_from": today - timedelta(days=5), "valid_until": today + _MONTH}
    day.do("bookings.add_pass", **fields, **span)


def _book(day: Day, site: str, sought: Sought) -> None:
    """The first time that fits."""
    found = find_free(day.session, site=site, now=day.until, sought=sought)
    if not found:
        return
    day.do(
        "bookings.book",
        resource=found[0].resource.id,
        starts=found[0].starts,
        ends=found[0].ends,
        held_by=sought.held_by,
        kind=sought.kind,
        resident=sought.resident,
    )
