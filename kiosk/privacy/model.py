"""The table of how long names are kept."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.base import Base


class Retention(Base):
    """For how many days a site keeps a kind of personal data."""

    __tablename__ = "retention"

    site: Mapped[str] = mapped_column(String(40), primary_key=True)
    kind: Mapped[str] = mapped_column(String(40), primary_key=True)
    days: Mapped[int]
    set_at: Mapped[datetime]
