"""Which tables are exchanged, and what a table of them is called everywhere."""

from __future__ import annotations

import hashlib
from functools import cache

from sqlalchemy import Table

SHARED = ("site", "site_key")
"""Rows of these are sent to every site: a badge of another site is told by its name."""

ORDER = (
    "site",
    "opening_hours",
    "day_exception",
    "service_hours",
    "service_exception",
    "resource",
    "site_key",
    "staff",
    "resident",
    "person",
    "notice",
    "visit",
    "booking",
    "ticket",
    "ticket_call",
    "counter",
    "queue_lease",
    "badge",
    "badge_scan",
    "presence",
    "settlement",
)
"""Every exchanged table. Left out on purpose: `sequence`, whose numbers a store never draws
twice, and what a store keeps of its own exchange."""


ALL_SITES = "*"
"""The clock of the directory that every site shares."""


def site_channel(site: str) -> str:
    """The notification channel of a site's stations."""
    return f"kiosk_site_{hashlib.sha256(site.encode()).hexdigest()[:12]}"


def site_column(table: Table) -> str:
    """The column that says which site a row is of."""
    return "code" if table.name == "site" else "site"


@cache
def replicated() -> tuple[Table, ...]:
    """The exchanged tables, parents first."""
    from kiosk.store.schema import metadata

    return tuple(metadata.tables[name] for name in ORDER)


@cache
def key_names(table: Table) -> tuple[str, ...]:
    """The columns of a table's primary key, in order."""
    return tuple(column.name for column in table.primary_key.columns)
