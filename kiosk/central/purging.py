"""Letting go of the tombstones that every station has."""

from __future__ import annotations

from sqlalchemy import Connection, text

AWAY = "60 days"
"""A station that was not seen for so long holds nothing back: it makes a resync when it returns."""

# A station that has never said how far it is holds all of them, from its enrolment on.
_FLOOR = text(f"""
    UPDATE central.clock c SET purge_floor = lowest.cursor
    FROM (
        SELECT site, min(cursor) AS cursor FROM central.station
        WHERE revoked_at IS NULL
            AND coalesce(seen_at, enrolled_at) > clock_timestamp() - interval '{AWAY}'
        GROUP BY site
    ) lowest
    WHERE c.site = lowest.site AND lowest.cursor > c.purge_floor
""")  # noqa: S608 - the time is ours
_PURGE = text(
    "DELETE FROM central.tombstone t USING central.clock c"
    " WHERE c.site = t.site AND t.seq <= c.purge_floor"
)


def purge(connection: Connection) -> int:
    """Raise the floor of each site to its slowest station, and remove what lies below; how many.

    Floor and tombstones go in one transaction: a store below the floor always knows it.
    """
    connection.execute(_FLOOR)
    return connection.execute(_PURGE).rowcount
