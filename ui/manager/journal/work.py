"""What the journal's page has done in the background."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.audit import queries, words
from kiosk.audit.queries import ActDetail, Looked

if TYPE_CHECKING:
    from kiosk.station import Station
    from kiosk.store.verifying import Verdict

EXPORTED = 100_000
"""Acts in one file at most: more than a spreadsheet is good for."""
RECENT_LOOKS = 5


def looked_up(station: Station, n: int) -> tuple[ActDetail | None, list[Looked]]:
    """An act, and who has lately opened the file that it is about."""
    detail = station.ask(queries.act, n=n)
    if detail is None:
        return None, []
    said = detail.fields
    subject = said.get("subject") or said.get("visit") or said.get("resident") or detail.act.id
    return detail, station.ask(queries.looks, subject=str(subject), limit=RECENT_LOOKS)


def verified(station: Station, hears: Callable[[int], None]) -> Verdict:
    """Whether the log is whole."""
    from kiosk.store.verifying import verify

    return verify(station.database, station.name, hears)


def kept_as(station: Station, place: Path, language: str, wanted: dict[str, Any]) -> int:
    """Write what is wanted into a file, CSV or Excel by its name; how many acts."""
    from kiosk.core.clock import zone
    from kiosk.core.files import write_whole
    from kiosk.paper.reports.tables import encoded

    acts = station.ask(queries.acts, limit=EXPORTED, **wanted)
    form = "csv" if place.suffix.lower() == ".csv" else "xlsx"
    file = place if place.suffix else place.with_suffix(".xlsx")
    table = words.table(acts, language, zone(station.zone))
    write_whole(file, encoded(table, form), force=True)
    return len(acts)
