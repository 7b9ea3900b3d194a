"""A window says how its machine does: every few minutes in the background, as far as it changed."""

from __future__ import annotations

import logging
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QScreen

from kiosk.core.errors import BadInput, Refused, StoreTrouble
from ui.shell.doctor.looking import TAKES_LONG, Looked, doctor_of
from ui.shell.session import Answer, Session
from ui.shell.sync_runner import Running, worker_of
from ui.widgets.timers import once

if TYPE_CHECKING:
    from kiosk.doctor.finding import Finding
    from kiosk.station import Station

log = logging.getLogger("ui.shell.doctor")
AFTER_MS = 8_000
"""A start is for people first."""
MINUTES = 5
"""Between two looks; what a window is told of its print queue is looked at sooner."""
SOON_MS = 4_000
HEARD_S = 1.0
"""How long a window that closes waits until the centre has heard of it."""
NIGHT = range(1, 5)
"""The hours in which each row of the store is read over once, where a window is open then."""
TABLE = "print_job"


class Reporting(QObject):
    """One a window. Each minute it notes that it is there; that is no command."""

    def __init__(self, session: Session, window: str) -> None:
        super().__init__(session)
        self._session, self._window = session, window
        self._busy = self._closed = False
        self._minutes = 0
        self._read_over: date | None = None
        self._long: list[Finding] = []
        self._soon = once(self, AFTER_MS, self.look)
        session.opened.connect(self._soon.start)
        session.minute.connect(self._next)
        session.changed.connect(self._changed)
        session.closing.connect(self._close)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)  # noqa: S101
        for moved in (app.screenAdded, app.screenRemoved):
            moved.connect(self._screens_changed)
        if session.ready:
            self._soon.start()

    def look(self) -> None:
        """Look at the machine, and say what the site does not know yet."""
        if self._busy or self._closed or not self._session.ready:
            return
        self._busy, self._minutes = True, 0
        here = self._session.local_now()
        whole = here.hour in NIGHT and here.date() != self._read_over
        if whole:
            self._read_over = here.date()
        work = doctor_of(self._session).work(whole=whole)
        self._session.run(work, done=partial(self._looked, whole))

    def _next(self) -> None:
        if not self._session.ready or self._closed:
            return
        self._session.write(partial(_note, self._session.station, self._window), done=_quietly)
        self._minutes += 1
        if self._minutes >= MINUTES:
            self.look()

    def _changed(self, tables: frozenset[str]) -> None:
        if TABLE in tables and not self._soon.isActive() and not self._closed:
            self._soon.start(SOON_MS)

    def _screens_changed(self, _screen: QScreen) -> None:
        if not self._closed:
            self._soon.start(SOON_MS)

    def _looked(self, whole: bool, answer: Answer) -> None:
        self._busy = False
        if answer.error is not None:
            log.warning("how this machine does was not looked at: %s", type(answer.error).__name__)
        elif not self._closed:
            looked = answer.result
            if whole:
                self._long = [each for each in looked.findings if each.check in TAKES_LONG]
            else:  # what was found by night stands until it is looked at again
                looked = looked._replace(findings=[*looked.findings, *self._long])
            say = partial(_say, self._session.station, self._window, looked)
            self._session.write(say, done=_quietly)

    def _close(self) -> None:
        """Said at the end, so that nobody takes it for a window that fell."""
        if self._closed:
            return
        self._closed = True
        self._soon.stop()
        if not self._session.ready or self._session.trouble is not None:
            return
        try:
            _say_closed(self._session.station, self._window, worker_of(self._session))
        except (StoreTrouble, Refused, BadInput) as error:
            log.warning("the site was not told of the close: %s", type(error).__name__)


def _quietly(answer: Answer) -> None:
    """Whoever is at the window has asked for nothing, and is told nothing."""
    if answer.error is not None:
        log.warning("the site was not told how it does: %s", type(answer.error).__name__)


def _note(station: Station, window: str) -> None:
    from kiosk.store.signs_of_life import note

    at = station.enrolled
    machine, now = at.station if at else "", station.clock.now()
    station.database.write(
        lambda session: note(session, machine, station.name, window, now), durable=False
    )


def _say(station: Station, window: str, looked: Looked) -> None:
    from kiosk.core import program
    from kiosk.doctor.finding import problems
    from kiosk.paper.outlets import PAPER_OUT
    from kiosk.stations.kinds import PAPER_OUT as NO_PAPER
    from kiosk.stations.reporting import say
    from kiosk.sync import status

    printer = looked.printer(window)
    say(
        station,
        window,
        kind=station.enrolled.kind if station.enrolled else station.settings.station.kind,
        version=program.version(),
        is_open=True,
        is_paused=False,
        printer=printer,
        paper=NO_PAPER if printer == PAPER_OUT else "",
        pending=station.ask_itself(status).pending,
        problems=problems(looked.findings),
    )


def _say_closed(station: Station, window: str, exchange: Running | None) -> None:
    """The exchange ends next: while it is there, the centre hears of it first."""
    from kiosk.stations.reporting import say
    from kiosk.sync import status
    from kiosk.sync.status import ONLINE

    told = say(station, window, is_open=False)
    if told is not None and exchange is not None and station.ask_itself(status).state == ONLINE:
        exchange.answered(told, HEARD_S)
