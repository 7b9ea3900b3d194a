"""What the edge adds to commands of this slice before they are carried out."""

from __future__ import annotations

from typing import Any

from kiosk.core import checks
from kiosk.core.clock import tz_version
from kiosk.core.ids import is_id
from kiosk.core.machine import Fields, Machine
from kiosk.core.wall_time import require_shown_once, stated
from kiosk.events import payload
from kiosk.events.queries import by_code
from kiosk.events.refusals import UnknownRegistration
from kiosk.events.scanning import by_scan
from kiosk.sites.queries import zone_of
from kiosk.visits.edge import notice_in_force


def hours_as_said(station: Machine, fields: Fields) -> Fields:
    """The hours on the wall, and under which rules."""
    site = fields.get("site")
    zone = station.ask_itself(zone_of, site=site) if site else station.zone
    said: dict[str, Any] = {}
    for name in ("starts", "ends"):
        if fields.get(name) is not None:
            require_shown_once(name, fields[name], zone)
            said[name] = stated(fields[name], zone)
    return {**fields, **said, "tz_version": tz_version()}


def notice_too(station: Machine, fields: Fields) -> Fields:
    """The notice in force, for somebody from elsewhere who agrees."""
    if not fields.get("consent") or fields.get("notice") or fields.get("resident"):
        return fields
    site = fields.get("site") or (station.site.code if station.site else "")
    language = str(fields.get("language") or "fr")
    return {**fields, "notice": notice_in_force(station, site, language)} if site else fields


def registration_from_code(station: Machine, fields: Fields) -> Fields:
    """A registration given by its code or its QR becomes its id.

    Raises UnknownRegistration or ForgedCode.
    """
    typed = fields.get("registration")
    if not isinstance(typed, str) or is_id(typed):
        return fields
    where = {"site": fields["site"]} if fields.get("site") else {}
    text = checks.text("registration", typed, limit=payload.LENGTH + 40, required=True)
    if payload.looks_like_one(payload.clean(text)):
        scanned = station.ask_itself(by_scan, scan=text, now=fields["issued_at"], **where)
        return {**fields, "registration": scanned.id}
    found = station.ask_itself(by_code, code=text, now=fields["issued_at"], **where)
    if found is None:
        raise UnknownRegistration(registration=text)
    return {**fields, "registration": found.id}
