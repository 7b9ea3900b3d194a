"""Whoever leads the site is told once of each limit that is passed, where an address is set."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.core.clock import hour_minute, wall
from kiosk.core.command import Outcome
from kiosk.core.ids import derived_id
from kiosk.core.languages import in_language
from kiosk.core.machine import Machine
from kiosk.core.wording import long_date, say
from kiosk.limits.queries import Passed, get
from kiosk.limits.words import sentence, whose
from kiosk.notifications.outbox import Telling, enqueue
from kiosk.notifications.queries import NotificationView
from kiosk.notifications.states import EMAIL, GONE, WEBHOOK
from kiosk.notifications.ways import Draft, Never

LIMIT = "limit"
"""What a message is about."""


def of_limits(session: Session, machine: Machine, done: Outcome) -> None:
    """Have a message wait for each limit that began to be passed; the same twice is one."""
    if done.name != "limits.note":
        return
    said = machine.settings.messages
    ways = [(EMAIL, said.limits_to)] * bool(said.limits_to)
    ways += [(WEBHOOK, "")] * bool(said.webhook)
    for event in done.result.began:
        for channel, address in ways:
            enqueue(
                session,
                Telling(channel, address, LIMIT, event, machine.settings.language),
                id=message_id(event, channel, address),
                station=machine.name,
                now=done.command.issued_at,
            )


def message_id(event: UUID, channel: str, address: str) -> UUID:
    """The id of the one message about a limit that is passed."""
    return derived_id(event, f"{channel} {LIMIT} {address}")


def letter(station: Machine, message: NotificationView, _now: datetime) -> Draft:
    """The letter about it, as it stands now. Raises Never for what is not there any more."""
    found = _found(station, message)
    language = message.language
    site = in_language(station.site, language) if station.site else ""
    began = wall(found.began_at, station.zone)
    facts = {
        "desk": whose(found.service, language),
        "what": sentence(found, language),
        "site": site,
        "day": long_date(began.date(), language),
        "time": hour_minute(began),
    }
    what = facts["what"]
    lines = [say("mail.limit", language, **facts), "", what[:1].upper() + what[1:]]
    if found.ended_at is not None:
        over = hour_minute(wall(found.ended_at, station.zone))
        lines.append(say("mail.limit.over", language, time=over))
    else:
        lines.append(say("mail.limit.do", language))
    lines += ["", say("mail.foot", language, site=site)]
    return Draft(say("mail.limit.subject", language, **facts), "\n".join(lines))


def facts(station: Machine, message: NotificationView) -> dict[str, Any]:
    """What another program is told of it. Raises Never as `letter` does."""
    found = _found(station, message)
    return {
        "id": str(message.id),
        "event": "limit.passed",
        "limit": str(found.id),
        "service": found.service,
        "rule": found.rule,
        "bound": found.bound,
        "worst": found.worst,
        "began": found.began_at.isoformat(),
        "ended": found.ended_at.isoformat() if found.ended_at else None,
    }


def _found(station: Machine, message: NotificationView) -> Passed:
    found: Passed | None = station.ask_itself(get, event=message.subject)
    if found is None:
        raise Never(GONE)
    return found
