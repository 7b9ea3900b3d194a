"""What the edge adds to commands of this slice before they are carried out."""

from __future__ import annotations

from kiosk.core import checks
from kiosk.core.ids import is_id
from kiosk.core.machine import Fields, Machine
from kiosk.deposits.queries import by_number
from kiosk.deposits.refusals import UnknownDeposit


def series_of_station(station: Machine, fields: Fields) -> Fields:
    """Each station has its own series, so that numbers never meet after a sync."""
    return {"series": station.series, **fields}


def deposit_from_number(station: Machine, fields: Fields) -> Fields:
    """Papers given by the number of their receipt, typed or scanned, become their id.

    Raises UnknownDeposit.
    """
    typed = fields.get("deposit")
    if not isinstance(typed, str) or is_id(typed):
        return fields
    where = {"site": fields["site"]} if fields.get("site") else {}
    text = checks.text("deposit", typed, limit=40, required=True)
    found = station.ask_itself(by_number, number=text, **where)
    if found is None:
        raise UnknownDeposit(deposit=text)
    return {**fields, "deposit": found.id}


def taken_at_counter(station: Machine, fields: Fields) -> Fields:
    """The counter is this machine's, unless another is said."""
    return {"counter": station.settings.station.counter, **deposit_from_number(station, fields)}
