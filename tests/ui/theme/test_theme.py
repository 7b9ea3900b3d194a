"""Colours read, letters are there, and what turns with the language turns."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QRawFont

from kiosk.core import catalogue
from kiosk.core.resources import folder
from ui.shell.application import dress
from ui.theme import theme
from ui.theme.desks import DeskColours, desk_colours
from ui.theme.fonts import FAMILIES, font, leading
from ui.theme.icons import TURNED, draw_icon, pixmap
from ui.theme.stylesheet import stylesheet
from ui.theme.tokens import BLOCKS, CONTRAST, LIGHT, Colours


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = [value / 255 for value in QColor(colour).getRgb()[:3]]
    red, green, blue = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(first: str, second: str) -> float:
    """The contrast of two colours, 1 to 21."""
    dark, light = sorted((luminance(first), luminance(second)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, CONTRAST], ids=["light", "contrast"])
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("ink", "canvas"),
        ("ink", "surface"),
        ("muted", "canvas"),
        ("muted", "surface"),
        ("muted", "sunken"),
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("on_accent", "accent_press"),
        ("accent", "accent_soft"),
        ("accent", "surface"),
        ("on_rail", "rail"),
        ("success", "success_soft"),
        ("warning", "warning_soft"),
        ("danger", "danger_soft"),
        ("danger", "surface"),
        ("info", "info_soft"),
    ],
)
def test_text_reads_on_its_ground(colours: Colours, text: str, ground: str) -> None:
    assert ratio(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("edge", ["line_strong", "focus"])
def test_edges_of_controls_are_seen(edge: str) -> None:
    assert ratio(getattr(LIGHT, edge), LIGHT.surface) >= 3
    assert ratio(LIGHT.highlight, LIGHT.rail) >= 3


@pytest.mark.parametrize("letter", [*catalogue.load().by_letter, "?"])
def test_a_desks_letter_reads_on_its_colour(letter: str) -> None:
    colours = desk_colours(letter)
    assert ratio("#FFFFFF", colours.strong) >= 4.5
    assert ratio(colours.strong, colours.soft) >= 4.5
    assert not pixmap(colours.icon, 18, "#000000").isNull()


def test_a_desk_has_the_colours_of_its_file() -> None:
    ompic = catalogue.load().by_letter["O"]
    assert desk_colours("O") == DeskColours(ompic.colour, ompic.soft, ompic.icon)


def test_blocks_read() -> None:
    assert all(ratio(block.text, block.fill) >= 4.5 for block in BLOCKS.values())


def test_the_fonts_have_the_signs_that_are_written() -> None:
    needed = {
        "IBMPlexSans-Regular.ttf": "Aé’…≈→−×·«»\u202f\u00a0",
        "IBMPlexSansArabic-Regular.ttf": "اهىءؤئةلا،؛؟ـ0123456789",
        "NotoSansTifinagh-Regular.ttf": "ⵜⴰⵎⴰⵣⵉⵖⵜ",
    }
    for file, signs in needed.items():
        face = QRawFont(str(folder("fonts") / file), 14)
        assert [sign for sign in signs if not face.supportsCharacter(ord(sign))] == []


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_every_weight_is_a_face_of_its_own(qapp: object, weight: int) -> None:
    asked = font(14, weight, rtl=False)
    assert asked.families() == FAMILIES
    assert QRawFont.fromFont(asked).weight() == weight


def test_arabic_is_larger_and_further_apart(qapp: object) -> None:
    assert font(20, rtl=True).pixelSize() == font(20, rtl=False).pixelSize() + 1
    assert leading(20, rtl=True) > leading(20, rtl=False) * 1.15


def test_larger_text_enlarges_every_size(qapp: object) -> None:
    dress(zoom=1.3)
    assert font(20, rtl=False).pixelSize() == 26


def test_an_icon_takes_the_colour_of_its_text() -> None:
    image = pixmap("check", 24, "#B0281E").toImage()
    colours = {
        image.pixelColor(x, y).name()
        for x in range(24)
        for y in range(24)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert colours == {"#b0281e"}


def test_arrows_turn_with_the_language_and_clocks_do_not() -> None:
    def painted(name: str, *, rtl: bool) -> QImage:
        image = QImage(24, 24, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        draw_icon(painter, name, QRectF(0, 0, 24, 24), "ink", rtl=rtl)
        painter.end()
        return image

    assert painted("arrow-right", rtl=True) != painted("arrow-right", rtl=False)
    assert painted("check", rtl=True) == painted("check", rtl=False)
    assert painted("play", rtl=True) == painted("play", rtl=False)


def test_what_turns_has_an_icon() -> None:
    assert [name for name in TURNED if not (folder("icons") / f"{name}.svg").exists()] == []


def test_the_style_sheet_leaves_no_gap() -> None:
    assert "$" not in stylesheet(LIGHT, "icons")
    assert CONTRAST.highlight in stylesheet(CONTRAST)


def test_nothing_moves_when_movement_is_off(qapp: object) -> None:
    theme.still = True
    assert theme.duration(160) == 0
    theme.still = False
    assert theme.duration(160) == 160
    assert theme.duration(4_000) == 240


def test_figures_are_all_of_one_width(qapp: object) -> None:
    face = QRawFont.fromFont(QFont(font(40, 600, rtl=False)))
    widths = {
        point.x()
        for point in face.advancesForGlyphIndexes(face.glyphIndexesForString("0123456789"))
    }
    assert len(widths) == 1
