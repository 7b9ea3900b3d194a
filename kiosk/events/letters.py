"""The letter about a registration: when and where, the code, its QR, and a calendar's event."""

from __future__ import annotations

import json
from datetime import datetime

from kiosk.badges.qr import png
from kiosk.badges.refusals import NoSigningKey
from kiosk.bookings.by_calendar import Entry
from kiosk.calendars import writing
from kiosk.calendars.writing import CANCEL, REQUEST, Manner
from kiosk.core import codes
from kiosk.core.clock import hour_minute
from kiosk.core.languages import in_language
from kiosk.core.machine import Machine
from kiosk.core.wording import long_date, say
from kiosk.events.queries import EventView, RegistrationView, get, registration
from kiosk.events.scanning import signed
from kiosk.events.states import CANCELLED, REMOTE, WAITING, WITHDRAWN
from kiosk.events.telling import FIRST, MOVED_UP
from kiosk.notifications.queries import NotificationView
from kiosk.notifications.states import GONE, LATE
from kiosk.notifications.ways import Draft, Never
from kiosk.sites.queries import zone_of

QR_FILE = "inscription.png"


def letter(station: Machine, message: NotificationView, now: datetime) -> Draft:
    """The letter about a registration, as it and its event stand now.

    Raises Never for what is gone or over.
    """
    row: RegistrationView | None = station.ask_itself(registration, registration=message.subject)
    event: EventView | None = station.ask_itself(get, event=row.event) if row else None
    if row is None or event is None:
        raise Never(GONE)
    if event.ends <= now:
        raise Never(LATE)
    language = message.language
    kind = _kind(message, row, event)
    facts = _facts(station, row, event, language)
    lines = [say(f"mail.event.{kind}", language, **facts), "", facts["title"]]
    lines.append(say("mail.event.when", language, **facts))
    lines.append(say("mail.event.where", language, **facts))
    held = kind not in (CANCELLED, WITHDRAWN, WAITING)
    if held and row.mode == REMOTE:
        lines.append(say("mail.event.link", language, link=event.url))
    picture = _picture(station, row, event) if held else ()
    if held:
        lines += ["", say("mail.event.code", language, **facts), say("mail.attached", language)]
        lines.append(say("mail.event.release", language))
    lines += ["", say("mail.foot", language, site=facts["site"])]
    subject = say(f"mail.event.{kind}.subject", language, **facts)
    calendar = None if kind == WAITING else _calendar(station, message, row, event, facts, now)
    return Draft(subject, "\n".join(lines), picture, calendar)


def _kind(message: NotificationView, row: RegistrationView, event: EventView) -> str:
    """What is told, the key of its words."""
    if event.state == CANCELLED:
        return CANCELLED
    if row.state in (WITHDRAWN, WAITING):
        return row.state
    said = json.loads(message.fields)
    if said.get(MOVED_UP):
        return MOVED_UP
    return FIRST if said.get(FIRST) else "changed"


def _facts(
    station: Machine, row: RegistrationView, event: EventView, language: str
) -> dict[str, str]:
    site = in_language(station.site, language) if station.site else ""
    starts, ends = _wall(event.wall_starts), _wall(event.wall_ends)
    hours = f"{hour_minute(starts)}–{hour_minute(ends)}"
    if event.last_day > event.day:
        hours = (
            f"{hour_minute(starts)} → {long_date(event.last_day, language)}, {hour_minute(ends)}"
        )
    remote = row.mode == REMOTE
    place = say("mail.event.remote", language) if remote else event.where(language)
    return {
        "title": event.named(language),
        "day": long_date(event.day, language),
        "hours": hours,
        "place": place,
        "site": site,
        "code": codes.shown(row.code),
    }


def _picture(
    station: Machine, row: RegistrationView, event: EventView
) -> tuple[tuple[str, bytes, tuple[str, str]], ...]:
    """The QR; a kiosk, which holds no key, sends the code alone."""
    try:
        text = signed(station, row.code, event.ends, event.site)
    except NoSigningKey:
        return ()
    return ((QR_FILE, png(text), ("image", "png")),)


def _calendar(
    station: Machine,
    message: NotificationView,
    row: RegistrationView,
    event: EventView,
    facts: dict[str, str],
    now: datetime,
) -> tuple[str, str]:
    """What a calendar does with it: the same event each time, told later than before."""
    at = event.url if row.mode == REMOTE else f"{facts['place']}, {facts['site']}"
    manner = Manner(
        summary=lambda _entry: facts["title"],
        place=lambda _entry: at,
        stamp=now,
        organiser=station.settings.messages.sender,
        attendee=message.address,
    )
    entry = _entry(row, event, station.ask_itself(zone_of, site=event.site))
    gone = event.state == CANCELLED or row.state == WITHDRAWN
    made = writing.cancelled([entry], manner) if gone else writing.single(entry, manner)
    method = CANCEL if gone else REQUEST
    return method, writing.calendar([made], [entry], method=method).decode()


def _entry(row: RegistrationView, event: EventView, zone: str) -> Entry:
    return Entry(
        id=row.id,
        resource=row.id,
        resource_name="",
        resource_name_ar="",
        starts=event.starts,
        ends=event.ends,
        wall_starts=_wall(event.wall_starts),
        wall_ends=_wall(event.wall_ends),
        zone=zone,
        state=row.state,
        kind="",
        held_by=row.name,
        resident=row.resident,
        title="",
        series=None,
        email=row.email,
    )


def _wall(said: str) -> datetime:
    return datetime.fromisoformat(said)
