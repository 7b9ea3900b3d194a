"""Where a station's data is; the supervisor asks too, so it imports nothing."""

from __future__ import annotations

import os
from pathlib import Path


def data_folder(named: Path | str | None) -> Path:
    """The data folder: the one that is named, then KIOSK_DATA, then the platform's for a user."""
    if named:
        return Path(named)
    if given := os.environ.get("KIOSK_DATA"):
        return Path(given)
    import platformdirs

    return Path(platformdirs.user_data_dir("kiosk", "Technopark"))
