"""What every day begins with: a site with two rooms and open counters, known to three stores."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from kiosk.core.clock import FrozenClock
from kiosk.sync.joining import join
from tests.sync.fleet import MORNING
from tests.sync.machine.stores import Store

KINDS = ("manager", "desk", "desk")


def sow(folder: Path, template: Path, centre: Any) -> list[Path]:
    """Stores of a centre that hold all that there is; closed, to be copied."""
    stores = [_joined(folder / f"seed{n}", template, centre, kind) for n, kind in enumerate(KINDS)]
    first = stores[0]
    first.do("sites.open", code="casablanca", name="Technopark Casablanca", city="Casablanca")
    for name in ("Atlas", "Rif"):
        first.do("sites.add_room", name=name, capacity=8)
    for counter, agent in ((1, "A1"), (2, "A2")):
        first.do("counters.open", counter=counter, services=["ompic", "cnss"], agent=agent)
    for _ in range(2):
        for store in stores:
            assert not store.sync()
        centre.apply()
    for store in stores:
        assert not store.sync()
        store.close()
    return [store.folder for store in stores]


def _joined(folder: Path, template: Path, centre: Any, kind: str) -> Store:
    folder.mkdir()
    shutil.copy(template, folder / "kiosk.sqlite3")
    store = Store(folder, centre.connect, FrozenClock(MORNING))
    join(store.station, centre.enrol(kind))
    return store
