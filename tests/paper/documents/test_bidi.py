"""Arabic and Latin on one line."""

from __future__ import annotations

import unicodedata

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFont, features

from kiosk.core.resources import folder
from kiosk.paper.drawing import raster
from kiosk.paper.drawing.bidi import is_rtl, visual
from kiosk.paper.drawing.sheet import Sheet
from kiosk.paper.drawing.text import Style
from tests.paper.documents.looks import ink

JOINED = (
    *("زائر", "مقيم", "الشهادة السلبية", "لائحة الإخلاء", "إشغال القاعات"),
    *("ڤيلا پاريس گاندي", "عبد الله الأطلس"),
)
SIZE = 120


def test_latin_text_stays_as_it_is() -> None:
    assert visual("Noria Énergie (A-12)", rtl=False) == "Noria Énergie (A-12)"


def test_arabic_is_drawn_from_its_end() -> None:
    drawn = visual("سلم", rtl=True)
    assert [unicodedata.normalize("NFKC", c) for c in drawn] == ["م", "ل", "س"]


def test_letters_take_the_form_of_their_place() -> None:
    assert visual("سلم", rtl=True) == "\ufee2\ufee0\ufeb3"


def test_lam_and_alef_become_one_sign() -> None:
    assert visual("لا", rtl=True) == "\ufefb"


@pytest.mark.parametrize(
    ("text", "rtl", "latin"),
    [
        ("زيارة Noria Énergie (A-12) غدا", True, "# Noria Énergie (A-12) #"),
        ("الثلاثاء (2026)", True, "(2026) #"),
        ("abc (سلام) d", False, "abc (#) d"),
        ("«سلام»", True, "«#»"),
        ("سلام O-014", False, "# O-014"),
        ("\u200fO-014 سلام", True, "# O-014"),
        ("من طرف \u2068Salma B.\u2069 اليوم", True, "# Salma B. #"),
    ],
)
def test_latin_parts_and_brackets_face_the_right_way(text: str, rtl: bool, latin: str) -> None:
    drawn = visual(text, rtl=rtl)
    kept = "".join(c if ord(c) < 0x600 else "#" for c in drawn)
    while "##" in kept or "# #" in kept:
        kept = kept.replace("##", "#").replace("# #", "#")
    assert kept == latin


def test_direction_marks_are_never_drawn() -> None:
    for text in ("\u200fسلام", "\u2068Noria\u2069", "a\u200db\u202ec"):
        assert not any(unicodedata.category(c) == "Cf" for c in visual(text, rtl=False))


def test_a_text_goes_the_way_of_its_first_letter() -> None:
    assert is_rtl("12 ) أمينة Benkirane")
    assert not is_rtl("12 Amina بنكيران")
    assert not is_rtl("24/11/2026")


@pytest.mark.skipif(not features.check("raqm"), reason="Pillow without a shaping engine")
@pytest.mark.parametrize("text", JOINED)
def test_arabic_looks_as_a_shaping_engine_draws_it(text: str) -> None:
    """HarfBuzz is the judge: our line covers nearly the same dots, and not when reversed."""
    ours, wanted, reversed_ = _ours(text), _harfbuzz(text), _harfbuzz(text[::-1])
    assert _unlike(ours, wanted) < 0.06
    if " " not in text:
        assert _unlike(ours, reversed_) > 0.1


def _ours(text: str) -> Image.Image:
    sheet = Sheet(2200, 300, rtl=True)
    sheet.text(40, 180, text, Style(SIZE))
    return _cropped(raster.image(sheet.data(), dpi=72))


def _harfbuzz(text: str) -> Image.Image:
    file = folder("fonts") / "IBMPlexSansArabic-Regular.ttf"
    font = ImageFont.truetype(str(file), SIZE, layout_engine=ImageFont.Layout.RAQM)
    image = Image.new("RGB", (2200, 300), "white")
    ImageDraw.Draw(image).text((2160, 60), text, "black", font, anchor="ra", direction="rtl")
    return _cropped(image)


def _cropped(image: Image.Image) -> Image.Image:
    return image.convert("L").crop(ink(image))


def _unlike(one: Image.Image, other: Image.Image) -> float:
    """The part of the dots that differ, sizes made equal; 1 where the sizes are far apart."""
    if abs(one.width - other.width) > 0.03 * one.width or abs(one.height - other.height) > 6:
        return 1.0
    difference = ImageChops.difference(one, other.resize(one.size))
    dark = difference.point([0 if level < 128 else 1 for level in range(256)])
    return sum(dark.get_flattened_data()) / (one.width * one.height)
