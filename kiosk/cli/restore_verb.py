"""`kiosk restore`: a backup is put back by who may let go of what is there."""

from __future__ import annotations

from argparse import Namespace
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.backup_verbs import asked, code_of, opening
from kiosk.cli.opening import data_folder, open_station
from kiosk.cli.output import Output
from kiosk.core.errors import SettingsError, StoreTrouble

if TYPE_CHECKING:
    from kiosk.backups.restoring import By
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
        if keys.code is None:
            keys = keys._replace(code=code)
        return restoring.restore(folder, options.file, by, keys=keys, url=url)

    kept = opening(options, output.language, put_back)
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
    from kiosk.backups.restoring import By
    from kiosk.store.refusals import RestoreGuarded
    from kiosk.store.ways import BY_CODE, BY_NOBODY

    guarded, public = _guards(folder, url)
    if not guarded:
        return By(BY_NOBODY), None
    if options.code_file is not None and _fits(code := code_of(options.code_file), public):
        return By(BY_CODE), code
    if (by := _manager(options, output)) is not None:
        return by, None
    needed = RestoreGuarded()
    if options.staff is None and options.code_file is None and public is not None:
        code = asked(needed, output.language)
        if _fits(code, public):
            return By(BY_CODE), code
    raise needed


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


def _manager(options: Namespace, output: Output) -> By | None:
    """The manager who signed in, by `--as` or before; None where nobody did.

    Raises NotAllowed for somebody else.
    """
    from kiosk.backups.restoring import NOTED, By
    from kiosk.core.command import MANAGER
    from kiosk.staff.refusals import NotAllowed
    from kiosk.store.ways import BY_MANAGER

    with closing(open_station(options, output)) as station:
        person = station.signed_in
    if person is None:
        return None
    if person.role != MANAGER:
        raise NotAllowed(command=NOTED, role=person.role)
    return By(BY_MANAGER, person.code)


def _fits(code: Code, public: bytes | None) -> bool:
    import secrets

    return public is not None and secrets.compare_digest(code.public, public)


def _url(folder: Path) -> str:
    from kiosk.core import settings

    with suppress(SettingsError, OSError):
        return settings.load(folder).store.url
    return ""
