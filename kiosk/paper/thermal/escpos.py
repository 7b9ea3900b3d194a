"""The bytes of ESC/POS that a ticket takes: dots, the knife, and how the printer is.

From Epson's reference of the commands (ESC @, ESC d, GS v 0, GS V, GS r, DLE EOT, DLE DC4), which
other makers follow. Words are sent as dots alone: no printer has the letters of all our languages.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kiosk.paper.outlets import COVER_OPEN, OFFLINE, PAPER_OUT, READY, STOPPED

if TYPE_CHECKING:
    from PIL.Image import Image

BEGIN = b"\x1b@"
CUT = b"\x1dVB\x00"
"""Feed to the knife, and cut but for one point."""
TEAR = b"\x1bd\x05"
"""Five lines, so that what was printed is past the edge on which it is torn."""
FORGET = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
"""At once: forget all that was received and is not printed yet."""
DONE = b"\x1dr\x01"
"""Answered with one byte when all that came before it is printed."""
PRINTER, WHY_OFF, PAPER = (b"\x10\x04" + bytes([n]) for n in (1, 2, 4))
"""At once: how the printer is, why it is off line, and whether there is paper; a byte each."""
BAND = 128
"""Rows of dots sent in one command: what the smallest printers have room for."""
_FIXED, _FIXED_IS = 0x93, 0x12
_OFF, _COVER, _ENDED, _ERROR, _NO_PAPER = 0x08, 0x04, 0x20, 0x40, 0x60


def document(image: Image, *, cuts: bool) -> bytes:
    """A page of dots (mode "1", a multiple of eight across), then the knife or room to tear."""
    return b"".join([BEGIN, *_bands(image), CUT if cuts else TEAR])


def _bands(image: Image) -> Iterator[bytes]:
    wide, high = image.size
    across = wide // 8
    black = bytes(byte ^ 0xFF for byte in image.tobytes())  # there a bit is white, here it burns
    for top in range(0, high, BAND):
        rows = min(BAND, high - top)
        head = b"\x1dv0\x00" + across.to_bytes(2, "little") + rows.to_bytes(2, "little")
        yield head + black[top * across : (top + rows) * across]


def is_status(byte: int) -> bool:
    """Whether a byte is an answer to PRINTER, WHY_OFF or PAPER: some bits never change."""
    return byte & _FIXED == _FIXED_IS


def trouble(printer: int, why_off: int, paper: int) -> str:
    """What keeps it from printing, as a code of `kiosk.paper.outlets`, or READY."""
    if paper & _NO_PAPER or why_off & _ENDED:
        return PAPER_OUT
    if why_off & _COVER:
        return COVER_OPEN
    if why_off & _ERROR:
        return STOPPED
    return OFFLINE if printer & _OFF else READY
