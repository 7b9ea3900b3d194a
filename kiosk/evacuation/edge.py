"""What the edge adds to commands of this slice before they are carried out."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.core.machine import Fields, Machine
from kiosk.evacuation.queries import EvacuationView, current, latest
from kiosk.evacuation.refusals import UnknownEvacuation

Find = Callable[..., EvacuationView | None]


def the_open_one(station: Machine, fields: Fields) -> Fields:
    """The evacuation that is open, unless another is said. Raises UnknownEvacuation."""
    return _of(station, fields, current)


def the_latest(station: Machine, fields: Fields) -> Fields:
    """The one that was begun last, unless another is said. Raises UnknownEvacuation."""
    return _of(station, fields, latest)


def _of(station: Machine, fields: Fields, query: Find) -> Fields:
    if fields.get("evacuation"):
        return fields
    where = {"site": fields["site"]} if fields.get("site") else {}
    found = station.ask_itself(query, **where)
    if found is None:
        raise UnknownEvacuation(evacuation="")
    return {**fields, "evacuation": found.id}
