"""A window beats while its event loop turns, and obeys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk.supervisor.wire import END, FRONT, Beat, Closing, Hello, Place, Said
from ui.shell.session import Session
from ui.shell.supervised import heart as hearts
from ui.shell.supervised import quiet as quiets
from ui.shell.supervised.faults import Faults
from ui.shell.supervised.heart import Heart
from ui.shell.supervised.place import place_of, put
from ui.shell.supervised.quiet import Quiet


class Told:
    """What the supervisor heard, and a way to tell the window something."""

    def __init__(self) -> None:
        self.said: list[Said] = []
        self.tell: Callable[[str], object] = lambda _word: None

    def say(self, said: Said) -> None:
        self.said.append(said)

    def listen(self, hear: Callable[[str], object]) -> None:
        self.tell = hear

    def of(self, kind: type[Said]) -> list[Said]:
        return [said for said in self.said if isinstance(said, kind)]


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def heart(
    qapp: QApplication, told: Told, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Heart]:
    """A heart that beats fast."""
    monkeypatch.setattr(hearts, "BEAT_MS", 10)
    monkeypatch.setattr(Faults, "_tell_exceptions", lambda _self: None)
    faults = Faults(tmp_path, "reception", "")
    made = Heart(qapp, told, faults)  # type: ignore[arg-type]
    yield made
    made.lose()
    made.deleteLater()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window with two fields."""
    made = QWidget()
    qtbot.addWidget(made)
    made.line, made.text = QLineEdit(made), QPlainTextEdit(made)
    made.show()
    return made


def test_before_its_window_is_shown_it_beats_without_one(
    heart: Heart, told: Told, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: len(told.of(Beat)) > 2)
    assert set(told.of(Beat)) == {Beat(running=False)}


def test_with_its_window_it_tells_what_the_settings_say_where_it_stands_and_how_it_does(
    heart: Heart, told: Told, window: QWidget, session: Session, qtbot: QtBot
) -> None:
    heart.watch(window, session)
    assert told.of(Hello) == [Hello(3, 700, 1500)]
    assert told.of(Place) == [Place(place_of(window))]
    beat = told.of(Beat)[-1]
    assert isinstance(beat, Beat)
    assert (beat.running, beat.ready, beat.quiet) == (True, True, False)
    assert beat.megabytes > 10


def test_it_tells_again_where_it_stands_only_once_it_moved(
    heart: Heart, told: Told, window: QWidget, session: Session, qtbot: QtBot
) -> None:
    heart.watch(window, session)
    beats = len(told.of(Beat))
    qtbot.waitUntil(lambda: len(told.of(Beat)) > beats + 2)
    assert len(told.of(Place)) == 1
    window.resize(333, 222)
    qtbot.waitUntil(lambda: len(told.of(Place)) == 2)


def test_one_that_is_closed_says_with_which_code_and_beats_without_a_window(
    heart: Heart, told: Told, window: QWidget, session: Session, qtbot: QtBot
) -> None:
    heart.watch(window, session)
    heart.close(75)
    assert told.said[-1] == Closing(75)
    qtbot.waitUntil(lambda: told.said[-1] == Beat(running=False))


def test_it_ends_when_it_is_told_to_whatever_is_open(
    heart: Heart, told: Told, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    ended: list[int] = []
    monkeypatch.setattr(type(heart.app), "exit", ended.append)
    told.tell(END)
    qtbot.waitUntil(lambda: ended == [0])


def test_it_comes_to_the_front_when_it_is_asked_to(
    heart: Heart, told: Told, window: QWidget, session: Session, qtbot: QtBot
) -> None:
    heart.watch(window, session)
    window.showMinimized()
    told.tell(FRONT)
    qtbot.waitUntil(lambda: not window.isMinimized())


def test_a_window_stands_where_another_one_stood(window: QWidget, qtbot: QtBot) -> None:
    window.setGeometry(31, 47, 411, 303)
    other = QWidget()
    qtbot.addWidget(other)
    assert put(other, place_of(window))
    assert other.geometry() == window.geometry()
    window.setWindowState(Qt.WindowState.WindowMaximized)
    assert put(other, place_of(window))
    assert other.isMaximized()


@pytest.mark.parametrize("place", ["", "é", "AAAA", "x" * 99])
def test_a_place_that_is_none_moves_nothing(place: str, window: QWidget) -> None:
    before = window.geometry()
    assert not put(window, place)
    assert window.geometry() == before


@pytest.fixture
def quiet(window: QWidget, session: Session, monkeypatch: pytest.MonkeyPatch) -> Callable[[], bool]:
    """Whether the window is quiet once nobody has touched it for long."""
    looked = Quiet(window, session)

    def after_a_while() -> bool:
        looked._idleness.expired.emit()
        return looked.now

    return after_a_while


def test_it_is_quiet_when_nobody_touches_it_and_nothing_is_half_done(
    quiet: Callable[[], bool], window: QWidget, session: Session
) -> None:
    assert not Quiet(window, session).now
    assert quiet()


def test_a_form_half_filled_is_not_quiet(quiet: Callable[[], bool], window: QWidget) -> None:
    window.line.insert("Tif")
    assert not quiet()
    window.line.clear()
    assert quiet()
    window.text.insertPlainText("Tif")
    assert not quiet()


def test_a_window_that_knows_whether_somebody_is_there_is_asked(
    session: Session, qtbot: QtBot
) -> None:
    class AtKiosk(QWidget):
        at_rest = False

    window = AtKiosk()
    qtbot.addWidget(window)
    looked = Quiet(window, session)
    looked._idleness.expired.emit()
    assert not looked.now
    window.at_rest = True
    assert not looked.now  # somebody may have come meanwhile: the time begins anew
    looked._idleness.expired.emit()
    assert looked.now
    assert quiets.PATIENCE.total_seconds() > 60
