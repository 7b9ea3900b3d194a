"""Archives in a folder, and on whatever stick is plugged in."""

from __future__ import annotations

import os
import string
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from kiosk.core.errors import BadInput, Refused
from kiosk.updates.archive import ENDING, Archive, look
from kiosk.updates.judging import Here, require_fit
from kiosk.updates.keys import Key
from kiosk.updates.versions import order

MOUNTS = ("/media", "/run/media", "/mnt")  # posix: drives have letters elsewhere
"""Where systems put a stick: at one of these, or one or two folders below."""
FOLDER = "accueil"
"""A folder of a stick that is looked into as well as the stick itself."""
MOST = 50
_REMOVABLE = 2


def in_place(place: Path) -> list[Path]:
    """The archive that is named, or those of a folder that is named, the newest name first."""
    if not place.is_dir():
        return [place]
    found: list[Path] = []
    with suppress(OSError):
        for folder in (place, place / FOLDER):
            if folder.is_dir():
                found += [each for each in folder.iterdir() if each.name.endswith(ENDING)]
    return sorted(found, key=lambda each: each.name, reverse=True)[:MOST]


def sticks() -> list[Path]:
    """What is plugged in and can be looked into."""
    return sorted(_drives() if sys.platform == "win32" else _mounted(map(Path, MOUNTS)))


def best(files: list[Path], keys: dict[str, Key], here: Here) -> Archive | None:
    """The newest version among these that is one for this machine.

    Where there is none, what is wrong with the first of them is raised; None where there is none.
    """
    fit, wrong = [], None
    for file in files:
        try:
            found = look(file, keys)
            require_fit(found.manifest, here)
            fit.append(found)
        except (Refused, BadInput) as error:
            wrong = wrong or error
        except OSError:  # pulled out, or worn out
            continue
    if not fit and wrong is not None:
        raise wrong
    return max(fit, key=lambda each: order(each.manifest.version), default=None)


def _mounted(roots: Iterator[Path]) -> Iterator[Path]:
    """Mount points at or below these folders."""
    for root in roots:
        for place in (root, *_below(root), *(b for a in _below(root) for b in _below(a))):
            if os.path.ismount(place):
                yield place


def _below(folder: Path) -> list[Path]:
    try:
        return [each for each in folder.iterdir() if each.is_dir() and not each.is_symlink()]
    except OSError:
        return []


def _drives() -> Iterator[Path]:
    import ctypes

    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    for letter in string.ascii_uppercase:
        if kernel.GetDriveTypeW(f"{letter}:\\") == _REMOVABLE:
            yield Path(f"{letter}:\\")
