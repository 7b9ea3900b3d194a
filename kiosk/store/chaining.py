"""Chaining what was in a log before there was a chain, and whose chain a row is in."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, String, bindparam, column, select, table, text
from sqlalchemy.types import Text

from kiosk.store import chain
from kiosk.store.types import Id, Instant

AT_ONCE = 5_000
_IS_CENTRE = text("SELECT to_regclass('central.hub') IS NOT NULL")

# As it was when the chain began: the model goes on.
_LOG = table(
    "command",
    column("n"),
    column("id", Id()),
    *(column(name, String()) for name in ("name", "site", "station", "actor")),
    column("at", Instant()),
    *(column(name, Text()) for name in ("tables", "payload", "result")),
    *(column(name, String()) for name in ("salt", "digest", "link")),
)
_SAID = select(_LOG.c.n, *(_LOG.c[name] for name in chain.Said._fields)).order_by(_LOG.c.n)
_LITE = "UPDATE command SET salt = ?, digest = ?, link = ? WHERE n = ?"
_MANY = text(
    "UPDATE command c SET salt = v.salt, digest = v.digest, link = v.link"
    " FROM unnest(cast(:n AS bigint[]), cast(:salt AS text[]), cast(:digest AS text[]),"
    " cast(:link AS text[])) AS v (n, salt, digest, link) WHERE c.n = v.n"
)


def one_chain(connection: Connection) -> bool:
    """Whether all rows are one chain; the machines of a site's PostgreSQL have one each."""
    return connection.dialect.name == "sqlite" or bool(connection.scalar(_IS_CENTRE))


def chain_all(connection: Connection) -> None:
    """Tie the rows of a log together as they are now, marked as chained afterwards."""
    together, heads = one_chain(connection), dict[str, str]()
    last = 0
    while rows := connection.execute(
        _SAID.where(_LOG.c.n > bindparam("after")).limit(AT_ONCE), {"after": last}
    ).all():
        _write(connection, [_tied(row, heads, together=together) for row in rows])
        last = rows[-1].n


def _tied(row: Any, heads: dict[str, str], *, together: bool) -> tuple[str, str, str, int]:
    salt = chain.AFTERWARDS + os.urandom(chain.SALT_BYTES).hex()
    whose = "" if together else row.station
    told = chain.digest(chain.Said(*row[1:]), chain.salted(salt))
    heads[whose] = chain.link(heads.get(whose, chain.BEGINNING), row.n, told)
    return salt, told, heads[whose], row.n


def _write(connection: Connection, tied: Sequence[tuple[str, str, str, int]]) -> None:
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(_LITE, list(tied))
        return
    salts, digests, links, numbers = (list(part) for part in zip(*tied, strict=True))
    values = {"n": numbers, "salt": salts, "digest": digests, "link": links}
    connection.execute(_MANY, values)
