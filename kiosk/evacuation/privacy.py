"""What a roll holds of people (loi 09-08): who was inside, where, and where they were found."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement

from kiosk.core.personal import Cut, Names, Personal, Said
from kiosk.core.slice import Privacy
from kiosk.evacuation.model import EvacuationEntry, EvacuationMark


def _taken(row: Any, cut: Cut) -> ColumnElement[bool]:
    """A roll is called within the hour."""
    return row.taken_at < cut.at  # type: ignore[no-any-return]


def _said(row: Any, cut: Cut) -> ColumnElement[bool]:
    return row.said_at < cut.at  # type: ignore[no-any-return]


_WHO = ("name", "company", "come_from")
ROLLS = Personal(
    kind="visits",
    setting="visit_days",
    why="who was in the building when it was left, and whether everybody came out",
    held=(
        Names(EvacuationEntry, (*_WHO, "place"), _taken, dated="taken_at"),
        Names(EvacuationMark, ("place",), _said, dated="said_at"),
    ),
    said={
        "evacuation.start": Said(_WHO),
        "evacuation.account": Said(("place",), about="entry"),
        "evacuation.add": Said(("name", "company", "place")),
    },
)
PRIVACY = Privacy(
    kinds=(ROLLS,),
    plain={
        "evacuation": ("site", "kind", "began_by", "ended_by"),
        "evacuation_entry": ("site", "kind", "office", "source", "state", "said_by", "station"),
        "evacuation_mark": ("site", "state", "said_by", "station"),
        "evacuation.start": ("kind", "source", "office"),
        "evacuation.start =": ("kind", "source", "office"),
        "evacuation.account": ("state",),
        "evacuation.account =": ("state",),
        "evacuation.add": ("state",),
        "evacuation.add =": ("state",),
        "evacuation.reopen =": ("kind",),
    },
)
