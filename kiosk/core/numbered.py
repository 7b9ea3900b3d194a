"""Numbers on paper, "D-0012", or "D-B0012" where the station has a series; and their QR.

The QR says the number and a sum of it and of the site, in letters that every scanner types alike;
nothing in it is about anybody.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from string import ascii_uppercase
from typing import Any

from kiosk.core.scannable import ALPHABET, counted, number_of

LAST_NUMBER = 999_999
_BASE = len(ascii_uppercase) + 1
_SUM = 1 << 16
_MOST = _BASE**4 * (LAST_NUMBER + 1) * _SUM
LETTERS = next(n for n in range(99) if len(ALPHABET) ** n >= _MOST)
"""How many letters of a QR follow its prefix."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """The numbers of one kind of paper: the `letter` that is printed, the `prefix` of the QR."""

    letter: str
    prefix: str

    def label(self, series: str, number: int) -> str:
        """What is printed."""
        return f"{self.letter}-{series}{number:04d}"

    def parse(self, text: str) -> tuple[str, int] | None:
        """Series and number as typed ("d12" will do), or None."""
        pattern = rf"{self.letter}-?([A-Z]{{0,4}})(\d{{1,6}})"
        found = re.fullmatch(pattern, "".join(text.split()).upper(), re.ASCII)
        return (found[1], int(found[2])) if found else None

    def drawn(self, payload: dict[str, Any], result: Any) -> dict[str, Any]:
        """The number on the paper that a command has made is its own everywhere: to `decide` it."""
        read = self.parse(result["label"])
        return {**payload, "number": read[1] if read else 0}

    def write(self, site: str, series: str, number: int) -> str:
        """What the QR says, always of the same length."""
        said = 0
        for letter in series:
            said = said * _BASE + ascii_uppercase.index(letter) + 1
        said = said * (LAST_NUMBER + 1) + number
        return self.prefix + counted(said * _SUM + self._sum(site, series, number), LETTERS)

    def read(self, text: str, site: str) -> tuple[str, int] | None:
        """Series and number, as typed or as scanned at their site; None for anything else."""
        letters = "".join(text.split()).upper()
        if not self.looks_like_one(letters):
            return self.parse(letters)
        said, check = divmod(number_of(letters.removeprefix(self.prefix)), _SUM)
        own, number = divmod(said, LAST_NUMBER + 1)
        series = ""
        while own:
            own, value = divmod(own, _BASE)
            series = (ascii_uppercase[value - 1] if value else "?") + series
        return (series, number) if check == self._sum(site, series, number) else None

    def looks_like_one(self, letters: str) -> bool:
        """Whether clean letters have the prefix, the length and the alphabet of a QR's."""
        body = letters.removeprefix(self.prefix)
        long = len(letters) == len(self.prefix) + LETTERS != len(body)
        return long and set(ALPHABET) >= set(body)

    def _sum(self, site: str, series: str, number: int) -> int:
        return zlib.crc32(f"{site} {self.label(series, number)}".encode()) % _SUM
