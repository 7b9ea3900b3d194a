"""Taking personal data out of the command log once its time has passed."""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import ColumnElement, bindparam, select, update
from sqlalchemy.orm import Session

from kiosk.store import chain
from kiosk.store.base import LoggedCommand
from kiosk.store.chain import NOBODY

PERSONAL = ("first_name", "last_name", "company", "phone", "host", "vehicle", "email", "name")
NEEDED = ("first_name", "last_name", "host", "name")
"""Fields that a command cannot do without when it is carried out again elsewhere."""
_LOG = LoggedCommand.__table__
_EMPTIED = (
    update(_LOG)  # type: ignore[arg-type]
    .where(_LOG.c.n == bindparam("row"))
    .values(
        payload=bindparam("said"),
        result=bindparam("answered"),
        salt="",
        veil=bindparam("kept"),
    )
)


def redact(session: Session, *chosen: ColumnElement[bool]) -> int:
    """Take the names out of chosen commands and of their results; how many had any.

    What was done, when and by whom stays, and a command that the central database has not seen
    yet can still be carried out there: the figures are kept. The log's chain stays whole, and lets
    nothing else of these rows change.
    """
    c = LoggedCommand
    old = select(c.n, c.payload, c.result, c.salt, c.veil).where(*chosen)
    changed = [emptied for row in session.execute(old) if (emptied := _without_names(*row))]
    if changed:
        session.connection().execute(_EMPTIED, changed)
    return len(changed)


def _without_names(
    n: int, payload: str, result: str, salt: str, veil: str
) -> dict[str, Any] | None:
    """The row as it stays; None where it names nobody."""
    before = [msgspec.json.decode(text) for text in (payload, result)]
    after = [_emptied(value) for value in before]
    if after == before:
        return None
    said, left = chain.texts_of(*before), chain.texts_of(*after)
    kept = [
        known if text == blank else chain.taken_out(known, text)
        for known, text, blank in zip(chain.bared(salt, veil, said), said, left, strict=True)
    ]
    texts = [msgspec.json.encode(part).decode() for part in (*after, kept)]
    return {"row": n, "said": texts[0], "answered": texts[1], "kept": texts[2]}


def _emptied(value: Any, name: str = "") -> Any:
    """The same without names; a text that is taken out leaves one, blank or of nobody."""
    if isinstance(value, dict):
        return {key: _emptied(part, key) for key, part in value.items()}
    if isinstance(value, list):
        return [_emptied(part, name) for part in value]
    if name not in PERSONAL or not value or not isinstance(value, str):
        return value
    return NOBODY if name in NEEDED else ""
