"""What the supervisor of a station asks: which version its window is, and whether that one works.

The version that is being tried is started by the supervisor of the former one, which stays until
the other has shown that it works: no version that does not start can keep a machine from starting.
Nothing here opens the store; what does is done by a process of its own.
"""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from msgspec import structs

from kiosk.core import program
from kiosk.core.errors import Refused
from kiosk.updates import health, here, trial
from kiosk.updates.alone import alone
from kiosk.updates.layout import WINDOWS, Layout
from kiosk.updates.state import GOING_BACK, NOW, READY, TRYING, load, save
from kiosk.updates.versions import order

log = logging.getLogger("kiosk.updates")
TRIES = 3
"""How often a version may end, or hang, before it has shown that it works."""
LIMIT_SECONDS = 300.0
"""How long one try may take: the store may be large, and its schema another."""
STEP_SECONDS = 3_600
FIRST_ASKED_SECONDS, ASKED_SECONDS = 600.0, 3_600.0
"""When the centre is asked for versions after a start, and how often then; see `nightly`."""


def before_start(data: Path, *, quiet: bool) -> bool:
    """To be called before each start of the window, while none is open.

    `quiet` is the first start after the machine's, and the one at night: a version that waits is
    tried then. Never raises: whatever fails, the window is started. Whether a version on trial may
    be it: not where its first try cannot be written down, as there would be no end to them.
    """
    try:
        _before_start(data, quiet=quiet)
    except (Refused, OSError, subprocess.SubprocessError):
        log.exception("what is to be done for an update was not")
        return load(data).tries > 0
    return True


def window(data: Path, *arguments: str, tried: bool = True) -> list[str]:
    """The command line of the window's process: of the version that counts now.

    Where a version on trial may not be `tried`, that is this one.
    """
    if not tried and load(data).step == TRYING:
        return program.again(*arguments, windows=True)
    version = _version(data)
    layout = _layout(data)
    if layout is None or version == program.version() or not layout.has(version):
        return program.again(*arguments, windows=True)
    return command(layout, version, *arguments)


def is_stuck(data: Path, seconds: float) -> bool:
    """Whether a window that has run so long is to be ended: it is tried, and shows nothing.

    To be asked every second or so; it is here that a version which works comes to stay.
    Raises Busy or OSError where that cannot be written down now.
    """
    state, layout = load(data), _layout(data)
    if state.step != TRYING or layout is None or not layout.has(state.version):
        return False
    if health.said(data, state.name):
        _stay(data, layout)
        return False
    return seconds > LIMIT_SECONDS


class Asking:
    """Has the centre asked for versions now and then, by a process that nobody waits for.

    To be called every second or so with a clock that only goes forward.
    """

    def __init__(self, data: Path) -> None:
        self._data = data
        self._next = FIRST_ASKED_SECONDS
        self._asked: subprocess.Popen[bytes] | None = None

    def look(self, seconds: float) -> None:
        """Never raises; `seconds` are since the supervisor began."""
        if self._asked is not None:
            if self._asked.poll() is None:
                return
            self._asked = None
        if seconds < self._next:
            return
        self._next = seconds + ASKED_SECONDS
        asked = program.again("--data", str(self._data), "update", "night")
        try:
            self._asked = subprocess.Popen(  # noqa: S603
                asked,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                creationflags=program.NO_CONSOLE,
            )
        except OSError:
            log.exception("the centre was not asked for versions")

    def close(self) -> None:
        """End what is under way: what was fetched is there the next time."""
        if self._asked is not None:
            self._asked.terminate()
            self._asked.wait()
            self._asked = None


def successor(data: Path, *arguments: str) -> list[str] | None:
    """The program that is to go on in the place of this one; None where it is this one.

    To be asked by the supervisor when it begins, and while no window is open.
    """
    layout, state = _layout(data), load(data)
    if layout is None or state.step in (TRYING, GOING_BACK):
        return None
    version, own = layout.current(), program.version()
    if not version or version == own:
        return None
    beside = layout.folder(own) == here.bundle()
    if not beside and order(version) < order(own):
        return None  # what was installed since is newer than what was laid by an update
    return command(layout, version, *arguments)


def hand_over(following: list[str]) -> int:
    """Have another version go on in this one's place; its exit code where this one waits for it."""
    if os.name == "posix":
        os.execv(following[0], following)  # noqa: S606
    done = subprocess.run(following, check=False, creationflags=program.NO_CONSOLE)  # noqa: S603
    return done.returncode


def command(layout: Layout, version: str, *arguments: str) -> list[str]:
    """The command line of a version that was laid; on Windows without a console."""
    if sys.platform == "win32":
        return [str(layout.folder(version) / WINDOWS), program.VERB, *arguments]
    return [str(layout.program(version)), *arguments]


def _stay(data: Path, layout: Layout) -> None:
    with alone(data):
        if load(data).step == TRYING:
            trial.succeed(data, layout, datetime.now(UTC))


def _before_start(data: Path, *, quiet: bool) -> None:
    state, layout = load(data), _layout(data)
    there = layout is None or layout.has(state.version)
    if state.step == READY and not there:
        with alone(data):
            trial.let_go(data, program.version(), datetime.now(UTC))
        return
    if state.step == TRYING and layout is not None and there and health.said(data, state.name):
        _stay(data, layout)
        return
    if state.step == READY and (quiet or state.when == NOW):
        _run(data, "", "begin")
        state = load(data)
    if state.step == TRYING:
        if there and state.tries < TRIES:
            save(data, structs.replace(state, tries=state.tries + 1))
            return
        _run(data, state.former_program, "back")
    elif state.step == GOING_BACK and not Path(state.former_program).is_file():
        with alone(data):
            trial.stay(data, datetime.now(UTC))
    elif state.step == GOING_BACK:
        _run(data, state.former_program, "back")


def _run(data: Path, other: str, step: str) -> None:
    """One step, by this program or another one, in a process of its own."""
    arguments = ("--data", str(data), "update", "step", step)
    asked = [other, *arguments] if other else program.again(*arguments)
    done = subprocess.run(  # noqa: S603
        asked,
        check=False,
        timeout=STEP_SECONDS,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        creationflags=program.NO_CONSOLE,
    )
    if done.returncode:
        log.warning("update step %s ended with %d", step, done.returncode)


def _version(data: Path) -> str:
    state, layout = load(data), _layout(data)
    if state.step == TRYING:
        return state.version
    current = layout.current() if layout is not None else ""
    own = program.version()
    if layout is None or not current:
        return own
    beside = layout.folder(own) == here.bundle()
    return current if beside or order(current) > order(own) else own


def _layout(data: Path) -> Layout | None:
    try:
        return here.layout_of(data)
    except (Refused, OSError):
        return None
