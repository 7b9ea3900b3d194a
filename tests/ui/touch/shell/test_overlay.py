"""What lies over the kiosk's screen covers all of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ui.shell.languages import language_of
from ui.shell.session import Session
from ui.touch.shell.window import TouchWindow
from ui.touch.tickets.no_paper import NoPaper


@pytest.fixture
def unseen(kiosk_desk: Session, qtbot: QtBot) -> Iterator[TouchWindow]:
    """The kiosk before it is shown, with a sheet laid over it."""
    window = TouchWindow(kiosk_desk)
    qtbot.addWidget(window)
    window.overlay.lay(NoPaper("O", "O-014"))
    yield window
    window.stage.usual()


def test_a_sheet_that_was_laid_before_the_window_was_shown_has_its_place(
    unseen: TouchWindow, qtbot: QtBot
) -> None:
    unseen.resize(1080, 1920)
    with qtbot.waitExposed(unseen):
        unseen.show()
    assert unseen.overlay.geometry() == unseen.rect()
    sheet = unseen.overlay.sheet
    assert sheet is not None
    assert unseen.rect().contains(sheet.geometry())
    assert sheet.height() >= sheet.minimumSizeHint().height()


def test_the_second_title_says_that_it_is_in_the_other_language(unseen: TouchWindow) -> None:
    sheet = unseen.overlay.sheet
    assert isinstance(sheet, NoPaper)
    assert (language_of(sheet.title), language_of(sheet.second)) == ("fr", "ar")
    unseen.session.speak("ar")
    assert (language_of(sheet.title), language_of(sheet.second)) == ("ar", "fr")
    assert sheet.second.text() == "L’imprimante ne répond pas"
