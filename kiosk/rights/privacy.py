"""What requests hold of people: who asked, until they are answered (loi 09-08)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, and_, or_

from kiosk.core.personal import Cut, Names, Personal, Said
from kiosk.core.slice import Privacy
from kiosk.rights.model import RightsRequest


def _answered(request: Any, cut: Cut) -> ColumnElement[bool]:
    return and_(request.answered_at.is_not(None), request.answered_at <= cut.at)


def _over(request: Any, cut: Cut) -> ColumnElement[bool]:
    """What nobody answered is owed from its last day on, and the name is kept no longer for that.

    The request stays in the register, late.
    """
    unanswered = and_(request.answered_at.is_(None), request.due_on < cut.day)
    return or_(_answered(request, cut), unanswered)


_WHO = ("name", "phone", "email")
REQUESTS = Personal(
    kind="visits",
    setting="visit_days",
    why="who asked for their data, had it corrected or gone, so that they can be answered",
    held=(
        Names(RightsRequest, _WHO, _over, dated="due_on"),
        Names(RightsRequest, ("held_for",), _answered, dated="due_on"),
    ),
    said={"rights.take": Said(_WHO), "rights.object": Said(("held_for",), about="request")},
)
PRIVACY = Privacy(
    kinds=(REQUESTS,),
    plain={
        "rights_request": (
            *("site", "kind", "identity", "taken_by", "answered_by", "outcome", "reason"),
        ),
        "rights_kept": ("kind", "thing", "site", "why"),
        "rights.take": ("kind", "identity"),
        "rights.refuse": ("reason",),
        "rights.access": ("identity", "things"),
        "rights.correct": ("identity", "things", "fields"),
        "rights.object =": ("kept",),
        "rights.finish =": ("kept",),
        "rights.object": ("identity", "things", "spared", "unlisted"),
    },
)
