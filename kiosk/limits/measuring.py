"""How long, how many and how alone people wait at each desk now."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from kiosk.core.clock import instant
from kiosk.limits.rules import FEWEST, LEFT, UNSERVED, WAIT, WAITING
from kiosk.sites.presence import presence
from kiosk.sites.queries import zone_of
from kiosk.tickets.leaving import left_today
from kiosk.tickets.line import moment_anywhere
from kiosk.tickets.services import queues
from kiosk.tickets.unserved import since_served

Values = dict[tuple[str, str], int]
"""By desk and rule: whole minutes, people, or per cent."""
_MINUTE = timedelta(minutes=1)


def measure(session: Session, *, site: str, now: datetime) -> Values:
    """Every desk by every rule.

    Where a desk is not here by its hours, and nobody is at a counter of it, nobody waits.
    """
    gone = left_today(session, site=site, now=now)
    alone = _alone(session, site, now)
    found: Values = {}
    for line in queues(session, site=site, now=now):
        is_there = line.is_open or bool(line.counters)
        found[line.service, WAIT] = line.longest if is_there else 0
        found[line.service, WAITING] = line.waiting if is_there else 0
        unserved = line.waiting and line.is_open and not line.counters
        since = min(line.longest, alone.get(line.service, line.longest))
        found[line.service, UNSERVED] = since if unserved else 0
        found[line.service, LEFT] = _share(*gone.get(line.service, (0, 0)))
    return found


def _alone(session: Session, site: str, now: datetime) -> dict[str, int]:
    """For how many minutes a desk that is open has been without anybody, as far as is known."""
    here = moment_anywhere(session, site, now)
    left, zone = since_served(session, site=site, now=now), zone_of(session, site=site)
    hours = presence(session, site=site, day=here.day)
    found = {}
    for service in {*left, *(code for code, _ in hours.weekly)}:
        span = hours.on(service, here.day).open_at(here.at)
        opened = instant(here.day, span.opens, zone) if span else None
        known = [at for at in (left.get(service), opened) if at is not None]
        if known:
            found[service] = max(0, (now - max(known)) // _MINUTE)
    return found


def _share(left: int, known: int) -> int:
    return 100 * left // known if known >= FEWEST else 0
