"""Laying a version beside the one that runs: brought here, looked at, unpacked, tried to start."""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.core import incoming, program
from kiosk.updates.archive import ENDING, Archive, copy, read
from kiosk.updates.layout import HALF, PROGRAM, Layout, flush_folder, remove
from kiosk.updates.manifest import Manifest
from kiosk.updates.payload import make_folder, unpack
from kiosk.updates.refusals import DoesNotStart, NoRoom
from kiosk.updates.state import folder_of

SPARE = 100_000_000
"""Bytes that stay free whatever is laid: people work on this disk meanwhile."""
START_SECONDS = 120
"""A first start on a slow disk, watched by a virus scanner."""
MEGABYTE = 1_000_000
Try = Callable[[Path, Manifest], None]


def incoming_of(data: Path) -> Path:
    """Where archives are brought to; what is in it is nobody's but an update's under way."""
    place = folder_of(data) / "incoming"
    place.mkdir(exist_ok=True)
    return place


def place_of(archive: Archive, data: Path) -> Path:
    """Where an archive lies while it is laid."""
    return incoming_of(data) / f"{archive.manifest.version}{ENDING}"


def bring(archive: Archive, data: Path) -> Archive:
    """The archive in the data folder, each byte looked at: a stick may be pulled out after this.

    Raises Refused, or OSError where disk or stick fail; nothing is left of it then.
    """
    target = place_of(archive, data)
    if archive.file == target:  # it was fetched: whether whole and unaltered is seen now
        with target.open("rb") as source, Path(os.devnull).open("wb") as nowhere:
            source.seek(archive.start)
            copy(source, nowhere, archive)
        return archive
    with room(target, archive.size):
        try:
            with incoming.open_named(archive.file) as source, target.open("wb") as out:
                out.write(read(source, archive.start, archive.file.name))
                copy(source, out, archive)
                out.flush()
                os.fsync(out.fileno())
        except BaseException:
            with suppress(OSError):
                target.unlink(missing_ok=True)
            raise
    return Archive(target, archive.manifest, archive.start)


def lay(archive: Archive, layout: Layout, store: int = 0, start: Try | None = None) -> Path:
    """Unpack an archive that was brought here, beside the other versions; its folder.

    `store` bytes more are needed later for a copy of the store. Raises Refused or OSError; nothing
    is left of it then.
    """
    manifest = archive.manifest
    layout.root.mkdir(parents=True, exist_ok=True)
    final, half = layout.folder(manifest.version), layout.root / f"{manifest.version}{HALF}"
    remove(half)
    with room(final, manifest.payload.unpacked + store):
        try:
            make_folder(half)
            with archive.file.open("rb") as packed:
                packed.seek(archive.start)
                unpack(packed, manifest.payload, half, archive.file.name)
            (start or try_to_start)(half, manifest)
            flush_folder(half)
            remove(final)
            half.replace(final)
            flush_folder(layout.root)
        except BaseException:
            remove(half)
            raise
    return final


def try_to_start(folder: Path, manifest: Manifest) -> None:
    """Have the program in a folder say which it is. Raises DoesNotStart where it does not."""
    asked = [str(folder / PROGRAM), "--json", "update", "probe"]
    try:
        done = subprocess.run(  # noqa: S603 - what the project has signed
            asked,
            capture_output=True,
            timeout=START_SECONDS,
            check=True,
            stdin=subprocess.DEVNULL,
            cwd=folder,
            creationflags=program.NO_CONSOLE,
        )
        said = json.loads(done.stdout.decode().splitlines()[-1])
        told = (said["version"], said["schema"])
    except (OSError, subprocess.SubprocessError, ValueError, LookupError) as error:
        raise DoesNotStart(version=manifest.version) from error
    if told != (manifest.version, manifest.schema):
        raise DoesNotStart(version=manifest.version)


@contextmanager
def room(place: Path, needed: int) -> Iterator[None]:
    """Refuse before anything is written, and in the same words where the disk fills meanwhile."""
    total = needed + SPARE
    if shutil.disk_usage(place.parent).free < total:
        raise _short(place, total)
    try:
        yield
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT):
            raise
        raise _short(place, total) from error


def _short(place: Path, total: int) -> NoRoom:
    free = shutil.disk_usage(place.parent).free
    return NoRoom(needed=_megabytes(total), free=free // MEGABYTE, place=str(place.parent))


def _megabytes(size: int) -> int:
    return -(-size // MEGABYTE)
