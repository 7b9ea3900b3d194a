"""Opening a data folder: its settings, its store made or migrated, and the station on it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TypeVar

from sqlalchemy.engine import make_url

from kiosk.core import settings
from kiosk.core.clock import Clock
from kiosk.core.command import MANAGER
from kiosk.core.errors import StoreTrouble
from kiosk.core.files import keep_private
from kiosk.station import Station
from kiosk.store.database import STORE, Database
from kiosk.store.handed_out import HandedOut
from kiosk.store.lives import LIFE
from kiosk.store.standing import CONVERTING, EMPTIED, require_usable

S = TypeVar("S", bound=Station)


def open_folder(folder: Path, *, role: str = MANAGER, clock: Clock | None = None) -> Station:
    """Open, and where needed make or migrate, the store of a data folder.

    Raises SettingsError, StoreTrouble or SchemaTooNew.
    """
    return open_as(Station, folder, role=role, clock=clock)


def open_as(kind: type[S], folder: Path, *, role: str = MANAGER, clock: Clock | None = None) -> S:
    """The same for a station of another kind.

    Raises SettingsError, StoreTrouble or SchemaTooNew.
    """
    from kiosk.store import migrate
    from kiosk.sync import triggers

    _clear_away(folder)
    keep_private(folder)
    chosen = settings.load(folder)
    if not chosen.store.url:
        require_usable(folder / STORE)
    begun = not (chosen.store.url or (folder / STORE).exists())
    database = Database(chosen.store.url, folder) if chosen.store.url else Database.at(folder)
    try:
        if chosen.store.url:
            _require_kept(database, folder)
        migrate.prepare(database, triggers.fit)
    except BaseException:
        database.close()
        raise
    if begun:
        _mark(folder)
    station = kind(folder, database, chosen, role=role, clock=clock)

    def reopen() -> None:
        require_usable(folder / STORE)
        migrate.prepare(database, triggers.fit)
        station.forget_site()

    database.reopen = reopen
    station.begun = begun
    return station


def _clear_away(folder: Path) -> None:
    """What a conversion of the store has left; most starts find nothing."""
    if (folder / CONVERTING).exists():
        from kiosk.store.converting import clear_away

        clear_away(folder)


def _mark(folder: Path) -> None:
    """Leave what tells from now on that this folder had a store."""
    with closing(HandedOut(folder)) as numbers:
        numbers.begin(with_history=False)


def _require_kept(database: Database, folder: Path) -> None:
    """A site's database that has nothing in it is no first start where a station drew from one."""
    from kiosk.store import migrate

    with closing(HandedOut(folder, shared=True)) as numbers:
        known = numbers.file.exists() and numbers.names(LIFE)
    if known and migrate.revision(database) is None:
        raise StoreTrouble(f"{make_url(database.url).database} is empty", EMPTIED)
