"""The calendar of a room and of a company, as those who subscribe to it see it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from kiosk.bookings.by_calendar import Entry
from kiosk.bookings.queries import PUBLIC
from kiosk.calendars import writing
from kiosk.calendars.writing import Manner
from kiosk.core.directions import dotted
from kiosk.core.languages import in_language
from kiosk.core.wording import say
from kiosk.sites.options import HOLDER, TITLE

BEHIND, AHEAD = timedelta(days=30), timedelta(days=400)
"""How far back and ahead a calendar goes."""
FORM = "2"
"""Another one has every calendar written anew."""


@dataclass(frozen=True)
class Wanted:
    """A calendar: its `name` and its bookings, and how each of them is called."""

    name: str
    entries: Sequence[Entry]
    summary: Callable[[Entry], str]
    place: Callable[[Entry], str]

    @property
    def state(self) -> str:
        """A sign that is another once the calendar would be."""
        said = [(e.id, e.wall_starts, e.wall_ends, self.summary(e), self.place(e)) for e in
                self.entries]  # fmt: skip
        return hashlib.sha256(repr((FORM, self.name, said)).encode()).hexdigest()[:32]

    def written(self, now: datetime) -> bytes:
        """The whole file."""
        manner = Manner(self.summary, self.place, now.astimezone(UTC))
        events = [writing.single(entry, manner) for entry in self.entries]
        return writing.calendar(events, self.entries, name=self.name, state=self.state)


def of_room(name: str, site: str, entries: Sequence[Entry], shows: str, language: str) -> Wanted:
    """A room's: what others see of a booking is what the site lets a feed show."""
    return Wanted(
        say("calendar.room", language, place=name, site=site),
        entries,
        lambda entry: shown(entry, shows, language),
        lambda entry: _place(entry, site, language),
    )


def of_company(name: str, site: str, entries: Sequence[Entry], language: str) -> Wanted:
    """A company's: its own bookings, with what they are for."""
    return Wanted(
        say("calendar.company", language, company=name, site=site),
        entries,
        lambda entry: entry.title or in_language(entry, language, "resource_name"),
        lambda entry: _place(entry, site, language),
    )


def shown(entry: Entry, shows: str, language: str) -> str:
    """What is said of a booking; what the site itself invites to is named everywhere."""
    if shows == TITLE or entry.kind in PUBLIC:
        return dotted(entry.title, entry.held_by)
    return entry.held_by if shows == HOLDER else say("calendar.taken", language)


def _place(entry: Entry, site: str, language: str) -> str:
    return f"{in_language(entry, language, 'resource_name')}, {site}"
