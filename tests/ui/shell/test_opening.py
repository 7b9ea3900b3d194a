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
from ui.shell.session import Session


def test_nothing_heavy_is_imported_before_the_first_paint() -> None:
    code = (
        "import sys; import ui.reception.window, ui.shell.windows, ui.shell.opening;"
        "print([m for m in ('sqlalchemy', 'msgspec', 'alembic', 'reportlab', 'cryptography',"
        "'PIL', 'babel', 'PySide6.QtPrintSupport', 'kiosk.station') if m in sys.modules])"
    )
    assert _printed(code) == "[]"


def test_a_store_is_opened_without_the_other_databases_language() -> None:
    code = (
        "import sys; import kiosk.opening, kiosk.badges.queries, kiosk.tickets.queries;"
        "import sqlalchemy.dialects.sqlite;"
        "print([m for m in ('sqlalchemy.dialects.postgresql', 'psycopg', 'alembic',"
        "'kiosk.badges.commands', 'kiosk.visits.arriving') if m in sys.modules])"
    )
    assert _printed(code) == "[]"


def _printed(code: str) -> str:
    said = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[3],
    )
    return said.stdout.strip()


def test_a_window_waits_for_its_store(site: Station, clock: FrozenClock, qtbot: QtBot) -> None:
    session = Session(clock=clock)
    window = ReceptionWindow(session, [])
    qtbot.addWidget(window)
    window.show()
    assert window.top.clock.text() == "10:42"
    assert window.rail.user.accessibleName() == ""
    session.open(site)
    assert window.rail.user.accessibleName() == "Poste accueil 1"
    qtbot.waitUntil(lambda: session.idle)
    session.close()


def test_the_store_opens_in_the_background(
    tmp_path: Path, clock: FrozenClock, qtbot: QtBot
) -> None:
    session, opening = Session(clock=clock), Opening(tmp_path / "new", "desk", clock)
    with qtbot.waitSignal(session.opened, timeout=20_000):
        opening.finish_in_background(session)
    assert session.station.folder == tmp_path / "new"
    opening.raise_failure()
    session.close()
    opening.close()


def test_a_store_that_does_not_open_says_why(
    tmp_path: Path, clock: FrozenClock, qtbot: QtBot
) -> None:
    (tmp_path / "settings.toml").write_text("language = 3", encoding="utf-8")
    session, opening = Session(clock=clock), Opening(tmp_path, "desk", clock)
    opening.finish_in_background(session)
    qtbot.waitUntil(lambda: session.idle, timeout=20_000)
    with pytest.raises(SettingsError, match=r"settings\.toml"):
        opening.raise_failure()
    session.close()


def test_the_stations_language_is_spoken(tmp_path: Path, clock: FrozenClock, qtbot: QtBot) -> None:
    (tmp_path / "settings.toml").write_text('language = "ar"', encoding="utf-8")
    session, opening = Session(clock=clock), Opening(tmp_path, "desk", clock)
    opening.finish(session)
    assert session.language == "ar"
    session.close()
    opening.close()
