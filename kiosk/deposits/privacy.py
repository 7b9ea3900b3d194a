"""What papers that were left hold of people (loi 09-08); no card's number is among it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement

from kiosk.core.personal import Cut, Names, Personal, Said
from kiosk.core.slice import Privacy
from kiosk.deposits.model import Deposit


def _is_over(row: Any, cut: Cut) -> ColumnElement[bool]:
    """Papers that are at the site still are somebody's."""
    return row.closed_at < cut.at  # type: ignore[no-any-return]


_NAMES = ("name", "phone", "email", "what", "collector", "collected_by", "note", "person")
HOLDERS = Personal(
    kind="tickets",
    setting="ticket_days",
    why="whose papers a desk has, who may pick them up, and how to tell them that they are ready",
    held=(Names(Deposit, _NAMES, _is_over, dated="left_at"),),
    said={
        "deposits.leave": Said(("name", "phone", "email", "what", "collector")),
        "deposits.ready": Said(("note",), about="deposit"),
        "deposits.collect": Said(("by",), about="deposit"),
        "deposits.give_back": Said(("note",), about="deposit"),
    },
)
_DONE = ("label", "state")
PRIVACY = Privacy(
    kinds=(HOLDERS,),
    plain={
        "deposit": ("site", "service", "procedure", "series", "label", "language", "state"),
        "deposits.leave": ("service", "procedure", "language", "series"),
        **{
            f"deposits.{verb} =": _DONE
            for verb in ("leave", "hand_over", "ready", "collect", "give_back", "step_back")
        },
    },
)
