"""Taking personal data out of the command log once its time has passed."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, date, datetime, time

import msgspec
from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from kiosk.store.base import LoggedCommand

PERSONAL = ("first_name", "last_name", "company", "phone", "host", "vehicle", "email", "name")
_LOG = LoggedCommand.__table__


def redact(session: Session, site: str, names: Collection[str], before: date) -> int:
    """Empty the personal fields of commands logged before a day; how many were changed.

    What was done, when and by whom stays.
    """
    c = LoggedCommand
    until = datetime.combine(before, time(), UTC)
    old = select(c.n, c.payload).where(c.site == site, c.at < until, c.name.in_(names))
    changed = [
        {"row": n, "text": clean}
        for n, payload in session.execute(old)
        if (clean := _without_names(payload)) != payload
    ]
    if changed:
        statement = update(_LOG).where(_LOG.c.n == bindparam("row"))  # type: ignore[arg-type]
        session.connection().execute(statement.values(payload=bindparam("text")), changed)
    return len(changed)


def _without_names(payload: str) -> str:
    fields = msgspec.json.decode(payload)
    for name in PERSONAL:
        if fields.get(name):
            fields[name] = ""
    return msgspec.json.encode(fields).decode()
