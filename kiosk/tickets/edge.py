"""What the edge adds to commands of this slice before they are carried out."""

from __future__ import annotations

import logging
from typing import Any

from kiosk.core import checks
from kiosk.core.command import Outcome
from kiosk.core.errors import Refused, StoreTrouble
from kiosk.core.ids import is_id
from kiosk.core.machine import Machine
from kiosk.store.enrolled import connected
from kiosk.tickets import code as codes
from kiosk.tickets.holding import after
from kiosk.tickets.queries import by_label
from kiosk.tickets.refusals import UnknownTicket

log = logging.getLogger("kiosk.tickets")


def series_of_station(station: Machine, fields: dict[str, Any]) -> dict[str, Any]:
    """Each issuing station has its own series, so that numbers never meet after a sync."""
    return {"series": station.series, **fields}


def who_calls(station: Machine, fields: dict[str, Any]) -> dict[str, Any]:
    """Say which store calls and whether it is cut off; a ticket given by its label is found."""
    fields = ticket_from_label(station, fields)
    identity = station.enrolled
    if identity is None:
        return fields
    alone = not station.ask_itself(connected)
    return {"alone": alone, "series": identity.series, "holder": identity.station, **fields}


def holder_of_lease(station: Machine, fields: dict[str, Any]) -> dict[str, Any]:
    """A queue is held by a store, under its name at the centre."""
    return {"holder": station.enrolled.station if station.enrolled else "", **fields}


def lease_for_counter(station: Machine, fields: dict[str, Any]) -> dict[str, Any]:
    """A queue is held for a counter, this machine's unless said otherwise."""
    return {"counter": station.settings.station.counter, **holder_of_lease(station, fields)}


def hold_queues_of_counter(station: Machine, turned: Outcome) -> None:
    """Ask for the queues of a counter that opened, give back those of one that closed.

    Best effort: what another store holds stays with it, and the counter serves all the same.
    """
    identity, command = station.enrolled, turned.command
    if identity is None:
        return
    at = {"site": command.site, "now": command.issued_at}
    wanted = station.ask_itself(after, **at, counter=command.counter, holder=identity.station)
    for name, fields in wanted:
        try:
            station.do_after(command, name, **fields)
        except (Refused, StoreTrouble):
            log.info("%s of %s was not granted", name, fields["service"], exc_info=True)


def ticket_shown(station: Machine, fields: dict[str, Any]) -> dict[str, Any]:
    """A ticket by the code on its paper, or by its label; raises what reading a code raises."""
    typed = fields.get("ticket")
    if isinstance(typed, str) and codes.looks_like_one("".join(typed.split()).upper()):
        here = station.site.code if station.site else ""
        return {**fields, "ticket": codes.read(typed, fields.get("site", here))}
    return ticket_from_label(station, fields)


def ticket_from_label(station: Machine, fields: dict[str, Any]) -> dict[str, Any]:
    """A ticket given by today's label ("O-014") becomes its id; raises UnknownTicket."""
    typed = fields.get("ticket")
    if not isinstance(typed, str) or is_id(typed):
        return fields
    where = {"site": fields["site"]} if "site" in fields else {}
    label = checks.text("ticket", typed, limit=40, required=True)
    found = station.ask_itself(by_label, label=label, now=fields["issued_at"], **where)
    if found is None:
        raise UnknownTicket(ticket=label)
    return {**fields, "ticket": found.id}
