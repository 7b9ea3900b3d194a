"""Changes to bookings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.bookings import charging, free, moving, policy, rules, series, slots, standing, terms
from kiosk.bookings.allowed import as_allowed, require_allowed
from kiosk.bookings.charging import Charge
from kiosk.bookings.holder import holder as holder_of
from kiosk.bookings.limits import NotApproved
from kiosk.bookings.model import Booking
from kiosk.bookings.moving import Moved
from kiosk.bookings.refusals import AlreadyHere, BookingEnded
from kiosk.bookings.series import Dated, LeftOut, MovedDate
from kiosk.bookings.states import (
    ASKED,
    CANCELLED,
    CHECKED_IN,
    COMING,
    ENDED,
    MAINTENANCE,
    RELEASED,
)
from kiosk.core import checks
from kiosk.core.clock import at_zone, instant, tz_version, wall
from kiosk.core.command import Command
from kiosk.core.ids import derived_id
from kiosk.core.wall_time import WALL, Meant, meant, require_shown_once
from kiosk.sites.queries import Place

KINDS = ("resident", "external", "technopark", MAINTENANCE)
SCOPES = ("one", "following", "all")


class BookRoom(Command, frozen=True, kw_only=True):
    """Hold a room, or `places` of a coworking area or of what is lent; `spot` is a chosen place.

    `member` is the kind of member whose rules hold: the edge says it of the resident, or the kind.
    `people` are expected in a room that is set up in a `style`; `note` is what to prepare, and
    `email` where word of it goes, in a `language`: the station's where it says none.

    `repeat` is empty, or an RFC 5545 rule ("FREQ=WEEKLY;COUNT=8"), or daily:N / weekly:N. Of its
    dates those to `skip` are not held, and those that are `moved` are held at other times.
    `where_free` holds the dates that can be held, and says which cannot.
    The edge has times bear the offset of the site's clock under the rules `tz_version`, and says
    so by `as_meant`: a change of law moves the instant, not the hour that was said.
    """

    resource: UUID
    starts: datetime
    ends: datetime
    held_by: str
    title: str = ""
    repeat: str = ""
    kind: str = "resident"
    resident: UUID | None = None
    places: int = 1
    tz_version: str = ""
    as_meant: bool = False
    spot: UUID | None = None
    people: int | None = None
    style: str = ""
    note: str = ""
    email: str = ""
    skip: list[date] = []  # noqa: RUF012
    moved: list[MovedDate] = []  # noqa: RUF012
    where_free: bool = False
    member: str = ""
    language: str = ""


class MoveBooking(Command, frozen=True, kw_only=True):
    """Another time, another length or another resource; a field left out stays.

    `scope` is one, following or all of a series: its other bookings are moved by as much on the
    clock, but for those to `skip` and those that cannot be.
    """

    booking: UUID
    starts: datetime | None = None
    ends: datetime | None = None
    resource: UUID | None = None
    tz_version: str = ""
    as_meant: bool = False
    scope: str = "one"
    skip: list[UUID] = []  # noqa: RUF012


class CancelBooking(Command, frozen=True, kw_only=True):
    """Give the time back; `scope` is one, following or all of a series."""

    booking: UUID
    scope: str = "one"


class CheckInBooking(Command, frozen=True, kw_only=True):
    """Whoever booked is here."""

    booking: UUID


class EndBooking(Command, frozen=True, kw_only=True):
    """The meeting is over now; the rest of its time is free again."""

    booking: UUID


class ReleaseBooking(Command, frozen=True, kw_only=True):
    """Nobody came; the time is free again and counts as a no-show."""

    booking: UUID


@dataclass(frozen=True, slots=True)
class Cancelled:
    """How many bookings were cancelled, and how many were under way and ended instead.

    `bookings` are those that were cancelled, by their time: what would take it back names them.
    """

    cancelled: int
    ended: int
    bookings: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class Series:
    """The first booking of a series that is held where it can be, and the dates that are not."""

    booking: UUID
    held: int
    left_out: tuple[LeftOut, ...] = ()


def book_room(session: Session, command: BookRoom) -> UUID | Series:
    """Hold a resource at one time, or at every time of a repetition or none of them.

    With `where_free`, at those of them that are free.
    """
    if standing.exists(session, command.id):
        return command.id
    checks.one_of("kind", command.kind, KINDS)
    checks.within("places", command.places, 1, 5000)
    if command.member:
        checks.one_of("member", command.member, policy.MEMBERS)
    holder = {
        "held_by": checks.title("held_by", command.held_by),
        "title": checks.title("title", command.title, required=False),
        "note": checks.text("note", command.note),
        "email": checks.email("email", command.email),
        "language": checks.language("language", command.language),
        "style": checks.text("style", command.style, limit=20),
        "people": checks.within("people", command.people or 1, 1, 5000) if command.people else None,
    }
    place = rules.place_of(session, command.site, command.resource)
    starts, ends = (
        _said(command, name, at, place.zone)
        for name, at in (("starts", command.starts), ("ends", command.ends))
    )
    wanted = _wanted(session, command, starts, ends, place)
    if command.resident:
        rules.require_resident(session, command.resident, max(each.slot.day for each in wanted))
    what = series.Wanted(command.places, command.spot, command.kind)
    who, now = holder_of(session, command), command.issued_at
    left_out: list[LeftOut] = []
    if command.where_free:
        wanted, left_out = series.where_free(session, command.site, wanted, what)
        wanted, over = as_allowed(session, who, wanted, command.places, now)
        left_out = sorted([*left_out, *over], key=lambda each: each.starts)
    else:
        require_allowed(session, who, wanted, command.places, now)
        series.require_all(session, command.site, wanted, what)
    taken = charging.charges(session, who, wanted, command.places)
    state = policy.state_of_new(who.rules)
    # Later dates are reckoned here, by the rules in use here.
    later = tz_version() if command.as_meant else starts.tz_version
    first_said = slots.from_meant(starts, ends)
    same = {**holder, "series": command.id if len(wanted) > 1 else None, "state": state}
    rows = [
        _row(command, n, each, charge)
        | same
        | {"tz_version": starts.tz_version if each.slot == first_said else later}
        for n, (each, charge) in enumerate(zip(wanted, taken, strict=True))
    ]
    standing.add(session, rows)
    charging.take(session, taken)
    if command.where_free and (left_out or len(wanted) > 1):
        return Series(command.id, len(wanted), tuple(left_out))
    return command.id


def move_booking(session: Session, command: MoveBooking) -> Moved | None:
    """Change when or where, with the checks of a new booking; the booking stays the same one."""
    checks.one_of("scope", command.scope, SCOPES)
    row, now = standing.find(session, command.site, command.booking), command.issued_at
    standing.require_open(row, now)
    place = rules.place_of(session, command.site, command.resource or row.resource)
    said_starts, said_ends = standing.starts_of(row), standing.ends_of(row)
    if command.starts:
        said_starts = _said(command, "starts", command.starts, place.zone)
    if command.ends:
        said_ends = _said(command, "ends", command.ends, place.zone)
    starts, ends = said_starts.at, said_ends.at
    if (starts, ends, place.id) == (row.starts, row.ends, row.resource):
        return None
    if command.scope != "one" and row.series is not None:
        return moving.move_series(
            session,
            row,
            slots.from_meant(said_starts, said_ends),
            place,
            now,
            following=command.scope == "following",
            skip=command.skip,
        )
    if row.state == CHECKED_IN and (starts, place.id) != (row.starts, row.resource):
        raise AlreadyHere(held_by=row.held_by)
    slots.check_length(starts, ends)
    if starts != row.starts:
        slots.check_start(starts, now)
    slots.check_end(ends, now)
    slot = slots.from_meant(said_starts, said_ends)
    if place.id != row.resource:
        rules.require_bookable(place, row.kind)
    rules.require_open(session, place, command.site, [slot], row.kind)
    spot = row.spot if place.id == row.resource else None
    terms.require_allowed_still(session, row, place, slot, now)
    free.require_free(session, place, [slot], row.places, ignoring=[row.id], spot=spot)
    terms.charge_anew(session, row, place, slot)
    row.resource, row.zone, row.spot = place.id, place.zone, spot
    standing.put(row, slot, said_starts.tz_version, said_ends.tz_version)
    return None


def cancel_booking(session: Session, command: CancelBooking) -> Cancelled:
    """Cancel what is still to come; a booking whose holder is here ends now instead."""
    checks.one_of("scope", command.scope, SCOPES)
    row, now = standing.find(session, command.site, command.booking), command.issued_at
    if command.scope == "one" or row.series is None:
        if row.state == CANCELLED:
            return Cancelled(0, 0)
        standing.require_open(row, now)
        chosen = [row]
    else:
        chosen = standing.rest_of_series(session, row, now, following=command.scope == "following")
    here = [b for b in chosen if b.state == CHECKED_IN]
    for booking in here:
        _end(booking, now)
    given_up = [b for b in chosen if b.state in COMING]
    for booking in given_up:
        booking.state = CANCELLED
        charging.give_back(session, booking)
    return Cancelled(len(given_up), len(here), tuple(b.id for b in given_up))


def check_in_booking(session: Session, command: CheckInBooking) -> None:
    """Note that whoever booked is here."""
    row, now = standing.find(session, command.site, command.booking), command.issued_at
    if row.state == CHECKED_IN:
        return
    standing.require_open(row, now)
    if row.state == ASKED:
        raise NotApproved(held_by=row.held_by)
    standing.require_since(row, row.starts - standing.WELCOME, now)
    row.state, row.checked_in_at = CHECKED_IN, now


def end_booking(session: Session, command: EndBooking) -> None:
    """End a meeting at the minute that follows; the rest of its time is free."""
    row, now = standing.find(session, command.site, command.booking), command.issued_at
    if row.state == ENDED:
        return
    standing.require_kept(row)
    if row.state in COMING:
        standing.require_since(row, row.starts, now)
    _end(row, now)


def release_booking(session: Session, command: ReleaseBooking) -> None:
    """Give all the time of a booking back because nobody came."""
    row, now = standing.find(session, command.site, command.booking), command.issued_at
    if row.state == RELEASED:
        return
    if row.state == CHECKED_IN:
        raise AlreadyHere(held_by=row.held_by)
    standing.require_kept(row)
    if row.state == ENDED:
        raise BookingEnded(day=row.day, until=row.ends)
    standing.require_since(row, row.starts, now)
    row.state, row.released_at = RELEASED, now


def _said(command: BookRoom | MoveBooking, field: str, at: datetime, zone: str) -> Meant:
    """A time of the command; one of an older program is an instant, and keeps its release.

    Raises Invalid where a law has left the hour that was said out, or has it twice.
    """
    if not command.as_meant:
        return replace(meant(at, zone, ""), tz_version=command.tz_version)
    said = meant(at, zone, command.tz_version)
    try:
        has_moved = said.at != at_zone(at, zone).astimezone(UTC)
    except OverflowError:  # the beginning or the end of all days, which nobody takes
        return said
    if has_moved:
        require_shown_once(field, said.wall, zone)
    return said


def _wanted(
    session: Session, command: BookRoom, said_starts: Meant, said_ends: Meant, place: Place
) -> list[Dated]:
    """Every date of the command, its times checked."""
    now, starts, ends = command.issued_at, said_starts.at, said_ends.at
    zone = place.zone
    slots.check_length(starts, ends)
    # A breakdown is noted when someone sees it: its day is blocked from the morning on.
    today = instant(wall(now, zone).date(), datetime.min.time(), zone)
    slots.check_start(starts, now, since=today if command.kind == MAINTENANCE else None)
    slots.check_end(ends, now)
    wanted = series.dates(
        session,
        command.site,
        place,
        (said_starts, said_ends),
        command.repeat,
        now,
        skip=command.skip,
        moved=command.moved,
    )
    series.require_apart(wanted)
    return wanted


def _row(command: BookRoom, n: int, each: Dated, taken: Charge) -> dict[str, Any]:
    """The n-th booking of the command; the first bears the command's own id."""
    return {
        "id": derived_id(command.id, n) if n else command.id,
        "site": command.site,
        "resource": each.place.id,
        "zone": each.place.zone,
        "kind": command.kind,
        "resident": command.resident,
        "places": command.places,
        "checked_in_at": None,
        "member": command.member,
        "spot": command.spot if each.place.id == command.resource else None,
        "warned_at": None,
        "released_at": None,
        **taken.columns(),
        **each.slot.columns(),
    }


def _end(row: Booking, now: datetime) -> None:
    """End a booking now: not before it starts, and no later than it would have."""
    row.state = ENDED
    row.ends = min(row.ends, max(row.starts, slots.next_minute(now)))
    ended = wall(row.ends, row.zone)
    row.wall_ends = ended.strftime(WALL)
    row.days = slots.days_between(row.day, ended)
