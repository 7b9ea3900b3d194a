"""What the edge adds to commands of this slice before they are carried out."""

from __future__ import annotations

from typing import Any

from kiosk.core.clock import business_day
from kiosk.core.machine import Machine
from kiosk.core.wall_time import law_now
from kiosk.sites.queries import zone_of


def site_from_code(_station: Machine, fields: dict[str, Any]) -> dict[str, Any]:
    """A site is opened at itself."""
    return {**fields, "site": fields.get("code", "")}


def rules_in_use(station: Machine, fields: dict[str, Any]) -> dict[str, Any]:
    """The time zone rules of this program for the site, where none are given."""
    site = fields.get("site")
    zone = fields.get("zone") or (station.ask_itself(zone_of, site=site) if site else station.zone)
    law = law_now(zone, fields["issued_at"])
    rules = {"zone": zone, "tz_version": law.tz_version, "offsets": list(law.offsets)}
    return {**rules, **fields}


def holidays_ahead(station: Machine, fields: dict[str, Any]) -> dict[str, Any]:
    """The public holidays that the calendar lacks, where no days are given."""
    if fields.get("days"):
        return fields
    from kiosk.sites.holidays import proposed

    site = fields.get("site")
    zone = station.ask_itself(zone_of, site=site) if site else station.zone
    at = {"site": site} if site else {}
    day = business_day(fields["issued_at"], zone)
    found = station.ask_itself(proposed, day=day, year=fields.get("year"), **at)
    return {**fields, "days": found}
