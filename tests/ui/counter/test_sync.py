"""The counter of an enrolled store: a call waits for the central database."""

from __future__ import annotations

import threading
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.station import Station
from kiosk.store.base import APPLIED
from kiosk.tickets.queries import counter
from tests.ui.enrolled import answer, answer_all, enrol, go_offline
from ui.counter import acts as counter_acts
from ui.counter.window import CounterWindow
from ui.shell.session import Session


class Centre:
    """Stands in for the exchange: answers when it is let."""

    def __init__(self, site: Station) -> None:
        self.site, self.may = site, threading.Event()
        self.fails, self.asked = False, 0

    def start(self) -> None:
        """Nothing to begin."""

    def stop(self) -> None:
        """Nothing to end."""

    def answered(self, command: UUID, timeout: float) -> str | None:
        self.asked += 1
        self.may.wait(5)
        if self.fails:
            raise OSError("the line went dead")
        answer(self.site, command)
        return APPLIED


@pytest.fixture
def centre(site: Station, monkeypatch: pytest.MonkeyPatch) -> Centre:
    made = Centre(site)
    monkeypatch.setattr(counter_acts, "worker_of", lambda _desk: made)
    return made


@pytest.fixture
def window(session: Session, site: Station, centre: Centre, qtbot: QtBot) -> CounterWindow:
    """Counter 1 serves OMPIC, one ticket waits, the store is online."""
    enrol(site)
    site.do("counters.open", counter=1, services=["ompic"])
    site.do("tickets.take", service="ompic")
    answer_all(site)
    made = CounterWindow(session)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_the_bar_says_whether_the_centre_answers(
    window: CounterWindow, site: Station, qtbot: QtBot
) -> None:
    assert window.head.accessibleDescription() == "En ligne"
    go_offline(site)
    qtbot.waitUntil(lambda: window.head.accessibleDescription() == "Hors ligne")


def test_a_call_says_so_until_the_centre_agrees(
    window: CounterWindow, site: Station, centre: Centre, qtbot: QtBot
) -> None:
    qtbot.keyClick(window.rows, Qt.Key.Key_F9)
    assert window.call.busy
    assert window.call.text() == "Appel…"
    qtbot.keyClick(window.rows, Qt.Key.Key_F9)
    centre.may.set()
    qtbot.waitUntil(lambda: window.session.idle and not window.call.busy)
    assert centre.asked == 1
    assert window.ticket is not None
    assert window.call.text().startswith("Clore ")
    assert site.ask(counter, counter=1).current is not None


def test_a_call_that_cannot_be_shown_is_told(
    window: CounterWindow, centre: Centre, qtbot: QtBot
) -> None:
    centre.fails = True
    centre.may.set()
    with qtbot.waitSignal(window.session.told) as told:
        qtbot.keyClick(window.rows, Qt.Key.Key_F9)
    assert told.args[0].text == "Non affiché à l’écran, appelez de vive voix"
    assert not window.call.busy


def test_a_line_that_is_opened_is_called_with_the_centre_too(
    window: CounterWindow, centre: Centre, qtbot: QtBot
) -> None:
    centre.may.set()
    window.rows.opened.emit(window.rows.items[0])
    qtbot.waitUntil(lambda: window.session.idle and window.ticket is not None)
    assert not window.call.busy
