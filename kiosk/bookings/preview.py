"""What a repetition would hold, date by date, before anything is booked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from kiosk.bookings import policy, rules, series, slots
from kiosk.bookings.allowed import refusals
from kiosk.bookings.holder import of_somebody
from kiosk.bookings.refusals import ClosedDay
from kiosk.bookings.series import MovedDate, Wanted
from kiosk.bookings.states import ASKED
from kiosk.bookings.wish import Wish
from kiosk.core.wall_time import meant


@dataclass(frozen=True, slots=True)
class DateAhead:
    """A date of a repetition; `reason` is the code of what stands against it, `facts` its facts.

    `closed` where the doors stay shut all that day. One to `skip` is looked at as well; `moved`
    is where one of them goes instead. `approval`: somebody has to say yes to it.
    """

    day: date
    starts: datetime
    ends: datetime
    reason: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)
    closed: bool = False
    skipped: bool = False
    moved: bool = False
    approval: bool = False


def preview(
    session: Session,
    *,
    site: str,
    now: datetime,
    wish: Wish,
    skip: tuple[date, ...] = (),
    moved: tuple[MovedDate, ...] = (),
) -> list[DateAhead]:
    """Every date of a repetition with what stands against it; raises what its rule is refused with.

    Refused is also what no date could get round: a time that is over, or longer than is held.
    """
    place = rules.place_of(session, site, wish.resource)
    said = (meant(wish.starts, place.zone, ""), meant(wish.ends, place.zone, ""))
    slots.check_length(said[0].at, said[1].at)
    slots.check_start(said[0].at, now)
    wanted = series.dates(session, site, place, said, wish.repeat, now, moved=moved)
    against = series.problems(session, site, wanted, Wanted(wish.places, kind=wish.kind))
    who = of_somebody(session, site, wish)
    asks = policy.state_of_new(who.rules) == ASKED
    free = [n for n, why in enumerate(against) if why is None and wanted[n].day not in skip]
    ruled = refusals(session, who, [wanted[n] for n in free], wish.places, now) if free else []
    for n, why in zip(free, ruled, strict=True):
        against[n] = why
    left_out, elsewhere = set(skip), {one.day for one in moved}
    return [
        DateAhead(
            each.day,
            each.slot.starts,
            each.slot.ends,
            reason=why.code if why else "",
            facts=why.fields() if why else {},
            closed=isinstance(why, ClosedDay),
            skipped=each.day in left_out,
            moved=each.day in elsewhere,
            approval=asks and why is None,
        )
        for each, why in zip(wanted, against, strict=True)
    ]
