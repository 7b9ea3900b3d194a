"""What requests hold of people: who asked, until they are answered (loi 09-08)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement

from kiosk.core.personal import Cut, Names, Personal, Said
from kiosk.core.registry import Privacy
from kiosk.rights.model import RightsRequest


def _answered(request: Any, cut: Cut) -> ColumnElement[bool]:
    """What is not answered is still to be."""
    return request.answered_at <= cut.at  # type: ignore[no-any-return]


_WHO = ("name", "phone", "email")
REQUESTS = Personal(
    kind="visits",
    setting="visit_days",
    why="who asked for their data, had it corrected or gone, so that they can be answered",
    held=(Names(RightsRequest, (*_WHO, "held_for"), _answered, dated="asked_at"),),
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
