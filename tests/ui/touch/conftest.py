"""A kiosk's window at Casablanca, its services with their hours, one counter open."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import time
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from kiosk.core.command import KIOSK
from kiosk.core.settings import Settings, TouchSettings
from kiosk.station import Station
from kiosk.store.database import Database
from tests.anyone import Anyone
from ui.shell.session import Session
from ui.touch.shell.window import TouchWindow

EXIT_CODE = "2580"


@pytest.fixture
def hall(site: Station) -> Station:
    """The manager's station: OMPIC is here on Tuesdays, the accountant on Thursdays."""
    hours = {
        ("ompic", 1): (time(8, 30), time(16, 30)),
        ("cimr", 1): (time(8, 30), time(11, 0)),
        ("expert", 1): (None, None),
        ("expert", 2): (None, None),
        ("expert", 3): (time(14, 0), time(17, 0)),
    }
    for (service, weekday), (opens, closes) in hours.items():
        site.do(
            "sites.set_service_hours", service=service, weekday=weekday, opens=opens, closes=closes
        )
    site.do("counters.open", counter=2, services=["ompic"])
    return site


@pytest.fixture
def eventful(hall: Station) -> Station:
    """Three events to come, with long names; the last one can be joined from elsewhere too."""
    said = {
        "title": "Heures de mentorat : lever des fonds auprès d’investisseurs",
        "kind": "atelier",
        "place": "Espace coworking, deuxième étage",
        "capacity": 4,
    }
    for n, mode in enumerate(("on_site", "on_site", "hybrid")):
        link = {"url": "https://meet.example.ma/pitch"} if mode == "hybrid" else {}
        held = {"starts": f"2026-11-{24 + n}T14:00", "ends": f"2026-11-{24 + n}T17:00"}
        hall.do("events.plan", **said, mode=mode, **link, **held)
    return hall


@pytest.fixture
def kiosk_station(hall: Station, sqlite: Database, clock: FrozenClock, tmp_path: Path) -> Station:
    """A kiosk on the same store; it may do what a kiosk may, and signs no badge."""
    settings = Settings(
        station=msgspec.structs.replace(Settings().station, name="Borne 1"),
        touch=TouchSettings(exit_code=EXIT_CODE),
    )
    return Anyone(tmp_path, sqlite, settings, role=KIOSK, clock=clock)


@pytest.fixture
def kiosk_desk(kiosk_station: Station, qtbot: QtBot) -> Iterator[Session]:
    """What the kiosk's screens take."""
    session = Session(kiosk_station)
    yield session
    qtbot.waitUntil(lambda: session.idle)
    session.close()


@pytest.fixture(autouse=True)
def no_player(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever this machine plays sounds with."""
    monkeypatch.setattr("ui.touch.shell.spoken.can_speak", lambda: False)


@pytest.fixture
def window(kiosk_desk: Session, qtbot: QtBot) -> Iterator[TouchWindow]:
    """The kiosk in portrait, on its first screen."""
    made = TouchWindow(kiosk_desk)
    qtbot.addWidget(made)
    made.resize(1080, 1920)
    made.show()
    yield made
    made.stage.usual()


@pytest.fixture
def press(qtbot: QtBot) -> Callable[[QAbstractButton], None]:
    """Touch a button."""

    def touch(button: QAbstractButton) -> None:
        qtbot.waitUntil(button.isVisible, timeout=1_000)
        assert button.isEnabled()
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    return touch


@pytest.fixture
def settled(kiosk_desk: Session, qtbot: QtBot) -> Callable[[], None]:
    """Wait until everything asked for has been done."""
    return lambda: qtbot.waitUntil(lambda: kiosk_desk.idle)


@pytest.fixture
def screen(window: TouchWindow) -> Callable[[str], Any]:
    """The screen that is shown, by its name."""

    def now(name: str) -> Any:
        assert window.path[-1] == name
        return window.screens[name]

    return now
