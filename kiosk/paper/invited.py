"""The letter of an invitation: when, to whom, the code, a QR for each day, and an event."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from kiosk.badges.qr import png
from kiosk.badges.queries import of_subject
from kiosk.badges.views import EARLY, VALID
from kiosk.calendars import writing
from kiosk.calendars.writing import CANCEL, REQUEST, Manner
from kiosk.core.clock import hour_minute, wall
from kiosk.core.languages import in_language
from kiosk.core.wording import long_date, say
from kiosk.notifications.states import GONE, LATE
from kiosk.notifications.ways import Draft, Never
from kiosk.sites.queries import zone_of
from kiosk.visits import code
from kiosk.visits.queries import VisitView, of_invitation
from kiosk.visits.states import EXPECTED
from kiosk.visits.telling import FIRST

if TYPE_CHECKING:
    from kiosk.notifications.queries import NotificationView
    from kiosk.paper.documents.invitation import Invited
    from kiosk.station import Station

PDF_FILE, QR_FILE = "invitation.pdf", "invitation.png"
USUAL = timedelta(hours=1)
"""How long a visit is in a calendar that says no end."""


def letter(station: Station, message: NotificationView, now: datetime) -> Draft:
    """The invitation as it stands now. Raises Never for one that is gone or over."""
    found: list[VisitView] = station.ask_itself(of_invitation, invitation=message.subject)
    if not found:
        raise Never(GONE)
    to_come = [visit for visit in found if visit.expected_at and visit.expected_at > now]
    if not to_come:
        raise Never(LATE)
    awaited = [visit for visit in to_come if visit.state == EXPECTED]
    kind = _kind(message, awaited)
    language, site = message.language, in_language(station.site, message.language)
    zone = station.ask_itself(zone_of)
    shown = awaited or to_come
    facts = {"site": site, "host": shown[0].host, "code": code.shown(shown[0].code)}
    facts |= {"day": _day(shown[0], zone, language), "name": shown[0].full_name}
    lines = [say(f"mail.invitation.{kind}", language, **facts), ""]
    lines += [_when(visit, zone, language) for visit in shown]
    lines.append(say("mail.invitation.where", language, **facts))
    files: tuple[tuple[str, bytes, tuple[str, str]], ...] = ()
    if awaited:
        files = _files(station, awaited, language, now)
        lines += ["", say("mail.invitation.code", language, **facts)]
        lines += [say("mail.attached", language)]
    lines += ["", say("mail.foot", language, site=site)]
    subject = say(f"mail.invitation.{kind}.subject", language, **facts)
    event = _event(station, message, shown, zone, facts, now)
    return Draft(subject, "\n".join(lines), files, event)


def _kind(message: NotificationView, awaited: Sequence[VisitView]) -> str:
    if not awaited:
        return "cancelled"
    return "first" if f'"{FIRST}": true' in message.fields else "changed"


def _day(visit: VisitView, zone: str, language: str) -> str:
    return long_date(_wall(visit, zone).date(), language)


def _when(visit: VisitView, zone: str, language: str) -> str:
    time = hour_minute(_wall(visit, zone))
    return say("mail.invitation.when", language, day=_day(visit, zone, language), time=time)


def _wall(visit: VisitView, zone: str) -> datetime:
    assert visit.expected_at is not None  # noqa: S101 - whoever asks has seen to it
    return wall(visit.expected_at, zone)


def _paper(station: Station, visits: Sequence[VisitView], language: str, now: datetime) -> Invited:
    from kiosk.paper.documents.invitation import Day, Invited

    zone = station.ask_itself(zone_of)
    assert station.site is not None  # noqa: S101 - a visit has a site
    days = [
        Day(
            _day(visit, zone, language), hour_minute(_wall(visit, zone)), _says(station, visit, now)
        )
        for visit in visits
    ]
    first = visits[0]
    return Invited(station.site, first.full_name, first.company, first.host, first.code, days)


def _says(station: Station, visit: VisitView, now: datetime) -> str:
    """What the QR of a day says: the signed badge where one was made, else the code."""
    badge = station.ask_itself(of_subject, subject=visit.id, now=now)
    if badge is not None and badge.state in (VALID, EARLY):
        return str(badge.payload)
    return code.write(station.site.code if station.site else "", visit.code)


def _files(
    station: Station, visits: Sequence[VisitView], language: str, now: datetime
) -> tuple[tuple[str, bytes, tuple[str, str]], ...]:
    from kiosk.paper.documents.invitation import invitation_pdf

    paper = _paper(station, visits, language, now)
    page = (PDF_FILE, invitation_pdf(paper, language), ("application", "pdf"))
    return page, (QR_FILE, png(paper.days[0].qr), ("image", "png"))


def _event(
    station: Station,
    message: NotificationView,
    shown: Sequence[VisitView],
    zone: str,
    facts: dict[str, str],
    now: datetime,
) -> tuple[str, str]:
    """The same event each time, told later than before; several days are one, that repeats."""
    language = message.language
    manner = Manner(
        summary=lambda _entry: say("mail.invitation.title", language, **facts),
        place=lambda _entry: facts["site"],
        stamp=now,
        organiser=station.settings.messages.sender,
        attendee=message.address,
    )
    series = message.subject if _is_series(station, message) else None
    entries = [
        writing.entry_of(
            visit.id if series else message.subject,
            visit.expected_at,
            visit.until or visit.expected_at + USUAL,
            zone,
            series=series,
        )
        for visit in shown
        if visit.expected_at is not None
    ]
    if all(visit.state != EXPECTED for visit in shown):
        made, method = [writing.cancelled(entries, manner)], CANCEL
    else:
        several = writing.series(entries, manner) if series else None
        made, method = several or [writing.single(entries[0], manner)], REQUEST
    return method, writing.calendar(made, entries, method=method).decode()


def _is_series(station: Station, message: NotificationView) -> bool:
    """Whether several days were ever meant: what is left of them keeps its identity."""
    return len(station.ask_itself(of_invitation, invitation=message.subject)) > 1
