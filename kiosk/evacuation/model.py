"""The tables of evacuations."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.base import Base


class Evacuation(Base):
    """A building that is left: in earnest (`real`), as a `drill`, or as a `test` of the program.

    One that was begun at another station of the site meanwhile is `joined` to the first: it says
    nothing any more but that. `alert` is the message that stands in every window meanwhile.
    """

    __tablename__ = "evacuation"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    kind: Mapped[str] = mapped_column(String(10))
    began_at: Mapped[datetime]
    began_by: Mapped[str] = mapped_column(String(60))
    ended_at: Mapped[datetime | None]
    ended_by: Mapped[str] = mapped_column(String(60))
    joined: Mapped[UUID | None]
    alert: Mapped[UUID | None]

    __table_args__ = (Index(None, "site", "began_at"),)


class EvacuationEntry(Base):
    """A person or a group on the roll, as it was when the building began to be left.

    `people` counts a visitor with companions, those who hold tickets of a service, and is 0 for a
    room in which nobody knows how many are. `source` is the visit, the badge, the service or the
    booking that it was taken from. An entry that says the same as another of the roll is `same_as`
    it, and names nobody. `state`, `place`, `seen` (how many of them) and who said it, where and
    when, are the last word by the time at which it was said; `mark` is that word.
    """

    __tablename__ = "evacuation_entry"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    evacuation: Mapped[UUID]
    kind: Mapped[str] = mapped_column(String(10))
    name: Mapped[str] = mapped_column(String(160))
    company: Mapped[str] = mapped_column(String(160))
    office: Mapped[str] = mapped_column(String(120))
    come_from: Mapped[str] = mapped_column(String(160))
    people: Mapped[int]
    arrived_at: Mapped[datetime | None]
    source: Mapped[str] = mapped_column(String(60))
    same_as: Mapped[UUID | None]
    taken_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(String(10))
    place: Mapped[str] = mapped_column(String(80))
    seen: Mapped[int]
    said_at: Mapped[datetime | None]
    said_by: Mapped[str] = mapped_column(String(60))
    station: Mapped[str] = mapped_column(String(60))
    mark: Mapped[UUID | None]

    __table_args__ = (Index(None, "evacuation", "source"), Index(None, "site", "taken_at"))


class EvacuationMark(Base):
    """A word on an entry: what was said of it, by whom, where and when; none is written over."""

    __tablename__ = "evacuation_mark"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    evacuation: Mapped[UUID]
    entry: Mapped[UUID]
    state: Mapped[str] = mapped_column(String(10))
    place: Mapped[str] = mapped_column(String(80))
    seen: Mapped[int]
    said_at: Mapped[datetime]
    said_by: Mapped[str] = mapped_column(String(60))
    station: Mapped[str] = mapped_column(String(60))

    __table_args__ = (Index(None, "evacuation", "said_at"), Index(None, "site", "said_at"))
