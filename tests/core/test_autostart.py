"""A window that opens when its account signs in, and does not any more."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kiosk.core import autostart, program

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has a registry for it")


def test_it_is_turned_on_and_off_for_this_account(
    monkeypatch: pytest.MonkeyPatch, aside: Path
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(aside))
    monkeypatch.setattr(program, "again", lambda **_words: ["/opt/accueil/current/accueil"])
    assert not autostart.is_on()
    autostart.turn(on=True)
    autostart.turn(on=True)
    assert autostart.is_on()
    [entry] = (aside / "autostart").iterdir()
    assert 'Exec="/opt/accueil/current/accueil"' in entry.read_text("utf-8")
    autostart.turn(on=False)
    autostart.turn(on=False)
    assert not autostart.is_on()


def test_a_program_that_runs_from_its_source_offers_none() -> None:
    assert not autostart.offered()
