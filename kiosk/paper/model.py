"""The table of the print queue; it stays in the store of the station."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.paper.states import WAITING
from kiosk.store.base import Base


class PrintJob(Base):
    """Something to put on paper at one station.

    `fields` is the document as JSON: ids and options, never the names of people; `name` is what
    its file is called. `outlet` is where it goes (see `kiosk.paper.outlets`). `why` is the code of
    what keeps it waiting or made it fail, `reason` why it is printed again.
    """

    __tablename__ = "print_job"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    station: Mapped[str] = mapped_column(String(60))
    document: Mapped[str] = mapped_column(String(20))
    fields: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(String(80))
    outlet: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(String(10), default=WAITING)
    tries: Mapped[int] = mapped_column(default=0)
    why: Mapped[str] = mapped_column(String(20), default="")
    reason: Mapped[str] = mapped_column(String(20), default="")
    asked_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]

    __table_args__ = (Index(None, "station", "state", "asked_at"), Index(None, "asked_at"))
