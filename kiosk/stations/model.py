"""The table of what stations say of themselves."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.base import Base


class StationReport(Base):
    """The last word of one window of one machine; of whoever stands there it says nothing.

    `machine` is what the machine was enrolled as, empty where its store works alone. `problems`
    are the checks of the doctor that are not well, as "disk=red", separated by spaces. `restarts`
    counts how often its window was started anew on the day of `restarted_at`.
    """

    __tablename__ = "station_report"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    station: Mapped[str] = mapped_column(String(60))
    machine: Mapped[str] = mapped_column(String(63), server_default="")
    window_name: Mapped[str] = mapped_column(String(20))
    kind: Mapped[str] = mapped_column(String(20), server_default="")
    version: Mapped[str] = mapped_column(String(40), server_default="")
    is_open: Mapped[bool]
    is_paused: Mapped[bool]
    printer: Mapped[str] = mapped_column(String(40), server_default="")
    paper: Mapped[str] = mapped_column(String(20), server_default="")
    pending: Mapped[int]
    problems: Mapped[str] = mapped_column(String(400), server_default="")
    restarts: Mapped[int]
    restart_why: Mapped[str] = mapped_column(String(20), server_default="")
    restarted_at: Mapped[datetime | None]
    reported_at: Mapped[datetime]

    __table_args__ = (Index(None, "site", "station"),)
