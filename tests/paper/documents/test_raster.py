"""Pages as pixels."""

from __future__ import annotations

from io import BytesIO
from threading import Thread

from PIL import Image

from kiosk.paper.documents.badges import badge_pdf
from kiosk.paper.drawing import raster
from kiosk.paper.drawing.sheet import BLACK, Sheet
from tests.paper.documents.makers import SITE, badge


def square(width: float, height: float) -> bytes:
    """A page of a size with something on it."""
    sheet = Sheet(width, height)
    sheet.box(1, 1, 10, 10, fill=BLACK)
    return sheet.data()


def test_a_page_has_the_pixels_of_its_size() -> None:
    assert raster.image(square(72, 144), dpi=100).size == (100, 200)


def test_a_png_knows_its_resolution() -> None:
    with Image.open(BytesIO(raster.png(square(72, 72), dpi=300))) as image:
        assert image.size == (300, 300)
        assert round(image.info["dpi"][0]) == 300


def test_a_ticket_has_dots_or_none() -> None:
    sheet = Sheet(204, 100)
    sheet.box(0, 0, 102, 100, fill="#666666")
    dots = raster.dots(sheet.data(), width=512)
    assert (dots.mode, dots.size) == ("1", (512, 251))
    assert (dots.getpixel((5, 5)), dots.getpixel((500, 5))) == (0, 255)


def test_pages_are_counted() -> None:
    sheet = Sheet(100, 100)
    for _ in range(2):
        sheet.new_page()
    sheet.box(0, 0, 10, 10, fill=BLACK)
    assert raster.pages(sheet.data()) == 3


def test_several_threads_draw_at_once() -> None:
    alone = raster.image(badge_pdf(badge(), SITE)).tobytes()
    drawn: list[bytes] = []

    def draw() -> None:
        drawn.append(raster.image(badge_pdf(badge(), SITE)).tobytes())

    threads = [Thread(target=draw) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert drawn == [alone] * 4
