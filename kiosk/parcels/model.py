"""The table of parcels that are kept for residents."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.base import Base


class Parcel(Base):
    """What a carrier left for a company, or for someone in it; `label` is on it ("C-0042").

    It is `waiting`, then `collected` by `closed_by`, who left a `signature` (see
    `kiosk.core.strokes`) or none for the reason in `unsigned`; or `returned` to its carrier; or
    `withdrawn`, where it was logged by mistake. `addressee` is who it says on it, `search` what it
    is found by, the names folded. `closing` is the note of its end, `reminded` how often its
    company was reminded, last at `reminded_at`.
    """

    __tablename__ = "parcel"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    resident: Mapped[UUID]
    person: Mapped[UUID | None]
    series: Mapped[str] = mapped_column(String(4))
    number: Mapped[int]
    label: Mapped[str] = mapped_column(String(16))
    company: Mapped[str] = mapped_column(String(120))
    addressee: Mapped[str] = mapped_column(String(170))
    search: Mapped[str] = mapped_column(String(400))
    carrier: Mapped[str] = mapped_column(String(80))
    what: Mapped[str] = mapped_column(String(20))
    count: Mapped[int]
    place: Mapped[str] = mapped_column(String(80))
    note: Mapped[str] = mapped_column(String(200))
    language: Mapped[str] = mapped_column(String(3))
    state: Mapped[str] = mapped_column(String(20))
    logged_at: Mapped[datetime]
    reminded: Mapped[int]
    reminded_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    closed_by: Mapped[str] = mapped_column(String(80))
    signature: Mapped[str] = mapped_column(Text)
    unsigned: Mapped[str] = mapped_column(String(200))
    closing: Mapped[str] = mapped_column(String(200))

    __table_args__ = (
        UniqueConstraint("site", "series", "number"),
        Index(None, "site", "state", "logged_at"),
        Index(None, "site", "closed_at"),
        Index(None, "resident", "state"),
    )
