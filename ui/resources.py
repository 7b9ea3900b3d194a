"""Where the bundled files are: beside the code in a source tree and in a package."""

from __future__ import annotations

import sys
from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=16)
def folder(name: str) -> Path:
    """A folder of `resources/`, such as "icons"."""
    bundle = getattr(sys, "_MEIPASS", None)  # set in a frozen program
    root = Path(bundle) if bundle else Path(__file__).resolve().parent.parent
    return root / "resources" / name
