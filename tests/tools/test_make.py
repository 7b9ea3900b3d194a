"""What `make` prints: a line for what each target does, and not how."""

import re
from pathlib import Path

import pytest

MAKEFILE = (Path(__file__).parents[2] / "Makefile").read_text(encoding="utf-8")
RECIPES = dict(re.findall(r"^([a-z-]+):(?!.*\?=)[^=\n]*\n((?:\t.*\n)+)", MAKEFILE, re.MULTILINE))
TELL_IT_THEMSELVES = {"help", "setup", "ready", "test-tools", "central"}


def test_no_target_prints_its_recipe():
    shown = [
        line
        for recipe in RECIPES.values()
        for line in recipe.replace("\\\n", "").splitlines()
        if not line.startswith(("\t@", "\t$(if "))
    ]
    assert shown == []


@pytest.mark.parametrize("target", sorted(RECIPES.keys() - TELL_IT_THEMSELVES))
def test_a_target_says_in_one_line_what_it_does(target):
    said = re.findall(r'^\t@echo "([A-Z].*)"$', RECIPES[target], re.MULTILINE)
    assert len(said) == 1
