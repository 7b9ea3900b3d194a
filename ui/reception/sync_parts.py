"""What the front desk's window shows of the exchange: pill, amber line, foot and rail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.reception.rail import Rail
from ui.reception.topbar import TopBar
from ui.shell.session import Session
from ui.shell.sync.banner import OfflineBanner
from ui.shell.sync.watch import watch_of
from ui.shell.sync.words import clock_words, last_exchange, pill_words
from ui.theme import widths
from ui.widgets.pill import WARNING

if TYPE_CHECKING:
    from ui.reception.footer import Device

SETTLE = "settle"
# Where there is less room the amber line says since when, and the search keeps its words.


class SyncParts(QObject):
    """Keeps the parts of a window in step with the watch of its session.

    `shown()` when the state was said, so that the foot follows; `wants(page)` for another page.
    """

    shown = Signal()
    wants = Signal(str)

    def __init__(
        self, window: QWidget, session: Session, top: TopBar, away: OfflineBanner, rail: Rail
    ) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._top, self._away, self._rail = top, away, rail
        self.watch = watch_of(session)
        self.watch.moved.connect(self.show)
        session.minute.connect(self.show)
        top.sync.clicked.connect(self.open)
        away.asked.connect(self.open_journal)

    def show(self, _status: object = None) -> None:
        """Say the state as it is, in the session's language."""
        self.shown.emit()
        status = self.watch.status
        if status is None:
            return
        now, language = self._session.local_now(), self._session.language
        short = self._window.width() < widths.WIDE_WINDOW
        self._top.sync.show_words(pill_words(status, now, language, short=short))
        self._top.sync.show()
        wrong = clock_words(status.clock_offset, language)
        self._top.wrong_clock.show_state(wrong, WARNING, icon="clock")
        self._top.wrong_clock.setVisible(bool(wrong))
        self._away.show_status(status, now)
        if SETTLE in self._rail.items:
            self._rail.items[SETTLE].set_count(status.refused)

    def devices(self) -> list[Device]:
        """The line at the foot of the window while offline."""
        status = self.watch.status
        if status is None or not self.watch.offline:
            return []
        said = last_exchange(status, self._session.local_now(), self._session.language)
        return [("cloud-off", said, "warning")]

    def open(self) -> None:
        """What the pill leads to: what is to settle, or else the journal."""
        status = self.watch.status
        if status is None or self.watch.local:
            return
        if status.refused and SETTLE in self._rail.items:
            self.wants.emit(SETTLE)
        else:
            self.open_journal()

    def open_journal(self) -> None:
        """The journal of exchanges, and how much waits."""
        from ui.shell.sync.journal import JournalDialog

        JournalDialog(self._window, self._session).open()
