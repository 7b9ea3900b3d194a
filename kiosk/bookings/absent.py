"""Bookings that nobody came for: told first, given back later, and a series with them in the end.

Long ones, and those of the site itself, stay: an auditorium is not given away for a late speaker.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from kiosk.bookings import charging, policy
from kiosk.bookings.model import Booking
from kiosk.bookings.states import BOOKED, CANCELLED, RELEASED
from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.core.machine import Fields, Machine
from kiosk.sites.kinds import ROOM
from kiosk.sites.options import OPTIONS, options
from kiosk.sites.queries import find_site, resources
from kiosk.sites.refusals import UnknownSite

LONG = timedelta(hours=4)
"""Who holds a room for longer may come late."""
KINDS = ("resident", "external")
"""Whose bookings are given back: neither the site's own, nor works."""

# Built once: windows ask every minute.
_AWAITED = (
    select(Booking)
    .where(
        Booking.site == bindparam("at"),
        Booking.day >= bindparam("first"),
        Booking.state == BOOKED,
        Booking.kind.in_(KINDS),
        Booking.starts <= bindparam("now"),
        Booking.starts > bindparam("since"),
        Booking.ends > bindparam("now"),
    )
    .order_by(Booking.starts, Booking.id)
)


class ReleaseAbsent(Command, frozen=True, kw_only=True):
    """Note that nobody came yet, or give the time back `minutes` after a start: 0 is never.

    Nothing is given back that was not told `warning` minutes before. After `series` no-shows in a
    row the rest of a series is given up as well: 0 is never. The edge fills in what the site chose.
    """

    minutes: int = 0
    warning: int = 5
    series: int = 3


@dataclass(frozen=True, slots=True)
class Absent:
    """The bookings that nobody came for yet, those given back, and those given up with them."""

    warned: tuple[UUID, ...] = ()
    released: tuple[UUID, ...] = ()
    given_up: tuple[UUID, ...] = ()


def release_absent(session: Session, command: ReleaseAbsent) -> Absent:
    """Tell and release what is due; doing it twice, or here and elsewhere, does nothing twice."""
    for name in ("minutes", "warning"):
        checks.within(name, getattr(command, name), 0, OPTIONS[f"no_show_{name}"].high)
    checks.within("series", command.series, 0, OPTIONS["no_show_series"].high)
    if find_site(session, site=command.site) is None:
        raise UnknownSite(site=command.site)
    now = command.issued_at
    to_warn, to_release = _due(session, command.site, now, command.minutes, command.warning)
    for row in to_warn:
        row.warned_at = now
    for row in to_release:
        row.state, row.released_at = RELEASED, now
    session.flush()
    given_up = [each for row in to_release for each in _rest(session, row, command.series)]
    for row in given_up:
        row.state = CANCELLED
        charging.give_back(session, row)
    return Absent(*(tuple(row.id for row in rows) for rows in (to_warn, to_release, given_up)))


def is_due(session: Session, *, site: str, now: datetime) -> bool:
    """Whether anything is to be told or given back."""
    chosen = options(session, site=site)
    minutes, warning = chosen.number("no_show_minutes"), chosen.number("no_show_warning")
    return any(_due(session, site, now, minutes, warning))


def given_back_at(session: Session, *, booking: UUID) -> datetime | None:
    """When a booking that nobody came for is given back; None for one that is not."""
    row = session.get(Booking, booking)
    if row is None or row.state != BOOKED or not row.warned_at:
        return None
    chosen = options(session, site=row.site)
    own = policy.held_to(session, row.site, row.member).get(policy.NO_SHOW)
    waited = chosen.number("no_show_minutes") if own is None else own
    return _ends_waiting(row, waited, chosen.number("no_show_warning")) if waited else None


def rules_of_site(station: Machine, fields: Fields) -> Fields:
    """What the site chose."""
    site = {"site": fields["site"]} if fields.get("site") else {}
    chosen = station.ask_itself(options, **site)
    known = {name: chosen.number(f"no_show_{name}") for name in ("minutes", "warning", "series")}
    return known | fields


def _due(
    session: Session, site: str, now: datetime, minutes: int, warning: int
) -> tuple[Sequence[Booking], Sequence[Booking]]:
    """Those to tell of, and those to release; a kind of member may have minutes of its own."""
    own = {each: policy.held_to(session, site, each).get(policy.NO_SHOW) for each in policy.MEMBERS}
    if not minutes and not any(own.values()):
        return [], []
    first = (now - timedelta(days=2)).date()
    values: dict[str, Any] = {"at": site, "now": now, "since": now - LONG, "first": first}
    rooms = {place.id for place in resources(session, site=site, kind=ROOM)}
    to_warn: list[Booking] = []
    to_release: list[Booking] = []
    for row in session.scalars(_AWAITED, values):
        of_member = own.get(row.member)
        waited = minutes if of_member is None else of_member
        if row.resource not in rooms or row.ends - row.starts > LONG or not waited:
            continue
        told_at = row.starts + timedelta(minutes=waited - min(warning, waited))
        if not row.warned_at:
            to_warn += [row] if now >= told_at else []
        elif now >= _ends_waiting(row, waited, warning):
            to_release.append(row)
    return to_warn, to_release


def _ends_waiting(row: Booking, waited: int, warning: int) -> datetime:
    """So many minutes after its start, and after its holder was told so many before."""
    assert row.warned_at is not None  # noqa: S101 - nobody waits for one that was not told
    before = timedelta(minutes=min(warning, waited))
    return max(row.starts + timedelta(minutes=waited), row.warned_at + before)


def _rest(session: Session, row: Booking, most: int) -> Sequence[Booking]:
    """What is still to come of a series whose last bookings, so many, nobody came for."""
    if row.series is None or not most:
        return []
    past = (
        select(Booking.state)
        .where(
            Booking.series == row.series,
            Booking.starts <= row.starts,
            Booking.state != CANCELLED,
        )
        .order_by(Booking.starts.desc(), Booking.id)
        .limit(most)
    )
    states = list(session.scalars(past))
    if len(states) < most or any(state != RELEASED for state in states):
        return []
    rest = select(Booking).where(
        Booking.series == row.series, Booking.starts > row.starts, Booking.state == BOOKED
    )
    return session.scalars(rest.order_by(Booking.starts, Booking.id)).all()
