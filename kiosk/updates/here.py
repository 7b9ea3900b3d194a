"""What this machine is to an update: its kind, its version, where versions lie, what time it is."""

from __future__ import annotations

import re
import sys
from contextlib import closing, suppress
from datetime import UTC, date, datetime, time
from pathlib import Path

from kiosk.core import program
from kiosk.core.errors import SettingsError, StoreTrouble
from kiosk.updates import manifest
from kiosk.updates.judging import Here, latest
from kiosk.updates.layout import Layout
from kiosk.updates.refusals import ByInstaller, NotInstalled
from kiosk.updates.state import folder_of, load
from kiosk.updates.versions import is_version

VERSIONS = "versions"
_DAY = re.compile(r"\d{4}-\d\d-\d\d$")


def bundle() -> Path | None:
    """The folder of the program that runs; None where it runs from its source."""
    return Path(program.again()[0]).resolve().parent if program.frozen() else None


def layout_of(data: Path) -> Layout:
    """Where versions of this machine lie: beside the program, else in the data folder.

    Raises NotInstalled from source, ByInstaller where an installer alone may replace the program.
    """
    own = bundle()
    if own is None:
        raise NotInstalled
    beside = Layout(own.parent)
    if is_version(own.name) and beside.is_writable():
        return beside
    if sys.platform == "win32" and is_version(own.name):
        raise ByInstaller(place=str(own.parent))
    return Layout(folder_of(data) / VERSIONS)


def look(data: Path, now: datetime, *, again: bool = False) -> Here:
    """The machine as `judging` asks for it; `again` where a build that failed may be tried."""
    known = load(data)
    return Here(
        platform=manifest.here(),
        version=program.version(),
        schema=schema_of(data),
        now=latest(now, (known.newest, built_on(program.build()))),
        failed=() if again else known.failed,
    )


def built_on(build: str) -> datetime | None:
    """The day that a build names at its end."""
    found = _DAY.search(build)
    with suppress(ValueError):
        if found:
            return datetime.combine(date.fromisoformat(found[0]), time.min, UTC)
    return None


def schema_of(data: Path) -> str:
    """The schema of the store; blank where there is none yet, or it cannot be told now."""
    from kiosk.core import settings
    from kiosk.store import migrate
    from kiosk.store.database import STORE, Database

    try:
        url = settings.load(data).store.url
        if not url and not (data / STORE).exists():
            return ""
        with closing(Database(url, data) if url else Database.at(data)) as database:
            return migrate.revision(database) or ""
    except (SettingsError, StoreTrouble, OSError):
        return ""
