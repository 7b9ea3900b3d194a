"""What the edge adds to commands of this slice before they are carried out."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from kiosk.core.clock import tz_version
from kiosk.core.machine import Machine
from kiosk.core.text import fold
from kiosk.sites.queries import resources
from kiosk.sites.refusals import UnknownResource


def place_and_rules(station: Machine, fields: dict[str, Any]) -> dict[str, Any]:
    """A resource's name becomes its id; the time zone rules in use are noted."""
    fields = {"tz_version": tz_version(), **fields}
    if isinstance(named := fields.get("resource"), str):
        fields["resource"] = _resource(station, fields.get("site"), named)
    return fields


def _resource(station: Machine, site: str | None, named: str) -> UUID:
    try:
        return UUID(named)
    except ValueError:
        pass
    at_site = {"site": site} if site else {}
    for resource in station.ask(resources, **at_site):
        if fold(named) in (fold(resource.name), fold(resource.name_ar)) and fold(named):
            return resource.id
    raise UnknownResource(resource=named)
