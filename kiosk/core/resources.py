"""Where the bundled files are: beside the code in a source tree, unpacked in a frozen program."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def folder(name: str) -> Path:
    """A folder of `resources/`, such as "fonts"."""
    bundle = getattr(sys, "_MEIPASS", None)  # set by PyInstaller
    root = Path(bundle) if bundle else Path(__file__).resolve().parents[2]
    return root / "resources" / name
