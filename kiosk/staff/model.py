"""The tables of staff: who works here, what they sign in with, and who signed in where."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.base import Base


class Staff(Base):
    """Someone who works at a site; `code` is what they sign with.

    `services` are the desks an agent may serve at, by code, separated by spaces: all where empty.
    """

    __tablename__ = "staff"

    site: Mapped[str] = mapped_column(String(40), primary_key=True)
    code: Mapped[str] = mapped_column(String(40), primary_key=True)
    name: Mapped[str] = mapped_column(String(80))
    name_ar: Mapped[str] = mapped_column(String(80), default="")
    role: Mapped[str] = mapped_column(String(20))
    active: Mapped[bool] = mapped_column(default=True)
    services: Mapped[str] = mapped_column(String(200), server_default="")
    left_at: Mapped[datetime | None]


class Secret(Base):
    """What someone signs in with, kept apart: no machine in a hall is sent it.

    `pin` is argon2id's own form. One that is `temporary` was given by a manager, and only lets its
    holder choose another. `locked_at` is when too many wrong ones were typed, anywhere.
    """

    __tablename__ = "staff_secret"

    site: Mapped[str] = mapped_column(String(40), primary_key=True)
    code: Mapped[str] = mapped_column(String(40), primary_key=True)
    pin: Mapped[str] = mapped_column(String(200))
    temporary: Mapped[bool] = mapped_column(default=False)
    set_at: Mapped[datetime]
    locked_at: Mapped[datetime | None]
    unlocked_at: Mapped[datetime | None]


class Attendance(Base):
    """Someone signed in at a station, until they left it; `how` is one of `secrets.WAYS`."""

    __tablename__ = "staff_session"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    station: Mapped[str] = mapped_column(String(60))
    code: Mapped[str] = mapped_column(String(40))
    how: Mapped[str] = mapped_column(String(10))
    began_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]

    __table_args__ = (Index(None, "site", "began_at"),)


class Token(Base):
    """A signing in that the command line goes on with; the store has no more than its SHA-256.

    It never leaves the store, and is good while `queries.key_of` them is `key`.
    """

    __tablename__ = "staff_token"

    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    code: Mapped[str] = mapped_column(String(40))
    attendance: Mapped[UUID]
    ends_at: Mapped[datetime]
    key: Mapped[str] = mapped_column(String(64), server_default="")


class Attempt(Base):
    """Wrong PINs typed at this store since the last right one, for a code that may be nobody's.

    `unlocked_at` is the unlocking since which they count, whatever the clock said then. It never
    leaves the store.
    """

    __tablename__ = "staff_attempt"

    code: Mapped[str] = mapped_column(String(40), primary_key=True)
    wrong: Mapped[int] = mapped_column(default=0)
    last_at: Mapped[datetime]
    unlocked_at: Mapped[datetime | None]
