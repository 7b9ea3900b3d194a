"""Numbers of paper tickets, printed ahead: "PO-014", and their QR codes.

The P in front is no desk's letter, and the series of such a number is no station's: what the
program draws never meets what was printed ahead (docs/decisions/0056). The QR has the number and a
sum of it and of the site, in letters that every scanner types alike.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from string import ascii_uppercase

from kiosk.core import catalogue, checks
from kiosk.core.catalogue import PAPER_LETTER
from kiosk.core.errors import Invalid
from kiosk.core.scannable import ALPHABET, counted, number_of
from kiosk.tickets.refusals import SlipOfOtherSite, UnreadableSlip

MARK = "p"
"""Before the series of the station that reserved it, in a ticket's series: no station's is so."""
LAST_NUMBER = 99_999
LONGEST_SERIES = 3
PREFIX = "PPR"
_LABEL = re.compile(rf"{PAPER_LETTER}([A-Z])([A-Z]{{0,{LONGEST_SERIES}}})-?(\d{{1,5}})", re.ASCII)
_SUM, _SERIES = 1 << 16, (len(ascii_uppercase) + 1) ** LONGEST_SERIES
_MOST = len(ascii_uppercase) * _SERIES * (LAST_NUMBER + 1) * _SUM
_LETTERS = next(n for n in range(99) if len(ALPHABET) ** n >= _MOST)
LENGTH = len(PREFIX) + _LETTERS


@dataclass(frozen=True, slots=True)
class Slip:
    """A paper ticket: the desk, the series as tickets keep it ("p", "pB"), and the number."""

    service: str
    series: str
    number: int

    @property
    def label(self) -> str:
        """What is printed."""
        return label(_letter(self.service), self.series, self.number)


def series(station: str) -> str:
    """The series of the slips that a station reserves; raises Invalid where it has no room."""
    own = checks.series(station)
    if len(own) > LONGEST_SERIES:
        raise Invalid(field="series", problem="too_long", limit=LONGEST_SERIES)
    return MARK + own


def is_paper(series: str) -> bool:
    """Whether a ticket's series is one of slips that were printed ahead."""
    return series.startswith(MARK)


def label(letter: str, series: str, number: int) -> str:
    """The label of a slip."""
    return f"{PAPER_LETTER}{letter}{series.removeprefix(MARK)}-{number:03}"


def parse(text: str) -> Slip | None:
    """The slip of a number as typed ("po14" will do), or None."""
    match = _LABEL.fullmatch("".join(text.split()).upper())
    desk = catalogue.load().by_letter.get(match[1]) if match else None
    return Slip(desk.code, MARK + match[2], int(match[3])) if match and desk else None


def write(site: str, slip: Slip) -> str:
    """What the QR of a slip says, always `LENGTH` letters."""
    number = ascii_uppercase.index(_letter(slip.service)) * _SERIES + _of_series(slip.series)
    number = number * (LAST_NUMBER + 1) + slip.number
    return PREFIX + counted(number * _SUM + _sum(site, slip.label), _LETTERS)


def read(text: str, site: str) -> Slip:
    """The slip that was typed, or scanned at a site.

    Raises UnreadableSlip, or SlipOfOtherSite for a whole code of another site.
    """
    letters = "".join(text.split()).upper()
    if not looks_like_one(letters):
        found = parse(letters)
        if found is None:
            raise UnreadableSlip
        return found
    number, said = divmod(number_of(letters.removeprefix(PREFIX)), _SUM)
    found = _slip(number)
    if found is None:
        raise UnreadableSlip
    if said != _sum(site, found.label):
        raise SlipOfOtherSite
    return found


def looks_like_one(letters: str) -> bool:
    """Whether clean letters have the prefix, the length and the alphabet of a QR's."""
    body = letters.removeprefix(PREFIX)
    return len(letters) == LENGTH != len(body) and set(ALPHABET) >= set(body)


def _slip(number: int) -> Slip | None:
    number, count = divmod(number, LAST_NUMBER + 1)
    letter, own = divmod(number, _SERIES)
    if letter >= len(ascii_uppercase):
        return None
    desk = catalogue.load().by_letter.get(ascii_uppercase[letter])
    return Slip(desk.code, MARK + _series_of(own), count) if desk else None


def _of_series(series: str) -> int:
    """Its letters counted in base 27, where nothing is 0."""
    number = 0
    for letter in series.removeprefix(MARK):
        number = number * (len(ascii_uppercase) + 1) + ascii_uppercase.index(letter) + 1
    return number


def _series_of(number: int) -> str:
    letters = ""
    while number:
        number, value = divmod(number, len(ascii_uppercase) + 1)
        letters = ascii_uppercase[value - 1] + letters
    return letters


def _letter(service: str) -> str:
    desk = catalogue.find_desk(service)
    return desk.letter if desk else "?"


def _sum(site: str, label: str) -> int:
    return zlib.crc32(f"{site} {label}".encode()) % _SUM
