"""A window in its hall: it is not closed, not made smaller, and ends as its technician wants."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QDragEnterEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.cli.codes import KEPT_RUNNING, RESTART
from ui.shell.hall.hall import Hall
from ui.shell.hall.panels import Wish
from ui.shell.hall.placing import Placing
from ui.shell.session import Session
from ui.shell.windows import WINDOWS
from ui.touch.shell.way_out import WayOut


class Window(QWidget):
    """The least that fills a hall."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.way_out = WayOut(self, session)
        self.edit = QLineEdit()
        QVBoxLayout(self).addWidget(self.edit)

    def quiet(self) -> bool:
        return True

    def is_locked(self) -> bool:
        return True


@pytest.fixture
def ended(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    codes: list[int] = []
    monkeypatch.setattr(QApplication, "exit", codes.append)
    return codes


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> Window:
    made = Window(session)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def hall(window: Window, session: Session) -> Iterator[Hall]:
    made = Hall(window, session, WINDOWS["touch"])
    made.show()
    yield made
    made.release()


@pytest.mark.usefixtures("hall")
def test_it_fills_its_screen_above_all_others(window: Window) -> None:
    assert window.isFullScreen()
    assert window.geometry() == window.screen().geometry()
    assert window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint


def test_a_screen_that_is_not_there_is_named_with_those_that_are(
    window: Window, caplog: pytest.LogCaptureFixture
) -> None:
    placing = Placing(window, Wish("HDMI-9"), keep=True)
    with caplog.at_level(logging.WARNING):
        placing.place()
        placing.place()
    placing.stop()
    assert not placing.own
    assert window.isFullScreen()
    said = [record.getMessage() for record in caplog.records]
    assert len(said) == 1, "once, and not every second"
    assert "HDMI-9" in said[0]
    assert window.screen().name() in said[0]


def test_nobody_closes_it_until_it_is_let_go(window: Window, hall: Hall) -> None:
    handle = window.windowHandle()
    assert handle is not None
    for _ in range(2):
        event = QCloseEvent()
        QApplication.sendEvent(handle, event)
        assert not event.isAccepted()
        assert not window.close()
    assert window.isVisible()
    hall.release()
    assert window.close()


@pytest.mark.usefixtures("hall")
@pytest.mark.parametrize("smaller", ["showMinimized", "showNormal", "showMaximized"])
def test_whatever_makes_it_smaller_it_is_full_screen_again(
    window: Window, smaller: str, qtbot: QtBot
) -> None:
    getattr(window, smaller)()
    qtbot.waitUntil(lambda: window.isFullScreen() and not window.isMinimized())


@pytest.mark.usefixtures("hall")
def test_a_right_click_a_menu_and_what_is_dragged_in_reach_nothing(
    window: Window, qtbot: QtBot
) -> None:
    handle, at = window.windowHandle(), QPoint(40, 40)
    assert handle is not None
    seen: list[QEvent.Type] = []

    class Seeing(QLineEdit):
        def event(self, event: QEvent) -> bool:
            seen.append(event.type())
            return super().event(event)

    edit = Seeing(window)
    edit.setGeometry(0, 0, 200, 80)
    edit.show()
    seen.clear()
    mime = QMimeData()
    mime.setText("file:///etc/passwd")
    held = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(handle, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, at))
    drag = QDragEnterEvent(at, Qt.DropAction.CopyAction, mime, *held)
    QApplication.sendEvent(handle, drag)
    qtbot.mouseClick(handle, Qt.MouseButton.RightButton, pos=at)
    wrong = {QEvent.Type.ContextMenu, QEvent.Type.DragEnter, QEvent.Type.MouseButtonPress}
    assert not wrong & set(seen)
    qtbot.mouseClick(handle, Qt.MouseButton.LeftButton, pos=at)
    assert QEvent.Type.MouseButtonPress in seen


@pytest.mark.usefixtures("hall")
def test_keys_that_copy_and_close_reach_no_field(window: Window, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("le nom de quelqu’un")
    handle = window.windowHandle()
    assert handle is not None
    window.edit.setFocus()
    qtbot.keyClick(handle, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(handle, Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(handle, Qt.Key.Key_A)
    assert window.edit.text() == "a"
    assert window.isVisible()


@pytest.mark.usefixtures("hall")
def test_the_pointer_is_there_for_a_technician_only(window: Window) -> None:
    def pointer() -> Qt.CursorShape | None:
        cursor = QGuiApplication.overrideCursor()
        return None if cursor is None else cursor.shape()

    assert pointer() == Qt.CursorShape.BlankCursor
    window.way_out.staffed.emit(True)
    assert pointer() is None
    window.way_out.staffed.emit(False)
    assert pointer() == Qt.CursorShape.BlankCursor


@pytest.mark.usefixtures("hall")
def test_it_stands_back_for_a_window_that_a_technician_opened(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    raised: list[int] = []
    monkeypatch.setattr(window, "raise_", lambda: raised.append(1))
    window.way_out.giving_way.emit(True)
    assert raised == []
    window.way_out.giving_way.emit(False)
    assert raised == [1]


@pytest.mark.usefixtures("hall")
def test_a_technician_leaves_it_on_purpose(window: Window, ended: list[int]) -> None:
    window.way_out.left.emit()
    assert ended == [0]
    assert QGuiApplication.overrideCursor() is None
    assert window.close()


@pytest.mark.usefixtures("hall")
def test_it_starts_anew_only_where_somebody_starts_it(
    window: Window, ended: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(KEPT_RUNNING, raising=False)
    window.way_out.restarting.emit()
    assert ended == []
    assert not window.close()
    monkeypatch.setenv(KEPT_RUNNING, "1")
    window.way_out.restarting.emit()
    assert ended == [RESTART]
