"""Tables of visits and of the notices that visitors agreed to."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.base import Base


class Visit(Base):
    """One visit on one day; an expected one has no arrival, a walk-in no expected time.

    `consent` is the notice (its id) that the visitor agreed to, kept word for word. `wall_expected`
    is the expected time by the clock on the wall, under the rules `tz_version`: a change of law
    moves `expected_at`, not the appointment. `invitation` is the same for all the days that one
    person is invited to, and `code` comes of it; `email` is where the invitation goes. `detail` is
    what its purpose asks for beside. `host_answer` is what the host has said since the visitor
    came, and `host_asked_again_at` when a stand-in was told because they said nothing. `left_by` is
    list, badge, or closing where nobody saw the visitor leave; `back_at` is when the visitor was
    last put back on site.
    """

    __tablename__ = "visit"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    day: Mapped[date]
    state: Mapped[str] = mapped_column(String(20))
    first_name: Mapped[str] = mapped_column(String(80))
    last_name: Mapped[str] = mapped_column(String(80))
    company: Mapped[str] = mapped_column(String(120), default="")
    phone: Mapped[str] = mapped_column(String(20), default="")
    host: Mapped[str] = mapped_column(String(200), default="")
    resident: Mapped[UUID | None]
    person: Mapped[UUID | None]
    office: Mapped[str] = mapped_column(String(80), default="")
    purpose: Mapped[str] = mapped_column(String(40), default="")
    companions: Mapped[int] = mapped_column(default=0)
    vehicle: Mapped[str] = mapped_column(String(20), default="")
    language: Mapped[str] = mapped_column(String(3), default="fr")
    id_checked: Mapped[bool] = mapped_column(default=False)
    expected_at: Mapped[datetime | None]
    until: Mapped[datetime | None]
    arrived_at: Mapped[datetime | None]
    left_at: Mapped[datetime | None]
    left_by: Mapped[str] = mapped_column(String(20), default="")
    consent: Mapped[UUID | None]
    consent_at: Mapped[datetime | None]
    anonymised: Mapped[bool] = mapped_column(default=False)
    search: Mapped[str] = mapped_column(String(400))
    wall_expected: Mapped[str | None] = mapped_column(String(16))
    tz_version: Mapped[str] = mapped_column(String(12), server_default="")
    back_at: Mapped[datetime | None]
    email: Mapped[str] = mapped_column(String(254), server_default="")
    invitation: Mapped[UUID | None]
    code: Mapped[str] = mapped_column(String(8), server_default="")
    detail: Mapped[str] = mapped_column(String(200), server_default="")
    host_answer: Mapped[str] = mapped_column(String(10), server_default="")
    host_answered_at: Mapped[datetime | None]
    host_asked_again_at: Mapped[datetime | None]

    __table_args__ = (
        Index(None, "site", "day", "state"),
        Index(None, "site", "state"),
        Index(None, "site", "search"),
        Index(None, "site", "day", "search"),
        Index(None, "site", "code"),
        Index(None, "invitation"),
        {"info": {"spelt": ("search", "phone")}},
    )


class Notice(Base):
    """The privacy notice as it was shown: one row a version and language, never changed."""

    __tablename__ = "notice"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    version: Mapped[str] = mapped_column(String(20))
    language: Mapped[str] = mapped_column(String(3))
    text: Mapped[str] = mapped_column(Text)
    published_at: Mapped[datetime]

    __table_args__ = (Index(None, "site", "version", "language", unique=True),)


class Unlisted(Base):
    """The digest of a name that is not offered as a returning visitor's: see `unlisted.py`."""

    __tablename__ = "visit_unlisted"

    site: Mapped[str] = mapped_column(String(40), primary_key=True)
    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    since: Mapped[datetime]


class CinNote(Base):
    """That the number of a visitor's identity card was noted, where, and how it ends.

    `mark` is what may be read of it. The number itself is a `CinNumber`, and stays where it was
    typed.
    """

    __tablename__ = "visit_cin"

    visit: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    mark: Mapped[str] = mapped_column(String(12))
    station: Mapped[str] = mapped_column(String(60))
    noted_at: Mapped[datetime]


class CinNumber(Base):
    """The number of a visitor's identity card: never exchanged, never logged."""

    __tablename__ = "cin_number"

    visit: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    number: Mapped[str] = mapped_column(String(12))
    noted_at: Mapped[datetime]
