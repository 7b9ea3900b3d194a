"""Sealed files: what a site's key, or its recovery code, opens, and nobody else.

The format, version 1. Numbers are unsigned and big-endian.

    magic    8 bytes    89 41 43 43 53 45 41 4C, a byte that no text begins with and "ACCSEAL"
    version  1 byte     1
    length   4 bytes    of the header, at most 65,536
    header   JSON       `facts`, which anyone may read, and `ways`, by which the data key is had
    chunks   until the end of the file

A file has a data key of its own, 256 random bits. Each chunk is AES-256-GCM of 1 MiB of content,
the last one of what is left (nothing only where the content is nothing), and has a tag of 16 bytes.
Its nonce is its place in 11 bytes, from 0 on, and a byte that is 1 in the last chunk and 0 before
it; the additional data is the SHA-256 of all that stands before the chunks. So chunks that are
changed, left out, repeated, swapped or of another file are found, as is a file that is cut, or
whose header was touched: the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár
(https://eprint.iacr.org/2015/189).

The data key is wrapped up to twice, all in hexadecimal digits:
- `ways.key`, by the site's key: AES-256-GCM under it with `nonce`, additional data "accueil key 1".
  `name` is of the key, so that another one is told from a file that was touched.
- `ways.code`, by the recovery code: X25519 of the one-time key `ephemeral` and the code's public
  key (see `kiosk.store.recovery`), HKDF-SHA256 of the shared secret, salt both public keys, info
  "accueil code 1"; under that AES-256-GCM, nonce of zeros, additional data "accueil code 1".
  `name` is of the code.

Whoever knows the code's public half can write a file that the code opens. What comes out is whole,
and not thereby trusted.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

import msgspec

from kiosk.core.errors import BadFile
from kiosk.store.recovery import Code, name_of
from kiosk.store.refusals import CodeNeeded, NoWayIn, WrongCode

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

MAGIC = b"\x89ACCSEAL"
VERSION = 1
CHUNK, TAG = 1 << 20, 16
MOST_HEADER = 1 << 16
NEWER, CUT, CHANGED, OTHER = "newer", "cut", "changed", "no_backup"
"""Why a sealed file is not opened."""
BY_KEY, BY_CODE = b"accueil key 1", b"accueil code 1"
_NONCE = bytes(12)


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """What anyone may read of a backup: `kind` is rows or postgresql, `size` about what it takes.

    `why` it was made: nightly, by_hand, before_migration, before_update or before_restore.
    """

    made_at: str
    kind: str
    why: str
    site: str
    station: str
    schema: str
    size: int


class ByKey(msgspec.Struct, frozen=True):
    """The data key, wrapped by the site's key."""

    name: str
    nonce: str
    wrapped: str


class ByCode(msgspec.Struct, frozen=True):
    """The data key, wrapped for the recovery code."""

    name: str
    ephemeral: str
    wrapped: str


class Ways(msgspec.Struct, frozen=True):
    """The ways to the data key."""

    key: ByKey | None = None
    code: ByCode | None = None


class Header(msgspec.Struct, frozen=True):
    """The head of a sealed file."""

    facts: Facts
    ways: Ways


class Locks(NamedTuple):
    """What a file is closed with: the site's key, and the public half of the recovery code."""

    key: bytes
    public: bytes | None


class Keys(NamedTuple):
    """What is tried on a file: this machine's key, and the code that somebody gave."""

    key: bytes | None
    code: Code | None = None


class Sealing:
    """Writes a sealed file: `write` takes content of any length, `close` ends it as whole.

    A file that was not closed is one that is cut.
    """

    def __init__(self, out: BinaryIO, facts: Facts, locks: Locks) -> None:
        data_key = secrets.token_bytes(32)
        head = _head(Header(facts, _wrapped(data_key, locks)))
        out.write(head)
        self._out, self._chunks = out, _Chunks(data_key, head)
        self._held = bytearray()

    def write(self, content: bytes) -> None:
        """Take more content; a chunk is written once it is known not to be the last."""
        self._held += content
        while len(self._held) > CHUNK:
            self._put(bytes(self._held[:CHUNK]), last=False)
            del self._held[:CHUNK]

    def close(self) -> None:
        """Write the last chunk."""
        self._put(bytes(self._held), last=True)
        self._held.clear()

    def _put(self, content: bytes, *, last: bool) -> None:
        self._out.write(self._chunks.close(content, last=last))


def is_sealed(source: BinaryIO) -> bool:
    """Whether a file that is read from its beginning is a sealed one, of whatever version."""
    found = source.read(len(MAGIC)) == MAGIC
    source.seek(0)
    return found


def read_header(source: BinaryIO, name: object) -> tuple[Header, bytes]:
    """The header, and all bytes before the chunks; raises BadFile."""
    head = source.read(len(MAGIC) + 5)
    if len(head) < len(MAGIC) + 5:
        raise BadFile(f"{name} is cut in its head", CUT, name)
    if not head.startswith(MAGIC):
        raise BadFile(f"{name} does not begin as a sealed file", OTHER, name)
    if (version := head[len(MAGIC)]) != VERSION:
        raise BadFile(f"{name} has format {version}: update the program", NEWER, name)
    length = int.from_bytes(head[-4:])
    if length > MOST_HEADER:
        raise BadFile(f"{name}: a header of {length} bytes", CHANGED, name)
    told = source.read(length)
    if len(told) < length:
        raise BadFile(f"{name} is cut in its head", CUT, name)
    try:
        return msgspec.json.decode(told, type=Header), head + told
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise BadFile(f"{name}: {error}", CHANGED, name) from error


def unseal(source: BinaryIO, name: object, keys: Keys) -> Iterator[bytes]:
    """The content, chunk by chunk; each was found unchanged and in its place when it is given.

    Raises BadFile for a file that is cut or was touched, CodeNeeded, WrongCode or NoWayIn where
    `keys` do not open it. The file is whole once the last chunk was given.
    """
    header, head = read_header(source, name)
    chunks = _Chunks(_unwrapped(header, keys, name), head)
    now = source.read(CHUNK + TAG)
    while True:
        following = source.read(CHUNK + TAG) if len(now) == CHUNK + TAG else b""
        yield chunks.open(now, name, last=not following)
        if not following:
            return
        now = following


class _Chunks:
    """The chunks of one file, in their order."""

    def __init__(self, data_key: bytes, head: bytes) -> None:
        self._cipher = _aes(data_key)
        self._head = hashlib.sha256(head).digest()
        self._place = 0

    def close(self, content: bytes, *, last: bool) -> bytes:
        closed = self._cipher.encrypt(self._nonce(last=last), content, self._head)
        self._place += 1
        return closed

    def open(self, closed: bytes, name: object, *, last: bool) -> bytes:
        content = self._tried(closed, last=last)
        if content is None:
            if last and (len(closed) < TAG or self._tried(closed, last=False) is not None):
                raise BadFile(f"{name} is cut after chunk {self._place}", CUT, name)
            raise BadFile(f"{name} was changed in chunk {self._place}, or cut", CHANGED, name)
        self._place += 1
        return content

    def _tried(self, closed: bytes, *, last: bool) -> bytes | None:
        from cryptography.exceptions import InvalidTag

        try:
            return self._cipher.decrypt(self._nonce(last=last), closed, self._head)
        except (InvalidTag, ValueError):
            return None

    def _nonce(self, *, last: bool) -> bytes:
        return self._place.to_bytes(11) + bytes([last])


def _head(header: Header) -> bytes:
    told = msgspec.json.encode(header)
    return MAGIC + bytes([VERSION]) + len(told).to_bytes(4) + told


def _wrapped(data_key: bytes, locks: Locks) -> Ways:
    nonce = secrets.token_bytes(12)
    wrapped = _aes(locks.key).encrypt(nonce, data_key, BY_KEY)
    by_key = ByKey(name_of_key(locks.key), nonce.hex(), wrapped.hex())
    return Ways(by_key, _for_code(data_key, locks.public) if locks.public else None)


def _for_code(data_key: bytes, public: bytes) -> ByCode:
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

    once = X25519PrivateKey.generate()
    ephemeral = once.public_key().public_bytes_raw()
    shared = once.exchange(X25519PublicKey.from_public_bytes(public))
    wrapped = _aes(_between(shared, ephemeral, public)).encrypt(_NONCE, data_key, BY_CODE)
    return ByCode(name_of(public), ephemeral.hex(), wrapped.hex())


def _unwrapped(header: Header, keys: Keys, name: object) -> bytes:
    """The data key, by the way that is open to whoever has these keys."""
    ways, station = header.ways, header.facts.station
    if keys.key is not None and ways.key is not None and ways.key.name == name_of_key(keys.key):
        return _opened(keys.key, ways.key.nonce, ways.key.wrapped, BY_KEY, name)
    if ways.code is None:
        raise NoWayIn(station=station)
    if keys.code is None:
        raise CodeNeeded(station=station)
    if ways.code.name != name_of(keys.code.public):
        raise WrongCode(station=station)
    return _opened(
        _by_code(ways.code, keys.code, name), _NONCE.hex(), ways.code.wrapped, BY_CODE, name
    )


def _by_code(way: ByCode, code: Code, name: object) -> bytes:
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey

    try:
        ephemeral = bytes.fromhex(way.ephemeral)
        shared = code.private().exchange(X25519PublicKey.from_public_bytes(ephemeral))
    except ValueError as error:
        raise BadFile(f"{name}: {error}", CHANGED, name) from error
    return _between(shared, ephemeral, code.public)


def _opened(key: bytes, nonce: str, wrapped: str, by: bytes, name: object) -> bytes:
    from cryptography.exceptions import InvalidTag

    try:
        data_key = _aes(key).decrypt(bytes.fromhex(nonce), bytes.fromhex(wrapped), by)
    except (InvalidTag, ValueError) as error:
        raise BadFile(f"{name} was changed in its head", CHANGED, name) from error
    if len(data_key) != 32:
        raise BadFile(f"{name}: a data key of {len(data_key)} bytes", CHANGED, name)
    return data_key


def _between(shared: bytes, ephemeral: bytes, public: bytes) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), 32, salt=ephemeral + public, info=BY_CODE).derive(shared)


def _aes(key: bytes) -> AESGCM:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(key)


def name_of_key(key: bytes) -> str:
    """What a backup says of the site's key that closed it."""
    return hashlib.sha256(b"accueil site key 1" + key).hexdigest()[:16]
