"""Finding rows by words that are spelt, heard or typed differently; the nearest first."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from kiosk.core.spelling import (
    MIN_LETTERS,
    SAME_SOUND,
    cost,
    forms,
    is_phone,
    nears,
    phone_word,
    readings,
    sound,
)
from kiosk.store.spelling import Sounding, Spelling

WORDS, CANDIDATES = 24, 400
"""How many words of the store stand for one that was typed, and among how many."""
READ = 64
"""Rows that are compared for each reading."""

Costs = dict[str, float]
Query = TypeVar("Query", bound=Callable[..., Any])


def by_words(query: Query) -> Query:
    """Say that a query finds by words, which the station takes from its rows first."""
    query.by_words = True  # type: ignore[attr-defined]
    return query


class Alike:
    """Rows whose words may be meant by a text; of several kinds, its words are looked up once."""

    def __init__(self, session: Session, site: str, text: str) -> None:
        self._connection, self._site = session.connection(), site
        self._phone = phone_word(text) if is_phone(text) else ""
        readings_ = [] if self._phone else readings(text)
        known = {word: self._meant(word) for reading in readings_ for word in reading}
        self._readings = [[known[word] for word in reading] for reading in readings_]

    def of(self, kind: str, limit: int = 8) -> list[UUID]:
        """Their ids, the nearest first."""
        if self._phone:
            asked = _range(self._phone) | {"site": self._site, "kind": kind, "limit": limit}
            return list(self._connection.scalars(_BY_PHONE, asked))
        found = (self._rows(kind, meant) for meant in self._readings)
        ranked: dict[UUID, float] = next(filter(None, found), {})
        return sorted(ranked, key=lambda thing: (ranked[thing], thing.bytes))[:limit]

    def _rows(self, kind: str, meant: list[Costs]) -> dict[UUID, float]:
        """Rows that have a word for each, and how far they are; the near ones where there are."""
        near = [{w: c for w, c in costs.items() if c <= SAME_SOUND} for costs in meant]
        found = self._having(kind, near) if all(near) else {}
        return found or (self._having(kind, meant) if all(meant) and near != meant else {})

    def _having(self, kind: str, meant: list[Costs]) -> dict[UUID, float]:
        meant = sorted(meant, key=len)
        words = {f"words{n}": list(costs) for n, costs in enumerate(meant)}
        asked = {"site": self._site, "kind": kind} | words
        found: dict[UUID, float] = {}
        for thing, *having in self._connection.execute(_having_words(len(meant)), asked):
            far = sum(costs[word] for word, costs in zip(having, meant, strict=True))
            found[thing] = min(far, found.get(thing, far))
        return found

    def _meant(self, typed: str) -> Costs:
        """The words of the store that may be meant by one, and what each costs."""
        words = set(self._connection.scalars(_NEAR, {"keys": sorted(nears(typed))}))
        begins = [f"={form}" for form in forms(typed)]
        if not typed.isascii():
            begins += [f"#{h}" for form in forms(typed) if len(h := sound(form)) >= MIN_LETTERS]
        for start in begins:
            words |= set(self._connection.scalars(_BEGINNING, _range(start)))
        costs = [(far, word) for word in words if (far := cost(typed, word)) is not None]
        return {word: far for far, word in sorted(costs)[:WORDS]}


def alike(session: Session, *, site: str, kind: str, text: str, limit: int = 8) -> list[UUID]:
    """The ids of rows whose words may be meant, the nearest first."""
    return Alike(session, site, text).of(kind, limit)


def _range(start: str) -> dict[str, Any]:
    return {"start": start, "beyond": f"{start}\uffff"}


# Built once: they run at every key that is typed.
_words, _sounds = Spelling.__table__.c, Sounding.__table__.c
_BY_PHONE = (
    select(_words.thing)
    .where(
        _words.site == bindparam("site"),
        _words.kind == bindparam("kind"),
        _words.word >= bindparam("start"),
        _words.word < bindparam("beyond"),
    )
    .distinct()
    .limit(bindparam("limit"))
)
_SOUNDS = select(_sounds.word).distinct().limit(CANDIDATES)
_NEAR = _SOUNDS.where(_sounds.near.in_(bindparam("keys", expanding=True)))
_BEGINNING = _SOUNDS.where(_sounds.near >= bindparam("start"), _sounds.near < bindparam("beyond"))


@cache
def _having_words(count: int) -> Select[*tuple[Any, ...]]:
    """Rows of a kind that have one of each so many lists of words, and which."""
    tables = [Spelling.__table__.alias() for _ in range(count)]
    first, *others = tables
    rows = select(first.c.thing, *(table.c.word for table in tables)).where(
        first.c.site == bindparam("site"), first.c.kind == bindparam("kind")
    )
    for n, table in enumerate(tables):
        rows = rows.where(table.c.word.in_(bindparam(f"words{n}", expanding=True)))
    for table in others:
        rows = rows.where(table.c.thing == first.c.thing)
    return rows.limit(READ)
