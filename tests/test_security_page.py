"""What docs/security.md calls shown is shown: each test that it names is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
NAMED = sorted(set(re.findall(r"`(tests/[\w/.]+\.py)(?:::(\w+))?`", PAGE)))


@pytest.mark.parametrize(("file", "test"), NAMED)
def test_a_test_that_the_page_names_is_there(file: str, test: str) -> None:
    source = (ROOT / file).read_text(encoding="utf-8")
    assert not test or f"def {test}(" in source


def test_each_way_to_do_harm_says_what_shows_the_answer() -> None:
    rows = [line for line in PAGE.splitlines() if line.startswith("| ") and "---" not in line]
    told = [row for row in rows if not row.startswith("| They try")]
    assert len(told) > 30
    assert [row for row in told if "`tests/" not in row and "](" not in row] == []


def test_each_page_that_it_sends_to_is_there() -> None:
    pages = set(re.findall(r"\]\((\w[\w-]*\.md)\)", PAGE))
    assert [page for page in pages if not (ROOT / "docs" / page).exists()] == []
