"""The table of settlements."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.base import Base


class Settlement(Base):
    """How a refused command was settled; its id is that command's.

    `how` is instead (another command, `instead`, does what was wanted), cancelled (given up, the
    person warned), asked (the holder is asked to give way; still open), or merged (what was
    wanted was so already; `instead` is then the thing that was there, where it has an id).
    """

    __tablename__ = "settlement"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    how: Mapped[str] = mapped_column(String(10))
    instead: Mapped[UUID | None]
    note: Mapped[str] = mapped_column(String(200), default="")
    actor: Mapped[str] = mapped_column(String(60))
    at: Mapped[datetime]

    __table_args__ = (Index(None, "site", "at"),)
