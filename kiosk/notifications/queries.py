"""What the outbox of messages holds."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from kiosk.notifications.model import Notification
from kiosk.notifications.states import FAILED, SCREEN, UNCONFIRMED, WAITING

_MOST = 200


@dataclass(frozen=True, slots=True)
class NotificationView:
    """A message; `why` keeps it waiting or made it fail, `next_at` is when it is tried again."""

    id: UUID
    station: str
    channel: str
    address: str
    about: str
    subject: UUID
    language: str
    fields: str
    state: str
    tries: int
    why: str
    asked_at: datetime
    next_at: datetime
    sent_at: datetime | None

    @property
    def open(self) -> bool:
        """Whether it may still go by itself."""
        return self.state == WAITING


@dataclass(frozen=True, slots=True)
class Counts:
    """How many messages have not gone yet, and how many will not.

    `held` are those of the waiting that something keeps: a server, or what it is told of us.
    """

    waiting: int
    failed: int
    held: int = 0


def view(row: Notification) -> NotificationView:
    """A row as it is shown."""
    return NotificationView(
        id=row.id,
        station=row.station,
        channel=row.channel,
        address=row.address,
        about=row.about,
        subject=row.subject,
        language=row.language,
        fields=row.fields,
        state=row.state,
        tries=row.tries,
        why=row.why,
        asked_at=row.asked_at,
        next_at=row.next_at,
        sent_at=row.sent_at,
    )


def messages(
    session: Session, *, station: str = "", state: str = "", limit: int = _MOST
) -> list[NotificationView]:
    """The newest messages of this store, of one station or of all, in one state or in any."""
    n = Notification
    wanted = select(n).order_by(n.asked_at.desc(), n.id.desc()).limit(limit)
    if station:
        wanted = wanted.where(n.station == station)
    if state:
        wanted = wanted.where(n.state == state)
    return [view(row) for row in session.scalars(wanted)]


def some(session: Session, *, ids: Collection[UUID]) -> list[NotificationView]:
    """Some messages as they are now, in the order they were asked for."""
    wanted = select(Notification).where(Notification.id.in_(list(ids)))
    return [view(row) for row in session.scalars(wanted.order_by(Notification.asked_at))]


def of_subject(session: Session, *, subject: UUID) -> list[NotificationView]:
    """What was to be told of one thing, the newest first."""
    wanted = select(Notification).where(Notification.subject == subject)
    return [view(row) for row in session.scalars(wanted.order_by(Notification.asked_at.desc()))]


def told_of(session: Session, *, station: str, about: str, subjects: Collection[UUID]) -> set[UUID]:
    """The things, among some, of which a station has told somebody, or is going to."""
    n = Notification
    wanted = select(n.subject).where(
        n.station == station, n.about == about, n.subject.in_(list(subjects))
    )
    return set(session.scalars(wanted))


def counts(session: Session, *, station: str) -> Counts:
    """How many messages of a station wait, and how many did not go."""
    n = Notification
    counted = select(n.state, func.count()).where(n.station == station)
    open_or_lost = counted.where(n.state.in_((WAITING, FAILED))).group_by(n.state)
    rows = {state: number for state, number in session.execute(open_or_lost)}  # noqa: C416
    kept = select(func.count()).where(n.station == station, n.state == WAITING)
    held = session.scalar(kept.where(n.why.not_in(("", UNCONFIRMED)))) or 0
    return Counts(rows.get(WAITING, 0), rows.get(FAILED, 0), held)


def troubled(session: Session, *, about: str) -> list[NotificationView]:
    """What this store did not get through of one kind of thing, the oldest first."""
    n = Notification
    kept = and_(n.state == WAITING, n.why.not_in(("", UNCONFIRMED)))
    wanted = select(n).where(n.state.in_((WAITING, FAILED)), n.about == about)
    rows = session.scalars(wanted.where(or_(n.state == FAILED, kept)).order_by(n.asked_at, n.id))
    return [view(row) for row in rows]


def next_try(session: Session, *, station: str, channels: Collection[str]) -> datetime | None:
    """When the next message of a station is to be tried by some channels; None of none."""
    n = Notification
    waiting = (n.station == station, n.state == WAITING, n.channel.in_(list(channels)))
    return session.scalar(select(func.min(n.next_at)).where(*waiting))


def waiting_on(session: Session, *, station: str) -> list[tuple[UUID, NotificationView]]:
    """What the reception is to see: the message that shows it, and the one that did not go."""
    n = Notification
    shown = select(n.id, n.subject).where(n.station == station, n.state == WAITING)
    found = session.execute(shown.where(n.channel == SCREEN).order_by(n.asked_at)).all()
    lost = {each.id: each for each in some(session, ids=[subject for _, subject in found])}
    return [(one, lost[subject]) for one, subject in found if subject in lost]
