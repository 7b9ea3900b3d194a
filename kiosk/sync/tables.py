"""Which tables are exchanged, and what a table of them is called everywhere."""

from __future__ import annotations

import hashlib

from sqlalchemy import Table

from kiosk.core import registry
from kiosk.core.slice import Exchanged

ALL_SITES = "*"
"""The clock of the directory that every site shares."""


def site_channel(site: str) -> str:
    """The notification channel of a site's stations."""
    return f"kiosk_site_{hashlib.sha256(site.encode()).hexdigest()[:12]}"


def site_column(table: Table) -> str:
    """The column that says which site a row is of."""
    return "code" if table.name == "site" else "site"


@registry.gathered
def replicated() -> tuple[Table, ...]:
    """The exchanged tables, parents first."""
    from kiosk.store.schema import metadata

    return tuple(metadata.tables[table.name] for table in registry.exchanged())


@registry.gathered
def shared() -> tuple[str, ...]:
    """The tables whose rows are sent to every site: a badge of another is told by its name."""
    return tuple(table.name for table in registry.exchanged() if table.shared)


@registry.gathered
def reaching() -> dict[str, str]:
    """The tables of which rows of other sites are sent, with the SQL condition that they meet."""
    found = {table.name: table.everywhere for table in registry.exchanged() if table.everywhere}
    return found | dict.fromkeys(shared(), "true")


@registry.gathered
def exchanged(table: Table) -> Exchanged:
    """What the slice of an exchanged table says of it."""
    return next(one for one in registry.exchanged() if one.name == table.name)


@registry.gathered
def key_names(table: Table) -> tuple[str, ...]:
    """The columns of a table's primary key, in order."""
    return tuple(column.name for column in table.primary_key.columns)
