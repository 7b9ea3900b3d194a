"""The settings around a trial: an older program refuses a line that only a newer one knows."""

from __future__ import annotations

import logging
from contextlib import suppress
from pathlib import Path

from kiosk.core import settings
from kiosk.core.errors import SettingsError
from kiosk.core.files import write_whole
from kiosk.updates.state import folder_of

log = logging.getLogger("kiosk.updates")
KEPT = "settings-before.toml"


def copy(data: Path) -> None:
    """Keep the settings as they are; where there are none, that there are none. Raises OSError."""
    kept = folder_of(data) / KEPT
    kept.unlink(missing_ok=True)
    with suppress(FileNotFoundError):
        write_whole(kept, (data / settings.FILE).read_bytes(), force=True)


def put_back(data: Path, version: str) -> bool:
    """Put the kept settings back where this program cannot read what is there; whether it did.

    What is there stays beside, named by the version that wrote it. Raises OSError.
    """
    file, kept = data / settings.FILE, folder_of(data) / KEPT
    try:
        settings.load(data)
    except SettingsError:
        log.warning("settings.toml has what only %s knows: the former one is put back", version)
    else:
        return False
    write_whole(_beside(data, version), file.read_bytes(), force=True)
    if kept.exists():
        write_whole(file, kept.read_bytes(), force=True)
    else:
        file.unlink()
    return True


def take_again(data: Path, version: str) -> None:
    """The settings of a version that has to stay after all. Raises OSError."""
    with suppress(FileNotFoundError):
        _beside(data, version).replace(data / settings.FILE)


def _beside(data: Path, version: str) -> Path:
    return data / f"{settings.FILE}.of-{version}"
