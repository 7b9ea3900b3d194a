"""The tables of limits, and of the times that they were passed."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.base import Base


class QueueLimit(Base):
    """What is too much at a desk, or at every desk of a site where `service` is empty.

    What `rule` names is in `kiosk.limits.rules`, with the unit of its `bound`; 0 is no limit.
    """

    __tablename__ = "queue_limit"

    site: Mapped[str] = mapped_column(String(40), primary_key=True)
    service: Mapped[str] = mapped_column(String(40), primary_key=True)
    rule: Mapped[str] = mapped_column(String(20), primary_key=True)
    bound: Mapped[int]


class LimitEvent(Base):
    """A limit was passed on a day, from when to when, and what was the worst of it.

    Its id follows from site, day, service, rule and which it is of that day, so that two machines
    that see the same note one. `seen_at` is when it was last noted; `known_by` is the staff code,
    or the station, that took note of it.
    """

    __tablename__ = "limit_event"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    day: Mapped[date]
    service: Mapped[str] = mapped_column(String(40))
    rule: Mapped[str] = mapped_column(String(20))
    bound: Mapped[int]
    worst: Mapped[int]
    began_at: Mapped[datetime]
    seen_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    known_at: Mapped[datetime | None]
    known_by: Mapped[str] = mapped_column(String(60), default="")

    __table_args__ = (Index(None, "site", "day", "service"),)
