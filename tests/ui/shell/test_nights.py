"""What is done by night beside the windows: off their thread, and ended with them."""

from __future__ import annotations

import threading

import pytest
from pytestqt.qtbot import QtBot

from kiosk import nightly
from kiosk.core.errors import StoreTrouble
from kiosk.nightly import Job, Night
from ui.shell.nights import Nights
from ui.shell.session import Session


@pytest.fixture
def threads(monkeypatch: pytest.MonkeyPatch) -> list[threading.Thread]:
    """Where the one job was done."""
    found: list[threading.Thread] = []

    def run(_night: Night) -> str:
        found.append(threading.current_thread())
        return "done"

    monkeypatch.setattr(nightly, "jobs", lambda: (Job("only", run),))
    return found


def test_it_is_done_beside_the_windows(
    qtbot: QtBot, session: Session, threads: list[threading.Thread]
) -> None:
    nights = Nights(session)
    with qtbot.waitSignal(nights.ended):
        nights.look()
    with qtbot.waitSignal(nights.ended):
        nights.look()
    assert len(threads) == 1
    assert threads[0] is not threading.main_thread()
    nights.stop()


def test_a_window_that_closes_stops_it(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, saw = threading.Event(), []

    def long(night: Night) -> str:
        begun.set()
        saw.append(night.stop.wait(30))
        night.require_time()
        return "never"

    monkeypatch.setattr(nightly, "jobs", lambda: (Job("long", long),))
    nights = Nights(session)
    nights.look()
    assert begun.wait(30)
    session.closing.emit()
    assert saw == [True]
    assert session.read_itself(nightly.ran) == []
    nights.look()
    assert session.read_itself(nightly.ran) == []


def test_a_store_in_trouble_is_looked_at_again(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def trouble(*_: object) -> None:
        raise StoreTrouble("no", "busy")

    nights = Nights(session)
    monkeypatch.setattr(nightly, "run_due", trouble)
    with qtbot.waitSignal(nights.ended):
        nights.look()
    monkeypatch.undo()
    with qtbot.waitSignal(nights.ended):
        nights.look()
    nights.stop()
