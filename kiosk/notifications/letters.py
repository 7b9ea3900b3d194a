"""The letter about a booking: what it is now, in words and as an event of a calendar."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime, formataddr

from kiosk.bookings.by_calendar import Entry, entries, of_series
from kiosk.bookings.states import ASKED, DECLINED, OFFERED
from kiosk.calendars import writing
from kiosk.calendars.writing import CANCEL, REQUEST, Manner
from kiosk.core.clock import hour_minute
from kiosk.core.languages import in_language
from kiosk.core.machine import Machine
from kiosk.core.wording import long_date, say
from kiosk.notifications.causes import FIRST, SERIES
from kiosk.notifications.queries import NotificationView
from kiosk.notifications.states import GONE, LATE
from kiosk.notifications.ways import Never
from kiosk.sites.queries import find_site

MOST_DATES = 60
FILE = "reservation.ics"


@dataclass(frozen=True)
class Told:
    """What there is to tell of a booking or a series, as it stands now."""

    entries: tuple[Entry, ...]
    cancelled: bool

    @property
    def kind(self) -> str:
        """What is told of it: the key of its words; nothing where that depends on who knows."""
        states = {entry.state for entry in self.entries}
        if self.cancelled:
            return DECLINED if states == {DECLINED} else "cancelled"
        return next((state for state in (OFFERED, ASKED) if states == {state}), "")

    @property
    def first(self) -> Entry:
        """The one that names the rest."""
        return self.entries[0]


def told(station: Machine, message: NotificationView, now: datetime) -> Told:
    """What a message is about; raises Never for what is gone, or over."""
    if message.about == SERIES:
        found = station.ask_itself(of_series, series=message.subject)
    else:
        found = station.ask_itself(entries, bookings=[message.subject])
    if not found:
        raise Never(GONE)
    kept = [entry for entry in found if entry.kept and entry.ends > entry.starts]
    if not any(entry.ends > now for entry in kept or found):
        raise Never(LATE)
    return Told(tuple(kept or found), cancelled=not kept)


def letter(
    station: Machine, message: NotificationView, now: datetime, sender: str, reply_to: str = ""
) -> EmailMessage:
    """The whole letter; raises Never for what there is nothing to say of any more."""
    about, language = told(station, message, now), message.language
    kind = about.kind or ("first" if _is_first(message) else "changed")
    site = station.site.code if station.site else ""
    at = station.ask_itself(find_site, site=site)
    site_name = in_language(at, language) if at else ""
    made = EmailMessage()
    place = _place(about.first, language)
    day = long_date(about.first.wall_starts.date(), language)
    made["Subject"] = say(f"mail.{kind}.subject", language, place=place, day=day)
    made["From"] = formataddr((site_name, sender))
    made["To"] = message.address
    made["Date"] = format_datetime(now)
    made["Message-ID"] = f"<{message.id}@{sender.partition('@')[2]}>"
    made["Auto-Submitted"] = "auto-generated"
    if reply_to:
        made["Reply-To"] = reply_to
    made.set_content("\n".join(_lines(about, kind, place, site_name, language)))
    if kind == OFFERED:  # in no calendar before it is taken: nobody would take it out again
        return made
    method = CANCEL if about.cancelled else REQUEST
    data = _calendar(about, method, message, site_name, sender, now)
    made.add_alternative(data, subtype="calendar", params={"method": method, "name": FILE})
    made.add_attachment(data.encode(), "application", "ics", filename=FILE)
    return made


def _place(entry: Entry, language: str) -> str:
    return in_language(entry, language, "resource_name")


def _is_first(message: NotificationView) -> bool:
    return bool(json.loads(message.fields).get(FIRST))


def _lines(about: Told, kind: str, place: str, site: str, language: str) -> list[str]:
    lines = [say(f"mail.{kind}", language), ""]
    lines.append(say("mail.place", language, place=place, site=site))
    if about.first.title:
        lines.append(say("mail.title", language, title=about.first.title))
    lines += [_when(entry, about.first, language) for entry in about.entries[:MOST_DATES]]
    if not about.cancelled and kind != OFFERED:
        lines += ["", say("mail.attached", language)]
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
    sender: str,
    now: datetime,
) -> str:
    language = message.language
    manner = Manner(
        summary=lambda entry: entry.title or _place(entry, language),
        place=lambda entry: f"{_place(entry, language)}, {site}",
        stamp=now,
        organiser=sender,
        attendee=message.address,
    )
    found: Sequence[Entry] = about.entries
    if about.cancelled:
        events = [writing.cancelled(found, manner)]
    elif about.first.series:
        events = writing.series(found, manner)
    else:
        events = [writing.single(about.first, manner)]
    return writing.calendar(events, found, method=method).decode()
