"""Since when nobody has been at the counters of a service."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from kiosk.tickets.line import moment_anywhere
from kiosk.tickets.model import Counter
from kiosk.tickets.states import OPEN

_c = Counter.__table__.c
_COUNTERS = select(_c.services, _c.state, _c.day, _c.since).where(_c.site == bindparam("at"))


def since_served(session: Session, *, site: str, now: datetime) -> dict[str, datetime]:
    """When the last counter of a service was left, or went on a pause; one that is served has none.

    Nor has a service that no counter was ever opened for.
    """
    here = moment_anywhere(session, site, now)
    left: dict[str, datetime] = {}
    served: set[str] = set()
    for services, state, day, since in session.connection().execute(_COUNTERS, {"at": site}):
        for service in services.split():
            if state == OPEN and day == here.day:
                served.add(service)
            elif since > left.get(service, since):
                left[service] = since
            else:
                left.setdefault(service, since)
    return {service: at for service, at in left.items() if service not in served}
