"""Tables of what a store does by itself at night; none of them leaves the store."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.base import Base

BACKUP, COPIES = "backup", "backup_copies"
"""What the two nightly jobs of backups are called."""


class NightlyJob(Base):
    """When a nightly job was tried last, when it came through, and what it said.

    `problem` is empty, or the code of what kept it from coming through the last time; `since` is
    when that began.
    """

    __tablename__ = "nightly_job"

    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    ran_at: Mapped[datetime]
    good_at: Mapped[datetime | None]
    since: Mapped[datetime | None]
    problem: Mapped[str] = mapped_column(String(40), server_default="")
    said: Mapped[str] = mapped_column(Text, server_default="")


class RecoveryCode(Base):
    """What is kept of the recovery code in force (row 1): enough to close backups, not to open one.

    `public` is an X25519 public key.
    """

    __tablename__ = "recovery_code"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    public: Mapped[bytes] = mapped_column(LargeBinary)
    drawn_at: Mapped[datetime]
    drawn_by: Mapped[str] = mapped_column(String(60), server_default="")
    printed_at: Mapped[datetime | None]
