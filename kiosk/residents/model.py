"""Tables of resident companies and their people."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.base import Base


class Resident(Base):
    """A company hosted at a site; `search` is the folded name in every script.

    `rc` is its number in the register of `rc_court`, `tax` its IF, `cnss` the number it is
    affiliated by as an employer. One that was known twice is `merged_into` the other, which took
    from it what is named in `lent`.
    """

    __tablename__ = "resident"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    name: Mapped[str] = mapped_column(String(120))
    name_ar: Mapped[str] = mapped_column(String(120), default="")
    ice: Mapped[str] = mapped_column(String(15), default="")
    sector: Mapped[str] = mapped_column(String(80), default="")
    office: Mapped[str] = mapped_column(String(80), default="")
    phone: Mapped[str] = mapped_column(String(20), default="")
    email: Mapped[str] = mapped_column(String(254), default="")
    joined_on: Mapped[date]
    left_on: Mapped[date | None]
    search: Mapped[str] = mapped_column(String(400))
    second_phone: Mapped[str] = mapped_column(String(20), server_default="")
    member: Mapped[str] = mapped_column(String(20), server_default="startup")
    rc: Mapped[str] = mapped_column(String(20), server_default="")
    rc_court: Mapped[str] = mapped_column(String(80), server_default="")
    tax: Mapped[str] = mapped_column(String(8), server_default="")
    cnss: Mapped[str] = mapped_column(String(7), server_default="")
    lent: Mapped[str] = mapped_column(String(200), server_default="")
    merged_into: Mapped[UUID | None]
    merged_at: Mapped[datetime | None]

    __table_args__ = (
        Index(None, "site", "name"),
        Index(None, "site", "search"),
        Index(None, "ice"),
        Index(None, "merged_into"),
        {"info": {"spelt": ("search", "phone", "second_phone")}},
    )


class Person(Base):
    """Someone who works for a resident and may be visited, until `left_on`.

    `moved_from` is the company of theirs that was merged into this one.
    """

    __tablename__ = "person"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    resident: Mapped[UUID]
    first_name: Mapped[str] = mapped_column(String(80))
    last_name: Mapped[str] = mapped_column(String(80))
    role: Mapped[str] = mapped_column(String(80), default="")
    phone: Mapped[str] = mapped_column(String(20), default="")
    email: Mapped[str] = mapped_column(String(254), default="")
    active: Mapped[bool] = mapped_column(default=True)
    search: Mapped[str] = mapped_column(String(400))
    left_on: Mapped[date | None]
    moved_from: Mapped[UUID | None]

    __table_args__ = (
        Index(None, "resident", "active"),
        Index(None, "site", "active", "search"),
        {"info": {"spelt": ("search", "phone")}},
    )


class OfficeStay(Base):
    """A company in an office from `since` on, until the day it moved out of it."""

    __tablename__ = "office_stay"

    resident: Mapped[UUID] = mapped_column(primary_key=True)
    office: Mapped[UUID] = mapped_column(primary_key=True)
    since: Mapped[date] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    until: Mapped[date | None]

    __table_args__ = (Index(None, "site"), Index(None, "office"))
