"""Taking demo sites out again, whole."""

from __future__ import annotations

from sqlalchemy import Table, delete
from sqlalchemy.orm import Session

from kiosk.sites.queries import all_sites
from kiosk.station import Station
from kiosk.store.changes import touch
from kiosk.store.schema import metadata
from kiosk.store.spelling_upkeep import renew


def remove_demo_sites(station: Station) -> list[str]:
    """Delete the rows of demo sites in every table, the log included, and their keys."""
    sites = station.database.write(_delete)
    for site in sites:
        (station.folder / "keys" / f"{site}.pem").unlink(missing_ok=True)
    station.forget_site()
    return sites


def _of_sites() -> list[Table]:
    """Every table that says whose its rows are; those of the exchange speak of the store."""
    return [t for t in metadata.sorted_tables if t.name == "site" or "site" in t.c]


def _delete(session: Session) -> list[str]:
    sites = [site.code for site in all_sites(session) if site.demo]
    for table in _of_sites() if sites else ():
        column = table.c.code if table.name == "site" else table.c.site
        session.execute(delete(table).where(column.in_(sites)))
        touch(session, table.name)
    if sites:
        renew(session.connection())
    return sites
