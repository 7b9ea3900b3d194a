"""A first start on the tall screen of a kiosk: everything is large, and typed with a finger."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.doctor.finding import RED, finding, said
from tests.ui.shell.first_run.conftest import click
from ui.reception.window import ReceptionWindow
from ui.shell.first_run import done
from ui.shell.first_run.done import DonePanel
from ui.shell.first_run.page import PAD, FirstRun
from ui.shell.session import Session
from ui.theme import TOUCH


@pytest.fixture
def asked(opened: Session, qtbot: QtBot) -> FirstRun:
    """It, over a window as tall as a kiosk's."""
    window = ReceptionWindow(opened)
    qtbot.addWidget(window)
    made = FirstRun(window, opened, scale=TOUCH)
    window.station_lock.cover_with(made)
    window.resize(1080, 1920)
    with qtbot.waitActive(window):
        window.show()
    return made


def test_what_is_typed_is_typed_with_keys_on_the_screen(asked: FirstRun, qtbot: QtBot) -> None:
    keys = asked.keys.keyboard
    assert not keys.isVisible()
    click(asked.next)
    name = asked.fields["site.name"].input.edit
    name.setFocus()
    assert keys.isVisible()
    name.clear()
    for sign in "anfa":
        click(keys.keys[sign])
    assert asked.fields["site.name"].text().casefold() == "anfa"
    asked.next.setFocus()
    assert not keys.isVisible()


def test_a_code_is_typed_with_digits(asked: FirstRun) -> None:
    asked._turn(next(n for n, step in enumerate(asked.steps) if step.name == "manager"))
    asked.fields["manager.pin"].input.edit.setFocus()
    for digit in "482615":
        click(asked.keys.keyboard.keys[digit])
    assert asked.fields["manager.pin"].text() == "482615"
    asked.fields["manager.name"].input.edit.setFocus()
    assert "a" in asked.keys.keyboard.keys


def test_a_finger_presses_the_button_that_it_touched(asked: FirstRun, qtbot: QtBot) -> None:
    click(asked.next)
    asked.fields["site.name"].input.edit.setFocus()
    card, keys = asked.card, asked.keys.keyboard
    QApplication.processEvents()
    qtbot.waitUntil(lambda: card.height() >= asked.asked.height() + 2 * PAD[TOUCH])
    assert card.geometry().bottom() < keys.geometry().top()
    window = asked.window()
    at = asked.next.mapTo(window, asked.next.rect().center())
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(window.windowHandle(), left, plain, at)
    QApplication.processEvents()
    assert keys.isVisible(), "the button would go from under the finger"
    QTest.mouseRelease(window.windowHandle(), left, plain, at)
    assert asked.steps[asked.step].name == "station"


def test_the_keys_go_once_the_finger_is_lifted(asked: FirstRun, qtbot: QtBot) -> None:
    click(asked.next)
    asked.fields["site.name"].input.edit.setFocus()
    window = asked.window()
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    at = asked.card.mapTo(window, QPoint(2, 2))
    QTest.mousePress(window.windowHandle(), left, plain, at)
    QTest.mouseRelease(window.windowHandle(), left, plain, at)
    qtbot.waitUntil(lambda: not asked.keys.keyboard.isVisible())
    assert not asked.languages.isHidden()


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_nothing_of_a_step_is_under_the_keys(asked: FirstRun, qtbot: QtBot, language: str) -> None:
    asked._speak(language)
    steps = {"site": "site.name", "station": "station.name", "data": "site.email"}
    for name, typed in (steps | {"manager": "manager.name"}).items():
        asked._turn(next(n for n, step in enumerate(asked.steps) if step.name == name))
        asked.fields[typed].widget.setFocus()
        assert asked.keys.keyboard.isVisible()
        qtbot.waitUntil(lambda: asked.card.height() >= asked.asked.height() + 2 * PAD[TOUCH])
        assert asked.card.geometry().bottom() < asked.keys.keyboard.geometry().top()


def test_what_is_wrong_is_told_in_whole_lines(
    asked: FirstRun, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    used_twice = finding("central", RED, said("central.cloned"), said("central.cloned.do"))
    monkeypatch.setattr(done, "_wrong", lambda *_looked: [used_twice])
    asked._turn(next(n for n, step in enumerate(asked.steps) if step.name == "done"))
    panel = asked.panel
    assert isinstance(panel, DonePanel)
    qtbot.waitUntil(lambda: panel.rows[-1].light.words == used_twice.advice("fr"))
    assert asked.heading.text() == "Il reste quelque chose à faire"
    for _ in range(3):
        QApplication.processEvents()  # the layouts follow one another
    row = panel.rows[-1]
    assert row.height() >= row.heightForWidth(row.width()) > panel.rows[0].height()
