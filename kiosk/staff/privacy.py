"""What is held of those who work here, and of who signed in where (loi 09-08).

A code is whose act the log says it was, and is never given to somebody else: it stays when the name
has gone.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, exists, func
from sqlalchemy.orm import Session

from kiosk.core.personal import Cut, Names, Personal, Said
from kiosk.core.slice import Privacy
from kiosk.staff.model import Attempt, Attendance, Secret, Staff, Token


def leave_hall(session: Session, _today: date, _now: datetime) -> None:
    """Nobody signs in at a machine in a hall, so that it needs to know nobody."""
    for nobodys in (delete(Attendance), delete(Secret), delete(Staff)):
        session.execute(nobodys, execution_options={"synchronize_session": False})


def _left(staff: Any, cut: Cut) -> ColumnElement[bool]:
    return and_(staff.active.is_(False), staff.left_at <= cut.at)


def _of_who_left(secret: Any, cut: Cut) -> ColumnElement[bool]:
    whose = (Staff.site == secret.site, Staff.code == secret.code)
    return exists().where(*whose, Staff.active.is_(False), Staff.left_at <= cut.at)


def _signed_out(session: Any, cut: Cut) -> ColumnElement[bool]:
    """Someone whose leaving nobody saw is not signed in for as long as that."""
    return func.coalesce(session.ended_at, session.began_at) <= cut.at


def _ended(token: Any, cut: Cut) -> ColumnElement[bool]:
    return token.ends_at <= cut.at  # type: ignore[no-any-return]


def _typed(attempt: Any, cut: Cut) -> ColumnElement[bool]:
    return attempt.last_at <= cut.at  # type: ignore[no-any-return]


STAFF = Personal(
    kind="staff",
    setting="staff_days",
    why="who works here and may do what, and who signed in where, so that acts have an author",
    held=(
        Names(Secret, ("pin",), _of_who_left, gone=True),
        Names(Staff, ("name", "name_ar"), _left, dated="left_at"),
        Names(Attendance, ("code",), _signed_out, gone=True, dated="began_at"),
        Names(Token, ("code", "digest", "key"), _ended, gone=True, dated="ends_at"),
        Names(Attempt, ("code",), _typed, gone=True, dated="last_at"),
    ),
    said={
        "people.add_staff": Said(("name", "name_ar"), about="code"),
        "people.change_staff": Said(("name", "name_ar"), about="code"),
        "people.choose_pin": Said(("pin", "hashed"), about="actor"),
        "people.reset_pin": Said(("pin", "hashed"), about="code"),
    },
)
PRIVACY = Privacy(
    kinds=(STAFF,),
    plain={
        "staff": ("site", "code", "role", "services"),
        "staff_secret": ("site", "code"),
        "staff_session": ("site", "station", "how"),
        "staff_token": ("site",),
        "people.add_staff": ("code", "role", "services"),
        "people.add_staff =": ("",),
        "people.change_staff": ("code", "role", "services"),
        "people.remove_staff": ("code",),
        "people.reset_pin": ("code",),
        "people.lock": ("code",),
        "people.unlock": ("code",),
        "people.sign_in": ("how",),
    },
    leave_hall=leave_hall,
)
