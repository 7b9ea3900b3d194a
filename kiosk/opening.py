"""Opening a data folder: its settings, its store made or migrated, and the station on it."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from kiosk.core import settings
from kiosk.core.clock import Clock
from kiosk.core.command import MANAGER
from kiosk.core.files import keep_private
from kiosk.station import Station
from kiosk.store.database import STORE, Database
from kiosk.store.standing import require_usable

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

    keep_private(folder)
    chosen = settings.load(folder)
    if not chosen.store.url:
        require_usable(folder / STORE)
    database = Database(chosen.store.url, folder) if chosen.store.url else Database.at(folder)
    migrate.prepare(database, triggers.fit)
    return kind(folder, database, chosen, role=role, clock=clock)
