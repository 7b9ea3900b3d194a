"""Taking personal data out of the command log once its time has passed."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Table, bindparam, select, update
from sqlalchemy.orm import Session

from kiosk.core.registry import commands, gathered, personal
from kiosk.store import chain
from kiosk.store.base import LoggedCommand
from kiosk.store.chain import NOBODY

PERSONAL = ("first_name", "last_name", "company", "phone", "host", "vehicle", "email", "name")
"""The fields of a command that this program does not know."""
NEEDED = ("first_name", "last_name", "host", "name", "held_by", "held_for", "reason", "holder")
"""Fields that a command cannot do without when it is carried out again elsewhere."""
_PLAIN = frozenset({"field", "problem", "site", "service", "kind", "state", "language", "unit"})
"""Of what a refusal says, what is a word of ours."""
_NAMELESS = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}|[\d:.TZ+-]*")
"""And what is an id, a number, or a time."""
_LOG: Table = LoggedCommand.__table__  # type: ignore[assignment]
_READ = select(
    *(_LOG.c.n, _LOG.c.name, _LOG.c.payload, _LOG.c.result, _LOG.c.facts, _LOG.c.salt, _LOG.c.veil)
)
_EMPTIED = (
    update(_LOG)
    .where(_LOG.c.n == bindparam("row"))
    .values(
        payload=bindparam("said"),
        result=bindparam("answered"),
        salt="",
        veil=bindparam("kept"),
    )
)
_NAMELESS_FACTS = (
    update(_LOG).where(_LOG.c.n == bindparam("row")).values(facts=bindparam("against"))
)


def redact(session: Session, *chosen: ColumnElement[bool]) -> int:
    """Take the names out of chosen commands, of their results and refusals; how many had any.

    What was done, when and by whom stays, and a command that the central database has not seen
    yet can still be carried out there: the figures are kept. The log's chain stays whole, and lets
    nothing else of these rows change.
    """
    connection = session.connection()
    emptied, facts, numbers = [], [], set[int]()
    for n, name, payload, result, against, salt, veil in connection.execute(_READ.where(*chosen)):
        if clean := _without_names(name, payload, result, salt, veil):
            emptied.append({"row": n, **clean})
            numbers.add(n)
        if (said := without_words(against)) != against:
            facts.append({"row": n, "against": said})
            numbers.add(n)
    for statement, changed in ((_EMPTIED, emptied), (_NAMELESS_FACTS, facts)):
        if changed:
            connection.execute(statement, changed)
    return len(numbers)


def naming(session: Session, *chosen: ColumnElement[bool]) -> int:
    """How many of chosen commands `redact` would empty."""
    rows = session.connection().execute(_READ.where(*chosen)).all()
    return sum(
        bool(_without_names(*row[1:4], *row[5:]) or without_words(row[4]) != row[4]) for row in rows
    )


def without_names(name: str, payload: str) -> str:
    """What a command says when nobody is named in it any more."""
    before = msgspec.json.decode(payload)
    after = _emptied(before, _fields().get(name, PERSONAL))
    return payload if after == before else msgspec.json.encode(after).decode()


def without_words(facts: str) -> str:
    """What a refusal says when nobody is named in it any more."""
    if facts in ("", "{}"):
        return facts
    said = msgspec.json.decode(facts)
    clean = _nameless(said)
    return facts if clean == said else msgspec.json.encode(clean).decode()


def fields_of(name: str) -> tuple[str, ...]:
    """The fields of a command that name people: no other text ever leaves the log."""
    return _fields().get(name, () if name in commands() else PERSONAL)


def _without_names(
    name: str, payload: str, result: str, salt: str, veil: str
) -> dict[str, Any] | None:
    """The row as it stays; None where it names nobody."""
    fields = fields_of(name)
    before = [msgspec.json.decode(text) for text in (payload, result)]
    after = [_emptied(value, fields) for value in before]
    if after == before:
        return None
    said, left = chain.texts_of(*before), chain.texts_of(*after)
    kept = [
        known if text == blank else chain.taken_out(known, text)
        for known, text, blank in zip(chain.bared(salt, veil, said), said, left, strict=True)
    ]
    texts = [msgspec.json.encode(part).decode() for part in (*after, kept)]
    return {"said": texts[0], "answered": texts[1], "kept": texts[2]}


def _emptied(value: Any, fields: Collection[str], name: str = "") -> Any:
    """The same without names; a text that is taken out leaves one, blank or of nobody."""
    if isinstance(value, dict):
        return {key: _emptied(part, fields, key) for key, part in value.items()}
    if isinstance(value, list):
        return [_emptied(part, fields, name) for part in value]
    if name not in fields or not value or not isinstance(value, str):
        return value
    return NOBODY if name in NEEDED else ""


def _nameless(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: each if key in _PLAIN else _nameless(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_nameless(each) for each in value]
    return value if not isinstance(value, str) or _NAMELESS.fullmatch(value) else NOBODY


@gathered
def _fields() -> dict[str, tuple[str, ...]]:
    """The fields of each command that name people, whatever kind of data they are."""
    found: dict[str, tuple[str, ...]] = {}
    for part in personal():
        for name, said in part.said.items():
            found[name] = (*found.get(name, ()), *said.fields)
    return found
