"""The window is painted before the store is open, and says nothing false meanwhile."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from kiosk.core.errors import SettingsError
from kiosk.station import Station
from ui.reception.window import ReceptionWindow
from ui.shell.opening import Opening
from ui.shell.session import Desk


def test_nothing_heavy_is_imported_before_the_first_paint() -> None:
    code = (
        "import sys; import ui.reception.window, ui.shell.windows, ui.shell.opening;"
        "print([m for m in ('sqlalchemy', 'msgspec', 'alembic', 'reportlab', 'cryptography',"
        "'PIL', 'PySide6.QtPrintSupport', 'kiosk.station') if m in sys.modules])"
    )
    said = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True,
        cwd=Path(__file__).parents[3],
    )  # fmt: skip
    assert said.stdout.strip() == "[]"


def test_a_window_waits_for_its_store(site: Station, clock: FrozenClock, qtbot: QtBot) -> None:
    desk = Desk(clock=clock)
    window = ReceptionWindow(desk, [])
    qtbot.addWidget(window)
    window.show()
    assert window.top.clock.text() == "10:42"
    assert window.rail.user.accessibleName() == ""
    desk.open(site)
    assert window.rail.user.accessibleName() == "Poste accueil 1"
    qtbot.waitUntil(lambda: desk.idle)
    desk.close()


def test_the_store_opens_in_the_background(
    tmp_path: Path, clock: FrozenClock, qtbot: QtBot
) -> None:
    desk, opening = Desk(clock=clock), Opening(tmp_path / "new", "desk", clock)
    with qtbot.waitSignal(desk.opened, timeout=20_000):
        opening.finish_in_background(desk)
    assert desk.station.folder == tmp_path / "new"
    opening.raise_failure()
    desk.close()
    opening.close()


def test_a_store_that_does_not_open_says_why(
    tmp_path: Path, clock: FrozenClock, qtbot: QtBot
) -> None:
    (tmp_path / "settings.toml").write_text("language = 3", encoding="utf-8")
    desk, opening = Desk(clock=clock), Opening(tmp_path, "desk", clock)
    opening.finish_in_background(desk)
    qtbot.waitUntil(lambda: desk.idle, timeout=20_000)
    with pytest.raises(SettingsError, match=r"settings\.toml"):
        opening.raise_failure()
    desk.close()


def test_the_stations_language_is_spoken(tmp_path: Path, clock: FrozenClock, qtbot: QtBot) -> None:
    (tmp_path / "settings.toml").write_text('language = "ar"', encoding="utf-8")
    desk, opening = Desk(clock=clock), Opening(tmp_path, "desk", clock)
    opening.finish(desk)
    assert desk.language == "ar"
    desk.close()
    opening.close()
