"""Inputs made wrong: good ones of which parts are lost, doubled, swapped or written over."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Sequence
from random import Random

Change = Callable[[Random, bytes], bytes]
EXTREME = (0, 1, 0x7F, 0x80, 0xFF, 0x0A, 0x22, 0x27, 0x2C, 0x3B, 0x5B, 0x7B)
"""Bytes that readers trip over: ends of ranges, quotes, separators, brackets."""
LONGEST = 200_000
"""Bytes that an input grows to at most."""


def changed(rng: Random, good: Sequence[bytes], words: Sequence[bytes]) -> bytes:
    """One of the good inputs after one to some dozen changes; `words` are laid into it too."""
    data = rng.choice(good)
    for _ in range(min(1 + int(rng.expovariate(0.4)), 40)):
        change = rng.choice(_CHANGES)
        data = change(rng, data) if rng.random() < 0.7 else _with_word(rng, data, words, good)
    return data[:LONGEST]


def changed_package(rng: Random, good: Sequence[bytes], words: Sequence[bytes]) -> bytes:
    """A zip of which parts are made wrong inside, or, sometimes, its own bytes."""
    package = rng.choice(good)
    if rng.random() < 0.25:
        return changed(rng, [package], words)
    with zipfile.ZipFile(io.BytesIO(package)) as read:
        parts = {name: read.read(name) for name in read.namelist()}
    for name in rng.sample(sorted(parts), k=min(rng.randint(1, 3), len(parts))):
        if rng.random() < 0.1:
            del parts[name]
        else:
            parts[name] = changed(rng, [parts[name]], words)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as written:
        for name, data in parts.items():
            written.writestr(name, data)
    return made.getvalue()


def _flip(rng: Random, data: bytes) -> bytes:
    if not data:
        return bytes([rng.choice(EXTREME)])
    at = rng.randrange(len(data))
    return data[:at] + bytes([data[at] ^ 1 << rng.randrange(8)]) + data[at + 1 :]


def _overwrite(rng: Random, data: bytes) -> bytes:
    at = rng.randrange(len(data) + 1)
    return data[:at] + bytes([rng.choice(EXTREME)]) + data[at + 1 :]


def _lose(rng: Random, data: bytes) -> bytes:
    start, end = _span(rng, data)
    return data[:start] + data[end:]


def _cut(rng: Random, data: bytes) -> bytes:
    return data[: rng.randrange(len(data) + 1)]


def _double(rng: Random, data: bytes) -> bytes:
    start, end = _span(rng, data)
    times = rng.choice((1, 1, 2, 50))
    return (data[:end] + data[start:end] * times + data[end:])[:LONGEST]


def _move(rng: Random, data: bytes) -> bytes:
    start, end = _span(rng, data)
    rest = data[:start] + data[end:]
    at = rng.randrange(len(rest) + 1)
    return rest[:at] + data[start:end] + rest[at:]


def _with_word(rng: Random, data: bytes, words: Sequence[bytes], good: Sequence[bytes]) -> bytes:
    other = rng.choice(good)
    start, end = _span(rng, other)
    word = rng.choice(words) if words and rng.random() < 0.7 else other[start:end]
    at = rng.randrange(len(data) + 1)
    until = at if rng.random() < 0.5 else min(at + len(word), len(data))
    return data[:at] + word + data[until:]


def _span(rng: Random, data: bytes) -> tuple[int, int]:
    start = rng.randrange(len(data) + 1)
    return start, min(len(data), start + int(rng.expovariate(1 / 20)) + 1)


_CHANGES: tuple[Change, ...] = (_flip, _flip, _overwrite, _lose, _cut, _double, _move)
