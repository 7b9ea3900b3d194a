"""The kiosk on a screen that is smaller than its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from ui.shell.application import _wanted_size
from ui.shell.session import Session
from ui.shell.small_screen import FACTOR, fit_small_screen, make_room, scale_for
from ui.shell.windows import DESKTOP, WINDOWS

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


def test_what_is_touched_is_drawn_for_one_screen() -> None:
    assert [name for name, entry in WINDOWS.items() if entry.drawn_for] == ["touch", "door"]


def test_who_has_chosen_a_scale_keeps_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FACTOR, "1.5")
    fit_small_screen(KIOSK)
    assert os.environ[FACTOR] == "1.5"


@pytest.mark.parametrize(
    ("there", "factor"),
    [((1366, 728), None), ((1024, 700), None), ((960, 500), "0.7246"), ((900, 690), "0.8789")],
)
def test_a_desk_is_drawn_smaller_where_its_window_would_leave_the_screen(
    monkeypatch: pytest.MonkeyPatch, there: tuple[int, int], factor: str | None
) -> None:
    monkeypatch.delenv(FACTOR, raising=False)
    ended: list[bool] = []
    screen = SimpleNamespace(availableSize=lambda: QSize(*there))
    app: Any = SimpleNamespace(primaryScreen=lambda: screen, shutdown=lambda: ended.append(True))
    assert make_room(app, DESKTOP) == bool(ended) == (factor is not None)
    assert os.environ.get(FACTOR) == factor
    monkeypatch.delenv(FACTOR, raising=False)


@pytest.mark.parametrize(
    ("there", "wanted", "factor"),
    [
        ((1920, 1050), 1.0, None),
        ((3840, 2100), 2.0, "2.0000"),
        ((2560, 1410), 2.0, "2.0000"),
        ((1920, 1050), 2.0, "2.0000"),
        ((1366, 728), 1.5, "1.5000"),
    ],
)
def test_a_desk_is_drawn_as_large_as_is_wanted(
    monkeypatch: pytest.MonkeyPatch, there: tuple[int, int], wanted: float, factor: str | None
) -> None:
    monkeypatch.delenv(FACTOR, raising=False)
    screen = SimpleNamespace(availableSize=lambda: QSize(*there))
    app: Any = SimpleNamespace(primaryScreen=lambda: screen, shutdown=lambda: None)
    assert make_room(app, DESKTOP, wanted) == (factor is not None)
    assert os.environ.get(FACTOR) == factor
    monkeypatch.delenv(FACTOR, raising=False)


def test_what_is_asked_for_is_taken_from_the_settings(tmp_path: Path) -> None:
    assert _wanted_size(tmp_path) == 1.0
    (tmp_path / "settings.toml").write_text("[screen]\nsize_percent = 150\n", encoding="utf-8")
    assert _wanted_size(tmp_path) == 1.5
    (tmp_path / "settings.toml").write_text("[screen]\nsize_percent = 15\n", encoding="utf-8")
    assert _wanted_size(tmp_path) == 1.0


def test_the_windows_of_a_desk_fit_what_they_are_said_to_need(
    session: Session, qtbot: QtBot
) -> None:
    for name, entry in WINDOWS.items():
        if entry.least is not None:
            window = entry.load()(session)
            qtbot.addWidget(window)
            least = window.minimumSizeHint().expandedTo(window.minimumSize())
            assert (least.width(), least.height()) <= entry.least, name


def test_the_application_made_afterwards_speaks_every_language(tmp_path: Path) -> None:
    """The reception on a screen of 800 x 800, which is too small for it."""
    program = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QTimer;"
        "from PySide6.QtWidgets import QApplication; from ui.shell import application as a;"
        "from ui.shell.qt_words import speak_qt; beside = a._work_beside\n"
        "def said(session):\n"
        "    [speak_qt(language) for language in ('ar', 'fr', 'ar')]; print('spoken')\n"
        "    QTimer.singleShot(0, QApplication.quit)\n"
        "def work(session, entry): session.opened.connect(lambda: said(session))\n"
        "a._work_beside = work; a.run_window('reception', Path(sys.argv[1]))"
    )
    bare = {name: value for name, value in os.environ.items() if name != FACTOR}
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)],
        env={**bare, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.stdout, done.returncode) == ("spoken\n", 0), done.stderr


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
