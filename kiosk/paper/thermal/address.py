"""Where a ticket printer is and what it can do, as its address in the settings says.

    tcp://192.168.1.60              of the network, at port 9100 unless one is said
    serial:COM3?baud=38400          or serial:/dev/ttyUSB0
    usb:/dev/usb/lp0                or usb:04b8:0e15, by the maker's and the product's number
    spool:EPSON TM-T20              a printer of the system, whose driver is passed by

After a question mark: `dots` (576, 512 or 384), `cut=no` without a knife, `answers=no` where it
never says how it is, `baud` of a serial line.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

TCP, SERIAL, USB, SPOOL = "tcp", "serial", "usb", "spool"
LINES = (TCP, SERIAL, USB, SPOOL)
PORT, BAUD = 9100, 38_400
DOTS = (576, 512, 384)
"""Dots across: 80 mm paper at 203 dots an inch, the same at 180, and 58 mm paper."""
_SAID = frozenset({"dots", "cut", "answers", "baud"})
_YES, _NO = "yes", "no"


class NoAddress(ValueError):
    """What was said is no address of a ticket printer; the message says what of it is wrong."""


@dataclass(frozen=True, slots=True)
class Address:
    """A line and the place on it: a host, a port of the machine, a device or a printer's name."""

    line: str
    place: str
    port: int = PORT
    baud: int = BAUD
    dots: int = DOTS[0]
    cuts: bool = True
    answers: bool = True


def read(text: str) -> Address:
    """An address as it is written; raises NoAddress."""
    parts = urlsplit(text, allow_fragments=False)
    if parts.scheme not in LINES:
        raise NoAddress(f"{parts.scheme or text!r} is none of {', '.join(LINES)}")
    said = dict(parse_qsl(parts.query, keep_blank_values=True))
    if unknown := said.keys() - _SAID:
        raise NoAddress(f"{min(unknown)!r} is none of {', '.join(sorted(_SAID))}")
    try:
        place = (parts.hostname or "") if parts.scheme == TCP else parts.path
        port = (parts.port or PORT) if parts.scheme == TCP else PORT
    except ValueError as error:
        raise NoAddress(str(error)) from error
    if not place:
        raise NoAddress(f"{text!r} names no printer")
    return Address(
        line=parts.scheme,
        place=place,
        port=port,
        baud=_number("baud", said.get("baud", str(BAUD))),
        dots=_one_of(_number("dots", said.get("dots", str(DOTS[0])))),
        cuts=_flag("cut", said.get("cut", _YES)),
        answers=_flag("answers", said.get("answers", _YES)),
    )


def _number(name: str, text: str) -> int:
    if not (text.isascii() and text.isdecimal() and 0 < int(text) < 10**7):
        raise NoAddress(f"{name}={text} is no number")
    return int(text)


def _one_of(dots: int) -> int:
    if dots not in DOTS:
        raise NoAddress(f"dots={dots} is none of {', '.join(map(str, DOTS))}")
    return dots


def _flag(name: str, text: str) -> bool:
    if text not in (_YES, _NO):
        raise NoAddress(f"{name}={text} is neither yes nor no")
    return text == _YES


def written(address: Address) -> str:
    """An address as `read` takes it, with no more than it has to say."""
    usual = Address(address.line, address.place)
    place = f"[{address.place}]" if ":" in address.place else address.place
    at = f":{address.port}" if address.port != usual.port else ""
    where = f"tcp://{place}{at}" if address.line == TCP else f"{address.line}:{address.place}"
    said = {
        "dots": str(address.dots) if address.dots != usual.dots else "",
        "cut": "" if address.cuts else _NO,
        "answers": "" if address.answers else _NO,
        "baud": str(address.baud) if address.baud != usual.baud else "",
    }
    more = "&".join(f"{name}={value}" for name, value in said.items() if value)
    return f"{where}?{more}" if more else where
