"""The program itself: its version and build, and how it is started once more.

Whether it runs from its source or from a bundle is known here and nowhere else.
"""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

NAME, WINDOWS = "technopark-kiosk", "accueil"
SOURCE = "source"
"""The build of a program that was not built."""
LICENCES = "LICENCES.txt"
"""The list in the folder of licences: what it is, a tab, its licence; one a line."""
NO_CONSOLE = 0x0800_0000 if sys.platform == "win32" else 0
"""`creationflags` of whatever is started: from `accueil` a console would open for a moment."""
VERB = "--"
"""After it `accueil` takes what `kiosk` takes, and opens no console."""


def frozen() -> bool:
    """Whether this is a bundle, with a Python of its own."""
    return hasattr(sys, "_MEIPASS")  # set by PyInstaller


def root() -> Path:
    """Where what travels with the program is: the bundle, or the source tree."""
    return Path(getattr(sys, "_MEIPASS", "") or Path(__file__).resolve().parents[2])


def again(*arguments: str, windows: bool = False) -> list[str]:
    """The command line that starts this same program again; `windows` for one without a console."""
    if not frozen():
        return [sys.executable, "-m", "kiosk", *arguments]
    own = Path(sys.executable)
    if windows:
        return [str(own.with_name(WINDOWS + own.suffix)), VERB, *arguments]
    return [str(own.with_name("kiosk" + own.suffix)), *arguments]


@cache
def version() -> str:
    """The release, such as "1.4.0"."""
    from importlib import metadata

    return metadata.version(NAME)


@cache
def build() -> str:
    """What it was built of and when that last changed, such as "6a5df54, 2026-11-28"."""
    if not frozen():
        return SOURCE
    return (root() / "BUILD").read_text(encoding="utf-8").strip()


def licences() -> Path | None:
    """The folder with the words of every licence, `LICENCES` in it; None from source."""
    return root() / "licences" if frozen() else None
