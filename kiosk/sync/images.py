"""Undo images: what rows have lost, their images of before an unanswered command lose too."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from sqlalchemy import Table, bindparam, select, update
from sqlalchemy.orm import Session

from kiosk.core.personal import Cut, Names
from kiosk.store.forgetting import named, parts_of
from kiosk.store.sync_state import Undo
from kiosk.sync import rows
from kiosk.sync.tables import key_names

_UNDO: Table = Undo.__table__  # type: ignore[assignment]
_EMPTY = update(_UNDO).where(_UNDO.c.ord == bindparam("image")).values(before=bindparam("left"))


def empty_images(session: Session, kind: str, cut: Cut) -> int:
    """Take the names of a kind out of images; how many had any."""
    return sum(_of(session, held, cut) for part in parts_of(kind) for held in part.held)


def _of(session: Session, held: Names, cut: Cut) -> int:
    table = held.table
    chosen = (_UNDO.c.tbl == table.name, _UNDO.c.before.is_not(None))
    images = select(_UNDO.c.ord, _UNDO.c.pk, _UNDO.c.before).where(*chosen)
    changed = []
    for image, pk, before in session.connection().execute(images).all():
        row = dict(zip(rows.names(table), json.loads(before), strict=False))
        key = rows.key_of(table, json.loads(pk))
        if any(row.get(name) for name in held.columns) and _is_over(session, held, key, row, cut):
            row |= {name: "" for name in held.columns if name in row}
            left = json.dumps(list(row.values()), ensure_ascii=False)
            changed.append({"image": image, "left": left})
    if changed:
        session.connection().execute(_EMPTY, changed)
    return len(changed)


def _is_over(
    session: Session, held: Names, key: tuple[Any, ...], image: dict[str, Any], cut: Cut
) -> bool:
    """As its row has lost them; or, where there is none, by when the image says that it was."""
    columns = (held.table.c[name] for name in key_names(held.table))
    pairs = zip(columns, key, strict=True)
    there = select(named(held)).where(*(column == value for column, value in pairs))
    still = session.connection().scalar(there)
    if still is None:
        return _was_before(image.get(held.dated), cut)
    return not still


def _was_before(said: Any, cut: Cut) -> bool:
    if isinstance(said, int):  # SQLite's instants, in microseconds
        return said <= cut.at.timestamp() * 1_000_000
    if not said:
        return False
    text = str(said)
    if len(text) == len("2026-01-01"):
        return text < cut.day.isoformat()
    return datetime.fromisoformat(text) <= cut.at
