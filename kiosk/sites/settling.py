"""What becomes of refused commands about sites and their places."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.core.settling import Fulfilled, Settling
from kiosk.core.text import fold
from kiosk.sites.managing import subject
from kiosk.sites.model import FloorPlan, Office, Resource, Season, Spot


def _same_name(session: Session, reason: str, site: str, facts: dict[str, Any]) -> Fulfilled | None:
    """The place that bears the name that was wanted."""
    if reason != "sites.name_taken":
        return None
    rooms = select(Resource.id, Resource.name).where(Resource.site == site, Resource.active)
    named = (r.id for r in session.execute(rooms) if fold(r.name) == fold(facts["name"]))
    found = next(named, None)
    return Fulfilled(found) if found else None


SETTLING = Settling(
    subjects={"sites": subject},
    fulfilled=frozenset({("sites.open", "sites.already_open")}),
    perhaps=_same_name,
    hopeless=(
        r"sites\.(name_taken|office_taken|season_overlaps|part_of_another|no_picture)",
        r"sites\.(drawing_\w+|foreign_shape)",
    ),
    references={
        "resource": Resource,
        "season": Season,
        "plan": FloorPlan,
        "spot": Spot,
        "office": Office,
    },
)
