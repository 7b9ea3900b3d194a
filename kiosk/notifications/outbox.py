"""The outbox: what is to be told is first a row here, in the transaction of what causes it.

Each function works in a session that is open already. No function waits for a server.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from kiosk.core import languages
from kiosk.notifications.model import Notification
from kiosk.notifications.queries import NotificationView, view
from kiosk.notifications.states import CANCELLED, FAILED, SENT, TIRED, WAITING

FIRST_WAIT, LONGEST_WAIT = timedelta(minutes=1), timedelta(hours=1)
PATIENCE = timedelta(days=3)
"""How long a server that does not answer is asked again."""


@dataclass(frozen=True)
class Telling:
    """What is to be told, by which way, to whom; `fields` is what only the moment knows."""

    channel: str
    address: str
    about: str
    subject: UUID
    language: str = languages.SOURCE
    fields: Mapping[str, Any] = field(default_factory=dict)


def enqueue(
    session: Session,
    telling: Telling,
    *,
    id: UUID,  # noqa: A002
    station: str,
    now: datetime,
) -> None:
    """Have somebody told of a thing; asking twice with the same id tells once.

    One about the same thing that has not gone out becomes this one: what it says is read when it
    is sent. Its own fields stay where the new ones say nothing.
    """
    if session.get(Notification, id) is not None:
        return
    said = dict(telling.fields)
    for row in _unsent(session, station, telling):
        said = {**json.loads(row.fields), **said}
        session.delete(row)
    session.add(
        Notification(
            id=id,
            station=station,
            channel=telling.channel,
            address=telling.address,
            about=telling.about,
            subject=telling.subject,
            language=telling.language,
            fields=json.dumps(said, ensure_ascii=False, sort_keys=True),
            state=WAITING,
            tries=0,
            why="",
            asked_at=now,
            next_at=now,
            sent_at=None,
        )
    )
    session.flush()


def due(
    session: Session, *, station: str, now: datetime, channels: Collection[str], limit: int = 50
) -> list[UUID]:
    """The messages of a station that are to be tried now by some channels, the oldest first.

    One that waits longer than any does was put off by a clock that was wrong.
    """
    n = Notification
    ripe = or_(n.next_at <= now, n.next_at > now + LONGEST_WAIT)
    wanted = select(n.id).where(n.station == station, n.state == WAITING, ripe)
    wanted = wanted.where(n.channel.in_(list(channels)))
    return list(session.scalars(wanted.order_by(n.asked_at, n.id).limit(limit)))


def sent(session: Session, *, message: UUID, now: datetime) -> bool:
    """It went out: the server has taken it. False where somebody gave it up meanwhile."""
    return _change(session, _open(message), state=SENT, why="", sent_at=now)


def put_off(session: Session, *, message: UUID, why: str, now: datetime) -> None:
    """It could not go now: later, each time twice as long, until its patience is over."""
    row = session.get(Notification, message, with_for_update=True)
    if row is None or row.state != WAITING:
        return
    row.tries += 1
    row.why = why
    row.next_at = now + min(FIRST_WAIT * 2 ** min(row.tries - 1, 10), LONGEST_WAIT)
    if now - row.asked_at > PATIENCE:
        row.state, row.why = FAILED, TIRED


def hold(session: Session, *, message: UUID, why: str, until: datetime) -> None:
    """It waits for something here, and no server was asked."""
    _change(session, _open(message), why=why, next_at=until)


def fail(session: Session, *, message: UUID, why: str, now: datetime) -> None:
    """It will not go any more."""
    _change(session, _open(message), state=FAILED, why=why, sent_at=now)


def drop(session: Session, *, message: UUID, why: str) -> None:
    """There is nothing to tell any more, and nothing went wrong."""
    _change(session, _open(message), state=CANCELLED, why=why)


def retry(session: Session, *, message: UUID, now: datetime) -> bool:
    """Try one again that waits or did not go, at once; False for any other."""
    row = session.get(Notification, message, with_for_update=True)
    if row is None or row.state == SENT:
        return False
    row.state, row.asked_at, row.next_at, row.sent_at, row.tries = WAITING, now, now, None, 0
    return True


def cancel(session: Session, *, message: UUID) -> bool:
    """Give one up that has not gone; False when it has, or was given up."""
    given_up = and_(Notification.id == message, Notification.state.in_((WAITING, FAILED)))
    return _change(session, given_up, state=CANCELLED)


def find(session: Session, *, message: UUID) -> NotificationView | None:
    """One message as it is now."""
    row = session.get(Notification, message)
    return None if row is None else view(row)


def _unsent(session: Session, station: str, telling: Telling) -> list[Notification]:
    """What was to be told of the same thing, by the same way to the same, and has not gone."""
    n, same = Notification, ("channel", "address", "about", "subject")
    alike = (getattr(n, name) == getattr(telling, name) for name in same)
    return list(session.scalars(select(n).where(n.station == station, n.state == WAITING, *alike)))


def _open(message: UUID) -> ColumnElement[bool]:
    return and_(Notification.id == message, Notification.state == WAITING)


def _change(session: Session, chosen: ColumnElement[bool], **values: Any) -> bool:
    """Change the chosen ones; whether there were any, for else nobody is told of a change."""
    found = session.scalars(select(Notification).where(chosen).with_for_update()).all()
    for row in found:
        for name, value in values.items():
            setattr(row, name, value)
    return bool(found)
