"""A folder of calendars for others to subscribe to: kept up to date, one file a room and a company.

A room's file is named by its id. A company's is named by what only this station can reckon: who was
not told it does not find it.
"""

from __future__ import annotations

import hmac
import logging
import os
import re
import secrets
from base64 import b32encode
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from kiosk.bookings.by_calendar import Entry, between
from kiosk.calendars.subscribed import AHEAD, BEHIND, Wanted, of_company, of_room
from kiosk.core.errors import BadFile, StoreTrouble
from kiosk.core.files import is_own
from kiosk.core.languages import in_language
from kiosk.residents.queries import find
from kiosk.sites.options import options
from kiosk.sites.queries import resources
from kiosk.store import keeping
from kiosk.store.lock import lock_of

if TYPE_CHECKING:
    from kiosk.station import Station

log = logging.getLogger("kiosk.calendars")
LOCK = "calendars"
KEY, LENGTH = "calendars", 32
ROOM, COMPANY = "room", "company"
SHOWS = "feed_shows"
_NAME = re.compile(rf"({ROOM}|{COMPANY})-[0-9a-z]+\.ics")
_STATE = re.compile(rb"^X-ACCUEIL-STATE:([0-9a-f]+)\r?$", re.MULTILINE)
_HEAD = 4096
_MOST = 100_000


@dataclass(frozen=True, slots=True)
class Address:
    """A calendar in the folder: what it is of, what that is called, and the name of its file."""

    kind: str
    of: UUID
    name: str
    file: str


@dataclass(frozen=True, slots=True)
class Published:
    """What a pass has done in the folder."""

    written: int = 0
    kept: int = 0
    removed: int = 0


def folder_of(station: Station) -> Path | None:
    """The folder that the settings name; None for none."""
    said = station.settings.calendars.folder
    return Path(said).expanduser() if said else None


def publish(station: Station, ending: Callable[[], bool] = lambda: False) -> Published:
    """Write what is not in the folder as it is now, and take out what is no more.

    Nothing is done without a folder, or where another process of the station is at it. Raises
    BadFile for a folder that is not there, or is the program's own; OSError, StoreTrouble.
    """
    folder = folder_of(station)
    if folder is None or station.site is None:
        return Published()
    _require(folder, station.folder)
    lock = lock_of(station.database, station.folder, LOCK, station.name)
    if not lock.take():
        return Published()
    try:
        return _pass(station, folder, ending)
    finally:
        lock.close()


def addresses(station: Station) -> list[Address]:
    """Every calendar that there is to subscribe to, rooms first."""
    return [address for address, _ in _calendars(station, {}, {})]


def _pass(station: Station, folder: Path, ending: Callable[[], bool]) -> Published:
    assert station.site is not None  # noqa: S101 - whoever asks has seen to it
    now, language = station.clock.now(), station.settings.language
    found = station.ask_itself(between, since=now - BEHIND, until=now + AHEAD)
    by_room: dict[UUID, list[Entry]] = defaultdict(list)
    by_company: dict[UUID, list[Entry]] = defaultdict(list)
    for entry in found:
        by_room[entry.resource].append(entry)
        if entry.resident is not None:
            by_company[entry.resident].append(entry)
    names, written, kept = set[str](), 0, 0
    for address, wanted in _calendars(station, by_room, by_company):
        if ending():
            return Published(written, kept)
        names.add(address.file)
        if _state(folder / address.file) == wanted.state:
            kept += 1
        else:
            _put(folder / address.file, wanted.written(now))
            written += 1
    removed = _remove(folder, names)
    if written or removed:
        log.info("calendars in %s: %s written, %s removed", language, written, removed)
    return Published(written, kept, removed)


def _calendars(
    station: Station, by_room: dict[UUID, list[Entry]], by_company: dict[UUID, list[Entry]]
) -> Iterator[tuple[Address, Wanted]]:
    assert station.site is not None  # noqa: S101
    language = station.settings.language
    site = in_language(station.site, language)
    shows = station.ask_itself(options).values[SHOWS]
    for room in station.ask_itself(resources):
        name = in_language(room, language)
        wanted = of_room(name, site, by_room.get(room.id, []), shows, language)
        yield Address(ROOM, room.id, name, f"{ROOM}-{room.id.hex}.ics"), wanted
    key = _key(station.folder)
    for company in station.ask_itself(find, limit=_MOST):
        wanted = of_company(company.name, site, by_company.get(company.id, []), language)
        file = f"{COMPANY}-{_unguessable(key, company.id)}.ics"
        yield Address(COMPANY, company.id, company.name, file), wanted


def _key(folder: Path) -> bytes:
    """What companies' files are named by, drawn the first time. Raises StoreTrouble, OSError."""
    found = keeping.find(folder, KEY)
    if found is None:
        keeping.keep(folder, KEY, secrets.token_bytes(LENGTH))
        found = keeping.find(folder, KEY)
    if found is None:
        raise StoreTrouble(f"{folder / keeping.FOLDER}: the key that was drawn is gone", "os")
    return found


def _unguessable(key: bytes, company: UUID) -> str:
    return b32encode(hmac.digest(key, company.bytes, "sha256")[:20]).decode().lower()


def _require(folder: Path, data: Path) -> None:
    if not folder.is_dir():
        raise BadFile(f"there is no folder {folder}", "no_folder", folder)
    if is_own(folder / "room.ics", data):
        raise BadFile(f"{folder} is in the data folder, which is the program's own", "own", folder)


def _state(file: Path) -> str:
    """The sign of what lies there; nothing where it is none of ours."""
    try:
        with file.open("rb") as opened:
            found = _STATE.search(opened.read(_HEAD))
    except OSError:
        return ""
    return found[1].decode() if found else ""


def _put(file: Path, data: bytes) -> None:
    """Whole or not at all; who reads it is as the folder and the account have it."""
    half = file.with_name(f".{uuid4().hex}.half")
    try:
        half.write_bytes(data)
        half.replace(file)
    except BaseException:
        with suppress(OSError):
            half.unlink()
        raise


def _remove(folder: Path, names: set[str]) -> int:
    """Take out the calendars of rooms and companies that are no more, and nothing else."""
    removed = 0
    for entry in list(os.scandir(folder)):
        if _NAME.fullmatch(entry.name) and entry.name not in names and _state(Path(entry.path)):
            Path(entry.path).unlink(missing_ok=True)
            removed += 1
    return removed
