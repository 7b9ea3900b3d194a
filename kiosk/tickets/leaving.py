"""Who left the queues of today before anybody called them."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime

from sqlalchemy import bindparam, case, func, select
from sqlalchemy.orm import Session

from kiosk.tickets.ending import MISTAKE
from kiosk.tickets.giving_up import ABANDONED
from kiosk.tickets.line import moment_anywhere
from kiosk.tickets.model import Ticket
from kiosk.tickets.states import ABSENT, CLOSED, WAITING

_t = Ticket.__table__.c
_CALLED = case((_t.calls > 0, 1), else_=0).label("called")
_OF_DAY = (
    select(_t.state, _t.service, _t.outcome, _CALLED, func.count())
    .where(_t.site == bindparam("at"), _t.day == bindparam("on"), _t.state != WAITING)
    .group_by(_t.state, _t.service, _t.outcome, _CALLED)
)


def left_today(session: Session, *, site: str, now: datetime) -> dict[str, tuple[int, int]]:
    """By service: how many left before they were called, and of how many that is known.

    Nobody answered their call, or they gave up before it. Who waits still, and tickets taken by
    mistake, say nothing.
    """
    here = moment_anywhere(session, site, now)
    found: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    rows = session.connection().execute(_OF_DAY, {"at": here.site, "on": here.day})
    for state, service, outcome, called, count in rows:
        if outcome == MISTAKE:
            continue
        absent = state == ABSENT or (state == CLOSED and outcome == "absent")
        gave_up = state == CLOSED and outcome == ABANDONED and not called
        found[service][0] += count if absent or gave_up else 0
        found[service][1] += count
    return {service: (left, known) for service, (left, known) in found.items()}
