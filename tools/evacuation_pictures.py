"""An evacuation as it begins, and its roll while it is called."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QWidget

from kiosk.core.clock import FrozenClock
from kiosk.evacuation.queries import roll_call
from kiosk.evacuation.states import HELP, MISSING, PRESENT
from kiosk.station import Station
from ui.shell.session import Session
from ui.shell.windows import WINDOWS

PLACE = "Escalier B, 2e étage"


def called(station: Station) -> None:
    """An exercise in which most were seen, one waits to be helped and one is missing."""
    station.do("evacuation.start", kind="drill")
    call = station.ask(roll_call)
    assert call is not None  # noqa: S101 - it has just begun
    for n, entry in enumerate(call.entries):
        state = {1: HELP, 3: MISSING}.get(n, PRESENT)
        if n % 5 != 2:
            place = {HELP: PLACE}.get(state, "")
            station.do("evacuation.account", entry=entry.id, state=state, place=place)


def _reception(session: Session) -> Any:
    window = WINDOWS["reception"].load()(session)
    window.resize(1366, 768)
    window.show_page("today")
    window.show()
    return window


def beginning(session: Session) -> QWidget:
    """The first of the two acts."""
    window = _reception(session)
    window.evacuate()
    made: QWidget = window.evacuating.start
    return made


def roll(session: Session) -> QWidget:
    """The roll over the reception, everybody shown."""
    called(session.station)
    clock = session.station.clock
    if isinstance(clock, FrozenClock):
        clock.at += timedelta(minutes=7, seconds=12)
    window = _reception(session)
    window.evacuate()
    made: Any = window.evacuating.roll
    made.view.choose("all")
    made.refresh()
    waits = next(e for e in made.call.entries if e.state == HELP)
    made.rows.choose(waits.id)
    shown: QWidget = made
    return shown
