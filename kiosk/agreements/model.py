"""Tables of agreements: their versions, what was signed, and whose signature is good still."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.base import Base


class AgreementVersion(Base):
    """What a site has people sign, from `at` on; never changed, only followed.

    `text` is a `kiosk.agreements.said.Said` as JSON. `number` counts the versions of an agreement,
    and one of them `stands`; signatures to those from the number `since` on are good for it. `kind`
    says whether it is asked for. `made_by` is a staff code. `added_at` is when its first version
    was written.
    """

    __tablename__ = "agreement_version"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    code: Mapped[str] = mapped_column(String(40))
    number: Mapped[int]
    since: Mapped[int]
    stands: Mapped[bool]
    kind: Mapped[str] = mapped_column(String(10))
    text: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime]
    made_by: Mapped[str] = mapped_column(String(60))
    added_at: Mapped[datetime]

    __table_args__ = (Index(None, "site", "stands"), Index(None, "site", "code"))


class AgreementSignature(Base):
    """That somebody has signed a version in a `language`, or has not (`kiosk.agreements.states`).

    `strokes` are the signature (`kiosk.core.strokes`), `until` the last day on which it is good for
    other visits, None where it is for this visit alone. `reason` says why somebody was let in
    unsigned, or turned away, at `decided_at`; `settled_by` is the later row that let in somebody
    who had not signed. The name is that of the visit when it was signed; the text is that of the
    `version`, which stays.
    """

    __tablename__ = "agreement_signature"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    code: Mapped[str] = mapped_column(String(40))
    version: Mapped[UUID]
    visit: Mapped[UUID | None]
    day: Mapped[date]
    state: Mapped[str] = mapped_column(String(20))
    first_name: Mapped[str] = mapped_column(String(80))
    last_name: Mapped[str] = mapped_column(String(80))
    company: Mapped[str] = mapped_column(String(120))
    search: Mapped[str] = mapped_column(String(400))
    language: Mapped[str] = mapped_column(String(3))
    at: Mapped[datetime]
    until: Mapped[date | None]
    strokes: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(String(200))
    decided_at: Mapped[datetime | None]
    settled_by: Mapped[UUID | None]

    __table_args__ = (
        Index(None, "site", "day", "state"),
        Index(None, "site", "search"),
        Index(None, "visit"),
        Index(None, "settled_by"),
    )


class AgreementGood(Base):
    """That the signature of the same id is good for other visits until a day.

    What a machine in a hall knows of it: `key` is a digest of who signed (`known.py`), no name.
    """

    __tablename__ = "agreement_good"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    key: Mapped[str] = mapped_column(String(64))
    code: Mapped[str] = mapped_column(String(40))
    number: Mapped[int]
    until: Mapped[date]

    __table_args__ = (Index(None, "site", "key"),)
