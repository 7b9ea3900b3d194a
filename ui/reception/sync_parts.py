"""What the front desk's window shows of the exchange: pill, amber line, foot and rail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.shell.sync.watch import watch_of
from ui.shell.sync.words import clock_words, last_exchange, pill_words
from ui.widgets.pill import WARNING

if TYPE_CHECKING:
    from ui.reception.footer import Device
    from ui.reception.window import ReceptionWindow

SETTLE = "settle"
# Where there is less room the amber line says since when, and the search keeps its words.
NARROW_BELOW = 1600


class SyncParts(QObject):
    """Keeps the parts of a window in step with the watch of its desk."""

    def __init__(self, window: ReceptionWindow) -> None:
        super().__init__(window)
        self._window = window
        self.watch = watch_of(window.session)
        self.watch.moved.connect(self.show)
        window.session.minute.connect(self.show)
        window.top.sync.clicked.connect(self.open)
        window.away.asked.connect(self.open_journal)

    def show(self, _status: object = None) -> None:
        """Say the state as it is, in the language in force."""
        status, window = self.watch.status, self._window
        window.show_devices()
        if status is None:
            return
        now, language = window.session.local_now(), window.session.language
        short = window.width() < NARROW_BELOW
        window.top.sync.show_words(pill_words(status, now, language, short=short))
        window.top.sync.show()
        wrong = clock_words(status.clock_offset, language)
        window.top.wrong_clock.show_state(wrong, WARNING, icon="clock")
        window.top.wrong_clock.setVisible(bool(wrong))
        window.away.show_status(status, now)
        if SETTLE in window.rail.items:
            window.rail.items[SETTLE].set_count(status.refused)

    def devices(self) -> list[Device]:
        """The line at the foot of the window while offline."""
        status = self.watch.status
        if status is None or not self.watch.offline:
            return []
        session = self._window.session
        said = last_exchange(status, session.local_now(), session.language)
        return [("cloud-off", said, "warning")]

    def open(self) -> None:
        """What the pill leads to: what is to settle, or else the journal."""
        status = self.watch.status
        if status is None or self.watch.local:
            return
        if status.refused and SETTLE in self._window.rail.items:
            self._window.show_page(SETTLE)
        else:
            self.open_journal()

    def open_journal(self) -> None:
        """The journal of exchanges, and how much waits."""
        from ui.shell.sync.journal import JournalDialog

        JournalDialog(self._window, self._window.session).open()
