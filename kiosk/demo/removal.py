"""Taking demo sites out again, whole."""

from __future__ import annotations

from sqlalchemy import Table, delete, select, text
from sqlalchemy.orm import Session

from kiosk.sites.queries import all_sites
from kiosk.station import Station
from kiosk.store.base import LoggedCommand
from kiosk.store.changes import touch
from kiosk.store.schema import metadata
from kiosk.store.spelling_upkeep import renew

_LOG: Table = LoggedCommand.__table__  # type: ignore[assignment]
_COUNT_ANEW = text("DELETE FROM sqlite_sequence WHERE name = 'command'")


def remove_demo_sites(station: Station) -> list[str]:
    """Delete the rows of demo sites in every table, and their keys.

    The log goes with them where it says nothing else, and is begun anew. Beside a real site all of
    it stays: no row is taken out of a chain that somebody may have to rely on.
    """
    sites, begun = station.database.write(_delete)
    if begun:
        station.database.forget_beside("log")
    for site in sites:
        (station.folder / "keys" / f"{site}.pem").unlink(missing_ok=True)
    station.forget_site()
    return sites


def _of_sites() -> list[Table]:
    """Every table that says whose its rows are; those of the exchange speak of the store."""
    return [t for t in metadata.sorted_tables if t.name == "site" or "site" in t.c]


def _delete(session: Session) -> tuple[list[str], bool]:
    """Which sites went, and whether the log went with them."""
    sites = [site.code for site in all_sites(session) if site.demo]
    if not sites:
        return [], False
    alone = _says_nothing_else(session, sites)
    for table in _of_sites():
        if table is _LOG and not alone:
            continue
        column = table.c.code if table.name == "site" else table.c.site
        session.execute(delete(table).where(column.in_(sites)))
        touch(session, table.name)
    connection = session.connection()
    if alone and connection.dialect.name == "sqlite":
        connection.execute(_COUNT_ANEW)
    renew(connection)
    return sites, alone


def _says_nothing_else(session: Session, sites: list[str]) -> bool:
    """Whether no site is real and no row of the log is of another."""
    others = select(_LOG.c.n).where(_LOG.c.site.not_in(sites)).limit(1)
    return all(site.demo for site in all_sites(session)) and session.scalar(others) is None
