"""What the edge adds to commands of this slice before they are carried out."""

from __future__ import annotations

from typing import Any

from kiosk.appointments.queries import by_code
from kiosk.appointments.refusals import UnknownAppointment
from kiosk.core import checks
from kiosk.core.clock import tz_version
from kiosk.core.ids import is_id
from kiosk.core.machine import Fields, Machine
from kiosk.core.wall_time import require_shown_once, stated
from kiosk.sites.options import options
from kiosk.sites.queries import zone_of


def hour_as_said(station: Machine, fields: Fields) -> Fields:
    """The hour on the wall, and under which rules; an appointment given by its code is found."""
    site = fields.get("site")
    zone = station.ask_itself(zone_of, site=site) if site else station.zone
    said: dict[str, Any] = {}
    if "starts" in fields:
        require_shown_once("starts", fields["starts"], zone)
        said["starts"] = stated(fields["starts"], zone)
    return {**appointment_from_code(station, fields), **said, "tz_version": tz_version()}


def appointment_from_code(station: Machine, fields: Fields) -> Fields:
    """An appointment given by its code, typed or scanned, becomes its id.

    Raises UnknownAppointment.
    """
    typed = fields.get("appointment")
    if not isinstance(typed, str) or is_id(typed):
        return fields
    where = {"site": fields["site"]} if fields.get("site") else {}
    text = checks.text("appointment", typed, limit=40, required=True)
    found = station.ask_itself(by_code, code=text, now=fields["issued_at"], **where)
    if found is None:
        raise UnknownAppointment(appointment=text)
    return {**fields, "appointment": found.id}


def minutes_of_site(station: Machine, fields: Fields) -> Fields:
    """How long the site keeps an appointment for who does not come."""
    site = {"site": fields["site"]} if fields.get("site") else {}
    chosen = station.ask_itself(options, **site)
    return {"minutes": chosen.number("appointment_minutes")} | fields
