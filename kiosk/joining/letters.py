"""The letters of a request: papers that are missing, and an interview with its calendar's event."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from kiosk.calendars import writing
from kiosk.calendars.writing import CANCEL, REQUEST, Manner
from kiosk.core.clock import instant
from kiosk.core.languages import in_language
from kiosk.core.machine import Machine
from kiosk.core.wording import long_date, say
from kiosk.joining import papers
from kiosk.joining.queries import RequestView, get
from kiosk.joining.states import INCOMPLETE, INTERVIEW
from kiosk.joining.telling import CALLED_OFF
from kiosk.notifications.queries import NotificationView
from kiosk.notifications.states import GONE, LATE
from kiosk.notifications.ways import Draft, Never
from kiosk.sites.queries import zone_of

MEETING = timedelta(hours=1)
"""How long a calendar holds for an interview."""


@dataclass(frozen=True, slots=True)
class _Hour:
    """When and where somebody is met, as it was said."""

    day: date
    time: str
    place: str

    def at(self, zone: str) -> datetime:
        """The instant of it."""
        return instant(self.day, time.fromisoformat(self.time), zone)


def of_papers(station: Machine, message: NotificationView, now: datetime) -> Draft:
    """What is missing as things stand now; raises Never where nothing is."""
    del now
    found: RequestView | None = station.ask_itself(get, request=message.subject)
    if found is None or found.state != INCOMPLETE or not found.missing:
        raise Never(GONE)
    language, about = message.language, message.about
    site = in_language(station.site, language) if station.site else ""
    facts = {"label": found.label, "title": found.title, "site": site}
    lines = [say(f"mail.{about}.here", language, **facts), ""]
    lines += [f"- {papers.words(code, language)}" for code in found.missing]
    lines += ["", say("mail.joining.bring", language, **facts)]
    lines += ["", say("mail.foot", language, site=site)]
    return Draft(say(f"mail.{about}.subject", language, **facts), "\n".join(lines), (), None)


def of_interview(station: Machine, message: NotificationView, now: datetime) -> Draft:
    """The interview as it stands, or that it is off; raises Never for one that is past or gone."""
    found: RequestView | None = station.ask_itself(get, request=message.subject)
    off = message.about == CALLED_OFF
    said = json.loads(message.fields) if off else {}
    hour = _read(said) if off else _standing(found)
    if found is None or hour is None or (off and found.state == INTERVIEW):
        raise Never(GONE)
    zone = station.ask_itself(zone_of, site=found.site)
    if hour.at(zone) <= now:
        raise Never(LATE)
    language = message.language
    site = in_language(station.site, language) if station.site else ""
    facts = {
        "label": found.label,
        "title": found.title,
        "site": site,
        "day": long_date(hour.day, language),
        "time": hour.time,
        "place": hour.place,
    }
    lines = [say(f"mail.{message.about}.here", language, **facts), ""]
    lines.append(say("mail.joining.when", language, **facts))
    lines.append(
        say("mail.joining.where_place" if hour.place else "mail.joining.where", language, **facts)
    )
    lines += ["", say("mail.foot", language, site=site)]
    subject = say(f"mail.{message.about}.subject", language, **facts)
    event = _event(station, message, hour, zone, facts, now)
    return Draft(subject, "\n".join(lines), (), event)


def _standing(found: RequestView | None) -> _Hour | None:
    if found is None or found.state != INTERVIEW or found.day is None:
        return None
    return _Hour(found.day, found.time, found.place)


def _read(said: dict[str, str]) -> _Hour | None:
    if not said.get("day"):
        return None
    return _Hour(date.fromisoformat(said["day"]), said["time"], said["place"])


def _event(
    station: Machine,
    message: NotificationView,
    hour: _Hour,
    zone: str,
    facts: dict[str, str],
    now: datetime,
) -> tuple[str, str]:
    """What a calendar does with it: the same event each time, told later than before."""
    language, starts = message.language, hour.at(zone)
    manner = Manner(
        summary=lambda _entry: say("mail.joining.title", language, **facts),
        place=lambda _entry: ", ".join(filter(None, (hour.place, facts["site"]))),
        stamp=now,
        organiser=station.settings.messages.sender,
        attendee=message.address,
    )
    entry = writing.entry_of(message.subject, starts, starts + MEETING, zone)
    off = message.about == CALLED_OFF
    made = writing.cancelled([entry], manner) if off else writing.single(entry, manner)
    method = CANCEL if off else REQUEST
    return method, writing.calendar([made], [entry], method=method).decode()
