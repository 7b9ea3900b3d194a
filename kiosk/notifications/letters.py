"""The letter about a booking: what it is now, in words and as an event of a calendar."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kiosk.bookings.absent import given_back_at
from kiosk.bookings.by_calendar import Entry, entries, of_series
from kiosk.bookings.states import ASKED, BOOKED, DECLINED, OFFERED, RELEASED
from kiosk.bookings.waiting import held_until
from kiosk.calendars import writing
from kiosk.calendars.writing import CANCEL, REQUEST, Manner
from kiosk.core.clock import hour_minute
from kiosk.core.languages import in_language
from kiosk.core.machine import Machine
from kiosk.core.wording import clock_time, long_date, say
from kiosk.notifications.causes import (
    BOOKING,
    FIRST,
    GIVEN_UP,
    GONE_AT,
    NEWS,
    SERIES,
    WARNED,
    WARNED_AT,
)
from kiosk.notifications.queries import NotificationView
from kiosk.notifications.states import ELSEWHERE, GONE, LATE
from kiosk.notifications.ways import Draft, Never, NotOurs

MOST_DATES = 60


@dataclass(frozen=True)
class Told:
    """What there is to tell of a booking or a series, as it stands now.

    `because` is what only the moment knew: the key of its words where they are others.
    """

    entries: tuple[Entry, ...]
    cancelled: bool
    because: str = ""

    @property
    def kind(self) -> str:
        """What is told of it: the key of its words; nothing where that depends on who knows."""
        states = {entry.state for entry in self.entries}
        if self.cancelled:
            own = next((state for state in (DECLINED, RELEASED) if states == {state}), "cancelled")
            return self.because or own
        if self.because:
            return self.because
        return next((state for state in (OFFERED, ASKED) if states == {state}), "")

    @property
    def first(self) -> Entry:
        """The one that names the rest."""
        return self.entries[0]


def told(station: Machine, message: NotificationView, now: datetime) -> Told:
    """What a message is about; raises Never for what is gone, over, or told by another."""
    if message.about == SERIES:
        found = station.ask_itself(of_series, series=message.subject)
    else:
        found = station.ask_itself(entries, bookings=[message.subject])
    if not found:
        raise Never(GONE)
    if not any(entry.ends > now for entry in found):
        raise Never(LATE)
    because = _because(found, json.loads(message.fields))
    kept = [entry for entry in found if entry.kept and entry.ends > entry.starts]
    return Told(tuple(kept or found), not kept, because)


def _because(found: Sequence[Entry], fields: Mapping[str, Any]) -> str:
    """What no-shows have a message say; raises NotOurs where that is so no more, and it is all.

    A station that did the same at the same time has another moment, of which the centre keeps one.
    """
    gone = any(_at(entry.released_at) == fields.get(GONE_AT) for entry in found)
    if GONE_AT in fields and gone:
        return GIVEN_UP if fields.get(GIVEN_UP) else ""
    awaited = (entry for entry in found if entry.state == BOOKED)
    if WARNED_AT in fields and fields[WARNED_AT] in [_at(each.warned_at) for each in awaited]:
        return WARNED
    if (GONE_AT in fields or WARNED_AT in fields) and not fields.get(NEWS):
        raise NotOurs(ELSEWHERE)
    return ""


def _at(moment: datetime | None) -> str:
    return moment.isoformat() if moment else "-"


def booking_letter(station: Machine, message: NotificationView, now: datetime) -> Draft:
    """The letter about a booking or a series. Raises Never for what there is nothing to say of."""
    about, language = told(station, message, now), message.language
    fields = json.loads(message.fields)
    kind = about.kind or ("first" if fields.get(FIRST) else "changed")
    site = in_language(station.site, language) if station.site else ""
    place, day = (
        _place(about.first, language),
        long_date(about.first.wall_starts.date(), language),
    )
    until = _until(station, about, kind, now)
    lines = _lines(about, kind, place, site, language, until)
    subject = say(f"mail.{kind}.subject", language, place=place, day=day)
    # Offered, it is in no calendar before it is taken: nobody would take it out again.
    if kind == OFFERED or (kind == WARNED and not fields.get(NEWS)):
        return Draft(subject, "\n".join(lines))
    if not about.cancelled:
        lines[-2:-2] = ["", say("mail.attached", language)]
    method = CANCEL if about.cancelled else REQUEST
    event = method, _calendar(about, method, message, site, station, now)
    return Draft(subject, "\n".join(lines), event=event)


WRITERS: dict[str, Callable[..., Draft]] = {BOOKING: booking_letter, SERIES: booking_letter}


ENDS: dict[str, Callable[..., datetime | None]] = {OFFERED: held_until, WARNED: given_back_at}
"""What is told that ends by itself, and when it does."""


def _until(station: Machine, about: Told, kind: str, now: datetime) -> str:
    """The hour at which what is told ends by itself; raises Never once it has."""
    if kind not in ENDS:
        return ""
    awaited = next(entry for entry in about.entries if entry.state in (OFFERED, BOOKED))
    at = station.ask_itself(ENDS[kind], booking=awaited.id)
    if at is None or at <= now:
        raise Never(LATE)
    return clock_time(at, awaited.zone)


def _place(entry: Entry, language: str) -> str:
    return in_language(entry, language, "resource_name")


def _lines(about: Told, kind: str, place: str, site: str, language: str, until: str) -> list[str]:
    lines = [say(f"mail.{kind}", language, time=until), ""]
    lines.append(say("mail.place", language, place=place, site=site))
    if about.first.title:
        lines.append(say("mail.title", language, title=about.first.title))
    lines += [_when(entry, about.first, language) for entry in about.entries[:MOST_DATES]]
    return [*lines, "", say("mail.foot", language, site=site)]


def _when(entry: Entry, first: Entry, language: str) -> str:
    """One date; the place as well where it is another than that of the first."""
    span = f"{hour_minute(entry.wall_starts)}–{hour_minute(entry.wall_ends)}"
    last = entry.wall_ends.date()
    facts = {"day": long_date(entry.wall_starts.date(), language), "hours": span}
    if last > entry.wall_starts.date() and entry.wall_ends.time() != datetime.min.time():
        facts["hours"] = f"{hour_minute(entry.wall_starts)} → {hour_minute(entry.wall_ends)}"
        facts["last"] = long_date(last, language)
        return say("mail.when_days", language, **facts)
    if entry.resource != first.resource:
        facts["place"] = _place(entry, language)
        return say("mail.when_elsewhere", language, **facts)
    return say("mail.when", language, **facts)


def _calendar(
    about: Told,
    method: str,
    message: NotificationView,
    site: str,
    station: Machine,
    now: datetime,
) -> str:
    language = message.language
    manner = Manner(
        summary=lambda entry: entry.title or _place(entry, language),
        place=lambda entry: f"{_place(entry, language)}, {site}",
        stamp=now,
        organiser=station.settings.messages.sender,
        attendee=message.address,
    )
    found: Sequence[Entry] = about.entries
    if about.cancelled and message.about == BOOKING and about.first.series:
        events = [writing.cancelled_date(about.first, manner)]
    elif about.cancelled:
        events = [writing.cancelled(found, manner)]
    elif about.first.series and message.about == SERIES:
        events = writing.series(found, manner)
    else:
        events = [writing.single(about.first, manner)]
    return writing.calendar(events, found, method=method).decode()
