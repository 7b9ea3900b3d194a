"""The second place of backups: another disk, or a share that may be away or answer nothing."""

from __future__ import annotations

import hashlib
import logging
import os
import re
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.backups import files
from kiosk.core.errors import StoreTrouble
from kiosk.core.files import PRIVATE_FOLDER, require_writable, whole
from kiosk.store.backup import BACKUPS
from kiosk.store.sealed import CHUNK, name_of_key
from kiosk.store.site_key import site_key

if TYPE_CHECKING:
    from kiosk.station import Station

log = logging.getLogger("kiosk.backups")
AWAY = "second_folder"
"""The kind of trouble with it."""
SILENT_SECONDS = 60.0
"""A share that takes or gives nothing for so long is held for gone."""
LOOK_SECONDS = 0.2
Beat = Callable[[], None]
_hanging: list[threading.Thread] = []


def catch_up(station: Station, require_time: Callable[[], None]) -> str:
    """Copy what the second folder has not yet, and let go of what is older there.

    Raises StoreTrouble where it cannot be reached: the next night copies what was left. So does
    whoever ends it by `require_time`.
    """
    place = station.settings.backups.second_folder
    if not place:
        return "none"
    own = own_place(Path(place), station.name, site_key(station.folder))
    kept, now = station.settings.backups.kept, station.clock.now()

    def work(beat: Beat) -> str:
        _require(Path(place))
        own.mkdir(PRIVATE_FOLDER, exist_ok=True)
        here = files.present(station.folder / BACKUPS)
        missing = [each for each in here if not _is_there(each, own / each.file.name)]
        newest = next((each for each in here if each.made_at <= now), None)
        spoilt = []
        if newest is not None and newest not in missing and _differs(newest, own, beat):
            spoilt.append(newest)
        for each in (*reversed(missing), *spoilt):
            copy(each.file, own / each.file.name, beat)
        copied = {each.file.name for each in (*missing, *spoilt)}
        gone = files.prune(own, kept, now, copied)
        again = f", {len(spoilt)} spoilt there and made again" if spoilt else ""
        return f"{len(copied)} copied, {gone} removed{again}"

    return _watched(work, require_time)


def copy_elsewhere(station: Station, source: Path, folder: Path) -> Path:
    """Copy one backup into a folder that somebody chose; where it is now.

    Raises BadFile for a folder of the program's own or where it is there already, OSError.
    """
    site = station.site.code if station.site else "accueil"
    target = folder / f"{site}-{source.name}"
    require_writable(target, station.folder)
    copy(source, target, _nobody_waits)
    return target


def _nobody_waits() -> None:
    """A copy that somebody asked for goes on until it fails."""


def own_place(second: Path, station: str, key: bytes) -> Path:
    """A folder of this machine's own: one that was set up anew touches nothing of the former."""
    slug = re.sub(r"[^a-z0-9]+", "-", station.lower()).strip("-") or "station"
    return second / f"{slug}-{name_of_key(key)[:8]}"


def copy(source: Path, target: Path, beat: Beat) -> None:
    """Copy a backup, and read back what is there: only then it has its name."""
    written = hashlib.sha256()
    with whole(target, force=True) as half:
        with source.open("rb") as old, half.open("wb") as new:
            while chunk := old.read(CHUNK):
                new.write(chunk)
                written.update(chunk)
                beat()
            new.flush()
            os.fsync(new.fileno())
        if _digest(half, beat) != written.digest():
            raise OSError(f"{target.name} is not there as it was written")


def _digest(file: Path, beat: Beat) -> bytes:
    found = hashlib.sha256()
    with file.open("rb") as opened:
        while chunk := opened.read(CHUNK):
            found.update(chunk)
            beat()
    return found.digest()


def _is_there(each: files.BackupFile, copied: Path) -> bool:
    return copied.exists() and copied.stat().st_size == each.size


def _differs(each: files.BackupFile, own: Path, beat: Beat) -> bool:
    """Whether a copy is no more what it was: the newest is what a lost machine comes back from."""
    if _digest(own / each.file.name, beat) == _digest(each.file, beat):
        return False
    log.warning("the copy %s in the second folder was spoilt, and is made again", each.file.name)
    return True


def _require(place: Path) -> None:
    if not place.is_dir():
        raise StoreTrouble(f"there is no folder {place}", AWAY)


def _watched(work: Callable[[Beat], str], require_time: Callable[[], None]) -> str:
    """Have a thread do it that may be left behind: nothing ends one that waits for a dead share."""
    _hanging[:] = [thread for thread in _hanging if thread.is_alive()]
    if _hanging:
        raise StoreTrouble("it has not answered since the last time", AWAY)
    watched = _Watched(work)
    watched.start()
    try:
        while watched.is_alive():
            watched.join(LOOK_SECONDS)
            require_time()
            watched.require_life()
    except BaseException:
        watched.left.set()
        _hanging.append(watched)
        raise
    return watched.result()


class _Left(Exception):
    """Nobody waits for it any more."""


class _Watched(threading.Thread):
    def __init__(self, work: Callable[[Beat], str]) -> None:
        super().__init__(name="second folder", daemon=True)
        self._work = work
        self.left = threading.Event()
        self._last = time.monotonic()
        self._said = ""
        self._failed: Exception | None = None

    def run(self) -> None:
        try:
            self._said = self._work(self._beat)
        except Exception as error:  # noqa: BLE001 - raised where somebody waits for it
            self._failed = error

    def _beat(self) -> None:
        if self.left.is_set():
            raise _Left
        self._last = time.monotonic()

    def require_life(self) -> None:
        if time.monotonic() - self._last > SILENT_SECONDS:
            raise StoreTrouble(f"nothing for {SILENT_SECONDS:.0f} seconds", AWAY)

    def result(self) -> str:
        if isinstance(self._failed, OSError):
            raise StoreTrouble(str(self._failed), AWAY) from self._failed
        if self._failed is not None:
            raise self._failed
        return self._said
