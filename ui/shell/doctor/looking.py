"""Looking at a station from one of its windows: in the background, but for what only Qt knows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from ui.shell.session import Session

if TYPE_CHECKING:
    from kiosk.core.settings import PrintingSettings
    from kiosk.doctor.finding import Finding
    from kiosk.paper.outlets import Outlets

TAKES_LONG = frozenset({"integrity", "log"})
"""The checks that read each row of the store."""
KINDS = {
    "reception": ("badges", "tickets", "sheets"),
    "manager": ("badges", "sheets"),
    "counter": ("tickets",),
    "touch": ("tickets",),
}
"""The kinds of paper that a window is asked for."""


class Looked(NamedTuple):
    """What was found, and the state of each kind's printer, by its address."""

    findings: list[Finding]
    printers: dict[str, tuple[str, str]]

    def printer(self, window: str) -> str:
        """What a window's printers say: the first that does not print, "ready", or none."""
        from kiosk.doctor.paper import NO_PAPER, why_state

        found = [self.printers[kind] for kind in KINDS.get(window, ()) if kind in self.printers]
        told = [why_state(state) for _, state in found if state not in NO_PAPER]
        return next((state for state in told if state != "ready"), told[0] if told else "")


class Doctor(QObject):
    """One a session: it knows the outlets that hung the last time."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._outlets: Outlets | None = None

    def work(self, *, whole: bool) -> Callable[[], Looked]:
        """What to run on a worker; screens and fonts are looked at now."""
        from ui.shell.doctor import seen

        station, language = self._session.station, self._session.language
        own = [seen.screens(station.settings.screen), seen.fonts()]
        return partial(self._look, station.folder, language, own, whole=whole)

    def _look(self, folder: Path, language: str, own: list[Finding], *, whole: bool) -> Looked:
        from kiosk.core.errors import SettingsError
        from kiosk.core.settings import load
        from kiosk.doctor import paper
        from kiosk.doctor.examining import examine

        try:
            chosen: PrintingSettings = load(folder).printing
        except (SettingsError, OSError):  # the doctor says so
            chosen = self._session.station.settings.printing
        states = paper.states(chosen, self._status)
        own.append(paper.of_states(states))
        return Looked(_merged(examine(folder, language, whole=whole), own), states)

    def _status(self, printer: str) -> str:
        from kiosk.paper.kinds import core_kinds
        from kiosk.paper.outlets import MISSING, SYSTEM, Outlets
        from ui.shell.system_printer import SystemPrinter

        if self._outlets is None:
            kinds = core_kinds(self._session.station.folder)
            self._outlets = Outlets({**kinds, SYSTEM: SystemPrinter})
        outlet = self._outlets.at(printer)
        return MISSING if outlet is None else outlet.status()


def doctor_of(session: Session) -> Doctor:
    """The doctor of a session."""
    return session.findChild(Doctor) or Doctor(session)


def _merged(found: Iterable[Finding], own: list[Finding]) -> list[Finding]:
    """What the window saw takes the place of what the doctor could see without one."""
    seen = {each.check: each for each in own}
    merged = [seen.pop(each.check, each) for each in found]
    return [*merged, *seen.values()]
