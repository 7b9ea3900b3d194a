"""The table of those who are let in by leave only."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.base import Base


class Barred(Base):
    """Someone who comes in with the manager's leave only, to the end of the day `until`.

    `person` has the folded words of the name in alphabetical order, so that a name is met whichever
    way round it is said. An empty `company` stands for any. Leave is for one day, `allowed_on`.
    """

    __tablename__ = "barred"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    first_name: Mapped[str] = mapped_column(String(80))
    last_name: Mapped[str] = mapped_column(String(80))
    person: Mapped[str] = mapped_column(String(400))
    company: Mapped[str] = mapped_column(String(120))
    reason: Mapped[str] = mapped_column(String(200))
    until: Mapped[date]
    noted_by: Mapped[str] = mapped_column(String(60))
    noted_at: Mapped[datetime]
    lifted_at: Mapped[datetime | None]
    allowed_on: Mapped[date | None]
    allowed_by: Mapped[str] = mapped_column(String(60))
    allowed_why: Mapped[str] = mapped_column(String(200))

    __table_args__ = (Index(None, "site", "person"), Index(None, "site", "until"))
