"""The template as one of the slices: what a real one is from the start, and needs none of this."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk._blank.model import Apart
from kiosk.core import registry
from kiosk.station import Station


@pytest.fixture
def station(station: Station, monkeypatch: pytest.MonkeyPatch) -> Iterator[Station]:
    """A site whose store has the template's table."""
    engine = station.database.engine
    with monkeypatch.context() as patch:
        patch.setattr(registry, "SLICES", (*registry.SLICES, "_blank"))
        registry.reload()
        Apart.metadata.create_all(engine)
        yield station
        Apart.metadata.drop_all(engine)
    registry.reload()
