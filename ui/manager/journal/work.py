"""What the journal's page has done in the background."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.audit import queries
from kiosk.audit.queries import ActDetail, Looked

if TYPE_CHECKING:
    from kiosk.station import Station
    from kiosk.store.verifying import Verdict

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
