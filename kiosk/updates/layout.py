"""The versions of the program on a machine: a folder each, and a word which of them it is.

    /opt/accueil/1.4.0/     a bundle, whole
    /opt/accueil/1.5.0/
    /opt/accueil/current    a link to one of them; on Windows `current.txt`, which names it
                            (docs/decisions/0037)

A folder gets its name only once all of it is on the disk, and the word is put in one step, so that
a machine that loses its power finds the former or the new, and both whole.
"""

from __future__ import annotations

import errno
import os
import shutil
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.updates.versions import is_version, order

PROGRAM = "kiosk.exe" if sys.platform == "win32" else "kiosk"
WINDOWS = "accueil.exe" if sys.platform == "win32" else "accueil"
LINK, WORD = "current", "current.txt"
HALF = ".part"
"""How the name of what is being filled, or taken away, ends."""


@dataclass(frozen=True)
class Layout:
    """A folder of versions."""

    root: Path

    def folder(self, version: str) -> Path:
        """Where a version is, or would be."""
        return self.root / version

    def program(self, version: str) -> Path:
        """What is started of it."""
        return self.folder(version) / PROGRAM

    def has(self, version: str) -> bool:
        """Whether a version is here whole."""
        return is_version(version) and self.program(version).is_file()

    def versions(self) -> list[str]:
        """Those that are here whole, the oldest first."""
        if not self.root.is_dir():
            return []
        return sorted((each.name for each in self.root.iterdir() if self.has(each.name)), key=order)

    def current(self) -> str:
        """The version that this machine is to run; blank where nothing says so, or it is gone."""
        try:
            named = self._named()
        except (OSError, UnicodeDecodeError):
            return ""
        return named if self.has(named) else ""

    def switch(self, version: str) -> None:
        """Make another version the one that is started from now on. Raises OSError.

        One that is not here is what was installed elsewhere: then nothing here counts.
        """
        if not self.has(version):
            (self.root / (WORD if self._by_word() else LINK)).unlink(missing_ok=True)
        elif self._by_word():
            half = self.root / f"{WORD}{HALF}"
            former = [each for each in self._lines() if each != version and self.has(each)]
            with half.open("w", encoding="utf-8", newline="\n") as out:
                out.write("".join(f"{each}\n" for each in (version, *former[:1])))
                out.flush()
                os.fsync(out.fileno())
            half.replace(self.root / WORD)
        else:
            half = self.root / f"{LINK}{HALF}"
            half.unlink(missing_ok=True)
            half.symlink_to(version)  # posix: by word on Windows
            half.replace(self.root / LINK)
        flush_folder(self.root)

    def tidy(self, *, keep: set[str]) -> list[str]:
        """Take away halves, and whole versions that are not kept; the names of what went."""
        if not self.root.is_dir():
            return []
        gone = []
        for each in sorted(self.root.iterdir()):
            spare = is_version(each.name) and each.name not in keep and each.is_dir()
            if spare or each.name.endswith(HALF):
                remove(each)
                gone.append(each.name)
        return gone

    def is_writable(self) -> bool:
        """Whether this account may lay a version here: by trying, as rights are of many kinds.

        Raises OSError where the disk fails for another reason: that is no question of rights.
        """
        probe = self.root / f"{os.getpid()}{HALF}"
        try:
            self.root.mkdir(parents=True, exist_ok=True)
            probe.mkdir()
            probe.rmdir()
        except OSError as error:
            if error.errno not in (errno.EACCES, errno.EPERM, errno.EROFS):
                raise
            return False
        return True

    def _named(self) -> str:
        if self._by_word():
            return next(iter(self._lines()), "")
        return (self.root / LINK).readlink().name

    def _lines(self) -> list[str]:
        """The first counts; the launcher of Windows takes the next where that does not start."""
        try:
            return (self.root / WORD).read_text(encoding="utf-8").split()
        except FileNotFoundError:
            return []

    def _by_word(self) -> bool:
        return sys.platform == "win32" or (self.root / WORD).exists()


def remove(place: Path) -> None:
    """Take a folder or a file away, as far as the system lets it go now.

    It loses its name first: what is half gone is never taken for whole.
    """
    if place.is_dir() and not place.is_symlink():
        if not place.name.endswith(HALF):
            away = place.with_name(f"{place.name}.gone{HALF}")
            remove(away)
            try:
                place = place.replace(away)
            except OSError:  # Windows, while something of it runs: it goes another time
                return
        shutil.rmtree(place, ignore_errors=True)
        return
    with suppress(OSError):
        place.unlink(missing_ok=True)


def flush_folder(folder: Path) -> None:
    """Have the names in a folder on the disk, where the system has a call for it."""
    if sys.platform == "win32":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
