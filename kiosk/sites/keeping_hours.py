"""Rows to come that name an hour by the clock on the wall, and where a law on time moves them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select
from sqlalchemy.orm import Session

from kiosk.core.command import Command
from kiosk.core.wall_time import Law, Offset
from kiosk.sites.queries import zone_of


class UnderLaw(Command, frozen=True, kw_only=True):
    """Rows of a slice keep their hours under other time zone rules.

    The edge fills all of it in from the rules of the station. What was said under a newer release
    stays as it is.
    """

    zone: str
    tz_version: str
    offsets: list[Offset]


@dataclass(frozen=True, slots=True)
class Followed:
    """The rows of which an instant moved."""

    moved: list[UUID]


def moved(
    session: Session, rows: Select[*tuple[Any, ...]], *, site: str, law: Law, now: datetime
) -> Iterator[tuple[Any, datetime]]:
    """The rows of today and later whose instant moves, each with where it goes.

    `rows` takes the site as `at` and the first day as `since`; each has the instant as `instant`,
    the hour that was said as `said`, and the `tz_version` that it was said under.
    """
    session.flush()
    if zone_of(session, site=site) != law.zone:
        return
    values = {"at": site, "since": law.wall(now).date()}
    for row in session.connection().execute(rows, values).all():
        to = law.moved(row.instant, row.said, row.tz_version)
        if to is not None:
            yield row, to
