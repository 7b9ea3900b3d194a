"""What requests hold of people (loi 09-08): who asks, how to reach them, what they plan.

One that was refused, withdrawn or registered amiss keeps them for `joining_days` from then; one
that has led to an entry as well, since the resident has them by then.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement

from kiosk.core.personal import Cut, Names, Personal, Said
from kiosk.core.slice import Privacy
from kiosk.joining.about import ABOUT, BLANK
from kiosk.joining.model import JoinRequest


def _is_over(row: Any, cut: Cut) -> ColumnElement[bool]:
    """One that waits for a decision, or for its holder, is somebody's."""
    return row.closed_at < cut.at  # type: ignore[no-any-return]


_WHO = ("first_name", "last_name", "company", "phone", "email")
_SAID = (*_WHO, "title", "about", "source", "body_name")
HOLDERS = Personal(
    kind="joining",
    setting="joining_days",
    why="who asks for a place, for what project, and how to tell them what becomes of it",
    held=(Names(JoinRequest, BLANK, _is_over, dated="received_at"),),
    said={
        "joining.apply": Said(_SAID),
        "joining.correct": Said(_SAID, about="request"),
        **{
            f"joining.{verb}": Said(("note",), about="request")
            for verb in ("check_papers", "committee", "decide", "withdraw")
        },
        "joining.interview": Said(("note", "place"), about="request"),
        "joining.enter": Said(
            ("name", "note", "office", "first_name", "last_name", "phone", "email", "ice"),
            about="request",
        ),
        "joining.step_back": Said(("place",), about="request"),
        "joining.undecide": Said(("place",), about="request"),
    },
)
_DONE = ("label", "state")
_CHOSEN = ("sector", "kind", "stage", "formula", "body", "language")
PRIVACY = Privacy(
    kinds=(HOLDERS,),
    plain={
        "join_request": ("site", "series", "label", *_CHOSEN, "papers", "state", "time"),
        "joining.apply": (*_CHOSEN, "papers", "series"),
        "joining.correct": _CHOSEN,
        "joining.check_papers": ("papers",),
        "joining.interview": ("time",),
        "joining.decide": ("decision",),
        "joining.enter": ("member",),
        "joining.enter =": (*_DONE, "sector", "member"),
        **{
            f"joining.{verb} =": _DONE
            for verb in (
                *("apply", "correct", "check_papers", "interview"),
                *("committee", "decide", "withdraw"),
            )
        },
        **{f"joining.{verb} =": (*_DONE, "undone", "time") for verb in ("step_back", "undecide")},
    },
    about=ABOUT,
)
