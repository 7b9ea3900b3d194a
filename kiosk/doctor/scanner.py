"""The reader of QR codes: it types like a keyboard, so that only what it read tells of it."""

from __future__ import annotations

from kiosk.badges.queries import last_scan
from kiosk.doctor.finding import AWAY, GREEN, Finding, finding, moment, said
from kiosk.store.database import Database


def look(database: Database, station: str, sites: list[str]) -> Finding:
    """When a badge was last read at this station."""
    read = [database.read(last_scan, site=site, station=station) for site in sites]
    if not (seen := [at for at in read if at is not None]):
        return finding("scanner", AWAY, said("scanner.never"), said("scanner.never.do"))
    return finding("scanner", GREEN, said("scanner.last", at=moment(max(seen))))
