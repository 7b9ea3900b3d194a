"""Whether the central database is still the one it was: a restored backup begins a new epoch."""

from __future__ import annotations

import logging

from sqlalchemy import Connection

log = logging.getLogger("kiosk.central")

# The cluster, its timeline (a recovery begins a new one) and the database within (a dump
# restored beside the old one is another).
_IDENTITY = """
    SELECT (SELECT system_identifier FROM pg_control_system())::text
        || '/' || (SELECT timeline_id FROM pg_control_checkpoint())::text
        || '/' || (SELECT oid FROM pg_database WHERE datname = current_database())::text
"""


# Where every clock stood when an applier began. A store whose number lies beyond the beginning of
# the next term follows a past that was lost: old files put back look the same in all else.
_TERM = """
    INSERT INTO central.term (starts)
    SELECT coalesce(jsonb_object_agg(site, seq), '{}') FROM central.clock
"""
_FORGET = "DELETE FROM central.term WHERE ord <= (SELECT max(ord) FROM central.term) - %s"
KEPT_TERMS = 1_000
"""A store that was away for longer makes a resync."""


def begin_term(connection: Connection) -> bool:
    """An applier begins to work here; whether the database was restored since the last one."""
    restored = _renew_epoch_if_restored(connection)
    if restored:
        connection.exec_driver_sql("DELETE FROM central.term")
    connection.exec_driver_sql(_TERM)
    connection.exec_driver_sql(_FORGET, (KEPT_TERMS,))
    return restored


def _renew_epoch_if_restored(connection: Connection) -> bool:
    """Begin a new epoch when this is not the database that the last applier worked on."""
    now = connection.exec_driver_sql(_IDENTITY).scalar_one()
    was = connection.exec_driver_sql("SELECT identity FROM central.hub").scalar_one()
    if now == was:
        return False
    connection.exec_driver_sql(
        "UPDATE central.hub SET identity = %s, epoch ="
        " CASE WHEN identity = '' THEN epoch ELSE gen_random_uuid()::text END",
        (now,),
    )
    if was:
        log.warning("the central database was restored: a new epoch begins")
    return bool(was)
