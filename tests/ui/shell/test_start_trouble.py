"""Whoever double-clicks a window that does not open is told why, and nothing waits for nobody."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.core import settings
from kiosk.core.errors import SchemaTooNew, SettingsError, StoreTrouble
from ui.paused.screen import PausedScreen
from ui.shell import start_trouble
from ui.shell.start_trouble import TroubleBox, language_in, need_screen, open_until_it_does
from ui.widgets.button import Button

WRONG = 'language = "{}"\n\n[privacy]\nvisit_days = -2\n'


def refusal(folder: Path, language: str) -> SettingsError:
    (folder / settings.FILE).write_text(WRONG.format(language), encoding="utf-8")
    with pytest.raises(SettingsError) as refused:
        settings.load(folder)
    return refused.value


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests' platform counts as one that somebody looks at."""
    monkeypatch.setattr(start_trouble, "UNSEEN", ())


@pytest.fixture(autouse=True)
def handlers() -> Iterator[None]:
    """What Ctrl+C did before, it does afterwards."""
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


def locked() -> int:
    raise StoreTrouble("database is locked")


def open_box() -> TroubleBox | None:
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, TroubleBox)]
    return next((box for box in found if box.isVisible()), None)


@pytest.mark.parametrize(
    ("language", "title", "closing"),
    [
        ("fr", "Accueil ne s’ouvre pas", "Fermer"),
        ("ar", "تعذر فتح برنامج الاستقبال", "إغلاق"),
        ("en", "Accueil does not open", "Close"),
    ],
)
def test_a_wrong_setting_is_shown_with_its_line_in_the_stations_language(
    language: str, title: str, closing: str, tmp_path: Path, qtbot: QtBot
) -> None:
    error = refusal(tmp_path, language)
    assert language_in(tmp_path) == language
    box = TroubleBox(error, language)
    qtbot.addWidget(box)
    assert box.windowTitle() == title
    assert box.alert.text.text().lstrip("\u200f") == error.worded()
    assert "settings.toml" in box.alert.text.text()
    assert "4" in box.alert.text.text()
    assert (box.layoutDirection() == Qt.LayoutDirection.RightToLeft) == (language == "ar")
    assert box.close_button.text() == closing


@pytest.mark.parametrize("text", ['language = "de"', "language = ", 'language = "\xff"'])
def test_french_is_spoken_where_the_settings_do_not_say(text: str, tmp_path: Path) -> None:
    (tmp_path / settings.FILE).write_bytes(text.encode("latin-1"))
    assert language_in(tmp_path) == "fr"
    assert language_in(tmp_path / "nowhere") == "fr"


@pytest.mark.parametrize(
    ("error", "meaning", "words"),
    [
        (SchemaTooNew("schema 0099"), "version plus récente", ""),
        (StoreTrouble("database is locked"), "ne répondent pas", "database is locked"),
        (PermissionError(13, "Permission denied"), "ne s’ouvrent pas", "Permission denied"),
        (ZeroDivisionError("a bug"), "une erreur", "ZeroDivisionError: a bug"),
    ],
)
def test_every_kind_of_trouble_has_words(
    error: Exception, meaning: str, words: str, qtbot: QtBot
) -> None:
    box = TroubleBox(error, "fr")
    qtbot.addWidget(box)
    assert meaning in box.alert.title.text()
    assert words in box.alert.text.text()


def test_a_file_that_is_wrong_everywhere_fits_on_a_screen(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / settings.FILE).write_text("".join(f"no{n} = 1\n" for n in range(80)))
    with pytest.raises(SettingsError) as refused:
        settings.load(tmp_path)
    box = TroubleBox(refused.value, "fr")
    qtbot.addWidget(box)
    assert len(box.alert.text.text().splitlines()) == start_trouble.MOST_LINES + 1


@pytest.mark.usefixtures("seen")
def test_it_stays_until_it_is_closed_and_the_error_goes_its_way(
    tmp_path: Path, qapp: QApplication
) -> None:
    closed: list[str] = []

    def close() -> None:
        box = open_box()
        assert box is not None
        closed.append(box.alert.title.text())
        box.close_button.click()

    QTimer.singleShot(0, qapp, close)
    with pytest.raises(StoreTrouble):
        open_until_it_does(tmp_path, locked)
    assert len(closed) == 1


@pytest.mark.usefixtures("seen", "qapp")
def test_where_nobody_stands_it_closes_by_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def bug() -> int:
        raise ZeroDivisionError

    monkeypatch.setattr(start_trouble, "UNATTENDED_MS", 1)
    with pytest.raises(ZeroDivisionError):
        open_until_it_does(tmp_path, bug, attended=False)
    assert open_box() is None


@pytest.mark.usefixtures("seen")
def test_in_a_hall_nobody_who_passes_by_closes_it(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    def bug() -> int:
        raise ZeroDivisionError

    def pass_by() -> None:
        box = open_box()
        assert box is not None
        qtbot.keyClick(box, Qt.Key.Key_Escape)
        box.close()
        assert box.isVisible()
        assert not box.close_button.isVisible()
        box.end()

    QTimer.singleShot(0, qapp, pass_by)
    with pytest.raises(ZeroDivisionError):
        open_until_it_does(tmp_path, bug, attended=False)
    assert open_box() is None


@pytest.mark.usefixtures("seen")
@pytest.mark.parametrize("trouble", [ZeroDivisionError(), StoreTrouble("", "busy")])
@pytest.mark.parametrize("hall", ["touch", "display", "door"])
def test_in_a_hall_it_fills_the_screen_and_leaves_no_desktop_beside_it(
    trouble: Exception, hall: str, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    seen: list[bool] = []

    def run() -> int:
        if seen:
            return 7
        raise trouble

    def pass_by() -> None:
        box = open_box()
        assert box is not None
        seen.append(box.isFullScreen())
        behind = box.findChild(PausedScreen)
        assert behind is not None
        assert behind.rect().contains(box.rect())
        assert box.geometry().contains(box.alert.geometry())
        for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
            qtbot.keyClick(box, key)
        box.close()
        assert box.isVisible()
        assert not any(each.isVisible() for each in box.findChildren(Button))
        if isinstance(trouble, StoreTrouble):
            behind.held.emit()
        else:
            box.end()

    QTimer.singleShot(0, qapp, pass_by)
    if isinstance(trouble, StoreTrouble):
        assert open_until_it_does(tmp_path, run, attended=False, hall=hall) == 7
    else:
        with pytest.raises(ZeroDivisionError):
            open_until_it_does(tmp_path, run, attended=False, hall=hall)
    assert seen == [True]
    assert open_box() is None
    assert QApplication.overrideCursor() is None


@pytest.mark.usefixtures("seen", "qapp")
def test_a_screen_that_nobody_attends_tries_again_until_it_opens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(start_trouble, "AGAIN_MS", 1)
    troubles = [
        StoreTrouble("database is locked"),
        PermissionError(13, "no"),
        StoreTrouble("", "busy"),
    ]

    def run() -> int:
        if troubles:
            raise troubles.pop()
        return 7

    assert open_until_it_does(tmp_path, run, attended=False) == 7
    assert open_box() is None


@pytest.mark.usefixtures("seen")
def test_who_stands_there_says_when_to_try_again(tmp_path: Path, qapp: QApplication) -> None:
    tried: list[int] = []

    def run() -> int:
        tried.append(1)
        if len(tried) == 1:
            QTimer.singleShot(0, qapp, again)
            raise StoreTrouble("", "busy")
        return 0

    def again() -> None:
        box = open_box()
        assert box is not None
        box.again_button.click()

    assert open_until_it_does(tmp_path, run) == 0
    assert len(tried) == 2


@pytest.mark.usefixtures("seen")
def test_the_system_may_end_it(tmp_path: Path, qapp: QApplication) -> None:
    QTimer.singleShot(0, qapp, lambda: signal.raise_signal(signal.SIGTERM))
    with pytest.raises(StoreTrouble):
        open_until_it_does(tmp_path, locked)


@pytest.mark.usefixtures("qapp")
def test_where_nobody_sees_it_nothing_waits(tmp_path: Path) -> None:
    with pytest.raises(StoreTrouble):
        open_until_it_does(tmp_path, locked)


def test_a_window_without_a_screen_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    if sys.platform != "linux":
        pytest.skip("only there may a program have no screen at all")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(OSError, match="no screen"):
        need_screen()


@pytest.mark.parametrize("window", ["reception", "display"])
def test_the_program_ends_with_the_words_and_its_code(window: str, tmp_path: Path) -> None:
    error = refusal(tmp_path, "ar")
    program = [sys.executable, "-m", "kiosk", "--data", str(tmp_path), "run", window]
    done = subprocess.run(
        program,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
        cwd=Path(__file__).parents[3],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"},
    )
    assert (done.returncode, done.stderr) == (2, f"kiosk: {error.worded()}\n")
