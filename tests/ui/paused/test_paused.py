"""What stands on the screen while a window rests."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.ui.cut import cut_texts
from ui.paused import screen as screens
from ui.paused.box import PausedBox
from ui.paused.screen import PausedScreen
from ui.paused.words import SPOKEN, said_at
from ui.widgets import paint

REPORT = "2026-11-29T025951.935638Z-reception-crash.txt"


@pytest.mark.parametrize("window", ["touch", "display", "door"])
def test_a_hall_is_told_in_every_language_at_once(window: str, qtbot: QtBot) -> None:
    said = said_at(window)
    assert [each.language for each in said] == list(SPOKEN)
    assert len({each.title for each in said}) == len({each.sentence for each in said}) == 3
    shown = PausedScreen(window)
    qtbot.addWidget(shown)
    for each in said:
        assert each.title in shown.accessibleName()
        assert each.sentence in shown.accessibleName()


@pytest.mark.parametrize("window", ["touch", "display", "door"])
@pytest.mark.parametrize("size", [(1080, 1920), (1366, 768), (1920, 1080), (320, 480)])
def test_every_word_is_painted_whole_inside_the_screen(
    window: str, size: tuple[int, int], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[str] = []
    usual = screens.draw_text

    def draw(painter, box, text, size_px, colour, **more) -> None:  # type: ignore[no-untyped-def]
        assert shown.rect().contains(box.toRect())
        wide = paint.text_width(text, size_px, more["weight"], rtl=text != text.lower())
        assert wide <= box.width() * 1.02
        painted.append(text)
        usual(painter, box, text, size_px, colour, **more)

    monkeypatch.setattr(screens, "draw_text", draw)
    shown = PausedScreen(window)
    qtbot.addWidget(shown)
    shown.resize(*size)
    shown.grab()
    assert painted == [words for said in said_at(window) for words in (said.title, said.sentence)]


def test_five_seconds_on_the_star_ask_for_another_try(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screens, "HOLD_MS", 10)
    shown = PausedScreen("touch")
    qtbot.addWidget(shown)
    with qtbot.waitSignal(shown.held):
        qtbot.mousePress(shown, Qt.MouseButton.LeftButton, pos=shown._star.center().toPoint())
    qtbot.mouseRelease(shown, Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(shown.held, wait=40):
        qtbot.mousePress(shown, Qt.MouseButton.LeftButton, pos=shown.rect().bottomRight())


def test_in_its_hall_it_is_not_closed_by_a_key(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = PausedScreen("touch")
    qtbot.addWidget(shown)
    shown.showFullScreen()
    monkeypatch.setattr(QCloseEvent, "spontaneous", lambda _self: True)
    shown.close()
    assert shown.isVisible()


def test_a_picture_that_stands_for_hours_moves(qtbot: QtBot) -> None:
    shown = PausedScreen("display")
    qtbot.addWidget(shown)
    places = set()
    for _ in range(2 * screens.STEPS):
        shown._shift()
        places.add(shown.shift)
    assert len(places) == screens.STEPS + 1


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_a_desk_is_told_what_happened_and_what_to_do(language: str, qtbot: QtBot) -> None:
    box = PausedBox(language, REPORT)
    qtbot.addWidget(box)
    box.show()
    assert cut_texts(box) == []
    assert REPORT in box.alert.text.text()
    assert (box.layoutDirection() == Qt.LayoutDirection.RightToLeft) == (language == "ar")


def test_a_desk_chooses_to_try_again_or_to_leave_it(qtbot: QtBot) -> None:
    for button, answer in (("again_button", 1), ("close_button", 0)):
        box = PausedBox("fr", "")
        qtbot.addWidget(box)
        box.show()
        getattr(box, button).click()
        assert box.result() == (
            QDialog.DialogCode.Accepted if answer else QDialog.DialogCode.Rejected
        )


def test_the_words_need_no_store(tmp_path: Path) -> None:
    asks = (
        "import sys\n"
        "import ui.paused.pausing\n"
        "print(sorted({'sqlalchemy', 'alembic', 'psycopg', 'ui.shell.session'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", asks], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
