"""Bookings written as iCalendar: single ones, a series, and who shall know of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from icalendar import Calendar, Event, Timezone, vCalAddress, vRecur, vText

from kiosk.bookings.by_calendar import Entry
from kiosk.bookings.states import BOOKED
from kiosk.calendars.repeating import pattern
from kiosk.core.clock import wall, zone
from kiosk.core.ids import derived_id

PRODUCT = "-//Technopark//Accueil//FR"
REQUEST, CANCEL = "REQUEST", "CANCEL"
ERA = datetime(2026, 1, 1, tzinfo=UTC)
"""Numbers of changes count the seconds since then: they rise without being kept anywhere."""
MARGIN = timedelta(days=370)
_MOST = 2**31 - 1


@dataclass(frozen=True)
class Manner:
    """How bookings are worded: `summary` of each, `place` it is in; `stamp` is when that is."""

    summary: Callable[[Entry], str]
    place: Callable[[Entry], str]
    stamp: datetime
    organiser: str = ""
    attendee: str = ""


def entry_of(
    thing: UUID, starts: datetime, ends: datetime, zone_name: str, *, series: UUID | None = None
) -> Entry:
    """What is no booking of a room, as one that is certain: an appointment, a visit."""
    return Entry(
        id=thing,
        resource=thing,
        resource_name="",
        resource_name_ar="",
        starts=starts,
        ends=ends,
        wall_starts=wall(starts, zone_name).replace(tzinfo=None),
        wall_ends=wall(ends, zone_name).replace(tzinfo=None),
        zone=zone_name,
        state=BOOKED,
        kind="",
        held_by="",
        resident=None,
        title="",
        series=series,
        email="",
    )


def sequence(at: datetime) -> int:
    """The number of a change that is told at an instant."""
    return min(max(int((at - ERA).total_seconds()), 0), _MOST)


def uid_of_series(series: UUID) -> str:
    """The identity of a series in calendars; its first date has one of its own in a feed."""
    return str(derived_id(series, "calendar"))


def single(entry: Entry, manner: Manner) -> Event:
    """A booking as an event of its own."""
    return _event(entry, str(entry.id), manner)


def series(entries: Sequence[Entry], manner: Manner) -> list[Event]:
    """The bookings of a series as one thing with one identity.

    Most are alike, and are a rule; the others are added to it as they are.
    """
    (found, _), *_others = Counter(map(_alike, entries)).most_common(1)
    alike = [entry for entry in entries if _alike(entry) == found]
    others = [entry for entry in entries if _alike(entry) != found]
    first = alike[0]
    uid = uid_of_series(first.series or first.id)
    whole = _event(first, uid, manner)
    repeats = pattern(entry.wall_starts.date() for entry in alike)
    if repeats.rule:
        whole.add("rrule", vRecur({k: str(v).split(",") for k, v in repeats.rule.items()}))
    said = {entry.wall_starts for entry in alike} if repeats.rule else {first.wall_starts}
    by_rule = said | {_at(day, first) for day in repeats.left_out}
    held = {entry.wall_starts for entry in entries}
    _list(whole, "exdate", sorted(by_rule - held), first)
    _list(whole, "rdate", sorted(held - by_rule), first)
    return [whole, *(_other(entry, uid, manner) for entry in _apart(others))]


def cancelled(entries: Sequence[Entry], manner: Manner) -> Event:
    """A booking, or a whole series, that is not to be any more."""
    first = entries[0]
    uid = uid_of_series(first.series) if first.series else str(first.id)
    event = _event(first, uid, manner)
    event["STATUS"] = "CANCELLED"
    return event


def cancelled_date(entry: Entry, manner: Manner) -> Event:
    """One date of a series that is not to be any more; the others are as they were."""
    assert entry.series is not None  # noqa: S101 - whoever asks has seen to it
    event = _other(entry, uid_of_series(entry.series), manner)
    event["STATUS"] = "CANCELLED"
    return event


def calendar(
    events: Iterable[Event],
    entries: Sequence[Entry],
    *,
    method: str = "",
    name: str = "",
    state: str = "",
) -> bytes:
    """A whole file, with the rules of the zones that its hours are of.

    One that nobody is asked to answer has no method: PUBLISH would need somebody who organises
    each event (RFC 5546, section 3.2.1), and readers show an appointment with one as a meeting.
    """
    made = Calendar()
    made.add("prodid", PRODUCT)
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    if method:
        made.add("method", method)
    if name:
        made.add("name", vText(name))
        made.add("x-wr-calname", vText(name))
        made.add("refresh-interval", timedelta(minutes=15), parameters={"VALUE": "DURATION"})
        made.add("x-published-ttl", "PT15M")
    if state:
        made.add("x-accueil-state", state)
    for zone_name in sorted({entry.zone for entry in entries}):
        made.add_component(_rules(zone_name, [e for e in entries if e.zone == zone_name]))
    for event in events:
        made.add_component(event)
    return bytes(made.to_ical())


def _event(entry: Entry, uid: str, manner: Manner) -> Event:
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", manner.stamp.astimezone(UTC))
    event.add("sequence", sequence(manner.stamp))
    event.add("dtstart", entry.wall_starts.replace(tzinfo=zone(entry.zone)))
    event.add("dtend", entry.wall_ends.replace(tzinfo=zone(entry.zone)))
    event.add("summary", manner.summary(entry))
    event.add("location", manner.place(entry))
    event.add("status", "TENTATIVE" if entry.tentative else "CONFIRMED")
    event.add("transp", "OPAQUE")
    if manner.organiser:
        event.add("organizer", vCalAddress(f"mailto:{manner.organiser}"))
    if manner.attendee:
        guest = vCalAddress(f"mailto:{manner.attendee}")
        guest.params["PARTSTAT"], guest.params["RSVP"] = "ACCEPTED", "FALSE"
        event.add("attendee", guest, encode=False)
    return event


def _other(entry: Entry, uid: str, manner: Manner) -> Event:
    """A date of a series that is not like the others."""
    event = _event(entry, uid, manner)
    event.add("recurrence-id", entry.wall_starts.replace(tzinfo=zone(entry.zone)))
    return event


def _apart(entries: Sequence[Entry]) -> list[Entry]:
    """One of each beginning: two of a series at once would have the same name."""
    return list({entry.wall_starts: entry for entry in reversed(entries)}.values())[::-1]


def _alike(entry: Entry) -> tuple[object, ...]:
    length = entry.wall_ends - entry.wall_starts
    return entry.wall_starts.time(), length, entry.resource, entry.title, entry.zone


def _at(day: date, first: Entry) -> datetime:
    return datetime.combine(day, first.wall_starts.time())


def _list(event: Event, name: str, times: list[datetime], first: Entry) -> None:
    if times:
        event.add(name, [at.replace(tzinfo=zone(first.zone)) for at in times])


def _rules(zone_name: str, entries: Sequence[Entry]) -> Timezone:
    """What the clock of a zone does around some bookings."""
    since = min(entry.wall_starts for entry in entries).date() - MARGIN
    until = max(entry.wall_ends for entry in entries).date() + MARGIN
    rules = Timezone.from_tzinfo(zone(zone_name), zone_name, first_date=since, last_date=until)
    rules.pop("COMMENT", None)
    return rules
