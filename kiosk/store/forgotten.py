"""What a store, or the centre, has forgotten: how far it has looked, and what it found."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import BigInteger, String, false, select, text, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from kiosk.core.personal import Cut
from kiosk.store.base import Base
from kiosk.store.old_words import Looked


class Forgotten(Base):
    """How far a store, or the centre, has forgotten a kind of data; it never leaves the store.

    Names of days before `before` were looked for at `at`, and `found` things had one; `last_found`
    is how many that were the last time that there were any. `floor` and `upto` are how far the log
    was looked at. `to_wipe` while the file may have traces of what was taken out.
    """

    __tablename__ = "forgotten"

    site: Mapped[str] = mapped_column(String(40), primary_key=True)
    kind: Mapped[str] = mapped_column(String(40), primary_key=True)
    before: Mapped[date]
    at: Mapped[datetime]
    found: Mapped[int]
    last_found: Mapped[int] = mapped_column(server_default=text("0"))
    found_at: Mapped[datetime | None]
    floor: Mapped[datetime | None]
    upto: Mapped[int] = mapped_column(BigInteger, server_default=text("0"))
    to_wipe: Mapped[bool] = mapped_column(server_default=false())


def looked(session: Session, *, site: str, kind: str) -> Looked:
    """How far the log of this store was looked at."""
    row = session.get(Forgotten, (site, kind))
    return Looked() if row is None else Looked(row.floor, row.upto)


def traces(session: Session) -> bool:
    """Whether the store's file may have traces of what was taken out."""
    return session.scalar(select(Forgotten.kind).where(Forgotten.to_wipe).limit(1)) is not None


def note(
    session: Session, *, site: str, kind: str, cut: Cut, now: datetime, found: int, upto: Looked
) -> None:
    """A kind was looked for, and emptied."""
    row = session.get(Forgotten, (site, kind))
    if row is None:
        row = Forgotten(site=site, kind=kind, last_found=0, to_wipe=False)
        session.add(row)
    row.before, row.at, row.found = cut.day, now, found
    row.floor, row.upto = upto.floor, upto.upto
    if found:
        row.last_found, row.found_at, row.to_wipe = found, now, True


def wiped(session: Session) -> None:
    """No trace is left in the file."""
    session.execute(update(Forgotten).where(Forgotten.to_wipe).values(to_wipe=False))
