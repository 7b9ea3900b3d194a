"""The table of a site's own versions of procedures."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.base import Base


class ProcedureVersion(Base):
    """What a site says of a procedure of a desk, from `at` on; never changed, only followed.

    `kind` says whether it has a text of its own, is offered no longer, or is as it was shipped;
    `text` is that of the first, as JSON. `number` counts the versions of a procedure, and one of
    them `stands`. `made_by` is a staff code. A procedure that was never shipped is placed by
    `added_at`, when its first version was written.
    """

    __tablename__ = "procedure_version"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    service: Mapped[str] = mapped_column(String(40))
    code: Mapped[str] = mapped_column(String(40))
    number: Mapped[int]
    stands: Mapped[bool]
    kind: Mapped[str] = mapped_column(String(10))
    text: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime]
    made_by: Mapped[str] = mapped_column(String(60))
    added_at: Mapped[datetime]

    __table_args__ = (Index(None, "site", "service", "stands"), Index(None, "site", "code"))
