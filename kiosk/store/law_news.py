"""What a law on time has moved here, or elsewhere, in the last days."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.store.base import LoggedCommand
from kiosk.store.sync_state import KEPT_NEWS, LAW, JournalEntry

Result = tuple[str, dict[str, Any], datetime | None]
"""A command, the ids that it moved and those that stayed, and when."""

NAMED = ".follow_law"
"""How the commands are called: a window asks for news before all slices are loaded."""


@dataclass(frozen=True, slots=True)
class Moved:
    """What a law on time has done here: counts by command, and the ids of what stayed behind."""

    counts: dict[str, int]
    stayed: tuple[UUID, ...] = ()
    at: datetime | None = None


def news(session: Session, *, site: str, now: datetime) -> Moved | None:
    """What a law has moved here in the last days; None where it moved nothing."""
    rows = select(LoggedCommand.name, LoggedCommand.result, LoggedCommand.at).where(
        LoggedCommand.site == site,
        LoggedCommand.at > now - KEPT_NEWS,
        LoggedCommand.name.endswith(NAMED),
    )
    ours = session.execute(rows.order_by(LoggedCommand.n))
    results = [(row.name, msgspec.json.decode(row.result), row.at) for row in ours]
    return summed([*results, *_of_others(session, now)])


def _of_others(session: Session, now: datetime) -> list[Result]:
    """What other stations and the centre have moved, as its rows came here."""
    j = JournalEntry
    lines = session.execute(select(j.at, j.detail).where(j.kind == LAW, j.at > now - KEPT_NEWS))
    results: list[Result] = []
    for line in lines:
        detail = msgspec.json.decode(line.detail)
        results += [(name, {"moved": ids}, line.at) for name, ids in detail["moved"].items()]
        results.append(("", {"moved": [], "stayed": detail["stayed"]}, line.at))
    return results


def summed(results: Iterable[Result]) -> Moved | None:
    """All of them as one, of the moment at which the last of it was new here."""
    moved: dict[str, set[str]] = {}
    stayed: set[str] = set()
    last = None
    for name, result, at in results:
        known, behind = moved.setdefault(name, set()), set(result.get("stayed", ()))
        if not (known.issuperset(result["moved"]) and stayed >= behind):
            last = max(last, at) if last and at else at
        known.update(result["moved"])
        stayed |= behind
    if not (any(moved.values()) or stayed):
        return None
    counts = {name: len(ids) for name, ids in moved.items() if ids}
    return Moved(counts, tuple(sorted(map(UUID, stayed))), last)
