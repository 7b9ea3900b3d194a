"""Finding rows that have the words that were typed, in whole or in part, without reading all.

The words of rows say how many rows may be meant. Few are looked at one by one; of many, the index
by name soon meets enough. While words of rows are still to be taken, that index is read to its end.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    ColumnExpressionArgument,
    Connection,
    FromClause,
    Select,
    bindparam,
    func,
    select,
)

from kiosk.core.spelling import WITHIN
from kiosk.store.spelling import Sounding, Spelling
from kiosk.store.spelling_upkeep import is_behind

MANY = 1_000
"""Fewer rows are looked at one by one."""


class Worded:
    """The rows of a site that have words; `kept` is what else holds for a row that is found."""

    def __init__(
        self,
        connection: Connection,
        site: str,
        table: FromClause,
        kept: ColumnExpressionArgument[bool],
    ) -> None:
        self._connection, self._site = connection, site
        self._kind, self._columns = str(table.description), table.c
        self._rows = select(table.c.id).where(kept).order_by(table.c.search)
        self._behind = is_behind(connection, self._kind)

    def first(self, typed: str, limit: int) -> list[UUID]:
        """Ids by name: of names that begin so, then of those whose words do, then with it within.

        Several words may stand in any order but at the beginning of a name.
        """
        found = self._read(
            self._of_site().where(*_between(self._columns.search, f" {typed}")), limit
        )
        for lead, source in ((" ", _BEGINNING), ("", _CONTAINING)):
            if len(found) < limit:
                others = self._having(typed.split(), lead, source, limit)
                found += [one for one in others if one not in found]
        return found[:limit]

    def _having(self, words: list[str], lead: str, source: Select[UUID], limit: int) -> list[UUID]:
        number, asked = (MANY, "") if self._behind else self._rare(words, source)
        if not number:
            return []
        rows = self._of_site() if number == MANY else self._rows.where(self._columns.id.in_(source))
        each = (self._columns.search.like(f"%{lead}{word}%") for word in words)
        return self._read(rows.where(*each), limit, asked)

    def _rare(self, words: list[str], source: Select[UUID]) -> tuple[int, str]:
        """The longest word that few rows may have, and how many; MANY where all are common."""
        count = select(func.count()).select_from(source.limit(MANY).subquery())
        for word in sorted(words, key=len, reverse=True):
            number = self._connection.scalar(count, self._asked(word)) or 0
            if number < MANY:
                return number, word
        return MANY, ""

    def _of_site(self) -> Select[UUID]:
        return self._rows.where(self._columns.site == self._site)

    def _read(self, rows: Select[UUID], limit: int, word: str = "") -> list[UUID]:
        return list(self._connection.scalars(rows.limit(limit), self._asked(word)))

    def _asked(self, word: str) -> dict[str, Any]:
        within = f"{WITHIN}{word}"
        ranges = {"start": word, "within": within}
        beyond = {f"beyond_{name}": f"{start}\uffff" for name, start in ranges.items()}
        return {"at": self._site, "kind": self._kind} | ranges | beyond


def _between(column: ColumnElement[str], start: str) -> tuple[ColumnElement[bool], ...]:
    """A range of an index: what begins so."""
    return column >= start, column < f"{start}\uffff"


_words, _sounds = Spelling.__table__.c, Sounding.__table__.c
_OF_KIND = select(_words.thing).where(
    _words.site == bindparam("at"), _words.kind == bindparam("kind")
)
_BEGINNING = _OF_KIND.where(
    _words.word >= bindparam("start"), _words.word < bindparam("beyond_start")
)
_PARTS = select(_sounds.word).where(
    _sounds.near >= bindparam("within"), _sounds.near < bindparam("beyond_within")
)
# Not a join: without statistics SQLite would read every word of the site first.
_CONTAINING = _OF_KIND.where(_words.word.in_(_PARTS))
