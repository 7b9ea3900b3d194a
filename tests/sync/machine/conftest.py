"""Seeds of the machine, sown once for each module."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.sync.local_centre import LocalCentre
from tests.sync.machine.seeds import sow
from tests.sync.machine.stores import small_steps


@pytest.fixture
def sown(tmp_path: Path, empty_store: Path) -> dict[str, Any]:
    """What a day with a centre without a server begins with: its attributes."""
    with small_steps():
        centre = LocalCentre(tmp_path / "centre", empty_store)
        seeds = sow(tmp_path, empty_store, centre)
        centre.close()
    return {
        "folder": tmp_path,
        "seeds": seeds,
        "template": centre.file,
        "memory": centre.memory,
    }
