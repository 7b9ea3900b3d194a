"""What the command log says of one person, beside the things that it is about."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from kiosk.core import checks, registry
from kiosk.core.privacy import About, Held, PersonQuery, said
from kiosk.store.base import LoggedCommand
from kiosk.store.chain import NOBODY
from kiosk.store.redaction import redact

LOG = "log"
ASKED = "rights.take"
"""Who asks is no finding: that goes with the answer."""
_ID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")
_NAMES = ("first_name", "last_name", "name")
_AT_ONCE = 1000


def traces_of(
    session: Session, site: str, query: PersonQuery, things: Collection[str]
) -> list[Held]:
    """What was logged of some things, and whatever else was said under the name."""
    wanted = set(things)
    found = []
    for row in _named(session, site):
        if row.name == ASKED:
            continue
        about = wanted & _things_in(row)
        fields = msgspec.json.decode(row.payload)
        name = " ".join(str(fields[part]) for part in _NAMES if fields.get(part))
        if name != f"{NOBODY} {NOBODY}" and (about or query.meets(name)):
            found.append(_trace(row, fields, name, min(about, default="")))
    return found


def redact_traces(session: Session, site: str, things: Collection[str]) -> None:
    """Take the names out of what was logged of some things."""
    if not things:
        return
    wanted = set(things)
    rows = [row.n for row in _named(session, site) if wanted & _things_in(row)]
    for start in range(0, len(rows), _AT_ONCE):
        redact(session, LoggedCommand.n.in_(rows[start : start + _AT_ONCE]))


def _things_in(row: Row[Any]) -> set[str]:
    """What a command speaks of: itself, what it was told, and what it found, such as a roll."""
    return {str(row.id), *_ID.findall(row.payload), *_ID.findall(row.result)}


def _named(session: Session, site: str) -> Iterator[Row[Any]]:
    """What was logged of commands that name people; what was emptied before says so itself."""
    c = LoggedCommand
    columns = (c.n, c.id, c.name, c.at, c.station, c.actor, c.payload, c.result)
    rows = select(*columns).where(c.site == site, c.name.in_(registry.naming()))
    found: Iterable[Row[Any]] = session.connection().execute(rows.order_by(c.n))
    yield from found


def _trace(row: Row[Any], fields: dict[str, Any], name: str, about: str) -> Held:
    facts = said(action=row.name, actor=row.actor, station=row.station, about=about)
    company, phone, email = (str(fields.get(key) or "") for key in ("company", "phone", "email"))
    return Held(
        LOG, str(row.id), name, row.at, company, checks.phone_as_kept(phone), facts, email=email
    )


def _find(_session: Session, _site: str, _query: PersonQuery, _now: datetime) -> list[Held]:
    return []


def _forget(
    session: Session, site: str, _kind: str, ids: Collection[str], _now: datetime
) -> dict[str, str]:
    redact_traces(session, site, ids)
    return {}


ABOUT = About((LOG,), _find, _forget)
