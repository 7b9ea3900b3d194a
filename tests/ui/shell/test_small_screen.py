"""The kiosk on a screen that is smaller than its own."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from ui.shell.small_screen import FACTOR, fit_small_screen, scale_for
from ui.shell.windows import WINDOWS

KIOSK = (1080, 1920)


@pytest.mark.parametrize(
    ("screen", "scale"),
    [
        ((1920, 1080), 1.0),
        ((1080, 1920), 1.0),
        ((3840, 2160), 1.0),
        ((1440, 900), 0.75),
        ((768, 1366), 768 / 1080),
    ],
)
def test_what_does_not_fit_is_drawn_smaller(screen: tuple[int, int], scale: float) -> None:
    assert scale_for(*screen, KIOSK) == pytest.approx(scale, abs=0.001)


def test_only_the_kiosk_is_drawn_for_one_screen() -> None:
    assert [name for name, entry in WINDOWS.items() if entry.drawn_for] == ["touch"]


def test_who_has_chosen_a_scale_keeps_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FACTOR, "1.5")
    fit_small_screen(KIOSK)
    assert os.environ[FACTOR] == "1.5"


def test_the_application_made_afterwards_has_room() -> None:
    program = (
        "from ui.shell.small_screen import fit_small_screen; fit_small_screen((1080, 1920));"
        "from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "size = app.primaryScreen().size(); print(size.width() >= 1900, size.height() >= 1060)"
    )
    bare = {name: value for name, value in os.environ.items() if name != FACTOR}
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**bare, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.split() == ["True", "True"]
