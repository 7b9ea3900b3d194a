"""`kiosk restore`: a backup is put back by who may let go of what is there."""

from __future__ import annotations

from argparse import Namespace
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.backup_verbs import opening
from kiosk.cli.letting import let
from kiosk.cli.opening import data_folder, open_station
from kiosk.cli.output import Output
from kiosk.core.errors import SettingsError, StoreTrouble

if TYPE_CHECKING:
    from kiosk.backups.restoring import By
    from kiosk.core.machine import SignedIn
    from kiosk.store.recovery import Code
    from kiosk.store.sealed import Keys


def restore(options: Namespace, output: Output) -> None:
    """Put a backup in the place of the store."""
    from kiosk.backups import restoring
    from kiosk.core.wording import say

    folder = data_folder(options)
    url = _url(folder)
    by, code = _let(options, output, folder, url)

    def put_back(keys: Keys) -> Path | None:
        return restoring.restore(folder, options.file, by, keys=keys, url=url)

    kept = opening(options, output.language, put_back, code)
    said = say("store.restored", output.language)
    if kept:
        said = f"{said} {say('store.former_kept', output.language, file=kept)}"
    told = f"{said}\n{say('store.restored_next', output.language)}"
    output.say(told, kept=str(kept) if kept else None, how=by.how)


def _let(options: Namespace, output: Output, folder: Path, url: str) -> tuple[By, Code | None]:
    """Who lets go of the store that is there: a manager, or whoever has its recovery code.

    Nobody is asked where there is none, or where it cannot be read any more. Raises RestoreGuarded,
    and what signing in raises.
    """
    from kiosk.backups.restoring import NOTED, By
    from kiosk.store.ways import BY_NOBODY

    guarded, public = _guards(folder, url)
    if not guarded:
        return By(BY_NOBODY), None
    return let(options, output, public, lambda: _signed_in(options, output), what=NOTED)


def _guards(folder: Path, url: str) -> tuple[bool, bytes | None]:
    """What guards the store that is there: nothing where it is none, or none that can be read."""
    from kiosk.backups.restoring import guards
    from kiosk.store.database import STORE, Database
    from kiosk.store.embedded import LOST
    from kiosk.store.standing import DAMAGED, EMPTY, FOREIGN, MISSING, NO_FILE, require_usable

    try:
        if not url:
            require_usable(folder / STORE)
            if not (folder / STORE).exists():
                return False, None
        with closing(Database(url) if url else Database.at(folder)) as database:
            return guards(database)
    except StoreTrouble as error:
        if error.kind not in (DAMAGED, EMPTY, FOREIGN, MISSING, NO_FILE, *LOST):
            raise
        return False, None


def _signed_in(options: Namespace, output: Output) -> SignedIn | None:
    """Who signed in, by `--as` or before; None where nobody did."""
    with closing(open_station(options, output)) as station:
        return station.signed_in


def _url(folder: Path) -> str:
    from kiosk.core import settings

    with suppress(SettingsError, OSError):
        return settings.load(folder).store.url
    return ""
