"""The program knows what it is, and how it is started once more."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import accueil
from kiosk.core import program

SAID = "6a5df54, 2026-11-28"


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder as PyInstaller makes one, and this process started from it."""
    inside = tmp_path / "_internal"
    inside.mkdir()
    inside.joinpath("BUILD").write_text(f"{SAID}\n", encoding="utf-8")
    monkeypatch.setattr(sys, "_MEIPASS", str(inside), raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "kiosk.exe"))
    program.build.cache_clear()
    yield tmp_path
    program.build.cache_clear()


def test_a_program_from_source_is_started_again_by_its_python() -> None:
    said = subprocess.run(program.again("--version"), capture_output=True, text=True, check=True)
    assert said.stdout == f"kiosk {program.version()}\n"
    assert program.build() == program.SOURCE
    assert program.licences() is None


def test_a_bundle_starts_again_what_it_was_started_as(bundle: Path) -> None:
    assert program.again("run", "touch") == [str(bundle / "kiosk.exe"), "run", "touch"]
    windows = [str(bundle / "accueil.exe"), program.VERB, "run", "touch"]
    assert program.again("run", "touch", windows=True) == windows
    assert program.build() == SAID
    assert program.root() == bundle / "_internal"


@pytest.mark.parametrize(
    ("given", "taken"),
    [
        ([], ["supervise"]),
        (["touch"], ["supervise", "touch"]),
        ([program.VERB, "doctor"], ["doctor"]),
    ],
)
def test_accueil_opens_a_window_unless_it_is_told_a_verb(
    given: list[str], taken: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[list[str]] = []
    monkeypatch.setattr("kiosk.cli.main", lambda arguments: asked.append(arguments) or 0)
    monkeypatch.setattr(sys, "argv", ["accueil", *given])
    assert accueil() == 0
    assert asked == [taken]
