"""What a station does about a law on time: rows to come keep the hour that was said.

The rules come with the program (the package tzdata). Where those in use now give another instant
for the wall time of something to come than those it was made under, its slice's command moves it:
here at once, and at the centre for all.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime

import msgspec
from sqlalchemy.orm import Session

from kiosk.core import registry
from kiosk.core.command import Outcome
from kiosk.core.errors import BadInput, Refused
from kiosk.core.languages import enumerated
from kiosk.core.wall_time import Law, law_now
from kiosk.core.wording import counted, say
from kiosk.sites.queries import all_sites
from kiosk.station import Station
from kiosk.store.law_news import Moved, summed

log = logging.getLogger("kiosk.time_law")


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
    return summed([(one.name, msgspec.to_builtins(one.result), None) for one in done])


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
