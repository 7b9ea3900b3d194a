"""The events of a calendar as times that are to be held, one by one, or why one cannot be."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from icalendar import Event

from kiosk.calendars import times
from kiosk.calendars.lines import Block, blocks
from kiosk.calendars.refusals import EventUnreadable, RuleNotRead, TooManyEvents
from kiosk.calendars.times import Said
from kiosk.core.errors import Refused

MOST_BOOKINGS, MOST_PAST = 1_000, 100_000
"""How many meetings to come are taken from a file, and how many that are over are counted."""
TITLE_LENGTH = 120
FIRST_YEAR, LAST_YEAR = 1970, 2999
_LEFT_OUT = ("So", "Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
_WRONG = (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError, OSError)


@dataclass(frozen=True, slots=True)
class Meeting:
    """A time that an event asks for, on the site's wall, naive; or the `refusal` of the event."""

    line: int
    uid: str
    title: str
    organiser: str
    starts: datetime | None = None
    ends: datetime | None = None
    whole_day: bool = False
    refusal: Refused | None = None


@dataclass(frozen=True, slots=True)
class Meetings:
    """What a file asks for from now on; `past` and `cancelled` are those that ask for nothing."""

    file: str
    meetings: tuple[Meeting, ...]
    past: int = 0
    cancelled: int = 0


@dataclass(frozen=True, slots=True)
class _Event:
    """An event, read but not yet spread over its dates."""

    meeting: Meeting
    starts: Said
    length: timedelta
    rule: dict[str, Any] | None
    added: tuple[Said, ...]
    left_out: frozenset[datetime]
    instead_of: Said | None
    cancelled: bool


def read(path: Path, site_zone: str, now: datetime, until: datetime) -> Meetings:
    """The meetings of a file between two wall times of a site, naive.

    Raises BadFile, or the refusal of the file as a whole.
    """
    events, wrong = list[_Event](), list[Meeting]()
    for block in blocks(path):
        event = _event(block)
        if isinstance(event, Meeting):
            wrong.append(event)
        elif event is not None:
            events.append(event)
    found, past = wrong, 0
    for meeting in _spread(events, site_zone, until):
        if meeting.ends is not None and meeting.ends <= now:
            past += 1
            if past > MOST_PAST:
                raise TooManyEvents(file=path.name, limit=MOST_PAST)
            continue
        found.append(meeting)
        if len(found) > MOST_BOOKINGS:
            raise TooManyEvents(file=path.name, limit=MOST_BOOKINGS)
    found.sort(key=lambda each: (each.starts or until, each.line))
    return Meetings(path.name, tuple(found), past, sum(event.cancelled for event in events))


def _event(block: Block) -> _Event | Meeting | None:
    """An event, or what is wrong with it; None for one that takes no time."""
    meeting = Meeting(block.line, "", "", "")
    try:
        raw = Event.from_ical(f"BEGIN:VEVENT\r\n{block.text}\r\nEND:VEVENT\r\n")
        if not isinstance(raw, Event):
            raise EventUnreadable(line=block.line)
        meeting = replace(
            meeting,
            uid=str(raw.get("UID", ""))[:200],
            title=_words(raw.get("SUMMARY", "")),
            organiser=_words(_organiser(raw)),
        )
        if raw.errors:
            raise EventUnreadable(line=block.line)
        if str(raw.get("TRANSP", "")).upper() == "TRANSPARENT":
            return None
        return _read(raw, meeting)
    except Refused as refusal:
        return replace(meeting, refusal=refusal)
    except _WRONG:
        return replace(meeting, refusal=EventUnreadable(line=block.line))


def _read(raw: Event, meeting: Meeting) -> _Event:
    starts = _said(raw, "DTSTART")
    if starts is None:
        raise EventUnreadable(line=meeting.line)
    ends, duration = _said(raw, "DTEND"), raw.get("DURATION")
    instead = _said(raw, "RECURRENCE-ID")
    if instead is not None and "RANGE" in raw["RECURRENCE-ID"].params:
        raise RuleNotRead(rule="RECURRENCE-ID;RANGE")  # it is about the dates after it as well
    if "EXRULE" in raw:
        raise RuleNotRead(rule="EXRULE")
    rule = raw.get("RRULE")
    if isinstance(rule, list):
        raise RuleNotRead(rule="RRULE, RRULE")
    length = times.length_of(starts, ends, duration.dt if duration is not None else None)
    if not timedelta() <= length < timedelta(days=400):
        raise EventUnreadable(line=meeting.line)
    return _Event(
        replace(meeting, whole_day=starts.whole_day),
        starts,
        length,
        dict(rule) if rule is not None else None,
        tuple(_listed(raw, "RDATE", starts)),
        frozenset(each.wall for each in _listed(raw, "EXDATE", starts)),
        instead,
        str(raw.get("STATUS", "")).upper() == "CANCELLED",
    )


def _said(raw: Event, name: str) -> Said | None:
    """A time of an event; raises a Refused for a zone that is not known, or a strange year."""
    value = raw.get(name)
    if value is None:
        return None
    found = times.said(value.dt, str(value.params.get("TZID", "")))
    if not FIRST_YEAR <= found.wall.year <= LAST_YEAR:
        raise ValueError(name)
    return found


def _listed(raw: Event, name: str, starts: Said) -> Iterator[Said]:
    """Dates that are added or left out, as wall times of the event's own zone."""
    value = raw.get(name)
    for part in value if isinstance(value, list) else [value] if value is not None else []:
        tzid = str(part.params.get("TZID", ""))
        for each in part.dts:
            if isinstance(each.dt, tuple):  # one that has a length of its own
                raise RuleNotRead(rule=f"{name};VALUE=PERIOD")
            found = times.said(each.dt, tzid)
            if (starts.zone and found.zone) or found.whole_day:
                found = starts.at(_like(found, starts, starts.zone))
            yield found


def _like(at: Said, starts: Said, site_zone: str) -> datetime:
    """A date of an event, on the wall of the event's own zone."""
    if at.whole_day:
        return at.wall if starts.whole_day else datetime.combine(at.wall.date(), starts.wall.time())
    own, other = (each.zone or site_zone for each in (starts, at))
    return at.wall if own == other else times.of_site(Said(at.wall, other), own)


def _spread(events: Iterable[_Event], site_zone: str, until: datetime) -> Iterator[Meeting]:
    """Each date of each event, one that is said anew in place of the one it was."""
    anew: dict[str, list[Said]] = defaultdict(list)
    for event in events:
        if event.instead_of is not None:
            anew[event.meeting.uid].append(event.instead_of)
    for event in events:
        if event.cancelled:
            continue
        left_out = event.left_out
        try:
            if event.instead_of is None and event.meeting.uid:
                instead = anew[event.meeting.uid]
                left_out |= {_like(at, event.starts, site_zone) for at in instead}
            for at in _dates(event, until):
                if at.wall not in left_out:
                    yield _meeting(event, at, site_zone)
        except Refused as refusal:
            yield replace(event.meeting, starts=event.starts.wall, refusal=refusal)


def _dates(event: _Event, until: datetime) -> list[Said]:
    found = [event.starts.wall]
    if event.rule is not None and event.instead_of is None:
        found = times.dates(event.starts.wall, event.rule, until, event.starts)
    by_rule, known = [event.starts.at(wall) for wall in found], set(found)
    return [*by_rule, *dict.fromkeys(each for each in event.added if each.wall not in known)]


def _meeting(event: _Event, at: Said, site_zone: str) -> Meeting:
    try:
        starts = times.of_site(at, site_zone)
        if at.whole_day:
            ends = starts + event.length
        else:
            ends = times.of_site(at.at(at.wall + event.length), site_zone)
    except Refused as refusal:
        return replace(event.meeting, starts=at.wall, refusal=refusal)
    except OverflowError:
        return replace(event.meeting, refusal=EventUnreadable(line=event.meeting.line))
    return replace(event.meeting, starts=starts, ends=ends)


def _organiser(raw: Event) -> str:
    value = raw.get("ORGANIZER")
    return "" if value is None else str(getattr(value, "params", {}).get("CN", ""))


def _words(value: object) -> str:
    """A text in one line, no longer than a booking's, without pictures and what is not seen."""
    kept = "".join(" " if unicodedata.category(c) in _LEFT_OUT else c for c in str(value))
    line = " ".join(unicodedata.normalize("NFC", kept).split())
    return line if len(line) <= TITLE_LENGTH else f"{line[: TITLE_LENGTH - 1]}…"
