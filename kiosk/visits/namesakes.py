"""Whether someone of that name is here already, or expected: nobody is counted twice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from uuid import UUID

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from kiosk.core.clock import business_day
from kiosk.core.text import fold
from kiosk.store.chain import NOBODY
from kiosk.visits.model import Visit
from kiosk.visits.queries import VisitView, views_of
from kiosk.visits.states import EXPECTED, ON_SITE

MOST_WORDS = 6
SAME_STAY = timedelta(hours=1)
"""Two desks that are cut off may each enter the same arrival, the later one first."""

folded = lru_cache(maxsize=8192)(fold)
"""`fold`, for names that are compared at every look at the first page."""


@dataclass(frozen=True, slots=True)
class Namesake:
    """A visit by someone of that name: of today, or of an earlier day and not over."""

    visit: UUID
    state: str
    day: date
    company: str
    phone: str
    arrived_at: datetime | None
    expected_at: datetime | None

    def may_be(self, company: str, phone: str) -> bool:
        """Whether it is the same person, as far as company and telephone tell."""
        return may_be(self, company, phone)


def may_be(one: Namesake | VisitView, company: str, phone: str) -> bool:
    """Whether a visit of the same name is the same person's, as far as the rest tells.

    Two different companies make two people of one name, unless they have one telephone.
    """
    ours, theirs = folded(company), folded(one.company)
    return not ours or not theirs or ours == theirs or bool(phone and phone == one.phone)


def of_name(
    session: Session,
    *,
    site: str,
    first_name: str,
    last_name: str,
    now: datetime,
    zone: str,
    day: date | None = None,
) -> list[VisitView]:
    """Visits by someone of that name: today's, those here first, or those expected on a day."""
    today = business_day(now, zone)
    found = namesakes(session, site, first_name, last_name, day or today)
    if day not in (None, today):
        found = [one for one in found if one.state == EXPECTED]
    order = {one.visit: n for n, one in enumerate(found)}
    views = views_of(session, list(order)) if order else []
    return sorted(views, key=lambda view: order[view.id])


def namesakes(
    session: Session, site: str, first_name: str, last_name: str, day: date
) -> list[Namesake]:
    """Who is here, the latest arrival first; then who is expected on the day, by time.

    The words of a name may stand in any order, and be parted anywhere into first and last name.
    Those whose names are forgotten are nobody's namesakes.
    """
    words = fold(f"{first_name} {last_name}").split()
    if not words or len(words) > MOST_WORDS or NOBODY in (first_name, last_name):
        return []
    v = Visit
    same = select(
        *(v.id, v.state, v.day, v.company, v.phone, v.arrived_at, v.expected_at),
        *(v.first_name, v.last_name),
    ).where(or_(*(_begins(site, turn) for turn in _turns(words))))
    waiting = or_(v.state == ON_SITE, and_(v.state == EXPECTED, v.day == day))
    rows = session.connection().execute(same.where(waiting)).all()
    wanted = sorted(words)
    found = [
        Namesake(*row[:7])
        for row in rows
        if sorted(fold(f"{row.first_name} {row.last_name}").split()) == wanted
    ]
    return sorted(found, key=_order)


def _turns(words: list[str]) -> set[str]:
    """The words as a search key may begin with them: from each of them on, the others behind."""
    return {" " + " ".join(words[n:] + words[:n]) for n in range(len(words))}


def _begins(site: str, key: str) -> ColumnElement[bool]:
    """A range of the index on (site, search); "!" follows the space, so whole words only."""
    return and_(Visit.site == site, Visit.search >= key, Visit.search < f"{key}!")


def _order(one: Namesake) -> tuple[bool, float, str]:
    at = one.arrived_at if one.state == ON_SITE else one.expected_at
    stamp = at.timestamp() if at else 0.0
    return one.state != ON_SITE, -stamp if one.state == ON_SITE else stamp, str(one.visit)
