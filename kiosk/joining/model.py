"""The table of requests to join."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.base import Base


class JoinRequest(Base):
    """A project holder who asks for a place; `label` is on the receipt ("P-260042").

    `steps` is all that was done with it (see `kiosk.joining.steps`); `state`, `since`, `day`,
    `time`, `place`, `papers`, `decided_at`, `closed_at` and `resident` follow from them. `day` is
    that of an interview or a committee, `time` the hour as it was said by the clock on the wall.
    `search` is what it is found by, `reminded` how often papers were asked for again since they
    were looked at.
    """

    __tablename__ = "join_request"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    series: Mapped[str] = mapped_column(String(4))
    number: Mapped[int]
    label: Mapped[str] = mapped_column(String(16))
    kind: Mapped[str] = mapped_column(String(20))
    first_name: Mapped[str] = mapped_column(String(80))
    last_name: Mapped[str] = mapped_column(String(80))
    company: Mapped[str] = mapped_column(String(120))
    phone: Mapped[str] = mapped_column(String(20))
    email: Mapped[str] = mapped_column(String(254))
    language: Mapped[str] = mapped_column(String(3))
    title: Mapped[str] = mapped_column(String(120))
    about: Mapped[str] = mapped_column(String(600))
    stage: Mapped[str] = mapped_column(String(20))
    sector: Mapped[str] = mapped_column(String(80))
    people: Mapped[int]
    places: Mapped[int]
    formula: Mapped[str] = mapped_column(String(20))
    source: Mapped[str] = mapped_column(String(120))
    body: Mapped[str] = mapped_column(String(30))
    body_name: Mapped[str] = mapped_column(String(80))
    papers: Mapped[str] = mapped_column(String(200))
    search: Mapped[str] = mapped_column(String(400))
    steps: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(String(20))
    received_at: Mapped[datetime]
    since: Mapped[datetime]
    day: Mapped[date | None]
    time: Mapped[str] = mapped_column(String(5))
    place: Mapped[str] = mapped_column(String(80))
    reminded: Mapped[int]
    reminded_at: Mapped[datetime | None]
    decided_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    resident: Mapped[UUID | None]

    __table_args__ = (
        UniqueConstraint("site", "series", "number"),
        Index(None, "site", "state", "since"),
        Index(None, "site", "received_at"),
        Index(None, "site", "closed_at"),
        {"info": {"spelt": ("search", "phone")}},
    )
