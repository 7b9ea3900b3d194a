"""The base of every table, and the two tables that the store itself keeps."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import BigInteger, Index, Integer, MetaData, String, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from kiosk.store.types import Id, Instant

PENDING, APPLIED, REFUSED, PARKED = "pending", "applied", "refused", "parked"
"""What has become of a command at the central database."""


class Base(DeclarativeBase):
    """Declarative base; constraint names are fixed so that migrations can name them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar = {datetime: Instant, UUID: Id}


class LoggedCommand(Base):
    """One command that was carried out here: the audit trail, and the outbox.

    `n` is the order on this store; `payload` and `result` are JSON; `tables` are the names of
    the tables it changed, separated by spaces. `status` is the central database's answer, with
    the refusal's code as `reason` and its fields as `facts` (JSON). `hlc` orders what people are
    shown and decides nothing (see `kiosk.store.hlc`). `salt`, `digest` and `link` hold the log
    together; a row that has lost names has a `veil` in place of its salt (see `kiosk.store.chain`).
    """

    __tablename__ = "command"

    n: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True
    )
    id: Mapped[UUID] = mapped_column(unique=True)
    name: Mapped[str] = mapped_column(String(60))
    site: Mapped[str] = mapped_column(String(40))
    station: Mapped[str] = mapped_column(String(60))
    actor: Mapped[str] = mapped_column(String(60))
    at: Mapped[datetime]
    payload: Mapped[str] = mapped_column(Text)
    result: Mapped[str] = mapped_column(Text)
    tables: Mapped[str] = mapped_column(Text)
    status: Mapped[str] = mapped_column(String(10), default=PENDING, server_default=PENDING)
    reason: Mapped[str] = mapped_column(String(60), default="", server_default="")
    facts: Mapped[str] = mapped_column(Text, default="{}", server_default="{}")
    answered_at: Mapped[datetime | None]
    hlc: Mapped[int] = mapped_column(BigInteger, default=0, server_default="0")
    salt: Mapped[str] = mapped_column(String(40), server_default="")
    veil: Mapped[str] = mapped_column(Text, server_default="")
    digest: Mapped[str] = mapped_column(String(64), server_default="")
    link: Mapped[str] = mapped_column(String(64), server_default="")

    __table_args__ = (
        Index(None, "site", "at"),
        Index(None, "status", "n"),
        Index(None, "station", "n"),
        {"sqlite_autoincrement": True},
    )


class Sequence(Base):
    """The last number drawn from a named series of a site."""

    __tablename__ = "sequence"

    site: Mapped[str] = mapped_column(String(40), primary_key=True)
    name: Mapped[str] = mapped_column(String(80), primary_key=True)
    last: Mapped[int]
