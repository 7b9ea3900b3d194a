"""A small disk that can be filled: a tmpfs, or where none mounts a limit on the size of files."""

from __future__ import annotations

import resource
import shutil
import subprocess
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

TMPFS, LIMIT = "tmpfs", "limit on the size of files"
ROOM_MIB = 24
GROWTH_MIB = 0.02
"""What an exchange of a second leaves in a store, with the journal that is written over it."""


def room_for(seconds: float) -> int:
    """MiB of a disk on which a store has room for a run of so many seconds."""
    return ROOM_MIB + int(seconds * GROWTH_MIB)


class SmallDisk:
    """The folder of one station; `kind` says how it is kept small."""

    def __init__(self, folder: Path, mib: int = ROOM_MIB) -> None:
        self.folder = folder
        folder.mkdir(parents=True)
        mount = ["mount", "-t", "tmpfs", "-o", f"size={mib}m", "tmpfs", str(folder)]
        try:
            subprocess.run(mount, check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError):
            self.kind = LIMIT
        else:
            self.kind = TMPFS

    def fill(self, pids: Iterable[int]) -> None:
        """Leave no room for the processes that work there."""
        if self.kind == LIMIT:
            largest = max(
                (f.stat().st_size for f in self.folder.iterdir() if f.is_file()), default=0
            )
            self._limit(pids, largest + 4096)
            return
        with suppress(OSError), (self.folder / "ballast").open("wb", buffering=0) as out:
            while out.write(bytes(4096)):
                pass

    def clear(self, pids: Iterable[int]) -> None:
        """Give the room back."""
        if self.kind == LIMIT:
            self._limit(pids, resource.RLIM_INFINITY)
        (self.folder / "ballast").unlink(missing_ok=True)

    def close(self, elsewhere: Path) -> None:
        """Take the disk away, and keep what is on it, to be looked at."""
        if self.kind == TMPFS:
            (self.folder / "ballast").unlink(missing_ok=True)
            shutil.copytree(self.folder, elsewhere)
            subprocess.run(["umount", str(self.folder)], check=False, capture_output=True)
            self.kind = ""

    def _limit(self, pids: Iterable[int], size: int) -> None:
        for pid in pids:
            with suppress(ProcessLookupError):
                _, hard = resource.prlimit(pid, resource.RLIMIT_FSIZE)
                resource.prlimit(pid, resource.RLIMIT_FSIZE, (size, hard))
