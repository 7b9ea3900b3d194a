"""The table of this slice."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, MetaData, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.base import Base


class Apart(Base):
    """Keeps the template's table out of the migrations; a real one derives from Base itself."""

    __abstract__ = True
    metadata = MetaData()


class Note(Apart):
    """A word that somebody left for those who work at the site later."""

    __tablename__ = "note"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    author: Mapped[str] = mapped_column(String(60))
    text: Mapped[str] = mapped_column(String(200))
    written_at: Mapped[datetime]

    __table_args__ = (Index(None, "site", "written_at"),)
