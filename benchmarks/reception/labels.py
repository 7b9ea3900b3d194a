"""Labels as a scanner sees them: 203 dots an inch in black and white, smudged, and held askew."""

from __future__ import annotations

import random
from dataclasses import replace

from PIL import Image, ImageFilter

from benchmarks.measure import Line
from kiosk.paper.documents.badges import badge_pdf
from kiosk.paper.drawing import raster
from tests.paper.documents.makers import SITE, badge
from tests.qr_reader import read_codes

LABELS, DPI = 100, 203
BLURRED = {0.0: 0.99, 1.0: 0.99, 1.5: None}
"""Standard deviations of the smudge, in dots, and how many are to be read; the last only tells."""
TURNED = (0, 7, 33, 90, 180)
"""Degrees."""
PAYLOAD, LETTERS = 147, "BCDEFGHIJKLNOPRSTUVXY"
"""Of a signed badge: so many of these."""


def run() -> list[Line]:
    """The share of labels that are read in each state, one line a smudge."""
    chance = random.Random(1)
    printed = [_label(chance) for _ in range(LABELS)]
    return [_line(blur, least, printed) for blur, least in BLURRED.items()]


def _label(chance: random.Random) -> tuple[str, Image.Image]:
    payload = "TPK" + "".join(chance.choice(LETTERS) for _ in range(PAYLOAD))
    names = ("Amina Benkirane", "يوسف العلوي", "Maximiliana-Alexandrina Bouchentouf-Idrissi")
    made = replace(badge(), name=chance.choice(names), payload=payload)
    picture = raster.image(badge_pdf(made, SITE), dpi=DPI)
    return payload, picture.convert("L").point(lambda level: 255 * (level > 127))


def _line(blur: float, least: float | None, printed: list[tuple[str, Image.Image]]) -> Line:
    read = sum(
        payload in {code.text for code in read_codes(_held(picture, blur, turn))}
        for payload, picture in printed
        for turn in TURNED
    )
    share = read / (len(printed) * len(TURNED))
    what = f"labels at {DPI} dpi, smudged by {blur:.1f} dots, in {len(TURNED)} turns"
    limit = "" if least is None else f">= {least:.0%}"
    return Line(what, f"{share:7.2%} read", limit, least is None or share >= least)


def _held(picture: Image.Image, blur: float, turn: float) -> Image.Image:
    smudged = picture.filter(ImageFilter.GaussianBlur(blur)) if blur else picture
    return smudged.rotate(turn, expand=True, fillcolor=255)
