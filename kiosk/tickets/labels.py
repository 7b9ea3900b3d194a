"""What is printed on a ticket: "O-014", or "OB-014" where the station has a series of its own.

Paper tickets that were printed ahead have a P in front, see `slips`.
"""

from __future__ import annotations

import re

from kiosk.core import catalogue
from kiosk.tickets import slips

_LABEL = re.compile(r"([A-Z])([A-Z]{0,4})-?(\d{1,6})")


def label(letter: str, series: str, number: int) -> str:
    """The label of a number drawn in the series of a desk service."""
    return f"{letter}{series}-{number:03}"


def parse(text: str) -> tuple[str, str, int] | None:
    """Service code, series and number of a label as typed ("o14" will do), or None."""
    if (slip := slips.parse(text)) is not None:
        return slip.service, slip.series, slip.number
    match = _LABEL.fullmatch(text.strip().upper().replace(" ", ""))
    if match is None or not match[3].isascii():
        return None
    desk = next((d for d in catalogue.load().desks if d.letter == match[1]), None)
    return (desk.code, match[2], int(match[3])) if desk else None
