"""What the exchange holds of people: notes of settlements, and images of rows (loi 09-08).

Images of rows lose what their rows lose: `kiosk.purging.images`.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement

from kiosk.core.personal import Cut, Names, Personal, Said
from kiosk.core.registry import Privacy
from kiosk.sync.model import Settlement


def _settled(settlement: Any, cut: Cut) -> ColumnElement[bool]:
    return settlement.at <= cut.at  # type: ignore[no-any-return]


NOTES = Personal(
    kind="visits",
    setting="visit_days",
    why="how a change that the centre refused was settled, and who was told",
    held=(Names(Settlement, ("note",), _settled, dated="at"),),
    said={"sync.settle": Said(("note",))},
)
PRIVACY = Privacy(
    kinds=(NOTES,),
    plain={
        "settlement": ("site", "how", "actor"),
        "sync_state": ("station", "site", "kind", "series", "epoch", "problem"),
        "exchange": ("kind", "tables", "detail"),
        "undo": ("tbl", "pk"),
        "sync.settle": ("how",),
    },
    derived={"undo": ("before",)},
)
