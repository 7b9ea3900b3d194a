"""The QR of a badge."""

from __future__ import annotations

from PIL import Image

from kiosk.badges import payload, qr
from tests.badges.test_payload import example
from tests.qr_reader import read_codes


def test_the_qr_is_version_six_and_reads_back() -> None:
    text = example()
    squares = qr.matrix(text)
    assert [len(row) for row in squares] == [41] * 41
    found = read_codes(picture(squares))
    assert [code.text for code in found] == [text]
    assert found[0].ec_level == "M"
    assert found[0].symbology_identifier.startswith("]Q")


def test_two_badges_have_two_pictures() -> None:
    assert qr.matrix(example()) != qr.matrix(example(bytes(64)))
    assert payload.read(example()) != payload.read(example(bytes(64)))


def picture(squares: list[list[bool]], scale: int = 4) -> Image.Image:
    """The squares as an image with their white margin."""
    side = len(squares) + 2 * qr.QUIET_ZONE
    image = Image.new("L", (side, side), 255)
    for y, row in enumerate(squares):
        for x, dark in enumerate(row):
            image.putpixel((x + qr.QUIET_ZONE, y + qr.QUIET_ZONE), 0 if dark else 255)
    return image.resize((side * scale, side * scale), Image.Resampling.NEAREST)
