"""Keeping the words of rows: triggers mark what changed, and the words are taken before a search.

The triggers are plain SQL, so they also hear of rows that no handler wrote. Words of a row that
changes or goes are gone with it, in the same transaction.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Table, delete, insert, literal, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from kiosk.core.errors import StoreTrouble
from kiosk.core.spelling import endings, nears, phone_word, words_of
from kiosk.store.database import Database
from kiosk.store.spelling import SPELT, Sounding, Spelling, Unspelt

log = logging.getLogger("kiosk.store")
AT_ONCE = 500
"""Rows whose words are taken in one transaction, so that no writer waits for thousands."""
PATIENCE = 0.5
"""Seconds that a search waits for its words while others go on writing."""
_ALL_AT_ONCE = 2_000
_LONGEST = 200

_FORGET = """
DELETE FROM sounding WHERE word IN (SELECT word FROM spelling WHERE thing = {row}.id)
    AND NOT EXISTS (SELECT 1 FROM spelling AS other
        WHERE other.word = sounding.word AND other.thing <> {row}.id);
DELETE FROM spelling WHERE thing = {row}.id;
"""
_MARK = """
INSERT INTO unspelt (kind, thing) SELECT '{table}', {row}.id
WHERE NOT EXISTS (SELECT 1 FROM unspelt WHERE kind = '{table}' AND thing = {row}.id);
"""
_SQLITE = """
CREATE TRIGGER spelling_{table}_{event} AFTER {moment} ON {table}
BEGIN {forget} {mark} END
"""
_POSTGRESQL = """
CREATE OR REPLACE FUNCTION spelling_{table}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN {forget} END IF;
    IF TG_OP <> 'DELETE' THEN {mark} END IF;
    RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER spelling_{table} AFTER INSERT OR DELETE OR UPDATE OF {columns} ON {table}
    FOR EACH ROW EXECUTE FUNCTION spelling_{table}();
"""
_SQLITE_EVENTS = {"insert": "NEW", "update": "NEW", "delete": "OLD"}


@cache
def spelt_tables() -> tuple[Table, ...]:
    """The tables whose rows are found by their words, of every slice: triggers are for all."""
    from kiosk.store.schema import metadata

    return tuple(t for t in metadata.sorted_tables if SPELT in t.info)


def keep_up(database: Database, seconds: float = PATIENCE) -> bool:
    """Take the words of rows that have changed; whether some are left when the time is over.

    Whoever has written much calls it with `math.inf`, so that the next search finds all. Trouble
    leaves them for later.
    """
    ends = time.monotonic() + seconds
    try:
        while database.read(lambda session: is_behind(session.connection())):
            if time.monotonic() > ends:
                return True
            database.write(_take, durable=False)
    except (StoreTrouble, DBAPIError) as trouble:
        log.warning("names are found as they are written only: %s", trouble)
    return False


def renew(connection: Connection) -> None:
    """Put the triggers on, and take the words of every row anew."""
    install(connection)
    while take_words(connection, _ALL_AT_ONCE):
        pass


def install(connection: Connection) -> None:
    """Put the triggers on every table that takes part, and mark all its rows."""
    for kept in (Spelling, Sounding, Unspelt):
        connection.execute(delete(kept))
    for table in spelt_tables():
        make = _sqlite if connection.dialect.name == "sqlite" else _postgresql
        for statement in make(table):
            connection.exec_driver_sql(statement, execution_options={"no_parameters": True})
        rows = select(literal(table.name), table.c.id)
        connection.execute(insert(Unspelt).from_select(["kind", "thing"], rows))


def take_words(connection: Connection, most: int) -> int:
    """Take the words of rows that are marked; how many there were."""
    taken = 0
    for table in spelt_tables():
        marks = select(Unspelt.thing).where(Unspelt.kind == table.name).limit(most - taken)
        if things := list(connection.scalars(marks)):
            _take_of(connection, table, things)
            taken += len(things)
        if taken >= most:
            break
    return taken


def is_behind(connection: Connection, *kinds: str) -> bool:
    """Whether words are still to be taken, of any rows or of some kinds."""
    marked = select(Unspelt.kind).limit(1)
    marked = marked.where(Unspelt.kind.in_(kinds)) if kinds else marked
    return connection.scalar(marked) is not None or not _installed(connection)


def _take(session: Session) -> None:
    connection = session.connection()
    if not _installed(connection):
        install(connection)
    take_words(connection, AT_ONCE)


def _installed(connection: Connection) -> bool:
    """Whether the triggers are there; a table that a migration makes anew loses them."""
    lite = connection.dialect.name == "sqlite"
    found: int | None = connection.scalar(_LITE_TRIGGERS if lite else _TRIGGERS)
    return found == len(spelt_tables()) * (len(_SQLITE_EVENTS) if lite else 1)


def _take_of(connection: Connection, table: Table, things: Sequence[Any]) -> None:
    texts = (table.c[name] for name in table.info[SPELT])
    rows = select(table.c.id, table.c.site, *texts).where(table.c.id.in_(things))
    spelt, named = [], set[str]()
    for thing, site, search, *phones in connection.execute(rows):
        words = [word[:_LONGEST] for word in words_of(search)]
        named.update(words)
        spelt += [
            {"site": site, "kind": table.name, "word": word, "thing": thing}
            for word in dict.fromkeys((*words, *filter(None, map(phone_word, phones))))
        ]
    connection.execute(delete(Spelling).where(Spelling.thing.in_(things)))
    if spelt:
        connection.execute(insert(Spelling), spelt)
    _learn(connection, named)
    marks = (Unspelt.kind == table.name, Unspelt.thing.in_(things))
    connection.execute(delete(Unspelt).where(*marks))


def _learn(connection: Connection, words: set[str]) -> None:
    known = select(Sounding.word).where(Sounding.word.in_(words)).distinct()
    unknown = words - set(connection.scalars(known))
    sounding = [{"near": key, "word": word} for word in unknown for key in _keys(word)]
    if sounding:
        connection.execute(insert(Sounding), sounding)


def _keys(word: str) -> set[str]:
    return endings(word) if word.isdigit() else endings(word) | nears(word)


def _sqlite(table: Table) -> Iterator[str]:
    for event, row in _SQLITE_EVENTS.items():
        name = f"spelling_{table.name}_{event}"
        yield f"DROP TRIGGER IF EXISTS {name}"
        columns = ", ".join(table.info[SPELT])
        moment = f"UPDATE OF {columns}" if event == "update" else event.upper()
        mark = "" if event == "delete" else _MARK.format(table=table.name, row=row)
        yield _SQLITE.format(
            table=table.name, event=event, moment=moment, forget=_FORGET.format(row=row), mark=mark
        )


def _postgresql(table: Table) -> Iterator[str]:
    yield _POSTGRESQL.format(
        table=table.name,
        columns=", ".join(table.info[SPELT]),
        forget=_FORGET.format(row="OLD"),
        mark=_MARK.format(table=table.name, row="NEW"),
    )


_OURS = "LIKE 'spelling~_%' ESCAPE '~'"
_LITE_TRIGGERS = text(
    f"SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND name {_OURS}"  # noqa: S608
)
_TRIGGERS = text(
    f"SELECT count(*) FROM pg_trigger WHERE NOT tgisinternal AND tgname {_OURS}"  # noqa: S608
)
