"""What the machine went through: windows that fell, and versions that came and went."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from kiosk.core import program
from kiosk.doctor.finding import AMBER, GREEN, RED, Finding, Words, finding, said
from kiosk.supervisor.reports import CRASHES
from kiosk.updates import state as states
from kiosk.updates import telling

LATELY = timedelta(days=7)
MANY = 10
"""Reports of one day that say that a window does not work here."""


def crashes(folder: Path, now: datetime) -> Finding:
    """The crash reports of the last seven days; they name nobody."""
    lately = _since(folder, now - LATELY)
    if not lately:
        return finding("crashes", GREEN, said("crashes.none"))
    today = _since(folder, now - timedelta(days=1))
    words = said("crashes.some", count=len(lately), name=max(lately))
    if not today:
        return finding("crashes", GREEN, words)
    return finding("crashes", RED if len(today) >= MANY else AMBER, words, said("crashes.some.do"))


def updates(folder: Path) -> Finding:
    """Which version waits or is being tried, and how the last one fared."""
    known = states.load(folder)
    words: list[Words] = [partial(telling.waiting, known)]
    if known.last is None:
        if known.step == states.NOTHING:
            words = [said("updates.none", version=program.version())]
        return finding("updates", GREEN, words)
    words.append(partial(telling.fared, known.last))
    result = known.last.result
    if result in (states.INSTALLED, states.ROLLED_BACK) and known.last.why in (
        "",
        states.BY_HAND,
    ):
        return finding("updates", GREEN, words)
    light = RED if result == states.KEPT else AMBER
    return finding("updates", light, words, said(f"updates.{result}.do"))


def _since(folder: Path, at: datetime) -> list[str]:
    """The names of the reports begin with their time."""
    first = f"{at:%Y-%m-%dT%H%M%S}"
    try:
        names = [file.name for file in (folder / CRASHES).glob("*.txt")]
    except OSError:
        return []
    return sorted(name for name in names if name >= first)
