"""An enrolment for a scanner that types: a few codes of letters that every keyboard types alike.

A code is its mark, its number and how many there are (a letter each), four letters that all codes
of one enrolment share, its part of the enrolment, and three letters by which a wrong one is known.
"""

from __future__ import annotations

import base64
import zlib
from collections.abc import Iterator
from textwrap import wrap
from typing import Any

import msgspec

from kiosk.core.errors import BadInput
from kiosk.core.scannable import ALPHABET, bytes_of, counted, spelled
from kiosk.sync.enrolment import Enrolment

MARK = "KIOSKE"
PART = 330
"""Letters of a part: a code of about 30 mm, which scanners of counters read at once."""
SAME, CHECK = 4, 3
HEAD = len(MARK) + 2 + SAME
LONGEST = 20_000
"""No enrolment is longer, unpacked."""
PEMS = ("ca", "certificate", "key")
_BEGIN, _END = "-----BEGIN ", "-----"


def codes(enrolment: Enrolment) -> list[str]:
    """The codes that `Gathered` takes, in any order.

    Raises BadInput where it is too long for them.
    """
    letters = spelled(zlib.compress(msgspec.msgpack.encode(_bare(enrolment)), 9))
    parts = wrap(letters, PART)
    if len(parts) > len(ALPHABET):
        raise BadInput("this enrolment is too long for QR codes: hand over the file")
    same = counted(zlib.crc32(letters.encode()), SAME)
    many = ALPHABET[len(parts) - 1]
    heads = (f"{MARK}{ALPHABET[n]}{many}{same}" for n in range(len(parts)))
    return [_checked(head + part) for head, part in zip(heads, parts, strict=True)]


def looks_like_one(text: str) -> bool:
    """Whether a text is meant to be a code of an enrolment, whole or not."""
    return text.upper().startswith(MARK)


class Gathered:
    """The codes of one enrolment that were read so far."""

    def __init__(self) -> None:
        self._same, self._many = "", 0
        self._parts: dict[int, str] = {}

    @property
    def many(self) -> int:
        """How many codes there are; 0 while none was read."""
        return self._many

    @property
    def missing(self) -> list[int]:
        """Which codes are still to be read, counted from 1."""
        return [n + 1 for n in range(self._many) if n not in self._parts]

    def take(self, text: str) -> Enrolment | None:
        """Take a code; the enrolment once all were read.

        A code of another enrolment begins that one. Raises BadInput where it is none, or was not
        read whole; what was read before stays.
        """
        text = text.strip().upper()
        body, check = text[:-CHECK], text[-CHECK:]
        if not looks_like_one(text) or len(body) <= HEAD or _checked(body) != body + check:
            raise BadInput("not a code of an enrolment, or not read whole")
        number, many = (ALPHABET.find(sign) for sign in body[len(MARK) : len(MARK) + 2])
        same = body[len(MARK) + 2 : HEAD]
        if number < 0 or many < number:
            raise BadInput("not a code of an enrolment")
        if (same, many + 1) != (self._same, self._many):
            self._same, self._many, self._parts = same, many + 1, {}
        self._parts[number] = body[HEAD:]
        return None if self.missing else _whole("".join(self._parts[n] for n in range(many + 1)))


def _checked(text: str) -> str:
    return text + counted(zlib.crc32(text.encode()), CHECK)


def _whole(letters: str) -> Enrolment:
    try:
        inflater = zlib.decompressobj()
        plain = inflater.decompress(bytes_of(letters), LONGEST)
        if not inflater.eof:
            raise BadInput("not an enrolment (incomplete)")
        return _full(msgspec.msgpack.decode(plain, type=dict[str, Any]))
    except (ValueError, RecursionError, zlib.error, msgspec.DecodeError) as error:
        raise BadInput(f"not an enrolment ({error})") from error


def _bare(enrolment: Enrolment) -> dict[str, Any]:
    """What is not usual; keys and certificates as bytes, where that loses nothing."""
    said: dict[str, Any] = {}
    for field in msgspec.structs.fields(Enrolment):
        value = getattr(enrolment, field.name)
        if value != field.default:
            said[field.name] = _packed(value) if field.name in PEMS else value
    return said


def _full(said: dict[str, Any]) -> Enrolment:
    plain = {name: _pem(v) if isinstance(v, bytes) else v for name, v in said.items()}
    return msgspec.convert(plain, Enrolment)


def _packed(pem: str) -> str | bytes:
    """A PEM of one block as its kind and its bytes; anything else as it is."""
    kind = pem.removeprefix(_BEGIN).partition(_END)[0]
    try:
        middle = "".join(pem.splitlines()[1:-1])
        packed = kind.encode() + b"\0" + base64.b64decode(middle, validate=True)
    except ValueError:
        return pem
    return packed if _pem(packed) == pem else pem


def _pem(packed: bytes) -> str:
    kind, _, data = packed.partition(b"\0")
    return "\n".join([*_lines(kind.decode("ascii"), data), ""])


def _lines(kind: str, data: bytes) -> Iterator[str]:
    yield f"{_BEGIN}{kind}{_END}"
    yield from wrap(base64.b64encode(data).decode(), 64)
    yield f"-----END {kind}{_END}"
