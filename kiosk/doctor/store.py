"""The store: whether it opens, fits this program and is whole; then what is in it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from kiosk.core import wording
from kiosk.core.errors import StoreTrouble
from kiosk.core.settings import Settings
from kiosk.doctor import backups, exchange, paper, scanner, site
from kiosk.doctor.finding import AWAY, ENGLISH, GREEN, RED, Finding, Words, finding, said, told
from kiosk.sites.queries import all_sites
from kiosk.store import converting, embedded, keeping, migrate
from kiosk.store.database import STORE, Database
from kiosk.store.standing import require_usable
from kiosk.store.verifying import told as verdict
from kiosk.store.verifying import verify


def look(folder: Path, read: Settings, language: str, *, whole: bool) -> Iterator[Finding]:
    """All of the store, as far as it can be opened; nothing of it is made by looking."""
    speaks = language or read.language
    if not read.store.url:
        try:
            require_usable(folder / STORE)
        except StoreTrouble as error:
            yield _trouble(told(wording.trouble(error, speaks)))
            return
    if not read.store.url and not (folder / STORE).exists():
        yield finding("store", AWAY, said("store.none"))
        return
    try:
        database = Database(read.store.url) if read.store.url else Database.at(folder)
    except StoreTrouble as error:
        yield _trouble(told(wording.trouble(error, speaks)))
        return
    kind = "embedded" if database.is_sqlite else "PostgreSQL"
    try:
        yield from _opened(database, folder, read, speaks, whole=whole)
    except StoreTrouble as error:
        yield _trouble(told(wording.trouble(error, speaks)), kind)
    except (DBAPIError, OSError, ValueError, LookupError) as error:  # rows that make no sense
        yield _trouble(told(f"{type(error).__name__}: {error}"), kind)
    finally:
        database.close()


def _opened(
    database: Database, folder: Path, read: Settings, speaks: str, *, whole: bool
) -> Iterator[Finding]:
    revision = migrate.revision(database)
    yield _schema(revision, speaks, embedded_one=database.is_sqlite)
    if database.is_sqlite:
        yield _encryption(folder / STORE)
    if revision != migrate.HEAD:
        return
    if whole:
        yield _integrity(database)
        yield _log(database, read.station.name)
    sites = [each.code for each in database.read(all_sites)]
    yield _sites(sites)
    yield from site.look(database, folder, read, sites)
    yield paper.queue(database, read.station.name)
    yield scanner.look(database, read.station.name, sites)
    yield from exchange.look(database)
    yield from backups.look(folder, database, read)


def _trouble(words: Words, kind: str = "") -> Finding:
    """The sentence of the trouble says what to do; what holds for all is said beside it."""
    plain = f"{kind}: {words(ENGLISH)}" if kind else ""
    return finding("store", RED, words, said("store.trouble.do"), plain=plain)


def _schema(revision: str | None, speaks: str, *, embedded_one: bool) -> Finding:
    where = "store.embedded" if embedded_one else "store.server"
    words = [said(where, schema=revision) if revision else said(f"{where}_new")]
    if revision == migrate.HEAD:
        return finding("store", GREEN, words)
    if revision is not None and revision not in migrate.known_revisions():
        words.append(told(wording.say("trouble.too_new", speaks)))
        return finding("store", RED, words, said("store.too_new.do"))
    return finding("store", RED, words, said("store.old.do"))


def _encryption(store: Path) -> Finding:
    """A copy that anybody reads, beside a store that only its key opens, is a fault."""
    if not embedded.is_encrypted(store):
        return finding("encryption", GREEN, said("encryption.none"))
    if plain := [copy.name for copy in converting.copies(store) if not embedded.is_encrypted(copy)]:
        words = said("encryption.copies", files=", ".join(plain))
        return finding("encryption", RED, words, said("encryption.copies.do"))
    seal = embedded.seal_of(store)
    where = keeping.where(store.parent, seal.name) if seal else ""
    state = "encryption.keyring" if where == "keyring" else "encryption.file"
    return finding("encryption", GREEN, said(state))


def _integrity(database: Database) -> Finding:
    found = "ok"
    if database.is_sqlite:
        try:
            check = text("PRAGMA quick_check")
            found = str(database.read(lambda session: session.scalar(check)))
        except StoreTrouble as error:
            found = str(error)
    if found == "ok":
        return finding("integrity", GREEN, said("integrity.whole"))
    return finding("integrity", RED, told(found), said("integrity.broken.do"))


def _log(database: Database, station: str) -> Finding:
    """The log of what was done, row by row."""
    found = verify(database, station)
    words = partial(verdict, found)
    if found.whole:
        return finding("log", GREEN, words)
    return finding("log", RED, words, said("log.broken.do"))


def _sites(codes: list[str]) -> Finding:
    if codes:
        return finding("sites", GREEN, told(", ".join(codes)))
    return finding("sites", RED, said("sites.none"), said("sites.none.do"))
