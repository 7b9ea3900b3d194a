"""Everything that is painted is told apart from its ground, and the page that says so is true."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tools import contrast
from ui.theme.tokens import CONTRAST, LIGHT, Colours

UI = Path(__file__).parents[3] / "ui"


@pytest.mark.parametrize("colours", [LIGHT, CONTRAST], ids=["light", "contrast"])
def test_each_colour_is_told_from_its_ground(colours: Colours) -> None:
    faint = [pair for pair in contrast.pairs(colours) if pair.ratio < pair.least]
    assert faint == []


def test_so_are_the_blocks_of_the_grid_and_the_desks() -> None:
    faint = [pair for pair in contrast.fixed_pairs() if pair.ratio < pair.least]
    assert faint == []


def test_no_tone_of_the_windows_is_forgotten() -> None:
    written = "\n".join(file.read_text(encoding="utf-8") for file in UI.rglob("*.py"))
    tones = set(re.findall(r'tone="([a-z_]+)"', written))
    known = {*contrast.TEXTS, *contrast.SIGNS, "surface"}  # the ground of the toast's own text
    assert tones - known == set()


def test_the_page_is_up_to_date() -> None:
    assert contrast.main(["--check"]) == 0, "run tools/contrast.py"
