"""The purge of a store: by itself every night, and by hand (`kiosk purge`)."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from typing import TypeVar

from sqlalchemy.orm import Session

from kiosk.core.errors import Refused
from kiosk.core.personal import Cut
from kiosk.core.roles import UNATTENDED
from kiosk.paper import queue
from kiosk.privacy.kinds import kinds, usual
from kiosk.privacy.queries import retention
from kiosk.purging import pieces
from kiosk.purging.files import old_files, remove
from kiosk.purging.wiping import wipe
from kiosk.station import Station
from kiosk.store.forgetting import cut_at
from kiosk.store.sync_state import clock_is_right
from kiosk.sync import undo
from kiosk.sync.forgetting import forget_history
from kiosk.sync.images import empty_images

log = logging.getLogger("kiosk.purging")
T = TypeVar("T")

BREATH_SECONDS = 0.01
"""Between two pieces, so that whoever waits to write has a turn."""
LOGGED, PRINTED, FILES = "logged", "printed", "files"


@dataclass(frozen=True, slots=True)
class Purged:
    """How many things of each kind had a name, or would have been emptied.

    `left` says why traces may be left in the file: see `wiping`.
    """

    found: dict[str, int] = field(default_factory=dict)
    left: str = ""

    @property
    def said(self) -> str:
        """In words without names."""
        return ", ".join(f"{number} {kind}" for kind, number in self.found.items())


class StorePlace:
    """An embedded store, or that of a site; what it empties leaves no undo images."""

    def __init__(self, station: Station, breathe: Callable[[], None] = lambda: None) -> None:
        self._database = station.database
        self._breathe = breathe
        self.exchanges = station.enrolled is not None

    def read(self, work: Callable[[Session], T]) -> T:
        """Look."""
        return self._database.read(work)

    def write(self, work: Callable[[Session], T]) -> T:
        """Empty a piece."""
        self._breathe()

        def quietly(session: Session) -> T:
            undo.quiet(session, applying=True)
            done = work(session)
            session.flush()
            undo.quiet(session, applying=False)
            return done

        done = self._database.write(quietly, durable=False)
        time.sleep(BREATH_SECONDS)
        return done


def cuts(station: Station) -> dict[str, Cut]:
    """From which day on each kind is kept: the shorter of the site's time and the station's."""
    assert station.site is not None  # noqa: S101 - whoever asks has seen to it
    said, own = station.database.read(retention, site=station.site.code), _own(station)
    days = {kind: min(own[kind], said.get(kind, own[kind])) for kind in own}
    today = station.today()
    return {k: cut_at(today - timedelta(days=d), station.zone) for k, d in days.items()}


def purge(station: Station, breathe: Callable[[], None] = lambda: None) -> Purged:
    """Empty all that has had its time, here; a second time finds nothing more.

    What was emptied stays so, wherever it is stopped. `breathe` is called before each piece. Raises
    StoreTrouble, OSError.
    """
    if station.site is None or not station.database.read(clock_is_right):
        return Purged()
    say_retention(station)
    _forget_yesterday(station)
    place, now, site = StorePlace(station, breathe), station.clock.now(), station.site.code
    found, logged = dict[str, int](), 0
    for kind, cut in cuts(station).items():
        found[kind], words = pieces.forget(place, site, kind, cut, now)
        logged += words + place.write(partial(empty_images, kind=kind, cut=cut))
    printed = now - timedelta(days=station.settings.privacy.printed_days)
    found[LOGGED] = logged
    # Durable, and so is all before it.
    found[PRINTED] = station.database.write(lambda s: queue.forget(s, before=printed))
    left = wipe(station.database, now, anyway=_in_hall(station))
    found[FILES] = remove(old_files(station.folder, printed, now))
    done = Purged(found, left)
    log.info("forgotten: %s %s", done.said, left)
    return done


def look(station: Station) -> Purged:
    """What `purge` would find now; nothing is changed."""
    if station.site is None:
        return Purged()
    place, now, site = StorePlace(station), station.clock.now(), station.site.code
    counts = {k: pieces.count(place, site, k, cut) for k, cut in cuts(station).items()}
    found = {kind: rows for kind, (rows, _) in counts.items()}
    found[LOGGED] = sum(words for _, words in counts.values())
    printed = now - timedelta(days=station.settings.privacy.printed_days)
    found[PRINTED] = station.database.read(queue.count_over, before=printed)
    found[FILES] = len(old_files(station.folder, printed, now))
    return Purged(found)


def say_retention(station: Station) -> None:
    """Let the site know the times of this machine's settings, where they are shorter.

    Those below the usual ones hold for this store alone, until a manager says them.
    """
    assert station.site is not None  # noqa: S101 - whoever asks has seen to it
    said = station.database.read(retention, site=station.site.code)
    own = {kind: max(days, usual(kind)) for kind, days in _own(station).items()}
    shorter = {kind: days for kind, days in own.items() if days < said.get(kind, days + 1)}
    if not shorter:
        return
    try:
        station.do_itself("privacy.keep", days=shorter)
    except Refused as refusal:
        log.info("the times are said by a machine that may: %s", refusal.code)


def _own(station: Station) -> dict[str, int]:
    """The times of this machine's settings."""
    settings = station.settings.privacy
    return {kind: int(getattr(settings, name)) for kind, name in kinds().items()}


def _forget_yesterday(station: Station) -> None:
    """At a machine in a hall, what the centre has of it."""
    at, today, now = station.enrolled, station.today(), station.clock.now()
    if at is not None and _in_hall(station):
        station.database.write(
            lambda session: forget_history(session, at.kind, today, now, station.zone)
        )


def _in_hall(station: Station) -> bool:
    """What a kiosk forgets by the day is taken out as whole rows, and counted nowhere."""
    return station.enrolled is not None and station.enrolled.kind in UNATTENDED
