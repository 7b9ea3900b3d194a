"""What a window of a version that is being tried leaves once it works: it painted, and it read."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from kiosk.updates.state import FOLDER, TRYING, load

FILE = "healthy"


def say(data: Path, version: str) -> bool:
    """Say that this version works here, where that is waited for; whether it was."""
    state = load(data)
    if state.step != TRYING or state.version != version:
        return False
    half = data / FOLDER / f".{FILE}.{os.getpid()}"
    half.write_text(state.name, encoding="utf-8")
    half.replace(data / FOLDER / FILE)
    return True


def said(data: Path, name: str) -> bool:
    """Whether this very build has said so."""
    try:
        return (data / FOLDER / FILE).read_text(encoding="utf-8") == name
    except (OSError, UnicodeDecodeError):
        return False


def is_waited_for(data: Path) -> bool:
    """Whether a version is tried here that has not said so yet."""
    state = load(data)
    return state.step == TRYING and not said(data, state.name)


def forget(data: Path) -> None:
    """What was said before counts for nothing."""
    with suppress(FileNotFoundError):
        (data / FOLDER / FILE).unlink()
