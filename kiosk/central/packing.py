"""An enrolment as short text for a QR code: deflated JSON in base 45 (RFC 9285).

Base 45 keeps to the signs that a QR code packs best, and that scanners type on any keyboard.
"""

from __future__ import annotations

import zlib
from io import BytesIO

import msgspec

from kiosk.core.errors import BadInput
from kiosk.sync.enrolment import Enrolment

MARK = "KIOSK1:"
LONGEST = 20_000
"""No enrolment is longer, unpacked."""
_SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"


def pack(enrolment: Enrolment) -> str:
    """The text that `unpack` reads."""
    return written(msgspec.json.encode(enrolment))


def written(data: bytes) -> str:
    """Bytes as a packed text writes them."""
    return MARK + _base45(zlib.compress(data, 9))


def unpack(packed: str) -> Enrolment:
    """The enrolment in a packed text; raises BadInput where it is none."""
    if not packed.startswith(MARK):
        raise BadInput("not a packed enrolment")
    try:
        inflater = zlib.decompressobj()
        plain = inflater.decompress(_bytes(packed.removeprefix(MARK)), LONGEST)
        if not inflater.eof:  # cut short, so that nothing checked it; or far too long
            raise BadInput("not a packed enrolment (incomplete)")
        return msgspec.json.decode(plain, type=Enrolment)
    except (ValueError, RecursionError, zlib.error, msgspec.DecodeError) as error:
        raise BadInput(f"not a packed enrolment ({error})") from error


def qr_png(enrolment: Enrolment) -> bytes:
    """The enrolment as a QR code; whoever photographs it can enrol in the station's name."""
    import qrcode
    from qrcode.exceptions import DataOverflowError

    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_L, box_size=5, border=4)
    code.add_data(pack(enrolment), optimize=0)
    try:
        code.make(fit=True)
    except (ValueError, DataOverflowError) as error:
        raise BadInput("this enrolment is too long for a QR code: hand over the file") from error
    out = BytesIO()
    code.make_image().save(out)
    return out.getvalue()


def _base45(data: bytes) -> str:
    signs = []
    for start in range(0, len(data), 2):
        pair = data[start : start + 2]
        value = int.from_bytes(pair)
        for _ in range(3 if len(pair) == 2 else 2):
            value, sign = divmod(value, 45)
            signs.append(_SIGNS[sign])
    return "".join(signs)


def _bytes(text: str) -> bytes:
    """Raises ValueError where the text is not in base 45, OverflowError included."""
    data = bytearray()
    for start in range(0, len(text), 3):
        group = text[start : start + 3]
        value = sum(_SIGNS.index(sign) * 45**place for place, sign in enumerate(group))
        size = len(group) - 1
        if not size or value >= 256**size:
            raise ValueError("a group that stands for nothing")
        data += value.to_bytes(size)
    return bytes(data)
