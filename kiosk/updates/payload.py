"""Unpacking what an archive carries: only inside a folder, and no more than it says.

The payload is signed and its digest was looked at before; that it is unpacked with suspicion all
the same is for the day on which a key is in wrong hands.
"""

from __future__ import annotations

import io
import lzma
import os
import re
import sys
import tarfile
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from kiosk.updates.archive import CHUNK
from kiosk.updates.manifest import Payload
from kiosk.updates.refusals import Unsafe

MEMORY = 300_000_000
"""Bytes that unpacking may take, whatever the packed bytes ask for."""
_HEADERS, _ENDS = 4_096, 2_000_000
"""Bytes of a tar beside its files: for each of them, and for all."""
_LONGEST_NAME, _LONGEST_PATH = 180, 400
_FORBIDDEN = re.compile(r'[\x00-\x1f\\:*?"<>|]')
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)
_PLAIN, _PROGRAM, _FOLDER = 0o644, 0o755, 0o755


def unpack(source: BinaryIO, payload: Payload, into: Path, place: str) -> None:
    """Unpack into an empty folder, each file on the disk when this returns.

    Raises Unsafe where it is not what it says, OSError where the disk fails.
    """
    most = payload.unpacked + _HEADERS * payload.files + _ENDS
    laying = _Laying(payload, into, place)
    try:
        with tarfile.open(fileobj=_Unpacked(source, payload.size, most), mode="r|") as tar:
            for member in tar:
                laying.lay(tar, member)
    except (tarfile.TarError, lzma.LZMAError, EOFError, ValueError, MemoryError) as error:
        raise Unsafe(place=place) from error
    laying.require_inside()
    if (laying.files, laying.bytes) != (payload.files, payload.unpacked):
        raise Unsafe(place=place)


def make_folder(place: Path) -> None:
    """A folder of the program, which other accounts read whatever this one's umask is."""
    place.mkdir()
    place.chmod(_FOLDER)  # posix: who may look into it


class _Laying:
    """The files of one archive, as they come."""

    def __init__(self, payload: Payload, into: Path, place: str) -> None:
        self._payload, self._into, self._place = payload, into, place
        self._taken: set[tuple[str, ...]] = set()
        self._folders: dict[tuple[str, ...], tuple[str, ...]] = {}
        self._links: list[Path] = []
        self.files = self.bytes = 0

    def lay(self, tar: tarfile.TarFile, member: tarfile.TarInfo) -> None:
        parts = self._parts(member.name)
        self._make_folder(parts if member.isdir() else parts[:-1])
        if member.isdir():
            return
        if (name := _folded(parts)) in self._taken or name in self._folders:
            raise Unsafe(place=self._place)
        self._taken.add(name)
        self.files += 1
        if self.files > self._payload.files:
            raise Unsafe(place=self._place)
        target = self._into.joinpath(*parts)
        if member.issym():
            self._link(member, target)
        elif member.isreg():
            self._file(tar, member, target)
        else:
            raise Unsafe(place=self._place)

    def _file(self, tar: tarfile.TarFile, member: tarfile.TarInfo, target: Path) -> None:
        self.bytes += member.size
        source = tar.extractfile(member)
        if source is None or self.bytes > self._payload.unpacked:
            raise Unsafe(place=self._place)
        with target.open("xb") as out:
            left = member.size
            while left:
                chunk = source.read(min(CHUNK, left))
                if not chunk:
                    raise Unsafe(place=self._place)
                out.write(chunk)
                left -= len(chunk)
            out.flush()
            os.fsync(out.fileno())
        target.chmod(_PROGRAM if member.mode & 0o100 else _PLAIN)  # posix: what may be started

    def _link(self, member: tarfile.TarInfo, target: Path) -> None:
        """Nothing is laid through it, as its name is taken; where it leads is looked at last."""
        to = PurePosixPath(member.linkname)
        if sys.platform == "win32" or to.is_absolute() or _FORBIDDEN.search(member.linkname):
            raise Unsafe(place=self._place)
        target.symlink_to(member.linkname)
        self._links.append(target)

    def require_inside(self) -> None:
        """Raise Unsafe where a link leads out, or nowhere."""
        root = self._into.resolve()
        for link in self._links:
            try:
                inside = link.resolve(strict=True).is_relative_to(root)
            except (OSError, RuntimeError) as error:
                raise Unsafe(place=self._place) from error
            if not inside:
                raise Unsafe(place=self._place)

    def _make_folder(self, parts: tuple[str, ...]) -> None:
        for end in range(1, len(parts) + 1):
            part = _folded(parts[:end])
            if self._folders.get(part) == parts[:end]:
                continue
            if part in self._folders or part in self._taken:
                raise Unsafe(place=self._place)
            make_folder(self._into.joinpath(*parts[:end]))
            self._folders[part] = parts[:end]

    def _parts(self, name: str) -> tuple[str, ...]:
        parts = tuple(name.removesuffix("/").split("/"))
        if len(name) > _LONGEST_PATH or not all(map(_is_sound, parts)):
            raise Unsafe(place=self._place)
        return parts


def _is_sound(part: str) -> bool:
    """Whether a name is one on every system, and names nothing above or elsewhere."""
    return (
        0 < len(part) <= _LONGEST_NAME
        and part not in (".", "..")
        and not part.endswith((".", " "))
        and not _FORBIDDEN.search(part)
        and not _DEVICES.fullmatch(part.partition(".")[0])
    )


def _folded(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Two names that differ in their case are one on Windows."""
    return tuple(part.casefold() for part in parts)


class _Unpacked(io.RawIOBase):
    """The tar inside `size` packed bytes of a file, never more than `most` bytes of it."""

    def __init__(self, source: BinaryIO, size: int, most: int) -> None:
        self._source, self._left, self._most = source, size, most
        self._lzma = lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=MEMORY)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        wanted = size if 0 <= size <= self._most else self._most + 1
        parts: list[bytes] = []
        while wanted and not self._lzma.eof:
            fed = b""
            if self._lzma.needs_input:
                fed = self._source.read(min(CHUNK, self._left))
                self._left -= len(fed)
                if not fed:
                    raise EOFError("the packed bytes end too early")
            part = self._lzma.decompress(fed, max_length=wanted)
            parts.append(part)
            wanted -= len(part)
            self._most -= len(part)
            if self._most < 0:
                raise ValueError("more than it says")
        return b"".join(parts)
