"""Files that people ask for: whole or not at all, and never over what they did not mean."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from kiosk.core.errors import BadFile

PRIVATE, PRIVATE_FOLDER = 0o600, 0o700
PRINTOUTS = "printouts"
WIPED_AT_ONCE = 1 << 20
FOLDER, NO_FOLDER, OWN = "folder", "no_folder", "own"
TAKEN, REPLACEABLE = "taken", "replaceable"
"""Why nothing is written to a place that somebody named."""
OPEN = "open"
"""Why a secret in a file is not taken."""
_SQLITE = b"SQLite format 3\0"
"""How a store begins (sqlite.org/fileformat2.html)."""
_STORES = ".sqlite3"


def require_writable(target: Path, data_folder: Path, *, force: bool | None = None) -> None:
    """Refuse a place before any work is done for it.

    Raises BadFile for a folder, for what any data folder keeps for the program itself, and for a
    file that is there already unless `force`, which is None where nothing is ever replaced.
    """
    if target.is_dir():
        raise BadFile(f"{target} is a folder: name a file in it", FOLDER, target)
    if not target.parent.is_dir():
        raise BadFile(f"there is no folder {target.parent}", NO_FOLDER, target.parent)
    if is_own(target, data_folder) or _is_a_store(target):
        words = f"{target} is in the data folder, which is the program's own: name another"
        raise BadFile(words, OWN, target)
    if not force:
        _require_free(target, replaceable=force is not None)


def _is_a_store(target: Path) -> bool:
    """Whether a file is a store, be it of another data folder; an encrypted one has its name."""
    if target.suffix == _STORES and target.exists():
        return True
    try:
        with target.open("rb") as file:
            return file.read(len(_SQLITE)) == _SQLITE
    except OSError:
        return False


def _require_free(target: Path, *, replaceable: bool) -> None:
    if not os.path.lexists(target):
        return
    if replaceable:
        raise BadFile(f"{target} is there already; --force replaces it", REPLACEABLE, target)
    raise BadFile(f"{target} is there already", TAKEN, target)


def is_own(target: Path, data_folder: Path) -> bool:
    """Whether a file is one of the data folder's own; its printouts are anybody's.

    By what the folders are, so that links, other letters' case and `..` do not lead round it.
    """
    if not data_folder.is_dir():
        return False
    above = [target.resolve(), *target.resolve().parents]
    printouts = data_folder / PRINTOUTS
    if printouts.is_dir() and any(_same(place, printouts) for place in above[1:]):
        return False
    return any(_same(place, data_folder) for place in above[1:])


def _same(one: Path, other: Path) -> bool:
    return one.exists() and one.samefile(other)


def write_whole(target: Path, data: bytes, *, force: bool | None = None) -> None:
    """Write a file that only its owner reads, whole and on the disk when this returns.

    Raises BadFile where it is there already unless `force`, OSError where it cannot be written.
    """
    with whole(target, force=force) as half, half.open("wb") as out:
        out.write(data)
        out.flush()
        os.fsync(out.fileno())


@contextmanager
def whole(target: Path, *, force: bool | None = None) -> Iterator[Path]:
    """An empty private file to be filled; it takes its place at the end, or nothing is left of it.

    Raises BadFile where the place is taken unless `force`.
    """
    half = target.with_name(f".{uuid4().hex}.half")
    try:
        os.close(os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE))
        yield half
        if not force:
            _require_free(target, replaceable=force is not None)
        half.replace(target)
    except BaseException:
        with suppress(OSError):
            half.unlink()
        raise


def wipe(file: Path) -> None:
    """Take a file away and, as far as its file system writes in place, its bytes.

    What a disk moves by itself (SSD), a snapshot or a backup has kept is out of reach.
    """
    blank(file)
    file.unlink(missing_ok=True)


def blank(file: Path) -> None:
    """Write zeros over a file's bytes; it keeps its length."""
    with suppress(FileNotFoundError), file.open("r+b") as opened:
        left = opened.seek(0, os.SEEK_END)
        opened.seek(0)
        while left > 0:
            left -= opened.write(bytes(min(left, WIPED_AT_ONCE)))
        opened.flush()
        os.fsync(opened.fileno())


def keep_private(folder: Path) -> None:
    """Close a data folder and its files to other accounts, those of an earlier program too."""
    if sys.platform == "win32":
        from kiosk.core import windows_rights

        with suppress(OSError):  # of another account, or a disk without rights: `doctor` says so
            windows_rights.close(folder)
        return
    for place in open_to_others(folder):
        with suppress(OSError):  # of another account: `doctor` says so
            place.chmod(PRIVATE_FOLDER if place.is_dir() else PRIVATE)


def open_to_others(folder: Path) -> list[Path]:
    """What other accounts may read: the folder, and the files and folders in it."""
    if not folder.is_dir():
        return []
    if sys.platform == "win32":
        from kiosk.core import windows_rights

        return windows_rights.open_to_others(folder)
    return [place for place in (folder, *folder.iterdir()) if _mode(place) & 0o077]


def _mode(place: Path) -> int:
    """Nothing that anybody may do with what is gone meanwhile, as a journal of the store."""
    try:
        return place.stat().st_mode
    except FileNotFoundError:
        return 0


def is_private(file: Path) -> bool:
    """Whether no other account may read a file. Raises OSError."""
    if sys.platform == "win32":
        from kiosk.core import windows_rights

        return windows_rights.is_private(file)
    return not file.stat().st_mode & 0o077


def identity(file: Path) -> tuple[int, int] | None:
    """Which file stands at a place, so that another one there is noticed; None where none does."""
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
