"""Tables of badges, of the keys that signed them, and of presence."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.base import Base


class Badge(Base):
    """A signed badge; `token` (hex) and `payload` are what its QR carries, no personal data.

    `number` is readable ("V-0147"); `subject` is the visit or the person it was made for.
    `name`, `company`, `host` and `office` are what is printed; `search` is name and company folded.
    """

    __tablename__ = "badge"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    kind: Mapped[str] = mapped_column(String(20))
    number: Mapped[str] = mapped_column(String(12))
    token: Mapped[str] = mapped_column(String(20), unique=True)
    payload: Mapped[str] = mapped_column(String(200))
    subject: Mapped[UUID | None]
    name: Mapped[str] = mapped_column(String(160))
    company: Mapped[str] = mapped_column(String(120), default="")
    host: Mapped[str] = mapped_column(String(200), default="")
    office: Mapped[str] = mapped_column(String(80), default="")
    valid_from: Mapped[datetime]
    valid_until: Mapped[datetime]
    issued_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]
    revoked_for: Mapped[str] = mapped_column(String(200), default="")
    returned_at: Mapped[datetime | None]
    search: Mapped[str] = mapped_column(String(400), default="")

    __table_args__ = (
        # Whether the badge of a visit came back is seen in this index alone.
        Index("ix_badge_subject", "subject", "revoked_at", "returned_at"),
        Index(None, "site", "issued_at"),
        # Names are looked for in this index alone.
        Index("ix_badge_names", "site", "kind", "issued_at", "search", "id"),
        Index(None, "site", "number"),
    )


class SiteKey(Base):
    """A public key of a site; the private half never enters the store.

    `key_id` (hex) is the start of the key's digest, so two keys may share one.
    """

    __tablename__ = "site_key"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    key_id: Mapped[str] = mapped_column(String(8), index=True)
    public_key: Mapped[str] = mapped_column(String(64), unique=True)
    made_at: Mapped[datetime]
    retired_at: Mapped[datetime | None]


class BadgeScan(Base):
    """A reading of a badge that was accepted; `verdict` is visitor, expected, in or out."""

    __tablename__ = "badge_scan"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    badge: Mapped[UUID | None]
    station: Mapped[str] = mapped_column(String(60))
    at: Mapped[datetime]
    verdict: Mapped[str] = mapped_column(String(20))

    __table_args__ = (Index(None, "badge", "at"),)


class Presence(Base):
    """Someone with a lasting badge (resident, coworker, staff) in the building since a day.

    `left_by` is closing where nobody saw them leave, empty where the badge was read.
    """

    __tablename__ = "presence"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    day: Mapped[date]
    badge: Mapped[UUID]
    subject: Mapped[UUID | None]
    kind: Mapped[str] = mapped_column(String(20))
    name: Mapped[str] = mapped_column(String(160))
    company: Mapped[str] = mapped_column(String(120), default="")
    office: Mapped[str] = mapped_column(String(80), default="")
    arrived_at: Mapped[datetime]
    left_at: Mapped[datetime | None]
    left_by: Mapped[str] = mapped_column(String(20), default="", server_default="")

    __table_args__ = (
        # People are counted by the hour in this index alone.
        Index("ix_presence_hours", "site", "day", "arrived_at", "left_at", "kind"),
        # Who is inside is looked for in this one: few rows, whatever the history.
        Index("ix_presence_inside", "site", "left_at", "arrived_at"),
        Index(None, "badge", "day"),
        Index(None, "subject", "day"),
    )
