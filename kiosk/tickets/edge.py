"""What the edge adds to commands of this slice before they are carried out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk import checks
from kiosk.ids import is_id
from kiosk.tickets.queries import by_label
from kiosk.tickets.refusals import UnknownTicket

if TYPE_CHECKING:
    from kiosk.station import Station


def series_of_station(station: Station, fields: dict[str, Any]) -> dict[str, Any]:
    """Each issuing station has its own series, so that numbers never meet after a sync."""
    return {"series": station.settings.station.series, **fields}


def ticket_from_label(station: Station, fields: dict[str, Any]) -> dict[str, Any]:
    """A ticket given by today's label ("O-014") becomes its id; raises UnknownTicket."""
    typed = fields.get("ticket")
    if not isinstance(typed, str) or is_id(typed):
        return fields
    where = {"site": fields["site"]} if "site" in fields else {}
    label = checks.text("ticket", typed, limit=40, required=True)
    found = station.ask(by_label, label=label, now=fields["issued_at"], **where)
    if found is None:
        raise UnknownTicket(ticket=label)
    return {**fields, "ticket": found.id}
