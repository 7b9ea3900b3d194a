"""The two steps that touch the store, as the supervisor has them done."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from kiosk.core import program
from kiosk.updates import here, trial
from kiosk.updates.alone import alone
from kiosk.updates.layout import PROGRAM
from kiosk.updates.refusals import NotInstalled
from kiosk.updates.state import GOING_BACK, READY, TRYING, UNHEALTHY, State, load

PATIENCE_SECONDS = 60.0
"""How long the window of a machine that has several waits for another one's step."""


def begin(data: Path, now: datetime) -> State:
    """Have the version that waits tried from now on; nothing where none does."""
    with alone(data, PATIENCE_SECONDS):
        state, own = load(data), here.bundle()
        if state.step != READY:
            return state
        if own is None:
            raise NotInstalled
        return trial.begin(data, program.version(), str(own / PROGRAM), now)


def back(data: Path, now: datetime) -> State:
    """Come back in the place of the version that was tried; this program is the former one."""
    with alone(data, PATIENCE_SECONDS):
        if load(data).step not in (TRYING, GOING_BACK):
            return load(data)
        return trial.go_back(data, here.layout_of(data), now, UNHEALTHY)
