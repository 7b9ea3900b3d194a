"""Every state of the counter is read whole, narrow beside a file and wide."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.station import Station
from tests.ui.cut import cut_texts, painted
from ui.counter.transfer import choose_service
from ui.counter.window import CounterWindow
from ui.shell.session import Session
from ui.widgets.dialog import Dialog

SIZES = [(420, 720), (1024, 700)]


@pytest.fixture
def window(
    site: Station, session: Session, speak: Callable[[str], None], language: str, qtbot: QtBot
) -> CounterWindow:
    """A counter that is not open yet, with people who wait and desks that are away."""
    site.do("people.add_staff", code="nadia", name="Fatima-Zahra El Idrissi", role="agent")
    site.do("sites.set_service_hours", service="expert", weekday=1)
    site.do("sites.set_service_hours", service="cimr", weekday=1, opens=time(14), closes=time(16))
    site.do("tickets.stop", service="cnss", away=True, reason="formation à Rabat")
    for spoken in ("fr", "ar", "en", "fr", "ar"):
        site.do("tickets.take", service="ompic", procedure="certificat-negatif", language=spoken)
    made = CounterWindow(session)
    made.ask_reason = lambda *_: "files"
    qtbot.addWidget(made)
    made.show()
    speak(language)
    return made


@pytest.mark.parametrize("size", SIZES, ids="{0[0]}x{0[1]}".format)
@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_no_text_of_a_counter_is_cut(
    window: CounterWindow,
    site: Station,
    session: Session,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    size: tuple[int, int],
) -> None:
    window.resize(*size)

    def read_whole(shown: QWidget = window) -> None:
        def whole() -> None:
            with painted(monkeypatch) as cuts:
                shown.grab()
            assert [*cut_texts(shown), *cuts] == []

        qtbot.waitUntil(lambda: session.idle)
        qtbot.waitUntil(whole, timeout=1_500)

    def press(key: Qt.Key) -> None:
        qtbot.keyClick(window.rows, key)
        qtbot.waitUntil(lambda: session.idle)

    read_whole()
    window.opening.services.choose("ompic")
    qtbot.mouseClick(window.opening.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.work.isVisible)
    read_whole()
    for key in (Qt.Key.Key_F9, Qt.Key.Key_F8, Qt.Key.Key_F9, Qt.Key.Key_F11, Qt.Key.Key_F9):
        press(key)
        window.toaster.clear()
        read_whole()
    qtbot.mouseClick(window.end, Qt.MouseButton.LeftButton)
    assert window.stopping is not None
    read_whole(window.stopping)
    window.stopping.reject()
    qtbot.mouseClick(window.pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.opening.paused)
    read_whole()


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_no_desk_of_a_transfer_is_cut(
    window: CounterWindow,
    session: Session,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cut: list[str] = []

    def look(dialog: Dialog) -> bool:
        dialog.show()
        QApplication.processEvents()
        with painted(monkeypatch) as cuts:
            dialog.grab()
        cut.extend([*cut_texts(dialog), *cuts])
        return False

    monkeypatch.setattr(Dialog, "exec", look)
    choose_service(window, session, "ompic")
    assert cut == []
