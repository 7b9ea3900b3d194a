"""Whether the command log is whole: every row as it was written, none missing, none put in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, bindparam, select, text
from sqlalchemy.orm import Session

from kiosk.core import wording
from kiosk.store import chain
from kiosk.store.base import LoggedCommand
from kiosk.store.chaining import one_chain
from kiosk.store.database import Database
from kiosk.store.log import mark
from kiosk.store.redaction import fields_of

ALTERED, MISSING, MOVED, UNTIED, CUT = "altered", "missing", "moved", "untied", "cut"
"""What may be wrong with the first row that is: see `Verdict`."""
AT_ONCE = 1_000
Hears = Callable[[int], None]

_LOG: Table = LoggedCommand.__table__  # type: ignore[assignment]
_TIED = ("salt", "veil", "digest", "link")
_ROWS = (
    select(_LOG.c.n, *(_LOG.c[name] for name in (*chain.Said._fields, *_TIED)))
    .where(_LOG.c.n > bindparam("after"))
    .order_by(_LOG.c.n)
    .limit(AT_ONCE)
)
_LINKS = (
    select(_LOG.c.n, _LOG.c.station, _LOG.c.digest, _LOG.c.link)
    .where(_LOG.c.n > bindparam("after"))
    .order_by(_LOG.c.n)
    .limit(AT_ONCE)
)
_GIVEN = text("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'command'), 0)")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of it. `wrong` is empty where the log is whole, or says of row `n` that it

    was altered; is missing; stands in another's place (which is row `of`); is tied to what is not
    before it, so that rows are missing there or this one was put in (untied); or is missing at the
    end, as is all after it up to `of` at least (cut). `rows` are those that were looked at,
    `afterwards` those of them from before the chain, `redacted` those that have lost names.
    """

    rows: int
    wrong: str = ""
    n: int | None = None
    of: int | None = None
    afterwards: int = 0
    redacted: int = 0

    @property
    def whole(self) -> bool:
        """Whether nothing is wrong."""
        return not self.wrong


def _silent(_rows: int) -> None:
    """Nobody listens."""


def verify(database: Database, station: str, hears: Hears = _silent) -> Verdict:
    """Look at every row, in a snapshot and in little memory; `hears` is told how many are done.

    `station` is this machine's name: of the machines of a shared store each knows its own end.
    """
    kept = {each: database.kept_beside(mark(station, alone=each)) for each in (True, False)}

    def look(session: Session) -> Verdict:
        connection = session.connection()
        together = one_chain(connection)
        return _Look(connection, together=together).over(hears, station, kept[together])

    return database.read(look)


def told(found: Verdict, language: str) -> str:
    """A verdict as a sentence."""
    key = f"audit.{found.wrong or 'whole'}"
    if found.wrong == MISSING and found.of == found.n:
        key = "audit.missing_one"
    said = [wording.say(key, language, n=found.n, of=found.of, rows=found.rows)]
    if found.whole and found.redacted:
        said.append(wording.counted("audit.redacted", found.redacted, language))
    if found.whole and found.afterwards:
        said.append(wording.say("audit.afterwards", language, rows=found.afterwards))
    return " ".join(said)


class _Look:
    """One walk over the log; `_heads` has the newest link of each chain."""

    def __init__(self, connection: Connection, *, together: bool) -> None:
        self._connection = connection
        self._together = together
        self._numbered = connection.dialect.name == "sqlite"  # elsewhere a rollback leaves gaps
        self._heads: dict[str, str] = {}
        self._last: dict[str, int] = {}
        self._rows = self._afterwards = self._redacted = 0

    def over(self, hears: Hears, station: str, kept: int) -> Verdict:
        """All rows, then what should come after them."""
        last = 0
        for row in self._all(_ROWS):
            if wrong := self._wrong(row, last):
                return self._verdict(*wrong)
            last = row.n
            self._last[self._whose(row)] = row.n
            if self._rows % AT_ONCE == 0:
                hears(self._rows)
        hears(self._rows)
        end = self._last.get("" if self._together else station, 0)
        if (should := max(kept, self._given())) > end:
            return self._verdict(CUT, end + 1, should)
        return self._verdict()

    def _verdict(self, wrong: str = "", n: int | None = None, of: int | None = None) -> Verdict:
        return Verdict(self._rows, wrong, n, of, self._afterwards, self._redacted)

    def _wrong(self, row: Any, last: int) -> tuple[str, int, int | None] | None:
        self._rows += 1
        self._afterwards += row.salt.startswith(chain.AFTERWARDS)
        self._redacted += bool(row.veil)
        if self._numbered and row.n != last + 1:
            return MISSING, last + 1, row.n - 1
        whose = self._whose(row)
        before = self._heads.get(whose, chain.BEGINNING)
        if not _says_what_it_said(row):
            return ALTERED, row.n, None
        if row.link != chain.link(before, row.n, row.digest):
            of = self._belonging(row, before)
            return (MOVED, row.n, of) if of else (UNTIED, row.n, None)
        self._heads[whose] = row.link
        return None

    def _belonging(self, here: Any, before: str) -> int | None:
        """The row further on that stood here, by its digest."""
        for row in self._all(_LINKS, here.n):
            if self._whose(row) == self._whose(here):
                stood = chain.link(before, here.n, row.digest)
                if stood in (row.link, here.link):
                    return int(row.n)
        return None

    def _all(self, statement: Any, after: int = 0) -> Iterator[Any]:
        while rows := self._connection.execute(statement, {"after": after}).all():
            yield from rows
            after = rows[-1].n

    def _whose(self, row: Any) -> str:
        return "" if self._together else row.station

    def _given(self) -> int:
        """The newest number that the store itself remembers to have given."""
        return int(self._connection.scalar(_GIVEN) or 0) if self._numbered else 0


def _says_what_it_said(row: Any) -> bool:
    said = chain.Said(*row[1:10])
    try:
        if not row.veil:
            return chain.digest(said, chain.salted(row.salt)) == str(row.digest)
        told = chain.digest_under(said, row.veil, fields_of(row.name))
        return not row.salt and told == str(row.digest)
    except chain.Torn:
        return False
