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


def renew_epoch_if_restored(connection: Connection) -> bool:
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
