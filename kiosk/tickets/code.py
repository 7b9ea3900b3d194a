"""What a ticket's QR says: which ticket it is, and of which site; no personal data.

20 bytes, big-endian: a sum of the site's code (2), the ticket's id (16), a sum of both (2). They
are written in letters that every scanner types alike, in a fixed length, after a fixed prefix.
Nothing is signed: tickets are taken where no key is kept. Nobody guesses the id of one, and one
that no store knows is worth nothing.
"""

from __future__ import annotations

import zlib
from uuid import UUID

from kiosk.core.scannable import ALPHABET, counted, number_of
from kiosk.tickets.refusals import TicketOfOtherSite, UnreadableTicket

PREFIX = "TKT"
TURN = "/T/"
"""Where the page of a ticket is; in capitals, which take few modules of a QR."""
_SUM, _BYTES = 2, 20
_LETTERS = next(n for n in range(99) if len(ALPHABET) ** n >= 256**_BYTES)
LENGTH = len(PREFIX) + _LETTERS


def write(site: str, ticket: UUID) -> str:
    """The code of a ticket, always `LENGTH` letters."""
    said = _sum(site.encode()) + ticket.bytes
    return PREFIX + counted(int.from_bytes(said + _sum(said)), _LETTERS)


def link(base: str, site: str, ticket: UUID) -> str:
    """The address of a ticket's page, in capitals, below one that telephones open; "" without."""
    return f"{base}{TURN}{write(site, ticket)}".upper() if base else ""


def read(text: str, site: str) -> UUID:
    """The ticket of a code that was read at a site, in either case, with or without spaces.

    Raises UnreadableTicket, or TicketOfOtherSite for a whole code of another site.
    """
    letters = "".join(text.split()).upper()
    if not looks_like_one(letters):
        raise UnreadableTicket
    number = number_of(letters.removeprefix(PREFIX))
    data = number.to_bytes(_BYTES) if number < 256**_BYTES else bytes(_BYTES)
    said, check = data[:-_SUM], data[-_SUM:]
    if check != _sum(said):
        raise UnreadableTicket
    if said[:_SUM] != _sum(site.encode()):
        raise TicketOfOtherSite
    return UUID(bytes=said[_SUM:])


def looks_like_one(letters: str) -> bool:
    """Whether clean letters have the prefix, the length and the alphabet of a code."""
    body = letters.removeprefix(PREFIX)
    return len(letters) == LENGTH != len(body) and set(ALPHABET) >= set(body)


def _sum(data: bytes) -> bytes:
    return (zlib.crc32(data) & 0xFFFF).to_bytes(_SUM)
