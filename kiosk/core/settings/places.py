"""Where in a TOML source each key is set: `tomllib` reads values and forgets their lines."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

LONGEST = 60
LONGEST_HEADER = 400
Path = tuple[str, ...]


@dataclass(frozen=True)
class Place:
    """The lines of a statement, from 1, both included; `header` of a line such as [touch]."""

    first: int
    last: int
    header: bool


def places(source: str) -> dict[Path, Place]:
    """The statement that sets each key, and that first names each table, of a source that reads.

    A statement ends with the first line after which it can be read by itself, under its header;
    nothing is looked for behind one of more than LONGEST lines.
    """
    found: dict[Path, Place] = {}
    header, lines, first = "", "", 1
    for number, line in enumerate(source.split("\n"), 1):
        if number - first >= LONGEST or len(header) > LONGEST_HEADER:
            break
        lines += line + "\n"
        opens = lines.lstrip().startswith("[")
        try:
            read = tomllib.loads(lines if opens else header + lines)
        except tomllib.TOMLDecodeError:
            continue
        for path in _paths(read):
            found.setdefault(path, Place(first, number, opens))
        header = lines if opens else header
        lines, first = "", number + 1
    return found


def _paths(read: Mapping[str, Any], above: Path = ()) -> Iterator[Path]:
    for key, value in read.items():
        yield (*above, key)
        if isinstance(value, dict):
            yield from _paths(value, (*above, key))
