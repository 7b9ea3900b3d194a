"""What the list holds of people (loi 09-08): no more than is needed to know them at the desk."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, or_

from kiosk.barred.model import Barred
from kiosk.core.personal import Cut, Names, Personal, Said
from kiosk.core.slice import Privacy


def _is_over(row: Any, cut: Cut) -> ColumnElement[bool]:
    """Lifted, or its last day is over."""
    return or_(row.lifted_at <= cut.at, row.until < cut.day)


_NAMES = ("first_name", "last_name", "person", "company", "reason", "allowed_why")
BARRED = Personal(
    kind="visits",
    setting="visit_days",
    why="who is let in with the manager's leave only, and why",
    held=(Names(Barred, _NAMES, _is_over, gone=True, dated="noted_at"),),
    said={
        "barred.note": Said(("first_name", "last_name", "company", "reason")),
        "barred.change": Said(("first_name", "last_name", "company", "reason"), about="barred"),
        "barred.allow": Said(("why",), about="barred"),
    },
)
PRIVACY = Privacy(kinds=(BARRED,), plain={"barred": ("site", "noted_by", "allowed_by")})
