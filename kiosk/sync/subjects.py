"""Whom and what a kept command was about, for people who have to settle it."""

from __future__ import annotations

from itertools import chain
from typing import Any

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.core import registry
from kiosk.core.settling import Fields, Made, Subject, SubjectOf, as_id, text
from kiosk.store.base import LoggedCommand


def subject_of(session: Session, name: str, payload: Fields, result: Any = None) -> Subject:
    """What is known of a command; what it was to make, or to change, may not be here."""
    about = _subjects().get(name.partition(".")[0])
    if about is None:
        return Subject(what=text(payload, "name"))
    return about(session, payload, result, lambda command: made_by(session, command))


def made_by(session: Session, command: Any) -> Made:
    """Payload and result of the command of an id, as this store kept them."""
    c = LoggedCommand
    wanted = as_id(command)
    row = session.execute(select(c.name, c.payload, c.result).where(c.id == wanted)).first()
    if row is None:
        return Made()
    return Made(registry.lifted(row.name, row.payload), msgspec.json.decode(row.result))


@registry.gathered
def _subjects() -> dict[str, SubjectOf]:
    return dict(chain.from_iterable(s.subjects.items() for s in registry.settlings()))
