"""What parcels hold of people (loi 09-08): for whom they were, and who signed for them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement

from kiosk.core.personal import Cut, Names, Personal, Said
from kiosk.core.slice import Privacy
from kiosk.parcels.model import Parcel


def _is_over(row: Any, cut: Cut) -> ColumnElement[bool]:
    """One that is at the reception still is somebody's."""
    return row.closed_at < cut.at  # type: ignore[no-any-return]


_NAMES = ("addressee", "search", "note", "closed_by", "signature", "unsigned", "closing")
PARCELS = Personal(
    kind="visits",
    setting="visit_days",
    why="for whom a parcel is, and who has picked it up",
    held=(Names(Parcel, _NAMES, _is_over, dated="logged_at"),),
    said={
        "parcels.log": Said(("note",)),
        "parcels.correct": Said(("note",), about="parcel"),
        "parcels.collect": Said(("by", "signature", "unsigned"), about="parcel"),
        "parcels.give_back": Said(("note",), about="parcel"),
    },
)
_DONE = ("label", "state")
PRIVACY = Privacy(
    kinds=(PARCELS,),
    plain={
        "parcel": (
            *("site", "series", "label", "company", "carrier", "what", "place"),
            *("language", "state"),
        ),
        "parcels.log": ("what", "carrier", "place", "language", "series"),
        "parcels.correct": ("what", "carrier", "place"),
        **{
            f"parcels.{verb} =": _DONE
            for verb in ("log", "correct", "collect", "give_back", "step_back")
        },
    },
)
