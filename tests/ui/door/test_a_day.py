"""A door as a site has it: kept open by its supervisor, and used with badges all day."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.core import program
from kiosk.core.clock import FrozenClock
from kiosk.core.settings.edit import write
from kiosk.core.settings.file import FILE
from kiosk.core.settings.setting import SETTINGS
from kiosk.opening import open_folder
from kiosk.station import Station
from tests.ui.door.conftest import held, offered, show_badge
from tests.waiting import until
from ui.door.window import CHECK_IN, END, DoorWindow

LONG = 180.0
"""Seconds: two starts of a window on a machine that others use."""
FILLS = "the window fills the screen"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The data of a machine of kind door, whose site is there."""
    made = tmp_path / "door"
    made.mkdir()
    for name, value in (
        ("station.kind", "door"),
        ("station.name", "Porte Atlas"),
        ("door.room", "Atlas"),
        ("touch.exit_code", "2580"),
    ):
        write(made / FILE, SETTINGS[name], value)
    station = open_folder(made, role="manager")
    station.do("sites.open", code="casablanca", name="Technopark Casablanca", city="Casablanca")
    station.do("sites.add_room", name="Atlas", capacity=12)
    station.close()
    return made


class Kept:
    """`accueil` without a word: the supervisor of what this station is."""

    def __init__(self, folder: Path) -> None:
        self.log = folder / "logs" / "door.log"
        command = program.again("--data", str(folder), "supervise")
        given = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        self.process = subprocess.Popen(command, env=given)

    def window(self, times: int) -> int:
        """The process of the window, once it has filled its screen so many times."""
        until(lambda: self._filled() >= times, LONG)
        lines = [line for line in self._lines() if FILLS in line]
        return int(lines[-1].split()[2])

    def _filled(self) -> int:
        return sum(FILLS in line for line in self._lines())

    def _lines(self) -> list[str]:
        with suppress(FileNotFoundError):
            return self.log.read_text(encoding="utf-8").splitlines()
        return []

    def end(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(LONG)


@pytest.fixture
def kept(folder: Path) -> Iterator[Kept]:
    made = Kept(folder)
    yield made
    if made.process.poll() is None:
        made.process.kill()
        made.process.wait(LONG)


@pytest.mark.skipif(sys.platform == "win32", reason="a window is ended by a signal here")
def test_a_supervisor_opens_the_door_and_opens_it_again(kept: Kept) -> None:
    first = kept.window(1)
    os.kill(first, signal.SIGKILL)
    second = kept.window(2)
    assert second != first
    assert kept.process.poll() is None
    assert kept.end() == 0


def test_a_day_of_a_door(
    door: DoorWindow,
    site: Station,
    badge: Any,
    other_badge: Any,
    clock: FrozenClock,
    qtbot: QtBot,
) -> None:
    for name, value in (("no_show_minutes", "15"), ("no_show_warning", "5")):
        site.do("sites.set_option", name=name, value=value)
    show_badge(door, badge, qtbot)
    qtbot.waitUntil(lambda: len(held(site)) == 1)
    door.refresh()
    assert door.panel.said.state == "Attend quelqu’un"
    assert door.panel.said.until == "Si personne ne confirme, libre à 10:15"
    show_badge(door, other_badge, qtbot)
    qtbot.waitUntil(lambda: bool(door.offers))
    assert len(held(site)) == 1, "who comes second is refused"
    door.hush()

    def a_minute_of_the_desk() -> None:
        clock.at += timedelta(minutes=1)
        site.do("bookings.release_absent")
        door.session.minute.emit()

    states = []
    for _ in range(16):
        a_minute_of_the_desk()
        states.append(door.panel.said.state)
    assert states[:9] == ["Attend quelqu’un"] * 9
    assert states[9:14] == ["Bientôt libérée"] * 5, "five minutes before, and not sooner"
    assert states[14:] == ["Libre"] * 2
    assert held(site) == []
    show_badge(door, other_badge, qtbot)
    qtbot.waitUntil(lambda: len(held(site)) == 1)
    door.refresh()
    assert held(site)[0].held_by == "Kasbah Pay"
    assert offered(door) == {CHECK_IN, END}
