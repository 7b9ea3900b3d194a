"""The outbox of messages; it stays in the store of the station that has something to say."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.notifications.states import WAITING
from kiosk.store.base import Base


class Notification(Base):
    """Something to tell somebody by a `channel`, at an `address`.

    `about` is the kind of what it is about ("booking") and `subject` its id: what is said is read
    when it is sent, and two about one thing of which neither went out are one. `fields` is JSON of
    what only the moment knew. `why` is the code of what keeps it waiting or made it fail.
    """

    __tablename__ = "notification"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    station: Mapped[str] = mapped_column(String(60))
    channel: Mapped[str] = mapped_column(String(10))
    address: Mapped[str] = mapped_column(String(254))
    about: Mapped[str] = mapped_column(String(40))
    subject: Mapped[UUID]
    language: Mapped[str] = mapped_column(String(3), default="fr")
    fields: Mapped[str] = mapped_column(Text, default="{}")
    state: Mapped[str] = mapped_column(String(10), default=WAITING)
    tries: Mapped[int] = mapped_column(default=0)
    why: Mapped[str] = mapped_column(String(40), default="")
    asked_at: Mapped[datetime]
    next_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]

    __table_args__ = (
        Index(None, "station", "state", "next_at"),
        Index(None, "subject"),
        Index(None, "asked_at"),
    )
