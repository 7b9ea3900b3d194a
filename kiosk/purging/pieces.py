"""Emptying what has had its time, a piece at a time: nobody who writes waits for all of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import partial
from typing import Protocol, TypeVar

from sqlalchemy.orm import Session

from kiosk.core.personal import Cut
from kiosk.store.base import LoggedCommand
from kiosk.store.forgetting import empty, keys_left, parts_of
from kiosk.store.forgotten import looked, note
from kiosk.store.old_words import Looked, words_left
from kiosk.store.redaction import naming, redact

T = TypeVar("T")
PIECE = 100
"""Rows emptied in one transaction: some milliseconds of a writer's time."""


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
    found = words = 0
    for part in parts_of(kind):
        for held in part.held:
            keys = place.read(partial(keys_left, held=held, site=site, cut=cut))
            for rows in _pieces(keys):
                found += place.write(partial(empty, held=held, site=site, cut=cut, keys=rows))
    seen = place.read(partial(looked, site=site, kind=kind))
    numbers, upto = _words(place, site, kind, cut, seen)
    for some in _pieces(numbers):
        words += place.write(partial(_redact, numbers=some))
    counted = partial(note, site=site, kind=kind, cut=cut, now=now, found=found + words)
    place.write(partial(counted, upto=upto))
    return found, words


def _words(place: Place, site: str, kind: str, cut: Cut, seen: Looked) -> tuple[list[int], Looked]:
    left = partial(words_left, site=site, kind=kind, cut=cut, looked=seen)
    return place.read(partial(left, exchanges=place.exchanges))


def _naming(session: Session, numbers: Sequence[int]) -> int:
    return sum(naming(session, LoggedCommand.n.in_(some)) for some in _pieces(numbers))


def _redact(session: Session, numbers: Sequence[int]) -> int:
    return redact(session, LoggedCommand.n.in_(numbers))


def _pieces(things: Sequence[T]) -> Iterator[Sequence[T]]:
    for start in range(0, len(things), PIECE):
        yield things[start : start + PIECE]
