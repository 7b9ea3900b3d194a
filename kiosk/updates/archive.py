"""The file that a version travels in, and whether the project has signed it.

    16 bytes    ACCUEIL-UPDATE\\n and the number of the form, 1
     4 bytes    length of the manifest, big-endian
     1 byte     how many signatures follow, each of 8 bytes that name a key, and 64
     …          the manifest, JSON
     …          the payload, to the end of the file

Nothing is parsed before its signature is good, but for these lengths.
"""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from kiosk.core import incoming
from kiosk.updates import manifest as manifests
from kiosk.updates.keys import ID_BYTES, SIGNATURE_BYTES, Key
from kiosk.updates.manifest import FORM, PRODUCT, Manifest
from kiosk.updates.refusals import (
    Altered,
    Cut,
    NewerForm,
    NotAnUpdate,
    RetiredKey,
    UnknownKey,
    Unreadable,
)

ENDING = ".update"
MARK, FIRST = b"ACCUEIL-UPDATE\n", 1
HEAD = struct.Struct(">15sBIB")
LONGEST_MANIFEST, MOST_SIGNATURES = 256_000, 8
LONGEST_HEAD = HEAD.size + MOST_SIGNATURES * (ID_BYTES + SIGNATURE_BYTES) + LONGEST_MANIFEST
CHUNK = 1 << 20


@dataclass(frozen=True)
class Archive:
    """An archive whose manifest is signed; its payload begins at `start` and is looked at later."""

    file: Path
    manifest: Manifest
    start: int

    @property
    def size(self) -> int:
        """How long the whole file is."""
        return self.start + self.manifest.payload.size


def look(file: Path, keys: dict[str, Key]) -> Archive:
    """The archive in a file that somebody named. Raises Refused, or BadFile where it is no file."""
    with incoming.open_named(file) as source:
        found = read_head(read(source, LONGEST_HEAD, file.name), file, keys)
        length = source.seek(0, 2)
    if length < found.size:
        raise Cut(place=file.name)
    if length > found.size:
        raise Altered(place=file.name)
    return found


def read_head(head: bytes, file: Path, keys: dict[str, Key]) -> Archive:
    """The archive that begins so; it need not be there whole."""
    place = file.name
    if not head.startswith(MARK):
        cut = head and MARK.startswith(head)
        raise Cut(place=place) if cut else NotAnUpdate(place=place)
    if len(head) < HEAD.size:
        raise Cut(place=place)
    _, form, length, count = HEAD.unpack_from(head)
    if form != FIRST:
        raise NewerForm(place=place)
    if not 0 < count <= MOST_SIGNATURES or not 0 < length <= LONGEST_MANIFEST:
        raise Altered(place=place)
    begin = HEAD.size + count * (ID_BYTES + SIGNATURE_BYTES)
    said = head[begin : begin + length]
    if len(said) < length:
        raise Cut(place=place)
    _require_signed(head[HEAD.size : begin], said, place, keys)
    return Archive(file, _manifest(said, place), begin + length)


def copy(source: BinaryIO, target: BinaryIO, archive: Archive) -> None:
    """Copy an archive's payload, looking at each byte. Raises Cut, Altered or Unreadable."""
    payload, place = archive.manifest.payload, archive.file.name
    digest, left = hashlib.sha256(), payload.size
    while left:
        chunk = read(source, min(CHUNK, left), place)
        if not chunk:
            raise Cut(place=place)
        digest.update(chunk)
        target.write(chunk)
        left -= len(chunk)
    if digest.hexdigest() != payload.sha256:
        raise Altered(place=place)


def read(source: BinaryIO, most: int, place: str) -> bytes:
    """What comes next. Raises Unreadable where the stick is worn out, or was pulled out."""
    try:
        return source.read(most)
    except OSError as error:
        raise Unreadable(place=place) from error


def _require_signed(signatures: bytes, said: bytes, place: str, keys: dict[str, Key]) -> None:
    """Every signature of a key that is known has to be good, and one has to be of a living key."""
    each = ID_BYTES + SIGNATURE_BYTES
    parts = [signatures[at : at + each] for at in range(0, len(signatures), each)]
    named = [(part[:ID_BYTES].hex(), part[ID_BYTES:]) for part in parts]
    ours = [(keys[name], signature) for name, signature in named if name in keys]
    if not ours:
        raise UnknownKey(place=place, key=named[0][0])
    if not all(key.signed(signature, said) for key, signature in ours):
        raise Altered(place=place)
    if all(key.retired for key, _ in ours):
        raise RetiredKey(place=place, key=ours[0][0].id)


def _manifest(said: bytes, place: str) -> Manifest:
    try:
        found = manifests.read(said)
    except ValueError as error:
        raise NewerForm(place=place) from error
    if found.product != PRODUCT:
        raise NotAnUpdate(place=place)
    if found.form > FORM:
        raise NewerForm(place=place)
    return found
