"""The log as a file that somebody takes away."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from kiosk.audit import queries, words
from kiosk.audit.kinds import PAPER
from kiosk.core.clock import zone
from kiosk.core.files import write_whole
from kiosk.paper.reports.tables import encoded
from kiosk.station import Station

EXPORTED = 100_000
"""Acts in one file at most: more than a spreadsheet is good for."""


def keep_as(station: Station, place: Path, language: str, wanted: dict[str, Any]) -> int:
    """Write what is wanted into a file, CSV or Excel by its name; how many acts.

    It names people: that it was taken is an act itself.
    """
    acts = station.ask(queries.acts, limit=EXPORTED, **wanted)
    station.do("audit.look", kind=PAPER, subject="journal")
    form = "csv" if place.suffix.lower() == ".csv" else "xlsx"
    file = place if place.suffix else place.with_suffix(".xlsx")
    write_whole(file, encoded(words.table(acts, language, zone(station.zone)), form), force=True)
    return len(acts)
