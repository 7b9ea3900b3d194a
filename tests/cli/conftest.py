"""The command line as scripts drive it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import main

PIN = "482615"
Run = Callable[..., tuple[int, list[dict[str, Any]]]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run `kiosk --json` on a data folder; the exit code and the objects printed."""

    def call(*arguments: str) -> tuple[int, list[dict[str, Any]]]:
        code = main(["--data", str(tmp_path), "--json", *arguments])
        return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return call


@pytest.fixture
def pin(aside: Path) -> Path:
    """A file with the PIN in it."""
    file = aside / "pin"
    file.write_text(f"{PIN}\n")
    file.chmod(0o600)
    return file


@pytest.fixture
def staffed(run: Run) -> Run:
    """A site where people sign in: Amina manages, Salma receives, Tarik has the machines."""
    run("do", "sites.open", "code=casablanca", "name=Technopark Casablanca", "city=Casablanca")
    for code, name, role in (
        ("salma", "Salma Bennani", "desk"),
        ("tarik", "Tarik Alaoui", "technician"),
        ("amina", "Amina Tazi", "manager"),
    ):
        run("do", "people.add_staff", f"code={code}", f"name={name}", f"role={role}")
    for code in ("salma", "tarik", "amina"):
        run("do", "people.choose_pin", f"pin={PIN}", "--as", code)
    return run
