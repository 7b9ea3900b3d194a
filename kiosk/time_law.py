"""What a station does about a law on time: rows to come keep the hour that was said.

The rules come with the program (the package tzdata). Where those in use now give another instant
for the wall time of something to come than those it was made under, its slice's command moves it:
here at once, and at the centre for all.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.core import registry
from kiosk.core.command import Outcome
from kiosk.core.errors import BadInput, Refused
from kiosk.core.languages import enumerated
from kiosk.core.wall_time import Law, law_now
from kiosk.core.wording import counted, say
from kiosk.sites.queries import all_sites
from kiosk.station import Station
from kiosk.store.base import LoggedCommand
from kiosk.store.sync_state import KEPT_NEWS, LAW, JournalEntry

log = logging.getLogger("kiosk.time_law")

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


@dataclass(frozen=True, slots=True)
class Due:
    """A command that would move something at a site."""

    command: str
    site: str


def follow(station: Station) -> Moved | None:
    """Move what has to, as the station itself; None where nothing had to.

    A station that may not, as one in a hall, waits for the centre's word.
    """
    at = station.enrolled
    site = at.site if at else None
    due = station.database.read(whats_due, now=station.clock.now(), site=site)
    done = [outcome for one in due if (outcome := _carry_out(station, one))]
    return _summed([(one.name, msgspec.to_builtins(one.result), None) for one in done])


def news(session: Session, *, site: str, now: datetime) -> Moved | None:
    """What a law has moved here in the last days; None where it moved nothing."""
    rows = select(LoggedCommand.name, LoggedCommand.result, LoggedCommand.at).where(
        LoggedCommand.site == site,
        LoggedCommand.at > now - KEPT_NEWS,
        LoggedCommand.name.endswith(NAMED),
    )
    ours = session.execute(rows.order_by(LoggedCommand.n))
    results = [(row.name, msgspec.json.decode(row.result), row.at) for row in ours]
    return _summed([*results, *_of_others(session, now)])


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


def told(moved: Moved, language: str) -> str:
    """One line: how much keeps its hour, and how much could not."""
    what = [
        counted(f"law.{name.partition('.')[0]}", count, language)
        for name, count in sorted(moved.counts.items())
        if count
    ]
    said = [say("law.moved", language, what=enumerated(what, language))] if what else []
    if moved.stayed:
        said.append(counted("law.stayed", len(moved.stayed), language))
    return " ".join(said)


def _summed(results: Iterable[Result]) -> Moved | None:
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


def whats_due(session: Session, *, now: datetime, site: str | None = None) -> list[Due]:
    """The commands that would move something, at one site or at all."""
    found = []
    for place in all_sites(session):
        if site in (None, place.code) and (law := _law(place.zone, now)):
            found += [
                Due(kind.command, place.code)
                for kind in registry.dated()
                if kind.is_due(session, site=place.code, law=law, now=now)
            ]
    return found


def _law(zone: str, now: datetime) -> Law | None:
    """The rules in use for a zone; None for one that this program does not know."""
    try:
        return law_now(zone, now)
    except BadInput:
        log.warning("the time zone rules have no zone %s", zone)
        return None


def _carry_out(station: Station, due: Due) -> Outcome | None:
    try:
        return station.do_itself(due.command, site=due.site)
    except Refused as refusal:
        log.warning("%s waits for a station that may: %s", due.command, refusal.code)
        return None
