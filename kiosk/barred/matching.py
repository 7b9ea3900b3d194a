"""Whether a name is that of somebody who needs leave, letter by letter once it is folded."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import Session

from kiosk.barred.model import Barred
from kiosk.core.text import fold
from kiosk.store.chain import NOBODY

_b = Barred


@lru_cache(maxsize=8192)
def person_key(first_name: str, last_name: str) -> str:
    """The folded words of a name in order; empty for a name that was forgotten."""
    if NOBODY in (first_name, last_name):
        return ""
    return " ".join(sorted(fold(f"{first_name} {last_name}").split()))


def stands(site: str, day: date) -> ColumnElement[bool]:
    """Entries that hold on a day."""
    return and_(_b.site == site, _b.until >= day, _b.lifted_at.is_(None), _b.person > "")


def standing(session: Session, site: str, day: date, *wanted: Any) -> Sequence[Barred]:
    """Those of a site, the first that was noted before the others."""
    rows = select(_b).where(stands(site, day), *wanted).order_by(_b.noted_at, _b.id)
    return session.scalars(rows).all()


def may_be_of(entry: Barred, company: str) -> bool:
    """Whether companies do not tell two people of that name apart."""
    ours, theirs = fold(entry.company), fold(company)
    return not ours or not theirs or ours == theirs


def needing_leave(
    session: Session, site: str, first_name: str, last_name: str, company: str, day: date
) -> Barred | None:
    """The entry because of which somebody needs leave on a day; None where they need none."""
    key = person_key(first_name, last_name)
    if not key:
        return None
    found = standing(session, site, day, _b.person == key)
    asked = (one for one in found if may_be_of(one, company) and one.allowed_on != day)
    return next(asked, None)
