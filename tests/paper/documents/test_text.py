"""Lines that have to fit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.paper.drawing.text import ELLIPSIS, Line, Style, fitted, line, shortened, wrapped

PLAIN, NAME = Style(10), Style(22, "Bold")


def drawn(lines: list[Line]) -> list[str]:
    return ["".join(part for _, part in each.runs) for each in lines]


def test_digits_are_of_one_width() -> None:
    assert len({line(digit * 8, PLAIN).width for digit in "0123456789"}) == 1


def test_a_line_takes_each_script_from_the_font_that_has_it() -> None:
    fonts = [font for font, _ in line("OMPIC الشهادة ⴰⵣⵓⵍ 12", PLAIN).runs]
    assert {name.split("-")[0] for name in fonts} == {
        "IBMPlexSans",
        "IBMPlexSansArabic",
        "NotoSansTifinagh",
    }


def test_short_text_is_left_whole() -> None:
    assert drawn([shortened("Atelier Lumen", PLAIN, 500)]) == ["Atelier Lumen"]


def test_long_text_ends_in_an_ellipsis_where_its_script_ends() -> None:
    latin = drawn([shortened("Société " * 20, PLAIN, 100)])[0]
    arabic = drawn([shortened("شركة النور " * 20, PLAIN, 100)])[0]
    assert latin.endswith(ELLIPSIS)
    assert arabic.startswith(ELLIPSIS)


@given(st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "Zs"]), max_size=80))
def test_nothing_is_ever_wider_than_its_box(text: str) -> None:
    cut = [shortened(text, PLAIN, 90), *wrapped(text, PLAIN, 90, most=2)]
    assert all(each.width <= 90.01 for each in cut)
    assert all(each.width <= 150.01 for each in fitted(text, NAME, 150, smallest=16, most=2)[1])


def test_text_is_broken_at_spaces_and_hyphens() -> None:
    lines = drawn(wrapped("Demande d’immatriculation employeur-salarié", PLAIN, 90))
    assert lines == ["Demande", "d’immatriculation", "employeur-salarié"]


def test_no_word_is_lost_in_wrapping() -> None:
    text = "Une phrase assez longue pour tenir sur plusieurs lignes du ticket"
    assert " ".join(part.strip() for part in drawn(wrapped(text, PLAIN, 80))) == text


def test_a_name_keeps_its_largest_size_on_two_even_lines() -> None:
    style, lines = fitted("Amina Benkirane", NAME, 150, smallest=16, most=2, even=True)
    assert (style.size, drawn(lines)) == (22, ["Amina", "Benkirane"])


def test_a_longer_name_is_shrunk_before_it_is_cut() -> None:
    style, lines = fitted("Mohammed-Amine Benabdelkader", NAME, 150, smallest=16, most=2, even=True)
    assert 16 <= style.size < 22
    assert ELLIPSIS not in "".join(drawn(lines))


@pytest.mark.parametrize("text", ["x" * 80, "Abdel " * 13 + "xy", "عبد الرحمان " * 7])
def test_eighty_letters_are_cut_at_the_smallest_size(text: str) -> None:
    style, lines = fitted(text, NAME, 150, smallest=16, most=2, even=True)
    assert (style.size, len(lines)) == (16, 2)
    assert ELLIPSIS in drawn(lines)[1]


def test_text_without_letters_is_drawn_too() -> None:
    assert drawn([line("", PLAIN), line("···", PLAIN)]) == ["", "···"]
