"""The table of papers that were left."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.base import Base


class Deposit(Base):
    """Papers left for a desk; `label` is on the receipt that their holder keeps ("D-0012").

    They are `left` at the reception, then `with_desk` at a `counter`, then `ready` to be picked up,
    by `collector` where that is somebody else than `name`, and `collected` by `collected_by`; or
    `returned` as they were. `person` is what they are found by, the names folded. `note` says what
    whoever picks them up is told, or why they are given back.
    """

    __tablename__ = "deposit"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    service: Mapped[str] = mapped_column(String(40))
    procedure: Mapped[str] = mapped_column(String(40))
    series: Mapped[str] = mapped_column(String(4))
    number: Mapped[int]
    label: Mapped[str] = mapped_column(String(16))
    name: Mapped[str] = mapped_column(String(120))
    phone: Mapped[str] = mapped_column(String(30))
    email: Mapped[str] = mapped_column(String(254))
    what: Mapped[str] = mapped_column(String(200))
    collector: Mapped[str] = mapped_column(String(120))
    collected_by: Mapped[str] = mapped_column(String(120))
    note: Mapped[str] = mapped_column(String(200))
    person: Mapped[str] = mapped_column(String(260))
    language: Mapped[str] = mapped_column(String(3))
    state: Mapped[str] = mapped_column(String(20))
    counter: Mapped[int | None]
    left_at: Mapped[datetime]
    handed_at: Mapped[datetime | None]
    ready_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]

    __table_args__ = (
        UniqueConstraint("site", "series", "number"),
        Index(None, "site", "state", "service"),
        Index(None, "site", "closed_at"),
    )
