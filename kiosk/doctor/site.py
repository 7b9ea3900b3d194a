"""What each site of the store has: its key, its desks' hours, its names' end, its notice."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from kiosk.core import catalogue, wording
from kiosk.core.directions import listed
from kiosk.core.roles import DOOR
from kiosk.core.settings import Settings
from kiosk.doctor.finding import (
    AMBER,
    AWAY,
    ENGLISH,
    GREEN,
    RED,
    Finding,
    Words,
    day,
    finding,
    moment,
    said,
)
from kiosk.privacy.kinds import kinds as setting_of_kind
from kiosk.privacy.queries import Kept, kept
from kiosk.sites.kinds import ROOM
from kiosk.sites.presence import presence
from kiosk.sites.queries import is_called, resources
from kiosk.store.database import Database
from kiosk.visits.notice import facts_of


def look(database: Database, folder: Path, read: Settings, sites: list[str]) -> Iterator[Finding]:
    """Of all sites, one check after the other."""
    yield from (_key(folder, site) for site in sites)
    yield from (_desks(database, site) for site in sites)
    yield from (_forgotten(database, read, site) for site in sites)
    yield from (_notice(database, read, site) for site in sites)
    if read.station.kind == DOOR:
        yield from (_door(database, read.door.room, site) for site in sites)


def _key(folder: Path, site: str) -> Finding:
    """A signing key is only for its owner's eyes; a kiosk has none, and that is right."""
    file = folder / "keys" / f"{site}.pem"
    if not file.exists():
        return finding("key", GREEN, said("key.none"), site=site)
    if sys.platform == "win32" or not file.stat().st_mode & 0o077:
        return finding("key", GREEN, said("key.private"), site=site)
    return finding("key", RED, said("key.open", file=file), said("key.open.do"), site=site)


def _desks(database: Database, site: str) -> Finding:
    """A desk that is new in the catalogue has no hours at a site that was open before."""
    hours = database.read(presence, site=site, day=datetime.now(UTC).date())
    without = [desk.code for desk in catalogue.load().desks if not hours.planned(desk.code)]
    if not without:
        return finding("desks", GREEN, said("desks.set"), site=site)
    words = said("desks.without", desks=", ".join(without))
    return finding("desks", AMBER, words, said("desks.without.do"), site=site)


def _fields(names: Iterable[str]) -> Words:
    """Fields as people read them; scripts have their names."""

    def of(language: str) -> str:
        if language == ENGLISH:
            return ", ".join(names)
        return listed(*(wording.say(f"field.{name}", language) for name in names))

    return of


def _notice(database: Database, read: Settings, site: str) -> Finding:
    """Nobody is shown a blank; what the law asks for and the site has not said is told here."""
    missing = database.read(facts_of, privacy=read.privacy, site=site).missing
    if not missing:
        return finding("notice", GREEN, said("notice.whole"), site=site)
    words = said("notice.without", missing=_fields(missing))
    return finding("notice", AMBER, words, said("notice.without.do"), site=site)


def _door(database: Database, chosen: str, site: str) -> Finding:
    """A door shows one room, which has to be there; the first where none was chosen."""
    rooms = database.read(resources, site=site, kind=ROOM)
    found = next((room for room in rooms if is_called(room, chosen)), None)
    if found is None:
        words = said("door.gone", room=chosen) if chosen else said("door.none")
        return finding("door", RED, words, said("door.gone.do"), site=site)
    if not chosen:
        return finding(
            "door", AMBER, said("door.first", room=found.name), said("door.first.do"), site=site
        )
    return finding("door", GREEN, said("door.here", room=found.name), site=site)


def _forgotten(database: Database, read: Settings, site: str) -> Finding:
    """When names whose time is over were last looked for, and how many went the last time.

    Where the settings of this station say less than the site keeps, its notice says too little.
    """
    found, settings_of = database.read(kept, site=site), setting_of_kind()
    looked = [kind.at for kind in found if kind.at]
    traces = any(kind.traces for kind in found)
    own = {kind.kind: int(getattr(read.privacy, settings_of[kind.kind])) for kind in found}
    here = read.station.site in ("", site)
    short = [kind for kind in found if here and own[kind.kind] < kind.days]
    last = said("purge.last", at=moment(max(looked))) if looked else said("purge.never")
    words = [
        last,
        *(_went(kind) for kind in found if kind.found and kind.found_at),
        *[said("purge.traces")] * traces,
        *(_short(kind, own[kind.kind]) for kind in short),
    ]
    todo = [said("purge.traces.do")] * traces + [said("purge.short.do")] * bool(short)
    light = RED if todo else GREEN if looked else AWAY
    return finding("purge", light, words, todo, site=site)


def _went(kind: Kept) -> Words:
    at = kind.found_at
    assert at is not None  # noqa: S101
    return said("purge.went", count=kind.found, kind=_kind(kind), day=day(at))


def _short(kind: Kept, own: int) -> Words:
    return said("purge.short", own=own, kind=_kind(kind), days=kind.days)


def _kind(kind: Kept) -> Words:
    def of(language: str) -> str:
        return (
            kind.kind if language == ENGLISH else wording.say(f"privacy.kind.{kind.kind}", language)
        )

    return of
