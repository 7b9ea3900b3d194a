"""Taking in a calendar: every meeting is tried first and said with its reason, then all or none.

What stands against a meeting is what the command itself answers: it is carried out for each, and
taken back, some at a time so that nobody at another window waits.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.bookings.by_calendar import Entry, between
from kiosk.bookings.refusals import ClosedDay, Taken
from kiosk.bookings.slots import FURTHEST
from kiosk.calendars.reading import Meeting, read
from kiosk.core.clock import instant, wall
from kiosk.core.errors import Refused
from kiosk.core.text import fold
from kiosk.residents.queries import find
from kiosk.sites.hours import day_hours
from kiosk.sites.kinds import ROOM
from kiosk.sites.queries import ResourceView

if TYPE_CHECKING:
    from kiosk.station import Station

AT_ONCE = 50
FITS, THERE, AGAINST = "fits", "there", "against"
"""What becomes of a meeting: it is booked, it is booked already, something stands against it."""
BOOK = "bookings.book"


@dataclass(frozen=True, slots=True)
class Line:
    """A meeting and what becomes of it."""

    meeting: Meeting
    state: str
    refusal: Refused | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """A calendar beside what is booked; `done` once it was taken in."""

    file: str
    room: str
    lines: tuple[Line, ...]
    past: int = 0
    cancelled: int = 0
    done: bool = False

    def count(self, state: str) -> int:
        """How many meetings become that."""
        return sum(line.state == state for line in self.lines)

    @property
    def figures(self) -> dict[str, int]:
        """How many of each."""
        counts = {state: self.count(state) for state in (FITS, THERE, AGAINST)}
        return {**counts, "past": self.past, "cancelled": self.cancelled}


@dataclass(frozen=True, slots=True)
class Holder:
    """For whom the meetings are: as each names its organiser, or somebody for all of them."""

    name: str = ""
    resident: UUID | None = None

    def of(self, meeting: Meeting, room: str) -> dict[str, Any]:
        """The fields of a booking that say so."""
        name = self.name or meeting.organiser or meeting.title or room
        if self.resident is not None:
            return {"held_by": name, "kind": "resident", "resident": self.resident}
        return {"held_by": name, "kind": "external"}


def holder(station: Station, named: str) -> Holder:
    """Somebody by name: a resident where one is called so, else someone from outside."""
    if not named.strip():
        return Holder()
    for company in station.ask(find, text=named):
        if fold(company.name) == fold(named):
            return Holder(company.name, company.id)
    return Holder(named.strip())


def look(station: Station, path: Path, room: ResourceView, who: Holder) -> Look:
    """What a calendar would do; nothing is kept. Raises BadFile, or the file's refusal."""
    now = station.clock.now()
    here, until = (wall(at, station.zone).replace(tzinfo=None) for at in (now, now + FURTHEST))
    found = read(path, station.zone, here, until)
    meetings = [_opened(station, meeting) for meeting in found.meetings]
    booked = station.ask(between, since=now, until=now + FURTHEST, resource=room.id)
    lines = [_beside(line, booked) for line in meetings]
    lines = list(_apart(lines, room, station.zone))
    tried: list[Line] = []
    for some in _parts(lines):
        tried += _tried(station, some, room, who)
    return Look(path.name, room.name, tuple(tried), found.past, found.cancelled)


def take(station: Station, seen: Look, room: ResourceView, who: Holder) -> Look:
    """Book what fits, all of it or nothing; what stands against it where something came between."""
    wanted = [line for line in seen.lines if line.state == FITS]
    try:
        station.do_all((BOOK, _fields(station, line.meeting, room, who)) for line in wanted)
    except Refused:
        lines = _tried(station, seen.lines, room, who)
        return replace(seen, lines=tuple(lines))
    return replace(seen, done=True)


def _opened(station: Station, meeting: Meeting) -> Line:
    """A meeting of whole days is from the opening of the doors to their closing, on each day."""
    if meeting.refusal is not None or meeting.starts is None or meeting.ends is None:
        return Line(meeting, AGAINST, meeting.refusal)
    if not meeting.whole_day:
        return Line(meeting, FITS)
    first, last = meeting.starts.date(), (meeting.ends - timedelta(minutes=1)).date()
    hours = [station.ask(day_hours, day=day) for day in (first, last)]
    if shut := next((each for each in hours if not each.spans), None):
        return Line(meeting, AGAINST, ClosedDay(day=shut.day, reason=shut.reason))
    opens, closes = hours[0].spans[0].on(first)[0], hours[1].spans[-1].on(last)[1]
    return Line(replace(meeting, starts=opens, ends=closes), FITS)


def _beside(line: Line, booked: Sequence[Entry]) -> Line:
    """One that is booked already, by this calendar or as it says, is not against itself."""
    meeting = line.meeting
    for entry in booked:
        same = (entry.wall_starts, entry.wall_ends) == (meeting.starts, meeting.ends)
        if same and (meeting.uid == str(entry.id) or entry.title == meeting.title):
            return Line(meeting, THERE)
    return line


def _apart(lines: Iterable[Line], room: ResourceView, zone: str) -> Iterator[Line]:
    """Two of a calendar at one time: the second finds the room taken by the first."""
    before: Meeting | None = None
    for line in lines:
        meeting = line.meeting
        if line.state != FITS or room.kind != ROOM:
            yield line
        elif before is not None and _meet(before, meeting):
            yield Line(meeting, AGAINST, _taken(before, room, zone))
        else:
            if before is None or _ends(meeting) > _ends(before):
                before = meeting
            yield line


def _meet(one: Meeting, other: Meeting) -> bool:
    assert other.starts is not None  # noqa: S101 - what fits has its times
    return other.starts < _ends(one)


def _ends(meeting: Meeting) -> datetime:
    assert meeting.ends is not None  # noqa: S101
    return meeting.ends


def _taken(by: Meeting, room: ResourceView, zone: str) -> Taken:
    assert by.starts is not None and by.ends is not None  # noqa: S101, PT018
    starts, ends = (instant(at.date(), at.time(), zone) for at in (by.starts, by.ends))
    named = by.title or by.organiser or room.name
    day = by.starts.date()
    return Taken(resource=room.name, taken_by=named, day=day, starts=starts, until=ends)


def _parts(lines: Sequence[Line]) -> Iterator[list[Line]]:
    each = iter(lines)
    while some := list(islice(each, AT_ONCE)):
        yield some


class _TakenBack(Exception):
    """What was tried is undone; `lines` say what came of it."""

    def __init__(self, lines: list[Line]) -> None:
        super().__init__()
        self.lines = lines


def _tried(station: Station, lines: Iterable[Line], room: ResourceView, who: Holder) -> list[Line]:
    """What the command answers to each that fits, after those before it; nothing is kept."""
    tried = list(lines)

    def work(session: Session) -> None:
        raise _TakenBack([_answered(station, session, line, room, who) for line in tried])

    if not any(line.state == FITS for line in tried):
        return tried
    try:
        station.database.write(work)
    except _TakenBack as undone:
        return undone.lines
    raise AssertionError("unreachable")


def _answered(
    station: Station, session: Session, line: Line, room: ResourceView, who: Holder
) -> Line:
    if line.state != FITS:
        return line
    try:
        with session.begin_nested():
            station.carry(session, BOOK, **_fields(station, line.meeting, room, who))
    except Refused as refusal:
        return Line(line.meeting, AGAINST, refusal)
    return line


def _fields(station: Station, meeting: Meeting, room: ResourceView, who: Holder) -> dict[str, Any]:
    assert meeting.starts is not None and meeting.ends is not None  # noqa: S101, PT018
    times = {
        name: instant(at.date(), at.time(), station.zone).astimezone(UTC)
        for name, at in (("starts", meeting.starts), ("ends", meeting.ends))
    }
    title = meeting.title
    return {"resource": room.id, **times, "title": title, **who.of(meeting, room.name)}
