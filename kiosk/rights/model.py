"""Tables of requests, and of what an opposition had to leave for later."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.base import Base


class RightsRequest(Base):
    """Somebody asked for what is held on them, to have it corrected, or gone.

    `name`, `phone` and `email` say who they are and how they are answered, and are emptied with the
    answer, or once nobody answered for as long as visits are kept after `due_on`: the register
    shows that people were answered in time, not who they were. `held_for` is
    the letter for which some things stay.
    """

    __tablename__ = "rights_request"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    kind: Mapped[str] = mapped_column(String(20))
    asked_at: Mapped[datetime]
    due_on: Mapped[date]
    identity: Mapped[str] = mapped_column(String(20))
    name: Mapped[str] = mapped_column(String(160))
    phone: Mapped[str] = mapped_column(String(20))
    email: Mapped[str] = mapped_column(String(254))
    taken_by: Mapped[str] = mapped_column(String(60))
    answered_at: Mapped[datetime | None]
    answered_by: Mapped[str] = mapped_column(String(60))
    outcome: Mapped[str] = mapped_column(String(20))
    reason: Mapped[str] = mapped_column(String(20))
    things: Mapped[int]
    held_for: Mapped[str] = mapped_column(String(120))

    __table_args__ = (Index(None, "site", "asked_at"),)


class RightsKept(Base):
    """A thing that could not be emptied yet, and why; it goes by itself when it can."""

    __tablename__ = "rights_kept"

    request: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(20), primary_key=True)
    thing: Mapped[str] = mapped_column(String(40), primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    why: Mapped[str] = mapped_column(String(20))
