"""The table of bookings."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.base import Base


def _where_set(column: str, *more: str) -> Index:
    """An index of the rows that have a value there; most bookings are in no series.

    PostgreSQL indexes them all: naming its option here would load its dialect at every start.
    """
    return Index(None, column, *more, sqlite_where=text(f"{column} IS NOT NULL"))


class Booking(Base):
    """A resource held from `starts` to `ends` (UTC); an ended one ends when it ended.

    The wall times, the zone and the tz version are what the person meant: a change of law
    moves the instants, not the meeting. `kind` is resident, external, technopark or maintenance.
    `series` groups the occurrences of a repeated booking. `places` counts coworking places.
    """

    __tablename__ = "booking"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    resource: Mapped[UUID]
    day: Mapped[date]
    starts: Mapped[datetime]
    ends: Mapped[datetime]
    wall_starts: Mapped[str] = mapped_column(String(16))
    wall_ends: Mapped[str] = mapped_column(String(16))
    zone: Mapped[str] = mapped_column(String(40))
    tz_version: Mapped[str] = mapped_column(String(12))
    state: Mapped[str] = mapped_column(String(20))
    kind: Mapped[str] = mapped_column(String(20))
    held_by: Mapped[str] = mapped_column(String(120))
    resident: Mapped[UUID | None]
    title: Mapped[str] = mapped_column(String(120), default="")
    places: Mapped[int] = mapped_column(default=1)
    series: Mapped[UUID | None]
    checked_in_at: Mapped[datetime | None]

    __table_args__ = (
        Index(None, "resource", "starts"),
        Index(None, "site", "day", "tz_version"),
        _where_set("series", "starts"),
        _where_set("resident", "starts"),
    )
