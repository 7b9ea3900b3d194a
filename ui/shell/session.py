"""The windows' way to the station: short reads in place, all else in the background."""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar
from zoneinfo import ZoneInfo

import shiboken6
from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

from kiosk.core.clock import CASABLANCA, Clock, SystemClock, zone
from kiosk.core.errors import BadInput, Refused, StoreTrouble
from ui.theme import theme
from ui.widgets.timers import every
from ui.widgets.toast import Notice

if TYPE_CHECKING:
    from kiosk.station import Station

log = logging.getLogger("ui.shell.session")
T = TypeVar("T")
Then = Callable[..., None]
POLL_MS = 300
TICK_MS = 1_000


class Session(QObject):
    """One for each process; pages take it and know neither threads, sessions nor SQL.

    `changed(tables)` after a write here or elsewhere, `told(Notice)` for the window's messages,
    `minute()` when the clock's minute turns, `opened()` when the store is there: a window may be
    shown before, because loading the store takes longer than painting. `closing()` before all
    ends.
    """

    changed = Signal(frozenset)
    told = Signal(object)
    minute = Signal()
    opened = Signal()
    closing = Signal()
    _home = Signal(object)

    def __init__(
        self,
        station: Station | None = None,
        parent: QObject | None = None,
        *,
        clock: Clock | None = None,
    ) -> None:
        super().__init__(parent)
        self._station: Station | None = None
        self._clock: Clock = clock or SystemClock()
        # One thread writes, so that commands are carried out in the order of the clicks.
        self._writing = QThreadPool(self)
        self._writing.setMaxThreadCount(1)
        self._working = QThreadPool(self)
        self._working.setMaxThreadCount(2)
        self._under_way = 0
        self._home.connect(self._came_home, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe: Callable[[], None] = _nothing
        self._minute = self.now().minute
        self._poll = every(self, POLL_MS, self._look_elsewhere)
        self._tick = every(self, TICK_MS, self._look_at_clock)
        if station is not None:
            self.open(station)

    def open(self, station: Station) -> None:
        """Work on a station from now on."""
        self._station = station
        self._clock = station.clock
        self._minute = self.now().minute
        self._unsubscribe = station.database.subscribe(self._tables_written)
        self.opened.emit()

    @property
    def ready(self) -> bool:
        """Whether the store is open."""
        return self._station is not None

    @property
    def station(self) -> Station:
        """The station; only once the desk is ready."""
        assert self._station is not None  # noqa: S101
        return self._station

    def start(self) -> None:
        """Begin to watch the clock and the writes of other processes."""
        self._poll.start()
        self._tick.start()

    def close(self) -> None:
        """Finish what is under way and stop watching."""
        self.closing.emit()
        self._poll.stop()
        self._tick.stop()
        self._unsubscribe()
        self._unsubscribe = _nothing
        self._writing.waitForDone()
        self._working.waitForDone()

    # -- reading -------------------------------------------------------------------------------

    def read(self, query: Callable[..., T], **fields: Any) -> T:
        """Answer a short local query in place; site and time are the station's unless given."""
        return self.station.ask(query, **fields)

    @property
    def language(self) -> str:
        """The language in force: "fr", "ar", "en" or "zgh"."""
        return theme.language

    @property
    def site(self) -> Any:
        """The station's site: code, name, name_ar, city, zone, demo."""
        return self._station.site if self._station else None

    @property
    def name(self) -> str:
        """The station's name, empty before the store is open."""
        return self._station.name if self._station else ""

    def now(self) -> datetime:
        """The time, in UTC; a frozen clock in pictures and tests."""
        return self._clock.now()

    def local_now(self) -> datetime:
        """The time on the site's wall."""
        return self.now().astimezone(self.zone)

    @property
    def zone(self) -> ZoneInfo:
        """The site's time zone."""
        return zone(self._station.zone if self._station else CASABLANCA)

    # -- writing and working -------------------------------------------------------------------

    def do(
        self,
        command: Any,
        *,
        then: Then | None = None,
        refused: Then | None = None,
        failed: Then | None = None,
        **fields: Any,
    ) -> None:
        """Carry out a command in the background.

        `then(outcome)`, `refused(sentence, refusal)` or, when the store is in trouble,
        `failed(sentence, error)` is called here when it is done; without the last two the
        sentence is told in the window.
        """
        work = functools.partial(self.station.do, command, **fields)
        self._start(self._writing, work, then, failed, refused)

    def do_all(
        self,
        wanted: list[tuple[Any, dict[str, Any]]],
        *,
        then: Then | None = None,
        refused: Then | None = None,
        failed: Then | None = None,
    ) -> None:
        """Carry out several commands, all or none; `then(outcomes)`."""
        self._start(self._writing, lambda: self.station.do_all(wanted), then, failed, refused)

    def write(
        self,
        function: Callable[[], T],
        *,
        then: Then | None = None,
        refused: Then | None = None,
        failed: Then | None = None,
    ) -> None:
        """Run what carries out commands by itself, in its turn among those of the clicks."""
        self._start(self._writing, function, then, failed, refused)

    def run(
        self, function: Callable[[], T], then: Then | None = None, failed: Then | None = None
    ) -> None:
        """Run a report, a long read or a printer in the background.

        `then(result)`, or `failed(sentence, error)`; without `failed` the sentence is told.
        """
        self._start(self._working, function, then, failed, failed)

    def say(
        self,
        text: str,
        kind: str = "ok",
        *,
        undo: Callable[[], None] | None = None,
        action: str = "",
    ) -> None:
        """Tell something at the bottom of the window; `undo` adds a button for ten seconds."""
        self.told.emit(Notice(text, kind, undo, action))

    def words(self, refusal: Refused) -> str:
        """A refusal as a sentence in the language in force."""
        from kiosk.core.wording import worded

        return worded(refusal, self.language, zone=self.station.zone)

    @property
    def idle(self) -> bool:
        """Whether nothing is under way in the background."""
        return self._under_way == 0

    def _start(
        self,
        pool: QThreadPool,
        work: Callable[[], Any],
        then: Then | None,
        failed: Then | None,
        refused: Then | None,
    ) -> None:
        self._under_way += 1

        def carry() -> None:
            outcome: tuple[Then | None, tuple[Any, ...]]
            try:
                outcome = (then, (work(),))
            except (Refused, BadInput, StoreTrouble) as error:
                outcome = (self._report, (error, refused if isinstance(error, Refused) else failed))
            except Exception as error:
                log.exception("unexpected error in the background")
                outcome = (self._report, (error, failed))
            self._home.emit(outcome)

        pool.start(carry)

    def _came_home(self, outcome: tuple[Then | None, tuple[Any, ...]]) -> None:
        self._under_way -= 1
        then, values = outcome
        owner = getattr(then, "__self__", None)
        # The page that asked may have been closed meanwhile.
        if then is None or (isinstance(owner, QObject) and not shiboken6.isValid(owner)):
            return
        then(*values)

    def _report(self, error: Exception, told: Then | None) -> None:
        sentence = self._sentence(error)
        owner = getattr(told, "__self__", None)
        if told is None or (isinstance(owner, QObject) and not shiboken6.isValid(owner)):
            self.say(sentence, "warning" if isinstance(error, Refused) else "danger")
        else:
            told(sentence, error)

    def _sentence(self, error: Exception) -> str:
        if isinstance(error, Refused):
            return self.words(error)
        if isinstance(error, StoreTrouble):
            log.warning("store trouble: %s", error)
            return self.tr(
                "Les données du poste ne répondent pas. Réessayez, puis appelez l’assistance."
            )
        if isinstance(error, BadInput):
            log.error("bad input from a window: %s", error)
        return self.tr(
            "L’action n’a pas été faite. Appelez l’assistance : le journal du poste dit pourquoi."
        )

    # -- changes and time ----------------------------------------------------------------------

    def _tables_written(self, tables: frozenset[str]) -> None:
        # Called on the writing thread; the signal crosses to the windows' thread by itself.
        self.changed.emit(tables)

    def _look_elsewhere(self) -> None:
        if self._station is None:
            return
        try:
            tables = self.station.database.poll_changes()
        except StoreTrouble as error:
            log.warning("changes of other processes cannot be read: %s", error)
            return
        if tables:
            self.changed.emit(tables)

    def _look_at_clock(self) -> None:
        minute = self.now().minute
        if minute != self._minute:
            self._minute = minute
            self.minute.emit()


def _nothing() -> None:
    """What is left to undo once it is undone."""
