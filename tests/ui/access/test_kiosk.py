"""What the kiosk's aids do beside what they show."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from ui.shell.session import Session
from ui.theme import theme
from ui.theme.tokens import CONTRAST
from ui.touch.shell.stage import HIGH_CONTRAST, LARGE, LOW, PATIENCE
from ui.touch.shell.window import TouchWindow

REACHED = 760
"""px from the top of an upright screen under which everything is with "Lower"."""


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> TouchWindow:
    """A kiosk that stands upright, at its first screen."""
    window = TouchWindow(session)
    qtbot.addWidget(window)
    window.resize(1080, 1920)
    with qtbot.waitActive(window):
        window.show()
    return window


@pytest.mark.parametrize("aid", [LARGE, HIGH_CONTRAST, LOW])
def test_whoever_takes_an_aid_is_given_time(window: TouchWindow, aid: str) -> None:
    assert window.idle.patience == 1
    window.stage.toggle(aid)
    assert window.idle.patience == PATIENCE
    window.stage.toggle(aid)
    assert window.idle.patience == 1


def test_all_that_is_touched_is_low_where_it_is_asked_for(
    window: TouchWindow, qtbot: QtBot
) -> None:
    window.stage.toggle(LOW)

    def low() -> None:
        shown = [b for b in window.findChildren(QAbstractButton) if b.isVisible()]
        high = [b.text() for b in shown if b.mapTo(window, QPoint()).y() < REACHED]
        assert shown
        assert high == []

    qtbot.waitUntil(low)


def test_contrast_is_black_white_and_yellow(window: TouchWindow) -> None:
    window.stage.toggle(HIGH_CONTRAST)
    assert theme.colours is CONTRAST
