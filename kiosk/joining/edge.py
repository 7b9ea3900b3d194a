"""What the edge adds to commands of this slice before they are carried out."""

from __future__ import annotations

from kiosk.core import checks
from kiosk.core.ids import is_id
from kiosk.core.machine import Fields, Machine
from kiosk.joining.queries import by_number
from kiosk.joining.refusals import UnknownRequest
from kiosk.joining.reminding import OPTION
from kiosk.sites.options import options


def series_of_station(station: Machine, fields: Fields) -> Fields:
    """Each station has its own series, so that numbers never meet after a sync."""
    return {"series": station.series, **fields}


def request_from_number(station: Machine, fields: Fields) -> Fields:
    """A request given by the number of its receipt, typed or scanned, becomes its id.

    Raises UnknownRequest.
    """
    typed = fields.get("request")
    if not isinstance(typed, str) or is_id(typed):
        return fields
    text = checks.text("request", typed, limit=40, required=True)
    found = station.ask_itself(by_number, number=text, **_site(fields))
    if found is None:
        raise UnknownRequest(request=text)
    return {**fields, "request": found.id}


def days_of_site(station: Machine, fields: Fields) -> Fields:
    """After how many days the site asks again for papers."""
    chosen = station.ask_itself(options, **_site(fields))
    return {"days": chosen.number(OPTION)} | fields


def _site(fields: Fields) -> Fields:
    return {"site": fields["site"]} if fields.get("site") else {}
