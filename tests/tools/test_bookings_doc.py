"""The page about bookings follows the rules, and what else it says of numbers and names."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

from kiosk.bookings import absent, instead, repeat, slots, units
from kiosk.bookings.policy import RULES
from kiosk.core import registry
from kiosk.sites.options import OPTIONS

ROOT = Path(__file__).resolve().parents[2]
WRITTEN = (ROOT / "docs/bookings.md").read_text(encoding="utf-8")


def tool() -> Any:
    spec = importlib.util.spec_from_file_location("bookings_doc", ROOT / "tools/bookings_doc.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def test_the_table_is_as_the_rules_are() -> None:
    assert tool().page(WRITTEN) == WRITTEN, "run python tools/bookings_doc.py"
    rows = [line for line in WRITTEN.splitlines() if line.startswith("| `") and "_" in line]
    for rule in RULES:
        assert any(line.startswith(f"| `{rule.code}` |") for line in WRITTEN.splitlines())
    assert rows


def test_another_rule_would_be_noticed(monkeypatch: Any) -> None:
    made = tool()
    monkeypatch.setattr(made, "RULES", RULES[:-1])
    assert made.page(WRITTEN) != WRITTEN


def test_the_numbers_of_the_page_are_those_of_the_program() -> None:
    said = " ".join(WRITTEN.split())
    assert slots.LONGEST.days == instead.DAYS_AHEAD == 14
    assert "14 days at most" in said
    assert f"A series has {repeat.MOST_DATES} dates at most" in said
    assert units.HALF_DAY_MINUTES == 5 * 60
    assert (absent.LONG.total_seconds(), slots.SHORTEST.total_seconds()) == (4 * 3600, 15 * 60)
    assert f"`offer_minutes` ({OPTIONS['offer_minutes'].default})" in said
    assert f"`no_show_series` ({OPTIONS['no_show_series'].default})" in said
    assert f"`no_show_minutes` ({OPTIONS['no_show_minutes'].default}: never)" in said
    for part in repeat.PARTS:
        assert part in said


def test_every_command_that_it_names_is_there() -> None:
    import re

    for name in re.findall(r"`(bookings\.[a-z_]+)`", WRITTEN):
        assert name in {**registry.commands(), **registry.queries()}
