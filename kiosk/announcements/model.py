"""The table of announcements."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, String, Text, false
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.base import Base


class Announcement(Base):
    """A word to all who are at a site: on the displays, or in an emergency on every window.

    It is shown from `first` until `last`, for as long as nobody ends it where that is empty.
    `zone` names the displays that show it; all of them where it is empty. Texts in Arabic and
    English may be empty. An alert may be of a `drill`.
    """

    __tablename__ = "announcement"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    kind: Mapped[str] = mapped_column(String(10))
    zone: Mapped[str] = mapped_column(String(40))
    french: Mapped[str] = mapped_column(Text)
    arabic: Mapped[str] = mapped_column(Text)
    english: Mapped[str] = mapped_column(Text)
    first: Mapped[datetime]
    last: Mapped[datetime | None]
    said_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    drill: Mapped[bool] = mapped_column(server_default=false())

    __table_args__ = (Index(None, "site", "ended_at", "last"),)
