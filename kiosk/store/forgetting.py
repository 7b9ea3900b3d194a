"""Taking out of rows what they say of people whose time is over (loi 09-08)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, time
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, delete, false, func, not_, or_, select, tuple_, update
from sqlalchemy.orm import Session

from kiosk.core.clock import instant
from kiosk.core.personal import Cut, Names, Personal
from kiosk.core.registry import personal
from kiosk.store.changes import touch

Key = tuple[Any, ...]
ASKED_AT_ONCE = 500
_QUICKLY = {"synchronize_session": False}


def cut_at(day: date, zone: str) -> Cut:
    """What ended before a day at a site."""
    return Cut(day, instant(day, time(), zone))


def parts_of(kind: str) -> tuple[Personal, ...]:
    """What the slices have of a kind of data."""
    return tuple(part for part in personal() if part.kind == kind)


def left(held: Names, site: str, cut: Cut) -> ColumnElement[bool]:
    """The condition on rows of a site that still say something when their time is over."""
    of_site = [held.table.c.site == site] if "site" in held.table.c else []
    return and_(_over(held, cut), *of_site)


def _over(held: Names, cut: Cut) -> ColumnElement[bool]:
    """The same of any site."""
    over = held.over(held.table.c, cut)
    return over if held.gone else and_(over, named(held))


def named(held: Names) -> ColumnElement[bool]:
    """The condition on rows that name somebody."""
    return or_(*(held.table.c[name] != "" for name in held.columns))


def keys_left(session: Session, *, held: Names, site: str, cut: Cut) -> list[Key]:
    """The keys of such rows."""
    found = session.connection().execute(select(*_key(held)).where(left(held, site, cut)))
    return [tuple(row) for row in found]


def empty(session: Session, held: Names, cut: Cut, keys: Sequence[Key]) -> int:
    """Take the names out of rows, as far as their time is over still; how many had any.

    The site is not asked for: SQLite would look for the rows by it, and not by their keys.
    """
    return _empty(session, held, _over(held, cut), _among(held, keys))


def empty_all(session: Session, kind: str, site: str, cut: Cut) -> dict[str, int]:
    """Take all names of a kind out in one transaction; how many rows had any, by table."""
    held = [each for part in parts_of(kind) for each in part.held]
    return {each.table.name: _empty(session, each, left(each, site, cut)) for each in held}


def living(session: Session, kind: str, cut: Cut, things: Iterable[str]) -> set[str]:
    """Those of the things, by their ids as text, that have a row whose time is not over."""
    wanted = list(things)
    found = set[str]()
    for part in parts_of(kind):
        for held in part.held:
            # What has no end yet is neither over nor not, to a database.
            stays = not_(func.coalesce(held.over(held.table.c, cut), false()))
            for start in range(0, len(wanted), ASKED_AT_ONCE):
                found |= _rows_of(session, held, wanted[start : start + ASKED_AT_ONCE], stays)
    return found


def with_names(session: Session, kind: str, site: str, things: Sequence[str]) -> set[str]:
    """Those of a few things of a site, by their ids as text, of which a row names somebody."""
    found = set[str]()
    for part in parts_of(kind):
        for held in part.held:
            of_site = [held.table.c.site == site] if "site" in held.table.c else []
            found |= _rows_of(session, held, things, named(held), *of_site)
    return found


def _rows_of(
    session: Session, held: Names, things: Sequence[str], *chosen: ColumnElement[bool]
) -> set[str]:
    column = held.table.c.get("id", held.table.c.get("code"))
    if column is None or not things:
        return set()
    keys = [read for thing in things if (read := _as_key(column, thing)) is not None]
    rows = select(column).where(column.in_(keys), *chosen)
    return {str(key) for key in session.connection().scalars(rows)}


def _as_key(column: Any, thing: str) -> Any:
    if column.name == "code":
        return thing
    try:
        return UUID(thing)
    except ValueError:
        return None


def _empty(session: Session, held: Names, *chosen: ColumnElement[bool]) -> int:
    table = held.table
    if held.gone:
        done = session.execute(delete(table).where(*chosen), execution_options=_QUICKLY)
    else:
        blank = {**dict.fromkeys(held.columns, ""), **held.also}
        emptied = update(table).where(*chosen).values(blank)
        done = session.execute(emptied, execution_options=_QUICKLY)
    found = int(done.rowcount)  # type: ignore[attr-defined]
    if found:
        touch(session, table.name)
    return found


def _key(held: Names) -> list[Any]:
    return list(held.table.primary_key.columns)


def _among(held: Names, keys: Sequence[Key]) -> ColumnElement[bool]:
    columns = _key(held)
    if len(columns) == 1:
        return columns[0].in_([key[0] for key in keys])  # type: ignore[no-any-return]
    return tuple_(*columns).in_(keys)
