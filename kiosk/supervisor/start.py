"""`kiosk supervise`: which window of which data folder, and one supervisor for it."""

from __future__ import annotations

import os
import signal
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from kiosk.cli import streams
from kiosk.cli.codes import DONE, RESTART, TROUBLE
from kiosk.cli.own_window import IN_HALL, own_window
from kiosk.core import program
from kiosk.core.data_folder import data_folder
from kiosk.supervisor.only_one import OnlyOne, run_folder
from kiosk.supervisor.policy import Limits, Policy
from kiosk.supervisor.supervisor import Commands, Supervisor
from kiosk.supervisor.versions import Laid, Versions

VERB = "supervise"
WINDOWS = ("reception", "touch", "display", "counter", "manager", "network", "device", "door")
SPOKEN = ("fr", "ar", "en")
_PRIVATE = 0o077
_ENDS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
"""What ends it, by the names that this system has."""


class Wanted(NamedTuple):
    """What a line of the command line asks for; without a window, what the station is."""

    data: Path | None = None
    language: str = ""
    window: str = ""
    windowed: bool = False


def plain(arguments: Sequence[str]) -> Wanted | None:
    """What a line asks for that is simple enough to be understood without the whole grammar."""
    wanted, rest, seen = Wanted(), list(arguments), False
    while rest:
        word = rest.pop(0)
        if word in ("--data", "--lang") and rest:
            value = rest.pop(0)
            if word == "--lang" and value not in SPOKEN:
                return None
            wanted = (
                wanted._replace(data=Path(value))
                if word == "--data"
                else wanted._replace(language=value)
            )
        elif word == "--windowed" and seen:
            wanted = wanted._replace(windowed=True)
        elif word == VERB and not seen:
            seen = True
        elif word in WINDOWS and seen and not wanted.window:
            wanted = wanted._replace(window=word)
        else:
            return None
    return wanted if seen else None


def supervise(wanted: Wanted) -> int:
    """Keep a window running until it is closed; the exit code."""
    before = os.umask(_PRIVATE)
    try:
        return _keep_the_one(wanted, data_folder(wanted.data))
    finally:
        os.umask(before)


def _keep_the_one(wanted: Wanted, data: Path) -> int:
    code = RESTART
    while code == RESTART:
        if following := _successor(wanted, data):
            from kiosk.updates.hook import hand_over

            return hand_over(following)
        window = wanted.window or own_window(data)
        try:
            run = run_folder(data)
            claim = OnlyOne(run, window)
            if not claim.take():
                claim.ask_front()
                streams.tell(f"kiosk: {window} is open already, and was asked to come to the front")
                return DONE
        except OSError as error:
            streams.tell(f"kiosk: {error}")
            return TROUBLE
        try:
            code = _keep(wanted, data, run, claim)
        finally:
            claim.let_go()
    return code


def _keep(wanted: Wanted, data: Path, run: Path, claim: OnlyOne) -> int:
    for left in run.glob(f"{claim.window}-*.faults"):
        left.unlink(missing_ok=True)
    supervisor = Supervisor(
        data,
        run,
        claim,
        commands(wanted, data, claim.window),
        Policy(Limits(), hall=claim.window in IN_HALL),
        facts=_program,
        still=lambda: (
            claim.window == (wanted.window or own_window(data)) and not _successor(wanted, data)
        ),
        versions=_versions(wanted, data, claim.window),
    )
    end_by_signal(supervisor)
    return supervisor.run()


def _program() -> dict[str, str]:
    """What runs; half an installation may not say."""
    try:
        return {"version": program.version(), "build": program.build()}
    except (ImportError, OSError):
        return {}


def _successor(wanted: Wanted, data: Path) -> list[str] | None:
    """How another version goes on in the place of this one; None where this one counts."""
    if not program.frozen():
        return None
    from kiosk.updates.hook import successor

    windowed = ["--windowed"] if wanted.windowed else []
    named = [wanted.window] if wanted.window else []
    return successor(data, *_before_verb(wanted, data), VERB, *named, *windowed)


def _versions(wanted: Wanted, data: Path, window: str) -> Versions | None:
    if not program.frozen():
        return None
    windowed = ["--windowed"] if wanted.windowed else []
    return Laid(data, [*_before_verb(wanted, data), "run", window, *windowed])


def _before_verb(wanted: Wanted, data: Path) -> list[str]:
    return ["--data", str(data), *(["--lang", wanted.language] if wanted.language else [])]


def commands(wanted: Wanted, data: Path, window: str) -> Commands:
    """How the processes are started that a supervisor needs."""
    windowed = ["--windowed"] if wanted.windowed else []
    start = partial(program.again, *_before_verb(wanted, data), windows=True)
    return Commands(
        window=start("run", window, *windowed),
        pause=start("paused", window, *windowed),
        tell=start("paused", window, "--tell"),
    )


def end_by_signal(supervisor: Supervisor) -> None:
    """End with whatever this system ends programs with."""
    for name in _ENDS:
        if (number := getattr(signal, name, None)) is not None:
            signal.signal(number, lambda *_: supervisor.end())
