"""Taking personal data out of the command log once its time has passed."""

from __future__ import annotations

import msgspec
from sqlalchemy import ColumnElement, bindparam, select, update
from sqlalchemy.orm import Session

from kiosk.store.base import LoggedCommand

PERSONAL = ("first_name", "last_name", "company", "phone", "host", "vehicle", "email", "name")
NEEDED = ("first_name", "last_name", "host", "name")
"""Fields that a command cannot do without when it is carried out again elsewhere."""
NOBODY = "Anonyme"
_LOG = LoggedCommand.__table__


def redact(session: Session, *chosen: ColumnElement[bool]) -> int:
    """Take the names out of chosen commands and of their results; how many had any.

    What was done, when and by whom stays, and a command that the central database has not seen
    yet can still be carried out there: the figures are kept.
    """
    c = LoggedCommand
    old = select(c.n, c.payload, c.result).where(*chosen)
    changed = []
    for n, *texts in session.execute(old):
        clean = [_without_names(text) for text in texts]
        if clean != texts:
            changed.append({"row": n, "said": clean[0], "answered": clean[1]})
    if changed:
        statement = update(_LOG).where(_LOG.c.n == bindparam("row"))  # type: ignore[arg-type]
        emptied = statement.values(payload=bindparam("said"), result=bindparam("answered"))
        session.connection().execute(emptied, changed)
    return len(changed)


def _without_names(text: str) -> str:
    fields = msgspec.json.decode(text)
    if not isinstance(fields, dict):
        return text
    for name in PERSONAL:
        if fields.get(name):
            fields[name] = NOBODY if name in NEEDED else ""
    return msgspec.json.encode(fields).decode()
