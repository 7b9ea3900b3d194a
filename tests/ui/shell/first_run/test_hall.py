"""A machine of a hall that was started as what it is going to be, and that nobody set up yet."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.station import Station
from tests.ui.shell.first_run.conftest import click
from ui.shell.first_run import page
from ui.shell.first_run.page import FirstRun
from ui.shell.first_run.wanted import ask_in_hall
from ui.shell.session import Session
from ui.shell.windows import WINDOWS


@pytest.mark.parametrize("name", ["touch", "display", "door"])
def test_it_is_asked_over_its_window_which_opens_anew_afterwards(
    empty: Station,
    opened: Session,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    became: list[Path] = []
    monkeypatch.setattr(page, "become", became.append)
    monkeypatch.setattr(page, "is_own", lambda *_given: True)
    empty.role = WINDOWS[name].role
    window = WINDOWS[name].load()(opened)
    qtbot.addWidget(window)
    asked = ask_in_hall(window, opened)
    with qtbot.waitExposed(window):
        window.show()
    assert isinstance(asked, FirstRun)
    assert asked.isVisible()
    assert asked.geometry() == window.rect()
    click(asked.next)
    assert asked.steps[asked.step].name == "site"
    asked.finish()
    assert became == [empty.folder]


def test_a_station_that_is_known_is_asked_nothing(
    empty: Station, opened: Session, qtbot: QtBot
) -> None:
    maker = Station(empty.folder, empty.database, empty.settings, clock=empty.clock)
    maker.do("sites.open", code="casablanca", name="Technopark", city="Casablanca")
    empty.forget_site()
    window = WINDOWS["display"].load()(opened)
    qtbot.addWidget(window)
    assert ask_in_hall(window, opened) is None
