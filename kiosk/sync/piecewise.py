"""Large answers in pieces: the centre allows seconds for a statement, a slow line takes minutes."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import psycopg

from kiosk.sync.pace import Pace

PIECE = 250
"""Rows of each query that are asked for at first, all in one flight."""
MOST = 5_000


class Asked(NamedTuple):
    """A query, and whether its rows come in binary."""

    query: str
    binary: bool


def fetch(
    connection: psycopg.Connection[Any],
    state: str,
    several: Sequence[Asked],
    values: Mapping[str, Any],
) -> tuple[Any, list[list[Any]]]:
    """The one row of `state`, if any, and the rows of several queries, all of one snapshot.

    Each piece is a statement of its own, with its own time at the centre, which also ends the
    transaction of whoever asks for no further piece.
    """
    with connection.pipeline():
        connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        known = connection.execute(state, values)
        begun = [_begin(connection, n, asked, values) for n, asked in enumerate(several)]
    row = known.fetchone()
    found = [
        _rest(connection, n, asked, first.fetchall())
        for n, (asked, first) in enumerate(zip(several, begun, strict=True))
    ]
    connection.execute("COMMIT")
    return row, found


def _begin(
    connection: psycopg.Connection[Any], n: int, asked: Asked, values: Mapping[str, Any]
) -> psycopg.Cursor[Any]:
    connection.execute(f"DECLARE part_{n} NO SCROLL CURSOR FOR {asked.query}", values)
    return _next(connection, n, PIECE, binary=asked.binary)


def _rest(connection: psycopg.Connection[Any], n: int, asked: Asked, came: list[Any]) -> list[Any]:
    pace, more = Pace(PIECE, MOST), len(came) == PIECE
    while more:
        since = time.monotonic()
        size = pace.size
        piece = _next(connection, n, size, binary=asked.binary).fetchall()
        came += piece
        more = len(piece) == size
        pace.took(time.monotonic() - since)
    return came


def _next(
    connection: psycopg.Connection[Any], n: int, count: int, *, binary: bool
) -> psycopg.Cursor[Any]:
    return connection.execute(f"FETCH {count} FROM part_{n}", prepare=False, binary=binary)
