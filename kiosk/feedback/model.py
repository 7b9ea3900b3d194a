"""The table of answers."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.base import Base


class Feedback(Base):
    """What the holder of a ticket said of how they were served: 1 is very bad, 5 very good.

    `day`, `service`, `counter`, `language` and `served_at`, when it was closed, are the ticket's
    when the answer was given: what becomes of it later changes no answer. `station` is the kiosk.
    `reason` is a code of the list, empty for most; `typed` where no code was scanned.
    """

    __tablename__ = "feedback"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    day: Mapped[date]
    ticket: Mapped[UUID]
    service: Mapped[str] = mapped_column(String(40))
    counter: Mapped[int | None]
    language: Mapped[str] = mapped_column(String(3))
    served_at: Mapped[datetime]
    score: Mapped[int]
    reason: Mapped[str] = mapped_column(String(20), default="")
    typed: Mapped[bool] = mapped_column(default=False)
    station: Mapped[str] = mapped_column(String(60))
    given_at: Mapped[datetime]

    __table_args__ = (UniqueConstraint("ticket"), Index(None, "site", "day"))
