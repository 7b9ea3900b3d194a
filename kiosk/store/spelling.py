"""Tables by which names are found however they are spelt; none of them leaves the store.

A table takes part by `info={"spelt": columns}`. Triggers mark the rows that changed, whoever
changed them: a command, an undo, rows from the centre (see `kiosk.store.spelling_upkeep`).
"""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.base import Base

SPELT = "spelt"


def _bytewise(length: int) -> String:
    """Text whose beginnings are a range of the index, whatever language the database sorts by."""
    return String(length).with_variant(String(length, collation="C"), "postgresql")


class Spelling(Base):
    """A word of a row: `kind` is its table, `thing` its id. A telephone is a word too."""

    __tablename__ = "spelling"

    site: Mapped[str] = mapped_column(String(40), primary_key=True)
    kind: Mapped[str] = mapped_column(String(20), primary_key=True)
    word: Mapped[str] = mapped_column(_bytewise(200), primary_key=True)
    thing: Mapped[UUID] = mapped_column(primary_key=True)

    __table_args__ = (
        Index(None, "thing", "word"),
        Index(None, "word"),
        {"sqlite_with_rowid": False},
    )


class Sounding(Base):
    """A key that a word of a name is found by (`kiosk.core.spelling`).

    One that it shares with words it may be taken for (`nears`), or a part of it (`endings`).
    """

    __tablename__ = "sounding"

    near: Mapped[str] = mapped_column(_bytewise(201), primary_key=True)
    word: Mapped[str] = mapped_column(_bytewise(200), primary_key=True)

    __table_args__ = (Index(None, "word"), {"sqlite_with_rowid": False})


class Unspelt(Base):
    """A row that has changed since its words were taken."""

    __tablename__ = "unspelt"

    kind: Mapped[str] = mapped_column(String(20), primary_key=True)
    thing: Mapped[UUID] = mapped_column(primary_key=True)

    __table_args__ = ({"sqlite_with_rowid": False},)
