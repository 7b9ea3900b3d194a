"""What everybody at the site is told of an evacuation: words that are ready, in three languages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from kiosk.announcements.ready import words
from kiosk.core.machine import Fields
from kiosk.evacuation.states import DRILL, REAL

READY = {REAL: "leave", DRILL: "drill"}
"""A test is told to nobody."""
LANGUAGES = {"french": "fr", "arabic": "ar", "english": "en"}


def raised(_command: Any, result: Any) -> Iterator[tuple[str, Fields]]:
    """The message that stands in every window from the beginning."""
    if ready := READY.get(result.kind):
        said: Fields = {field: words(ready, language) for field, language in LANGUAGES.items()}
        yield "announcements.alert", {**said, "drill": result.kind == DRILL}


def raised_again(command: Any, result: Any) -> Iterator[tuple[str, Fields]]:
    """The same once it goes on after all."""
    if result.ended:
        yield from raised(command, result)


def taken_down(_command: Any, result: Any) -> Iterator[tuple[str, Fields]]:
    """The message goes from every window, unless somebody took it down or said another."""
    if result.alert is not None:
        yield "announcements.end", {"announcement": result.alert}
