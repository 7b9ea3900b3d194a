"""What works on this station and what does not, without personal data."""

from __future__ import annotations

import platform
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from kiosk.cli import doctor_backups, doctor_certificates
from kiosk.cli.codes import DONE, TROUBLE, USAGE
from kiosk.cli.signing import SESSION
from kiosk.core import catalogue, program, settings, sounds, wording
from kiosk.core.clock import tz_version, wall
from kiosk.core.errors import SettingsError, StoreTrouble
from kiosk.core.files import open_to_others
from kiosk.core.settings import Settings
from kiosk.paper.queries import jobs
from kiosk.paper.states import FAILED
from kiosk.privacy.kinds import kinds as setting_of_kind
from kiosk.privacy.queries import kept
from kiosk.sites.presence import presence
from kiosk.sites.queries import all_sites
from kiosk.store import converting, embedded, keeping, migrate
from kiosk.store.database import STORE, Database
from kiosk.store.standing import require_usable
from kiosk.store.verifying import told, verify
from kiosk.sync.status import LOCAL, status
from kiosk.visits.notice import facts_of

FREE_BYTES = 500_000_000
SETTINGS, SETTINGS_FILE = "settings", "settings file"


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at; what is not `there` yet is neither well nor wrong."""

    what: str
    ok: bool
    found: str
    there: bool = True

    def __str__(self) -> str:
        how = "ok " if self.there else "-- "
        return f"{how if self.ok else 'NO '} {self.what}: {self.found}"


def examine(folder: Path, language: str = "") -> Iterator[Finding]:
    """Look at the program, the time, the disk, the settings and the store, in that order.

    What is wrong with the settings is told in `language`, or else in the station's own.
    """
    yield Finding("program", True, _program())
    yield Finding("time zone rules", True, f"tzdata {tz_version()}")
    offset = wall(datetime.now(UTC)).strftime("%z")
    yield Finding("Casablanca is UTC+0", offset == "+0000", f"UTC{offset}")
    yield _disk(folder)
    yield _private(folder)
    yield Finding("sound", True, _sound())
    try:
        read = settings.load(folder)
    except SettingsError as error:
        yield from (Finding(SETTINGS, False, line) for line in error.lines(language))
        return
    except OSError as error:
        yield Finding(SETTINGS_FILE, False, str(error))
        return
    yield Finding(SETTINGS, True, str(folder / settings.FILE))
    if (certificates := doctor_certificates.look(folder)) is not None:
        yield Finding("certificates", *certificates)
    yield from _store(folder, read, language)


def exit_code(findings: Iterable[Finding]) -> int:
    """What a script makes of it: settings that are wrong are input, all else is trouble."""
    wrong = {finding.what for finding in findings if not finding.ok}
    if SETTINGS in wrong:
        return USAGE
    return TROUBLE if wrong else DONE


def _program() -> str:
    told = f"{program.version()} ({program.build()})"
    return f"kiosk {told}, Python {sys.version.split()[0]}, {platform.platform()}"


def _sound() -> str:
    """A station where nobody is called needs none, so that none is no fault."""
    if sys.platform == "win32":
        return "played by Windows"
    found = sounds.players()
    none = (
        "nothing plays one here: a call from a kiosk is seen, not heard (install pulseaudio-utils)"
    )
    return f"played by {', '.join(found)}" if found else none


def _disk(folder: Path) -> Finding:
    place = next(p for p in (folder, *folder.parents) if p.exists())
    free = shutil.disk_usage(place).free
    return Finding("disk", free > FREE_BYTES, f"{free // 1_000_000} MB free at {folder}")


def _private(folder: Path) -> Finding:
    """What is kept here has names in it, and is for no other account of this machine."""
    seen = [place.name for place in open_to_others(folder)]
    mend = "open the station once" + (" (kiosk logout)" if SESSION in seen else "")
    found = f"others may read {', '.join(seen)}: {mend}" if seen else "private"
    return Finding("data folder", not seen, found)


def _store(folder: Path, read: Settings, language: str) -> Iterator[Finding]:
    speaks = language or read.language
    if not read.store.url:
        try:
            require_usable(folder / STORE)
        except StoreTrouble as error:
            yield Finding("store", False, wording.trouble(error, speaks))
            return
    if not read.store.url and not (folder / STORE).exists():
        yield Finding("store", True, "none yet", there=False)  # nor is one made by looking
        return
    try:
        database = Database(read.store.url) if read.store.url else Database.at(folder)
    except StoreTrouble as error:
        yield Finding("store", False, wording.trouble(error, speaks))
        return
    kind = "embedded" if database.is_sqlite else "PostgreSQL"
    try:
        revision = migrate.revision(database)
        fits = revision == migrate.HEAD
        found = f"schema {revision or 'none yet'}"
        if revision is not None and revision not in migrate.known_revisions():
            found = f"{found}. {wording.say('trouble.too_new', speaks)}"
        yield Finding("store", fits, f"{kind}, {found}")
        if database.is_sqlite:
            yield _encryption(folder / STORE)
        if fits:
            yield _checked("store is whole", lambda: _integrity(database))
            yield _log(database, read.station.name, speaks)
            sites = database.read(all_sites)
            yield Finding("sites", bool(sites), ", ".join(s.code for s in sites) or "none yet")
            yield from (_key(folder, site.code) for site in sites)
            yield from (_desks(database, site.code) for site in sites)
            yield from (_forgotten(database, read, site.code) for site in sites)
            yield from (_notice(database, read, site.code) for site in sites)
            yield _paper(database, read.station.name)
            yield _central(database)
            yield from (Finding(*each) for each in doctor_backups.look(folder, database, read))
    except StoreTrouble as error:
        yield Finding("store", False, f"{kind}: {wording.trouble(error, speaks)}")
    except (DBAPIError, OSError, ValueError, LookupError) as error:  # rows that make no sense
        yield Finding("store", False, f"{kind}: {type(error).__name__}: {error}")
    finally:
        database.close()


def _encryption(store: Path) -> Finding:
    """A copy that anybody reads, beside a store that only its key opens, is a fault."""
    what = "encryption"
    if not embedded.is_encrypted(store):
        return Finding(what, True, "none: whoever has the disk reads it (kiosk store encrypt)")
    if plain := [copy.name for copy in converting.copies(store) if not embedded.is_encrypted(copy)]:
        return Finding(what, False, f"not of {', '.join(plain)}: kiosk store encrypt")
    seal = embedded.seal_of(store)
    where = keeping.where(store.parent, seal.name) if seal else ""
    return Finding(what, True, f"SQLCipher, its key in a {where} of this account")


def _integrity(database: Database) -> str:
    if not database.is_sqlite:
        return "ok"
    try:
        return str(database.read(lambda session: session.scalar(text("PRAGMA quick_check"))))
    except StoreTrouble as error:
        return str(error)


def _log(database: Database, station: str, language: str) -> Finding:
    """The log of what was done, row by row."""
    found = verify(database, station)
    return Finding("log is whole", found.whole, told(found, language))


def _desks(database: Database, site: str) -> Finding:
    """A desk that is new in the catalogue has no hours at a site that was open before."""
    hours = database.read(presence, site=site, day=datetime.now(UTC).date())
    without = [desk.code for desk in catalogue.load().desks if not hours.planned(desk.code)]
    told = f"{', '.join(without)}: closed until `kiosk do sites.set_service_hours`"
    return Finding(f"hours of the desks of {site}", True, told if without else "all set")


def _notice(database: Database, read: Settings, site: str) -> Finding:
    """Nobody is shown a blank; what the law asks for and the site has not said is told here."""
    missing = database.read(facts_of, privacy=read.privacy, site=site).missing
    told = f"without {', '.join(missing)}: `kiosk do sites.set_data_protection`"
    return Finding(f"privacy notice of {site}", True, told if missing else "whole")


def _paper(database: Database, station: str) -> Finding:
    """What a printer keeps waiting, and what came out of none since yesterday."""
    since = datetime.now(UTC) - timedelta(days=1)
    newest = database.read(jobs, station=station)
    waiting = [job for job in newest if job.open]
    held = sorted({f"{job.outlet}: {job.why}" for job in waiting if job.why})
    lost = [job for job in newest if job.state == FAILED and job.asked_at > since]
    failed = sorted(f"{job.name}: {job.why}" for job in lost)
    counts = f"{len(waiting)} waiting, {len(failed)} failed"
    return Finding("print queue", not (held or failed), "; ".join([counts, *held, *failed]))


def _central(database: Database) -> Finding:
    """Being offline is no fault; a problem that nobody mends by waiting is."""
    now = database.read(status, now=datetime.now(UTC))
    if now.state == LOCAL:
        return Finding("central database", True, "none, this station works alone")
    counts = f"{now.pending} to send, {now.refused} to settle, {now.parked} parked"
    found = f"{now.state} as {now.station}, {counts}"
    fault = now.problem not in ("", "unreachable")
    return Finding("central database", not fault, f"{found}, {now.problem}" if fault else found)


def _checked(what: str, look: Callable[[], str]) -> Finding:
    found = look()
    return Finding(what, found == "ok", found)


def _key(folder: Path, site: str) -> Finding:
    """A signing key is only for its owner's eyes; a kiosk has none, and that is right."""
    file = folder / "keys" / f"{site}.pem"
    if not file.exists():
        return Finding(f"signing key of {site}", True, "none here")
    private = sys.platform == "win32" or not file.stat().st_mode & 0o077
    return Finding(f"signing key of {site}", private, "private" if private else f"open: {file}")


def _forgotten(database: Database, read: Settings, site: str) -> Finding:
    """When names whose time is over were last looked for, and how many went the last time.

    Where the settings of this station say less than the site keeps, its notice says too little.
    """
    kinds, settings_of = database.read(kept, site=site), setting_of_kind()
    looked = [kind.at for kind in kinds if kind.at]
    traces = any(kind.traces for kind in kinds)
    went = [
        f"{kind.found} {kind.kind} {kind.found_at:%Y-%m-%d}"
        for kind in kinds
        if kind.found and kind.found_at
    ]
    when = f"last {max(looked):%Y-%m-%d %H:%M}Z" if looked else "not yet"
    left = ["traces are left in the file: `kiosk purge`"] * traces
    own = {kind.kind: int(getattr(read.privacy, settings_of[kind.kind])) for kind in kinds}
    here = read.station.site in ("", site)
    short = [
        f"{own[kind.kind]} days of {kind.kind} are set here and {kind.days} hold at the site, until"
        " a manager says so: `kiosk purge --as CODE`"
        for kind in kinds
        if here and own[kind.kind] < kind.days
    ]
    found = "; ".join([when, *went, *left, *short])
    return Finding(f"purge of {site}", not (traces or short), found, bool(looked))
