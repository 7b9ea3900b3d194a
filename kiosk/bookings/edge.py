"""What the edge adds to commands of this slice before they are carried out."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from kiosk.bookings.policy import member_of
from kiosk.core.clock import tz_version
from kiosk.core.machine import Machine
from kiosk.core.settling import as_id
from kiosk.core.text import fold
from kiosk.core.wall_time import require_shown_once, stated
from kiosk.residents.queries import member
from kiosk.sites.queries import resources, zone_of
from kiosk.sites.refusals import UnknownResource


def place_and_rules(station: Machine, fields: dict[str, Any]) -> dict[str, Any]:
    """A resource's name becomes its id; times say the hour on the wall, and under which rules."""
    site = fields.get("site")
    zone = station.ask_itself(zone_of, site=site) if site else station.zone
    given: dict[str, Any] = {name: fields[name] for name in ("starts", "ends") if name in fields}
    for name, value in given.items():
        require_shown_once(name, value, zone)
    times: dict[str, Any] = {name: stated(value, zone) for name, value in given.items()}
    fields = {**fields, **times, "tz_version": tz_version(), "as_meant": True}
    if isinstance(named := fields.get("resource"), str):
        fields["resource"] = _resource(station, fields.get("site"), named)
    return fields


def place_and_member(station: Machine, fields: dict[str, Any]) -> dict[str, Any]:
    """The same, and the kind of member whose rules a booking is under."""
    kind, resident = fields.get("kind", "resident"), as_id(fields.get("resident"))
    company = station.ask_itself(member, resident=resident) if resident else ""
    return {**place_and_rules(station, fields), "member": member_of(kind, company)}


def _resource(station: Machine, site: str | None, named: str) -> UUID:
    try:
        return UUID(named)
    except ValueError:
        pass
    at_site = {"site": site} if site else {}
    for resource in station.ask_itself(resources, **at_site):
        if fold(named) in (fold(resource.name), fold(resource.name_ar)) and fold(named):
            return resource.id
    raise UnknownResource(resource=named)
