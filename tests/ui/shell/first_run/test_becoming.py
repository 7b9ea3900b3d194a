"""From the window that asked what a station is to the one that it is."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.cli.codes import KEPT_RUNNING, RESTART
from ui.reception.window import ReceptionWindow
from ui.shell.first_run.becoming import become, is_own
from ui.shell.session import Session


@pytest.fixture
def kiosk(aside: Path) -> Path:
    """The folder of a station that is a kiosk."""
    (aside / "settings.toml").write_text('[station]\nkind = "kiosk"\n', "utf-8")
    return aside


def test_a_window_knows_whether_it_is_that_of_its_station(
    opened: Session, kiosk: Path, tmp_path: Path
) -> None:
    window = ReceptionWindow(opened)
    assert is_own(window, tmp_path / "data")
    assert not is_own(window, kiosk)


def test_who_keeps_the_window_opens_the_other_in_its_place(
    kiosk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[int] = []
    monkeypatch.setenv(KEPT_RUNNING, "1")
    monkeypatch.setattr(QApplication, "exit", lambda code=0: ended.append(code))
    become(kiosk)
    assert ended == [RESTART]


def test_where_nobody_keeps_it_the_other_is_started(
    kiosk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[int] = []
    started: list[list[str]] = []
    monkeypatch.delenv(KEPT_RUNNING, raising=False)
    monkeypatch.setattr(QApplication, "exit", lambda code=0: ended.append(code))

    def start(words: list[str], **_options: object) -> None:
        started.append(words)

    monkeypatch.setattr(subprocess, "Popen", start)
    become(kiosk)
    [words] = started
    assert words[-4:] == ["--data", str(kiosk), "run", "touch"]
    assert ended == [0]
