"""Collecting garbage on the GUI thread, and nowhere else.

Python collects on whichever thread happens to allocate. A cycle with a widget in it would then die
on a worker thread, and Qt crashes: so automatic collection is off while windows are open, and this
timer does the same work, at the same thresholds, where widgets may die.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject

from ui.widgets.timers import every

LOOK_MS = 500


class Collector(QObject):
    """Looks twice a second whether there is enough garbage to collect."""

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        gc.disable()
        self._timer = every(self, LOOK_MS, collect_if_due)
        self._timer.start()


def collect_if_due() -> None:
    """Collect the oldest generation that is over its threshold, as Python itself would."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return
