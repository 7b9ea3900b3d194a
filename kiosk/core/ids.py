"""Identifiers: UUIDv7 (RFC 9562), drawn only at the edge of the program."""

from __future__ import annotations

from uuid import UUID, uuid5

from uuid_utils.compat import uuid7


def new_id() -> UUID:
    """A fresh id; later ids sort after earlier ones."""
    return uuid7()


def derived_id(parent: UUID, part: object) -> UUID:
    """The id of a part of something, the same each time it is asked for."""
    return uuid5(parent, str(part))


MOST_PARTS = 60
"""A command makes at most so many things beside its own (the dates of a series)."""


def parts_of(command: UUID) -> list[UUID]:
    """Ids of all that a command may make beside its own."""
    return [derived_id(command, n) for n in range(1, MOST_PARTS)]


def is_derived(one: str) -> bool:
    """Whether an id was derived from another (version 5 of RFC 9562), not drawn."""
    return UUID(one).version == 5


def is_id(text: str) -> bool:
    """Whether text is an id, and not a number or a name that stands for one."""
    try:
        UUID(text)
    except ValueError:
        return False
    return True
