"""Make the pictures of the guides anew, after a window has changed.

python tools/guides.py [--data DIR]

Each picture that a guide names is one of tools/screenshots.py, taken at 1366 x 768 in the guide's
language, and made as small as it is shown; or the code with which a reader is tried.
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PIL import Image
from qrcode.constants import ERROR_CORRECT_M
from qrcode.main import QRCode

from kiosk.badges.reader_check import TEST
from tools import screenshots

ROOT = Path(__file__).resolve().parents[1]
GUIDES = ROOT / "resources" / "guides"
NAMED = re.compile(r"!\[[^]]+\]\(([\w-]+)\.png\)")
SIZE, WIDE, COLOURS = (1366, 768), 1000, 64
READER_TEST = "reader-test"
MODULE = 8
"""Pixels of a square of the code."""


def named() -> Iterator[tuple[str, str]]:
    """Each language and picture that a guide names."""
    for guide in sorted(GUIDES.glob("*/*.md")):
        for name in NAMED.findall(guide.read_text(encoding="utf-8")):
            yield guide.parent.name, name


def shrunk(file: Path, target: Path) -> None:
    """As wide as it is shown, in a few colours: a guide's pictures travel with the program."""
    with Image.open(file) as picture:
        high = round(picture.height * WIDE / picture.width)
        small = picture.convert("RGB").resize((WIDE, high), Image.Resampling.LANCZOS)
        small.quantize(COLOURS, dither=Image.Dither.NONE).save(target, optimize=True)


def reader_test(target: Path) -> None:
    """The code that **Cet appareil** shows too."""
    code = QRCode(error_correction=ERROR_CORRECT_M, box_size=MODULE, border=4)
    code.add_data(TEST, optimize=0)
    code.make_image().save(target)


def main(arguments: list[str]) -> int:
    """Take the pictures; what screenshots.py complains of is complained of here."""
    wanted = sorted(set(named()))
    for language, name in [each for each in wanted if each[1] == READER_TEST]:
        wanted.remove((language, name))
        reader_test(GUIDES / language / f"{name}.png")
    with tempfile.TemporaryDirectory() as scratch:
        told = 0
        for language in sorted({language for language, _ in wanted}):
            names = [name for spoken, name in wanted if spoken == language]
            asked = [*names, "--lang", language, "--out", scratch, *arguments]
            told |= screenshots.main(asked)
            for name in names:
                taken = f"{name}-{language}-{SIZE[0]}x{SIZE[1]}.png"
                shrunk(Path(scratch) / taken, GUIDES / language / f"{name}.png")
    return told


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
