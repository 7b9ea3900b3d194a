"""Photos of places: what they weigh, where they are kept, and how they are read."""

from __future__ import annotations

import base64
import binascii
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.core.command import Command
from kiosk.sites.model import Picture, Resource
from kiosk.sites.places import find
from kiosk.sites.refusals import NoPicture

MOST_KB = 120
"""So small that it travels with the other rows of a site."""
WIDE, HIGH = 640, 480
"""Px that a photo is made small to."""
_JPEG, _PNG = b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"


class SetPicture(Command, frozen=True, kw_only=True):
    """The photo of a place, JPEG or PNG in base 64; none takes it away."""

    place: UUID
    data: str = ""


def set_picture(session: Session, command: SetPicture) -> None:
    """Keep a photo instead of the one that is there; raises NoPicture."""
    row = find(session, command.site, command.place)
    if row.picture == command.id:
        return
    if command.data:
        require_picture(command.data)
    if row.picture and (former := session.get(Picture, row.picture)):
        session.delete(former)
    if command.data:
        session.add(Picture(id=command.id, site=command.site, data=command.data))
    row.picture = command.id if command.data else None


def require_picture(data: str) -> bytes:
    """The bytes of a photo; raises NoPicture for what is none, or too large."""
    try:
        photo = base64.b64decode(data.encode("ascii"), validate=True)
    except (binascii.Error, ValueError):
        raise NoPicture(limit=MOST_KB) from None
    if len(photo) > MOST_KB * 1024 or not photo.startswith((_JPEG, _PNG)):
        raise NoPicture(limit=MOST_KB)
    return photo


def picture(session: Session, *, site: str, place: UUID) -> bytes:
    """The photo of a place; nothing where it has none."""
    rows = select(Picture.data).join(Resource, Resource.picture == Picture.id)
    data = session.scalar(rows.where(Resource.id == place, Resource.site == site))
    return base64.b64decode(data) if data else b""


def photos(session: Session, *, site: str) -> dict[UUID, str]:
    """The photos of all places that have one, in base 64."""
    rows = select(Resource.id, Picture.data).join(Picture, Resource.picture == Picture.id)
    found = session.execute(rows.where(Resource.site == site))
    return {row.id: row.data for row in found}
