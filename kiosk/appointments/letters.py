"""The letter about an appointment: its hour, its code, what to bring, and a calendar's event."""

from __future__ import annotations

from datetime import datetime, timedelta

from kiosk.appointments import code
from kiosk.appointments.queries import AppointmentView, get
from kiosk.appointments.states import BOOKED, CANCELLED
from kiosk.appointments.telling import FIRST, REMINDER
from kiosk.badges.qr import png
from kiosk.calendars import writing
from kiosk.calendars.writing import CANCEL, REQUEST, Manner
from kiosk.core.catalogue import Desk, Procedure, find_desk
from kiosk.core.clock import hour_minute, wall
from kiosk.core.languages import in_language
from kiosk.core.machine import Machine
from kiosk.core.wording import long_date, say
from kiosk.notifications.queries import NotificationView
from kiosk.notifications.states import GONE, LATE
from kiosk.notifications.ways import Draft, Never
from kiosk.procedures.queries import procedure as said_of
from kiosk.sites.queries import zone_of

QR_FILE = "rendez-vous.png"


def letter(station: Machine, message: NotificationView, now: datetime) -> Draft:
    """The letter about an appointment, as it stands now.

    Raises Never for one that is gone or over, and for a reminder of one that was called off.
    """
    found: AppointmentView | None = station.ask_itself(get, appointment=message.subject)
    if found is None:
        raise Never(GONE)
    if found.starts <= now or found.state not in (BOOKED, CANCELLED):
        raise Never(LATE)
    if message.about == REMINDER and found.state == CANCELLED:
        raise Never(GONE)
    language, zone = message.language, station.ask_itself(zone_of, site=found.site)
    site = in_language(station.site, language) if station.site else ""
    at = wall(found.starts, zone)
    facts = {
        "desk": _desk(found, language),
        "day": long_date(at.date(), language),
        "time": hour_minute(at),
        "site": site,
        "code": code.shown(found.code),
    }
    kind = _kind(message, found)
    subject = say(f"mail.appointment.{kind}.subject", language, **facts)
    lines = [say(f"mail.appointment.{kind}", language), ""]
    lines.append(say("mail.appointment.when", language, **facts))
    lines.append(say("mail.appointment.where", language, **facts))
    if found.state == BOOKED:
        lines += _what_to_do(station, found, language, facts)
    lines += ["", say("mail.foot", language, site=site)]
    picture = (QR_FILE, png(code.write(found.site, found.code)), ("image", "png"))
    files = (picture,) if found.state == BOOKED else ()
    event = _event(station, message, found, zone, facts, now)
    return Draft(subject, "\n".join(lines), files, event)


def _kind(message: NotificationView, found: AppointmentView) -> str:
    if found.state == CANCELLED:
        return "cancelled"
    if message.about == REMINDER:
        return "reminder"
    return "first" if f'"{FIRST}": true' in message.fields else "changed"


def _what_to_do(
    station: Machine, found: AppointmentView, language: str, facts: dict[str, str]
) -> list[str]:
    """The code, the papers to bring, and that an hour nobody needs is given back."""
    lines = [say("mail.appointment.code", language, **facts)]
    asked = {"site": found.site, "service": found.service, "code": found.procedure}
    procedure: Procedure | None = station.ask_itself(said_of, **asked)
    if procedure is not None:
        lines += ["", procedure.title.of(language)]
        lines += [f"- {paper.of(language)}" for paper in procedure.papers]
    return [*lines, "", say("mail.attached", language), say("mail.appointment.release", language)]


def _desk(found: AppointmentView, language: str) -> str:
    desk: Desk | None = find_desk(found.service)
    return desk.heading(language) if desk else found.service


def _event(
    station: Machine,
    message: NotificationView,
    found: AppointmentView,
    zone: str,
    facts: dict[str, str],
    now: datetime,
) -> tuple[str, str] | None:
    """What a calendar does with it: the same event each time, told later than before."""
    if message.about == REMINDER:
        return None
    language = message.language
    manner = Manner(
        summary=lambda _entry: say("mail.appointment.title", language, **facts),
        place=lambda _entry: say("mail.appointment.place", language, **facts),
        stamp=now,
        organiser=station.settings.messages.sender,
        attendee=message.address,
    )
    ends = found.starts + timedelta(minutes=found.minutes)
    entry = writing.entry_of(found.id, found.starts, ends, zone)
    cancelled = found.state == CANCELLED
    made = writing.cancelled([entry], manner) if cancelled else writing.single(entry, manner)
    method = CANCEL if cancelled else REQUEST
    return method, writing.calendar([made], [entry], method=method).decode()
