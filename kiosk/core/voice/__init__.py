"""What is said aloud: which clips a text is said with, joined and played. Nothing is synthesised.

The clips are made by `tools/clips.py` and ship in `resources/voice`; docs/voice.md tells of them.
"""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk.core import languages, resources, sounds


def can_speak() -> bool:
    """Whether there are clips, and something that plays them."""
    plays = sys.platform == "win32" or bool(sounds.players())
    return plays and bool(spoken_languages())


def place_of(language: str) -> Path:
    """Where a language's clips are, or would be."""
    return resources.folder("voice") / f"{language}.zip"


def spoken_languages() -> tuple[str, ...]:
    """The languages that there are clips of, in the order of the screens."""
    return tuple(code for code in languages.codes() if place_of(code).is_file())
