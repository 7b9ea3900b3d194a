"""A registration's QR: signed where a key is, checked by its signature with no network."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from kiosk.badges import keys
from kiosk.badges.queries import public_keys
from kiosk.badges.refusals import UnreadableBadge
from kiosk.core.machine import Machine
from kiosk.events import payload
from kiosk.events.queries import AtKiosk, by_code
from kiosk.events.refusals import ForgedCode, UnknownRegistration


def signed(station: Machine, code: str, ends: datetime, site: str = "") -> str:
    """What the QR of a code says; raises NoSigningKey at a kiosk, where no key is."""
    key = keys.ensure_key(station, site)
    part = payload.pack(key.key_id, code, ends)
    return payload.write(part, key.sign(payload.to_sign(part)))


def by_scan(session: Session, *, site: str, scan: str, now: datetime) -> AtKiosk:
    """The registration of a QR, of today or later; withdrawn ones as well.

    Raises ForgedCode for one that no key of the site signed, or UnknownRegistration.
    """
    try:
        said = payload.read(scan)
        code = payload.code_of(said)
    except UnreadableBadge:
        raise ForgedCode from None
    known = public_keys(session, site=site, key_id=said.key_id)
    if not any(keys.verifies(k, said.signature, payload.to_sign(said.signed)) for k in known):
        raise ForgedCode
    found = by_code(session, site=site, code=code, now=now)
    if found is None:
        raise UnknownRegistration(registration=code)
    return found
