"""Letting go of what nobody needs any more: tombstones, and what refused commands said."""

from __future__ import annotations

from sqlalchemy import Connection, text

KEPT = "90 days"
"""How long the words of a refused command are kept at the centre, for whoever helps the desk."""
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

# Applied commands are in the log, where names have their own time; the store keeps its own copy.
_FORGET = text(f"""
    UPDATE central.intake SET payload = ''
    WHERE status = 'refused' AND payload <> ''
        AND received_at < clock_timestamp() - interval '{KEPT}'
""")  # noqa: S608 - the time is ours


def purge(connection: Connection) -> int:
    """Raise the floor of each site to its slowest station, and remove what lies below; how many.

    Floor and tombstones go in one transaction: a store below the floor always knows it. What
    refused commands said about people goes when its time has passed (loi 09-08).
    """
    connection.execute(_FORGET)
    connection.execute(_FLOOR)
    return connection.execute(_PURGE).rowcount
