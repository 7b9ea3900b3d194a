"""Open every page and dialog of a window again and again, and print how long each took, as JSON."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from benchmarks import NOW
from kiosk.core.clock import FrozenClock
from ui.manager.window import OWN_PAGES
from ui.reception.lock import LockScreen
from ui.reception.pages import PageEntry
from ui.reception.shortcuts import SHORTCUTS
from ui.reception.window import ReceptionWindow
from ui.shell import application
from ui.shell.page import Page
from ui.shell.session import Session
from ui.theme import theme
from ui.widgets.label import Label

LATER = 5
EMPTY = "empty"
QUIET_S, LONGEST_S, SETTLED_S = 0.12, 20.0, 4.0
KEYS = ("F1", "F2", "F3", "F4", "Ctrl+K", "Ctrl+Shift+E", "Ctrl+L")
Act = Callable[[], Any]


class Paints(QObject):
    """When something was last painted."""

    def __init__(self, app: QApplication, session: Session) -> None:
        super().__init__()
        self._app, self._session = app, session
        self.last = 0.0
        self._seen = False
        app.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._seen = True
        return False

    def settle(self, quiet: float = QUIET_S) -> None:
        """Until nothing has been painted, and nothing was under way, for a while."""
        end = time.perf_counter() + LONGEST_S
        since = time.perf_counter()
        while time.perf_counter() < end:
            self._seen = False
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
            now = time.perf_counter()
            if self._seen or not self._session.idle:
                since = now
            if self._seen:
                self.last = now
            if now - since > quiet:
                return


class Empty(Page):
    """A page with nothing on it but a word: the floor."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        QVBoxLayout(self).addWidget(Label("…"))


def close_dialogs(window: QWidget) -> None:
    """Close whatever lies over the window."""
    for child in window.findChildren(QDialog):
        if child.isVisible():
            child.reject()
    for screen in window.findChildren(LockScreen):
        if screen.isVisible():
            QTest.keyClick(screen, Qt.Key.Key_Return)
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


def of_reception(window: Any) -> dict[str, Act]:
    """The pages, and what the keys open over them."""
    acts: dict[str, Act] = {"an empty page": lambda: window.show_page(EMPTY)}
    acts |= {
        f"page {entry.name}": lambda name=entry.name: window.show_page(name)
        for entry in window.entries
        if entry.name != "today" and not entry.at_need
    }
    return acts | {
        f"{shortcut.sequence}, {shortcut.action}": getattr(window, shortcut.action)
        for shortcut in SHORTCUTS
        if shortcut.sequence in KEYS
    }


def of_manager(window: Any) -> dict[str, Act]:
    """The pages that only the manager's window has."""
    return {
        f"page {entry.name}": lambda name=entry.name: window.show_page(name) for entry in OWN_PAGES
    }


def _add_empty(window: Any) -> None:
    """Let the window have a page without anything on it."""
    place = f"{Empty.__module__}:{Empty.__name__}"
    window.stack._entries.setdefault(EMPTY, PageEntry(EMPTY, "", "sun", place))
    window.rail.items[EMPTY] = window.rail.items["today"]


def of_counter(window: Any) -> dict[str, Act]:
    """What covers the counter's window."""
    return {"opening a counter": window.refresh}


def of_touch(window: Any) -> dict[str, Act]:
    """The screens to which the first one leads."""
    return {
        f"screen {name}": lambda name=name: window.show_screen(name)
        for name in ("services", "company", "qr", "booking_badge")
    }


ACTS: dict[str, tuple[Callable[[Any], dict[str, Act]], Callable[[Any], Any]]] = {
    "reception": (of_reception, lambda window: window.show_page("today")),
    "manager": (of_manager, lambda window: window.show_page("today")),
    "counter": (of_counter, lambda _window: None),
    "touch": (of_touch, lambda window: window.start_again()),
}


def main(name: str, folder: Path) -> None:
    """Run the real entry of the window, and open everything once its start is over."""
    times: dict[str, list[float]] = {}

    def begin() -> None:
        app = QApplication.instance()
        window: Any = next(w for w in QApplication.topLevelWidgets() if hasattr(w, "session"))
        paints = Paints(app, window.session)  # type: ignore[arg-type]
        paints.settle(SETTLED_S)
        make, back = ACTS[name]
        if isinstance(window, ReceptionWindow):
            _add_empty(window)
        acts = make(window)
        for _ in range(1 + LATER):
            for what, act in acts.items():
                close_dialogs(window)
                back(window)
                paints.settle()
                start = time.perf_counter()
                act()
                paints.last = start
                paints.settle()
                times.setdefault(what, []).append((paints.last - start) * 1000)
        close_dialogs(window)
        QApplication.exit()

    application.make_application()
    theme.still = True  # what is made to move slowly is no wait
    QTimer.singleShot(1_000, begin)
    application.run_window(name, folder, windowed=True, clock=FrozenClock(NOW))
    print(json.dumps(times))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
