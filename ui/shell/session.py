"""The windows' way to the station: short reads in place, all else in the background."""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar
from zoneinfo import ZoneInfo

import shiboken6
from PySide6.QtCore import QObject, Qt, QThreadPool, Signal
from PySide6.QtWidgets import QWidget

from kiosk.core.clock import CASABLANCA, Clock, SystemClock, zone
from kiosk.core.errors import BadFile, BadInput, BadValue, Refused, SettingsError, StoreTrouble
from kiosk.core.languages import SOURCE
from ui.shell import languages
from ui.shell.hearing import is_gone
from ui.shell.outage import Outage
from ui.shell.qt_words import speak_qt
from ui.widgets.timers import every
from ui.widgets.toast import Notice

if TYPE_CHECKING:
    from kiosk.core.command import Command
    from kiosk.station import Station

log = logging.getLogger("ui.shell.session")
T = TypeVar("T")
Then = Callable[..., None]
Done = Callable[["Answer"], None]
POLL_MS = 300
TICK_MS = 1_000


@dataclass(frozen=True)
class Answer:
    """What came home: a result, or what went wrong and the sentence that says so."""

    result: Any = None
    error: Exception | None = None
    sentence: str = ""


class Session(QObject):
    """One for each window; pages take it and know neither threads, sessions nor SQL.

    `changed(tables)` after a write here or elsewhere, `told(Notice)` for the window's messages,
    `minute()` when the clock's minute turns, `turned()` when somebody has taken the window up,
    `opened()` when the store is there: a window may be shown before, because loading the store
    takes longer than painting. `closing()` before all ends. `troubled(StoreTrouble)` while the
    store lets nothing be read or written, and `recovered()` once it does again: it is looked by
    itself.
    """

    changed = Signal(frozenset)
    told = Signal(object)
    minute = Signal()
    opened = Signal()
    closing = Signal()
    turned = Signal()
    troubled = Signal(object)
    recovered = Signal()
    _home = Signal(object)

    def __init__(
        self,
        station: Station | None = None,
        parent: QObject | None = None,
        *,
        clock: Clock | None = None,
        language: str = "",
    ) -> None:
        super().__init__(parent)
        self._station: Station | None = None
        self._clock: Clock = clock or SystemClock()
        self._asked = language
        self.language = language or SOURCE
        self._windows: list[QWidget] = []
        # One thread writes, so that commands are carried out in the order of the clicks.
        self._writing = QThreadPool(self)
        self._writing.setMaxThreadCount(1)
        self._working = QThreadPool(self)
        self._working.setMaxThreadCount(2)
        self._under_way = 0
        self._home.connect(self._came_home, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe: Callable[[], None] = _nothing
        self.covered = False
        self._left_by: str | None = None
        self._untold: list[Notice] = []
        self._minute = _whole_minute(self.now())
        self._poll = every(self, POLL_MS, self._look_elsewhere)
        self._tick = every(self, TICK_MS, self._look_at_clock)
        self.changed.connect(self._look_at_staff)
        self._outage = Outage(self, self._check)
        self._outage.begun.connect(self.troubled)
        self._outage.over.connect(self._store_is_back)
        if station is not None:
            self.open(station)

    def open(self, station: Station) -> None:
        """Work on a station from now on, in its language or the one that was asked for."""
        self._station = station
        self.speak(self.usual_language)
        speak_qt(self.language)
        self._clock = station.clock
        self._minute = _whole_minute(self.now())
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

    def look_every(self, milliseconds: int) -> None:
        """Look for the writes of other processes more often than a desk has to, from now on."""
        self._poll.setInterval(milliseconds)
        self._look_elsewhere()  # the first look finds nothing: nothing is missed after it

    def close(self) -> None:
        """Finish what is under way and stop watching."""
        self.closing.emit()
        self._outage.stop()
        self._poll.stop()
        self._tick.stop()
        self._unsubscribe()
        self._unsubscribe = _nothing
        self._writing.waitForDone()
        self._working.waitForDone()

    # -- language ------------------------------------------------------------------------------

    def adopt(self, window: QWidget) -> None:
        """Have a window speak this session's language from now on."""
        self._windows.append(window)
        languages.speak(window, self.language)

    @property
    def usual_language(self) -> str:
        """The language in which the window opens, and that it comes back to."""
        return self._asked or self.station.settings.language

    def speak(self, language: str) -> None:
        """Change the language of this session's windows at once; what was typed stays."""
        if language == self.language:
            return
        self.language = language
        self._windows = [window for window in self._windows if shiboken6.isValid(window)]
        for window in self._windows:
            languages.speak(window, language)
        speak_qt(language)

    # -- who is here ---------------------------------------------------------------------------

    def cover(self) -> None:
        """Nobody is here: what is on the screen is neither seen nor read again."""
        if not self.covered:
            self.covered, self._left_by = True, self._station.staff if self._station else None

    def uncover(self) -> None:
        """Somebody is here: what was to be told meanwhile is theirs, unless another has left."""
        self.covered, untold = False, self._untold
        self._untold = []
        if self._left_by in (None, self.station.staff):
            for notice in untold:
                self.told.emit(notice)
        self.turned.emit()

    def _look_at_staff(self, tables: frozenset[str]) -> None:
        if tables & {"staff", "staff_secret"} and self._station is not None and not self.covered:
            with suppress(StoreTrouble):
                if self._station.look_again():
                    self.turned.emit()

    def is_for(self, roles: frozenset[str]) -> bool:
        """Whether whoever works here is among these."""
        return self._offered(lambda station: station.is_for(roles))

    def may(self, *commands: type[Command] | str) -> bool:
        """Whether whoever works here may do all of these: what they may not is not offered."""
        return self._offered(lambda station: station.may(*commands))

    def may_read(self, *queries: Callable[..., Any]) -> bool:
        """Whether whoever works here may ask all of these."""
        return self._offered(lambda station: station.may_read(*queries))

    def may_see(self, site: str) -> bool:
        """Whether whoever works here may see the figures of another site; none is their own."""
        return not site or self._offered(
            lambda station: any(each.code == site for each in station.seen_sites())
        )

    def _offered(self, may: Callable[[Station], bool]) -> bool:
        """While the store cannot say whether people sign in, what stands there stays."""
        try:
            return self._station is None or may(self._station)
        except StoreTrouble:
            return True

    # -- reading -------------------------------------------------------------------------------

    def read(self, query: Callable[..., T], **fields: Any) -> T:
        """Answer a short local query in place; site and time are the station's unless given.

        Raises StoreTrouble, at once while the store is known to be in trouble; MayNotRead.
        """
        return self._reading(functools.partial(self.station.ask, query, **fields))

    def _reading(self, ask: Callable[[], T]) -> T:
        self._outage.raise_known()
        try:
            return ask()
        except StoreTrouble as error:
            self._outage.suspect(error)
            raise

    def read_itself(self, query: Callable[..., T], **fields: Any) -> T:
        """What the machine has to know to work, whoever is here: who may sign in, what prints.

        For `ui.shell.signing` and the print queue; raises as `read`.
        """
        return self._reading(functools.partial(self.station.ask_itself, query, **fields))

    def attempt(self, refresh: Callable[[], object]) -> bool:
        """Read what is shown again; where that cannot be, or may not be, what was read stays.

        Nothing is read of what is covered.
        """
        if self.covered:
            return False
        from kiosk.staff.refusals import MayNotRead

        try:
            refresh()
        except MayNotRead as refusal:
            log.info("what is shown is not for whoever is here: %s", refusal)
            return False
        except StoreTrouble as trouble:
            log.warning("what is shown cannot be read: %s", trouble)
            return False
        return True

    @property
    def trouble(self) -> StoreTrouble | None:
        """What keeps the store from being read or written now, as far as is known."""
        return self._outage.trouble

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

    def do(self, command: Command, *, done: Done | None = None) -> None:
        """Carry out a command in the background; windows do so through a `Form`.

        Who, where and when are the station's.

        `done(answer)` is called here, whatever happened; without it what went wrong is told in
        the window. So for the three below.
        """
        self._start(self._writing, functools.partial(self.station.do, command), done)

    def do_all(self, wanted: Sequence[Command], *, done: Done | None = None) -> None:
        """Carry out several commands, all or none."""
        given: list[tuple[Command, dict[str, Any]]] = [(command, {}) for command in wanted]
        self._start(self._writing, functools.partial(self.station.do_all, given), done)

    def write(self, function: Callable[[], T], *, done: Done | None = None) -> None:
        """Run what carries out commands by itself, in its turn among those of the clicks."""
        self._start(self._writing, function, done)

    def run(
        self,
        function: Callable[[], T],
        then: Then | None = None,
        failed: Then | None = None,
        *,
        done: Done | None = None,
    ) -> None:
        """Run a report, a long read or a printer in the background.

        `then(result)`, or `failed(sentence, error)`; or `done(answer)` in both cases.
        """
        self._start(self._working, function, done or functools.partial(self._part, then, failed))

    def say(
        self,
        text: str,
        kind: str = "ok",
        *,
        undo: Callable[[], None] | None = None,
        action: str = "",
        also: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        """Tell something at the bottom of the window; `undo` adds a button for ten seconds.

        `also` is one more beside it, which Ctrl+Z leaves alone: its word and what it does.
        """
        notice = Notice(text, kind, undo, action, also)
        if self.covered:
            self._untold.append(notice)
        else:
            self.told.emit(notice)

    def tell(self, sentence: str, error: Exception) -> None:
        """Tell in the window what went wrong; a refusal is no alarm."""
        self.say(sentence, "warning" if isinstance(error, Refused) else "danger")

    def words(self, refusal: Refused) -> str:
        """A refusal as a sentence in the language in force."""
        from kiosk.core.wording import worded

        return worded(refusal, self.language, zone=self.station.zone)

    @property
    def idle(self) -> bool:
        """Whether nothing is under way in the background."""
        return self._under_way == 0

    def _start(self, pool: QThreadPool, work: Callable[[], Any], done: Done | None) -> None:
        self._under_way += 1

        def carry() -> None:
            result: Any = None
            failure: Exception | None = None
            try:
                result = work()
            except (Refused, BadInput, SettingsError, StoreTrouble) as error:
                failure = error
            except Exception as error:
                log.exception("unexpected error in the background")
                failure = error
            self._home.emit((done, result, failure))

        pool.start(carry)

    def _came_home(self, arrived: tuple[Done | None, Any, Exception | None]) -> None:
        self._under_way -= 1
        done, result, error = arrived
        if isinstance(error, StoreTrouble) and self.ready:
            self._outage.suspect(error)
        sentence = self._sentence(error) if error is not None else ""
        (done or functools.partial(self._part, None, None))(Answer(result, error, sentence))

    def _part(self, then: Then | None, failed: Then | None, answer: Answer) -> None:
        """Give an answer to whom it is for; the page that asked may have been closed meanwhile."""
        if answer.error is None:
            if then is not None and not is_gone(then):
                then(answer.result)
        elif failed is not None and not is_gone(failed):
            failed(answer.sentence, answer.error)
        else:
            self.tell(answer.sentence, answer.error)

    def _sentence(self, error: Exception) -> str:
        if isinstance(error, Refused):
            return self.words(error)
        if isinstance(error, StoreTrouble):
            from kiosk.core.wording import trouble

            log.warning("store trouble: %s", error)
            return trouble(error, self.language)
        if isinstance(error, BadFile):
            from kiosk.core.wording import bad_file

            return bad_file(error, self.language)
        if isinstance(error, BadValue):
            from kiosk.core.wording import bad_value, field_name

            return bad_value(error, field_name(error.field, self.language), self.language)
        if isinstance(error, OSError):
            from kiosk.core.wording import say

            return say("file.unwritable", self.language)
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
        if self._station is None or self._outage.unreadable:
            return
        try:
            tables = self.station.database.poll_changes()
        except StoreTrouble as error:
            log.warning("changes of other processes cannot be read: %s", error)
            self._outage.suspect(error)
            return
        if tables:
            self.changed.emit(tables)

    def _check(self) -> None:
        self.station.database.check()

    def _store_is_back(self) -> None:
        from kiosk.store.base import Base

        self.recovered.emit()
        self.changed.emit(frozenset(Base.metadata.tables))  # nobody heard what changed meanwhile

    def _look_at_clock(self) -> None:
        minute = _whole_minute(self.now())
        if minute != self._minute:
            self._minute = minute
            self.minute.emit()


def _whole_minute(at: datetime) -> datetime:
    """The minute with its hour and day: a machine may have slept for exactly an hour."""
    return at.replace(second=0, microsecond=0)


def _nothing() -> None:
    """What is left to undo once it is undone."""
