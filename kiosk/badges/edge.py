"""What the edge adds to a badge before it is issued: its validity, its token, its signature."""

from __future__ import annotations

import logging
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec

from kiosk.badges.holders import STAFF, usual_validity
from kiosk.badges.keys import ensure_key
from kiosk.badges.payload import pack, token_of, write
from kiosk.badges.queries import by_number
from kiosk.badges.refusals import NoSigningKey, UnknownBadge
from kiosk.badges.verification import check_validity
from kiosk.core import checks
from kiosk.core.clock import zone
from kiosk.core.command import Outcome
from kiosk.core.errors import BadInput, StoreTrouble
from kiosk.core.ids import is_id
from kiosk.core.machine import Machine
from kiosk.staff.queries import badge_subject, meant

log = logging.getLogger("kiosk.badges")

Fields = dict[str, Any]


def sign_badge(station: Machine, fields: Fields) -> Fields:
    """Fill in series, validity and signed payload; one that is signed already keeps all but that.

    Makes the site's key when there is none. Raises NoSigningKey at a kiosk, Invalid for a
    validity that cannot be.
    """
    fields = _of_member({"series": station.series, **fields}, station)
    if fields.get("payload"):
        return fields
    key = ensure_key(station, fields.get("site", ""))
    dated = {**fields, **_validity(station, fields)}
    _, ends = check_validity(dated["valid_from"], dated["valid_until"], dated["issued_at"])
    signed = pack(key.key_id, token_of(_as(UUID, fields, "id")), ends)
    return {**dated, "payload": write(signed, key.sign(signed))}


def _of_member(fields: Fields, station: Machine) -> Fields:
    """A member of the staff given by their code ("salma") becomes the subject of their badges."""
    typed = fields.get("holder")
    if fields.get("kind") != STAFF or not isinstance(typed, str) or is_id(typed):
        return fields
    site = fields.get("site") or (station.site.code if station.site else "")
    return {
        **fields,
        "holder": badge_subject(site, station.ask_itself(meant, site=site, code=typed)),
    }


def badge_from_number(station: Machine, fields: Fields) -> Fields:
    """A badge given by its number ("V-0147") becomes its id; raises UnknownBadge."""
    typed = fields.get("badge")
    if not isinstance(typed, str) or is_id(typed):
        return fields
    number = checks.text("badge", typed, limit=40, required=True)
    found = station.ask_itself(
        by_number, number=number, now=fields["issued_at"], **_site_of(fields)
    )
    if found is None:
        raise UnknownBadge(badge=number)
    return {**fields, "badge": found.id}


def make_key_at_opening(station: Machine, opened: Outcome) -> None:
    """Make a new site's key; where that fails now, the first badge says so."""
    try:
        ensure_key(station, opened.command.site)
    except NoSigningKey:
        log.info("no signing key is made at a kiosk")
    except (OSError, StoreTrouble):
        log.warning("no signing key for %s yet", opened.command.site, exc_info=True)


def _site_of(fields: Fields) -> Fields:
    """The site, where it is not the station's own."""
    return {"site": fields["site"]} if fields.get("site") else {}


def _validity(station: Machine, fields: Fields) -> Fields:
    """Both ends of the validity, those given or the usual ones."""
    starts, ends = (_moment(fields, name, station.zone) for name in ("valid_from", "valid_until"))
    if starts is None or ends is None:
        usual = station.ask_itself(
            usual_validity,
            zone=station.zone,
            kind=fields.get("kind", "visitor"),
            holder=_as(UUID, fields, "holder"),
            now=fields["issued_at"],
            starts=starts,
            **_site_of(fields),
        )
        starts, ends = usual[0], ends or usual[1]
    return {"valid_from": starts, "valid_until": ends}


def _moment(fields: Fields, name: str, zone_name: str) -> datetime | None:
    """An instant; a naive one is wall time."""
    at: datetime | None = _as(datetime, fields, name)
    return at.replace(tzinfo=zone(zone_name)) if at and at.tzinfo is None else at


def _as(kind: type[Any], fields: Fields, name: str) -> Any:
    """A field as the command will have it; the edge sees it before it is converted."""
    try:
        return msgspec.convert(fields.get(name), kind | None)
    except msgspec.ValidationError as error:
        raise BadInput(f"badges.issue: {name}: {error}") from error
