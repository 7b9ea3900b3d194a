"""What the exchange holds of people: notes of settlements, and images of rows (loi 09-08).

Images of rows lose what their rows lose: `kiosk.purging.images`.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, delete
from sqlalchemy.orm import Session

from kiosk.core.personal import Cut, Names, Personal, Said
from kiosk.core.slice import Privacy
from kiosk.sync.model import Settlement


def leave_hall(session: Session, _today: date, _now: datetime) -> None:
    """Nothing is settled at a machine at which nobody works."""
    session.execute(delete(Settlement), execution_options={"synchronize_session": False})


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
        "sync_state": (
            *("station", "site", "kind", "series", "epoch", "problem"),
            "centre_revision",
        ),
        "exchange": ("kind", "tables", "detail"),
        "undo": ("tbl", "pk"),
        "sync.settle": ("how",),
    },
    derived={"undo": ("before",)},
    leave_hall=leave_hall,
)
