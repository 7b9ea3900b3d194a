"""Where the bundled files are: beside the code in a source tree, unpacked in a bundle."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from kiosk.core import program


@cache
def folder(name: str) -> Path:
    """A folder of `resources/`, such as "fonts"."""
    return program.root() / "resources" / name
