"""Emptying what has had its time, a piece at a time: nobody who writes waits for all of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Protocol, TypeVar

from sqlalchemy.orm import Session

from kiosk.core.personal import Cut, Names
from kiosk.store.base import LoggedCommand
from kiosk.store.forgetting import Key, empty, keys_left, parts_of
from kiosk.store.forgotten import looked, note
from kiosk.store.old_words import Looked, words_left
from kiosk.store.redaction import naming, redact

T = TypeVar("T")
FIRST, PIECE = 20, 100
"""Rows emptied in the first transaction, and in one at most."""
SHORT_SECONDS, LONG_SECONDS = 0.015, 0.04
"""After a transaction that took longer the next is half as large; after a shorter one, twice."""


class Place(Protocol):
    """Where names are: a store, or the central database.

    `exchanges` where what the log says may wait for the centre's word.
    """

    exchanges: bool

    def read(self, work: Callable[[Session], T]) -> T:
        """Look."""

    def write(self, work: Callable[[Session], T]) -> T:
        """Empty something, in a transaction of its own."""


def count(place: Place, site: str, kind: str, cut: Cut) -> tuple[int, int]:
    """How many rows and commands have had their time and name somebody; nothing is changed."""
    found = 0
    for part in parts_of(kind):
        for held in part.held:
            found += len(place.read(partial(keys_left, held=held, site=site, cut=cut)))
    seen = place.read(partial(looked, site=site, kind=kind))
    return found, place.read(partial(_naming, numbers=_words(place, site, kind, cut, seen)[0]))


def forget(place: Place, site: str, kind: str, cut: Cut, now: datetime) -> tuple[int, int]:
    """Empty it; how many rows and how many logged commands named somebody.

    A second time finds nothing more. What was done stays done, wherever it stops.
    """
    found = 0
    for part in parts_of(kind):
        for held in part.held:
            keys = place.read(partial(keys_left, held=held, site=site, cut=cut))
            found += _piecewise(place, keys, partial(_empty, held=held, cut=cut))
    seen = place.read(partial(looked, site=site, kind=kind))
    numbers, upto = _words(place, site, kind, cut, seen)
    words = _piecewise(place, numbers, _redact)
    counted = partial(note, site=site, kind=kind, cut=cut, now=now, found=found + words)
    place.write(partial(counted, upto=upto))
    return found, words


def _words(place: Place, site: str, kind: str, cut: Cut, seen: Looked) -> tuple[list[int], Looked]:
    left = partial(words_left, site=site, kind=kind, cut=cut, looked=seen)
    return place.read(partial(left, exchanges=place.exchanges))


def _naming(session: Session, numbers: Sequence[int]) -> int:
    starts = range(0, len(numbers), PIECE)
    parts = (numbers[start : start + PIECE] for start in starts)
    return sum(naming(session, LoggedCommand.n.in_(some)) for some in parts)


def _empty(session: Session, keys: Sequence[Key], held: Names, cut: Cut) -> int:
    return empty(session, held, cut, keys)


def _redact(session: Session, numbers: Sequence[int]) -> int:
    return redact(session, LoggedCommand.n.in_(numbers))


def _piecewise(
    place: Place, things: Sequence[T], work: Callable[[Session, Sequence[T]], int]
) -> int:
    """Carry `work` out on some things after the others; each time in a moment."""
    done, at, size = 0, 0, min(FIRST, PIECE)
    while at < len(things):
        some, since = things[at : at + size], time.monotonic()
        done += place.write(partial(_on, work=work, some=some))
        at, took = at + size, time.monotonic() - since
        if took > LONG_SECONDS:
            size = max(size // 2, 1)
        elif took < SHORT_SECONDS:
            size = min(size * 2, PIECE)
    return done


def _on(session: Session, work: Callable[[Session, Sequence[T]], int], some: Sequence[T]) -> int:
    return work(session, some)
