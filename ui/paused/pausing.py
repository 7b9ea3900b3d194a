"""`kiosk paused`: the process that shows the words, until the supervisor ends it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.cli.codes import DONE
from kiosk.cli.own_window import IN_HALL
from kiosk.core.settings.file import spoken_in
from kiosk.supervisor.pause import LEFT
from kiosk.supervisor.wire import END
from ui.paused.box import PausedBox
from ui.paused.screen import PausedScreen
from ui.shell.application import make_application
from ui.shell.hall.holding import hold
from ui.shell.signals import on_end
from ui.shell.start_trouble import need_screen
from ui.shell.supervised.line import line
from ui.shell.supervised.place import put
from ui.widgets.timers import every

SIGNALS_MS = 200


class _Words(QObject):
    """What the supervisor says, on the thread of the windows."""

    heard = Signal(str)


def pause(window: str, folder: Path, *, windowed: bool, language: str, report: str) -> int:
    """Show the words: DONE to try again at once, LEFT where somebody leaves it at that."""
    need_screen()
    app = make_application()
    shown: QWidget
    if window in IN_HALL:
        shown = screen = PausedScreen(window)
        screen.held.connect(lambda: app.exit(DONE))
    else:
        shown = box = PausedBox(language or spoken_in(folder), report)
        box.accepted.connect(lambda: app.exit(DONE))
        box.rejected.connect(lambda: app.exit(LEFT))
    _obey(app, shown)
    if window not in IN_HALL:
        shown.show()
    else:
        told = line()
        if told is not None:
            put(shown, told.place)
        if windowed:
            shown.show()
        else:
            hold(shown, window, folder)
    on_end(lambda: app.exit(LEFT))
    every(shown, SIGNALS_MS, lambda: None).start()
    return app.exec()


def _obey(app: QApplication, shown: QWidget) -> None:
    def obey(word: str) -> None:
        if word == END:
            app.exit(LEFT)
        else:
            shown.raise_()
            shown.activateWindow()

    words = _Words(shown)
    words.heard.connect(obey, Qt.ConnectionType.QueuedConnection)
    if (told := line()) is not None:
        told.listen(words.heard.emit)
