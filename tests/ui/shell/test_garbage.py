"""What has widgets in it dies on the GUI thread."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.shell.garbage import Collector


class _Cycle:
    """Something that only the collector can free; notes the thread it dies on."""

    def __init__(self, died_on: list[int]) -> None:
        self.self = self
        weakref.finalize(self, lambda: died_on.append(threading.get_ident()))


def test_a_worker_that_allocates_does_not_collect(qtbot: QtBot) -> None:
    owner, died_on = QObject(), []
    collector = Collector(owner)
    assert not gc.isenabled()
    _Cycle(died_on)
    heap: list[list[int]] = []
    worker = threading.Thread(target=lambda: heap.extend([n] for n in range(200_000)))
    worker.start()
    worker.join()
    assert died_on == []
    qtbot.waitUntil(lambda: bool(died_on))
    assert died_on == [threading.get_ident()]
    collector.deleteLater()
