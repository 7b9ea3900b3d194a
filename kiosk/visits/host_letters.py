"""That a visitor is here, told to the host at once, and to a stand-in when nobody answers."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.core.clock import hour_minute, wall
from kiosk.core.command import Outcome
from kiosk.core.ids import derived_id
from kiosk.core.languages import in_language
from kiosk.core.machine import Machine
from kiosk.core.text import readable_phone
from kiosk.core.wording import say
from kiosk.notifications.outbox import Telling, enqueue
from kiosk.notifications.queries import NotificationView
from kiosk.notifications.states import EMAIL, GONE, WEBHOOK
from kiosk.notifications.ways import Draft, NotOurs
from kiosk.visits.hosting import HOST, reached_at
from kiosk.visits.queries import VisitView, get
from kiosk.visits.states import ON_SITE

AGAIN = "again"
"""In its fields: that it is for a stand-in, because the host said nothing."""


def of_hosts(session: Session, machine: Machine, done: Outcome) -> None:
    """Have the host told of an arrival, or a stand-in of a host who says nothing.

    By e-mail where the station has a server and they an address, and by the hook.
    """
    said = machine.settings.messages
    if not said.host and not said.webhook:
        return
    again = done.name == "visits.ask_hosts_again"
    if again:
        visits = done.result.visits
    elif done.name == "visits.arrive":
        visits = [UUID(str(done.result))]  # carried out twice, it is what the log has
    else:
        return
    for visit in visits:
        found = get(session, visit=visit)
        if found is not None:
            _tell(session, machine, found, done.command.issued_at, again=again)


def _tell(
    session: Session, machine: Machine, visit: VisitView, now: datetime, *, again: bool
) -> None:
    said = machine.settings.messages
    address = _address(session, visit, again=again) if said.host else ""
    ways = [(EMAIL, address)] * bool(address) + [(WEBHOOK, "")] * bool(said.webhook)
    fields = {AGAIN: True} if again else {}
    for channel, to in ways:
        enqueue(
            session,
            Telling(channel, to, HOST, visit.id, machine.settings.language, fields),
            id=message_id(visit, channel, again=again),
            station=machine.name,
            now=now,
        )


def message_id(visit: VisitView, channel: str, *, again: bool) -> UUID:
    """The id of the one message about an arrival, to the host or to the stand-in."""
    since = visit.arrived_at.isoformat() if visit.arrived_at else ""
    return derived_id(visit.id, f"{channel} {HOST} {again} {since}")


def _address(session: Session, visit: VisitView, *, again: bool) -> str:
    """The host's own address, else the company's; a stand-in is the company, if it is another."""
    person, company = (each.email if each else "" for each in reached_at(session, visit))
    if again:
        return company if person and company != person else ""
    return person or company


def letter(station: Machine, message: NotificationView, _now: datetime) -> Draft:
    """Who is here, since when, and where. Raises NotOurs for who has gone or has been answered."""
    visit = _found(station, message)
    language = message.language
    site = in_language(station.site, language) if station.site else ""
    at = wall(visit.arrived_at, station.zone) if visit.arrived_at else None
    facts = {
        "name": visit.full_name,
        "company": visit.company,
        "host": visit.host,
        "site": site,
        "time": hour_minute(at) if at else "",
    }
    kind = AGAIN if json.loads(message.fields).get(AGAIN) else "here"
    lines = [say(f"mail.host.{kind}", language, **facts), ""]
    if visit.company:
        lines.append(say("mail.host.company", language, **facts))
    if visit.phone:
        phone = readable_phone(visit.phone)
        lines.append(say("mail.host.phone", language, phone=phone))
    lines += [say("mail.host.where", language, **facts), "", say("mail.host.answer", language)]
    return Draft(say(f"mail.host.{kind}.subject", language, **facts), "\n".join(lines))


def facts(station: Machine, message: NotificationView) -> dict[str, Any]:
    """What another program is told, with nobody's name. Raises NotOurs as `letter` does."""
    visit = _found(station, message)
    return {
        "id": str(message.id),
        "event": "visit.arrived",
        "visit": str(visit.id),
        "resident": str(visit.resident) if visit.resident else None,
        "person": str(visit.person) if visit.person else None,
        "arrived": visit.arrived_at.isoformat() if visit.arrived_at else None,
        "again": bool(json.loads(message.fields).get(AGAIN)),
    }


def _found(station: Machine, message: NotificationView) -> VisitView:
    found: VisitView | None = station.ask_itself(get, visit=message.subject)
    if found is None or found.state != ON_SITE or found.host_answer:
        raise NotOurs(GONE)
    return found
