"""The table of calls for help."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.base import Base


class HelpCall(Base):
    """Someone at the kiosk `station` called the reception; who they are is asked nowhere.

    `counter` is that of an agent who called, 0 for a visitor.

    `answered_by` is the staff code, or the station, that said
    "J'arrive"; `withdrawn_at` is when the caller no longer needed anyone.
    """

    __tablename__ = "help_call"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    station: Mapped[str] = mapped_column(String(60))
    called_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]
    answered_by: Mapped[str] = mapped_column(String(60), default="")
    withdrawn_at: Mapped[datetime | None]
    counter: Mapped[int] = mapped_column(default=0, server_default="0")

    __table_args__ = (Index(None, "site", "called_at"),)
