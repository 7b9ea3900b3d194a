"""What holds the command log together: a digest of each row, and a link to the row before it.

A digest covers what must never change of a row. The texts of its payload and result are covered by
a commitment each (SHA-256 over a salt of its own and the text), so that a name can be taken out
later and nothing else: the commitment stays in its place, the salt goes, and it cannot be guessed
back (docs/decisions/0025).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import UTC, datetime
from hashlib import sha256, shake_256
from typing import Any, NamedTuple
from uuid import UUID

import msgspec

BEGINNING = ""
"""The link before the first row of a chain."""
AFTERWARDS = "~"
"""What the salt of a row begins with that was in the log before there was a chain."""
NOBODY = "Anonyme"
"""Stands for a name that was taken out, where a command cannot do without one."""
HEADER = frozenset({"id", "issued_at", "site", "station", "actor", "v"})
"""Fields of every command that are covered as they are: no redaction touches them."""
SALT_BYTES = 16
GONE, STAYS = "c", "s"
"""Before what a veil has of a text: its commitment, or the salt that it is covered with."""

BLANK = bytes(32)
"""Covers a text that says nothing."""

Cover = Callable[[Sequence[str]], list[bytes]]
_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder().decode
_decode_veil = msgspec.json.Decoder(list[str]).decode


class Said(NamedTuple):
    """What a digest covers of a row, in order; `payload` and `result` are JSON."""

    id: UUID
    name: str
    site: str
    station: str
    actor: str
    at: datetime
    tables: str
    payload: str
    result: str


class Torn(Exception):
    """A row that says what its salt or its veil does not let it say."""


def link(before: str, n: int, digest: str) -> str:
    """What ties row `n` to all rows before it."""
    return sha256(f"{before}{n}:{digest}".encode()).hexdigest()


def next_row(row: Mapping[str, Any], n: int, before: str) -> dict[str, Any]:
    """The number of a new row, and what ties it to the row before."""
    salt = os.urandom(SALT_BYTES).hex()
    told = digest(Said(*[row[name] for name in Said._fields]), salted(salt))
    return {"n": n, "salt": salt, "veil": "", "digest": told, "link": link(before, n, told)}


def digest(said: Said, cover: Cover) -> str:
    """What a row says, in 64 digits. Raises Torn."""
    return _digest(said, _read(said.payload), _read(said.result), cover)


def digest_under(said: Said, veil: str, may_go: Collection[str]) -> str:
    """The same of a row that has lost texts: none but those of the fields that `may_go`.

    Raises Torn where another is gone, which is no name of anybody.
    """
    payload, result = _read(said.payload), _read(said.result)
    kept = _unveiled(veil)
    fields: list[str] = []
    _fields(payload, fields, HEADER)
    _fields(result, fields)
    for one, field in zip(kept, fields, strict=False):
        if one[:1] == GONE and field not in may_go:
            raise Torn(field)
    return _digest(said, payload, result, veiled(kept))


def _digest(said: Said, payload: Any, result: Any, cover: Cover) -> str:
    texts: list[str] = []
    figures = [_figures(payload, texts, HEADER), _figures(result, texts)]
    at = said.at.astimezone(UTC)
    whole = sha256(_encode([said.id, *said[1:5], at, said.tables, *figures]))
    whole.update(b"".join(cover(texts)))
    return whole.hexdigest()


def texts_of(payload: Any, result: Any) -> list[str]:
    """The texts that are covered each by itself, in order."""
    texts: list[str] = []
    _figures(payload, texts, HEADER)
    _figures(result, texts)
    return texts


def _unveiled(veil: str) -> list[str]:
    try:
        return _decode_veil(veil)
    except (msgspec.DecodeError, RecursionError) as error:
        raise Torn("veil") from error


def salted(salt: str) -> Cover:
    """Covers texts as they are covered when a row is written."""
    return lambda texts: [
        sha256(own + text.encode()).digest() if text else BLANK
        for own, text in zip(_own_salts(salt, len(texts)), texts, strict=True)
    ]


def veiled(veil: Sequence[str]) -> Cover:
    """Covers the texts of a row that has lost some; what is gone must be blank. Raises Torn."""

    def cover(texts: Sequence[str]) -> list[bytes]:
        try:
            return [_opened(kept, text) for kept, text in zip(veil, texts, strict=True)]
        except ValueError as error:
            raise Torn("veil") from error

    return cover


def bared(salt: str, veil: str, texts: Sequence[str]) -> list[str]:
    """The veil of a row as long as nothing (more) is taken out: each text's own salt."""
    if veil:
        return _decode_veil(veil)
    own_salts = _own_salts(salt, len(texts))
    return [STAYS + own.hex() if text else "" for own, text in zip(own_salts, texts, strict=True)]


def taken_out(kept: str, text: str) -> str:
    """What a veil has of a text once it is gone; `kept` is what it had before."""
    if kept[:1] != STAYS:
        return kept
    return GONE + sha256(bytes.fromhex(kept[1:]) + text.encode()).hexdigest()


def _opened(kept: str, text: str) -> bytes:
    """Raises ValueError where a text is not what the veil says of it."""
    if kept[:1] == STAYS:
        return sha256(bytes.fromhex(kept[1:]) + text.encode()).digest()
    if kept[:1] == GONE and text in ("", NOBODY):
        return bytes.fromhex(kept[1:])
    if kept or text:
        raise ValueError(kept)
    return BLANK


def _own_salts(salt: str, count: int) -> list[bytes]:
    drawn = shake_256(salt.encode()).digest(count * SALT_BYTES)
    return [drawn[at : at + SALT_BYTES] for at in range(0, len(drawn), SALT_BYTES)]


def _read(text: str) -> Any:
    """What JSON says; of what is none, all of it."""
    try:
        return _decode(text)
    except (msgspec.DecodeError, RecursionError):
        return text


def _figures(value: Any, texts: list[str], plain: frozenset[str] = frozenset()) -> Any:
    """The same without its texts, which are added to `texts`; fields in `plain` stay."""
    if isinstance(value, str):
        texts.append(value)
        return ""
    if isinstance(value, dict):
        return {
            key: part if key in plain or part is None else _figures(part, texts)
            for key, part in value.items()
        }
    if isinstance(value, list):
        return [_figures(part, texts) for part in value]
    return value


def _fields(
    value: Any, fields: list[str], plain: frozenset[str] = frozenset(), name: str = ""
) -> None:
    """The field that each text is in, in the order in which `_figures` finds them."""
    if isinstance(value, str):
        fields.append(name)
    elif isinstance(value, dict):
        for key, part in value.items():
            if key not in plain:
                _fields(part, fields, name=key)
    elif isinstance(value, list):
        for part in value:
            _fields(part, fields, name=name)
