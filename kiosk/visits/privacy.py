"""Taking names out of old visits, wherever they were written (loi 09-08); figures stay."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, or_
from sqlalchemy.orm import Session

from kiosk.core.personal import Cut, Names, Personal, Said
from kiosk.core.slice import Privacy
from kiosk.visits.model import CinNote, CinNumber, Visit

_SAID = ("first_name", "last_name", "company", "phone", "host", "vehicle", "email", "detail")
BLANK = dict.fromkeys(_SAID, "")


def leave_hall(session: Session, today: date, _now: datetime) -> None:
    """Take the visits of past days out of the store of a machine at which nobody works."""
    past = delete(Visit).where(Visit.day < today)
    session.execute(past, execution_options={"synchronize_session": False})


def _is_over(visit: Any, cut: Cut) -> ColumnElement[bool]:
    """Time counts from the end: the day's, as it closes, or a later one that was said or seen."""
    ends = (visit.left_at, visit.until, visit.back_at)
    return and_(visit.day < cut.day, *(or_(end.is_(None), end <= cut.at) for end in ends))


def _noted(card: Any, cut: Cut) -> ColumnElement[bool]:
    """Of an identity card: no visit lasts longer than a day."""
    return card.noted_at <= cut.at  # type: ignore[no-any-return]


_WHO = ("first_name", "last_name", "company", "phone", "host", "detail")
VISITS = Personal(
    kind="visits",
    setting="visit_days",
    why="who is or was in the building, for its safety and for whoever is visited",
    held=(
        Names(Visit, (*BLANK, "search"), _is_over, also={"anonymised": True}, dated="day"),
        Names(CinNote, ("mark",), _noted, gone=True, dated="noted_at"),
        Names(CinNumber, ("number",), _noted, gone=True),
    ),
    said={
        "visits.expect": Said((*_WHO, "email")),
        "visits.expect_by_badge": Said(("first_name", "last_name", "company", "phone", "email")),
        "visits.arrive": Said((*_WHO, "vehicle")),
        "visits.change": Said((*_WHO, "vehicle", "email"), about="visit"),
        "visits.note_cin": Said(("mark",), about="visit"),
    },
)
PRIVACY = Privacy(
    kinds=(VISITS,),
    plain={
        "visit": (
            *("site", "state", "office", "purpose", "language", "left_by"),
            *("wall_expected", "tz_version", "code", "host_answer"),
        ),
        "notice": ("site", "version", "language", "text"),
        "visits.expect": ("purpose", "language", "tz_version"),
        "visits.expect_by_badge": ("language", "tz_version"),
        "visits.arrive": ("purpose", "language", "shown"),
        "visits.change": ("purpose", "tz_version"),
        "visit_cin": ("site", "station"),
        "cin_number": ("site",),
        "visit_unlisted": ("site", "key"),
        "visits.leave": ("by",),
        "visits.answer_for_host": ("answer",),
        "visits.unlist": ("keys",),
        "visits.note_cin": ("cin",),
        "visits.follow_law": ("zone", "tz_version"),
        "visits.publish_notice": ("version", "language", "text"),
    },
    leave_hall=leave_hall,
)
