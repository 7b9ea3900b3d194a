"""The centre's part in a law on time: rows to come of every site keep the hour that was said."""

from __future__ import annotations

import logging

import msgspec
from sqlalchemy import Connection, event, text, update
from sqlalchemy.orm import Session

from kiosk.central import intake
from kiosk.core import registry
from kiosk.core.ids import new_id
from kiosk.core.wall_time import law_now
from kiosk.sites.queries import zone_of
from kiosk.store.base import APPLIED, LoggedCommand
from kiosk.store.changes import collect_changes
from kiosk.store.log import carry_out
from kiosk.sync.tables import site_channel
from kiosk.time_law import Due, whats_due

log = logging.getLogger("kiosk.central")

NAME = "centre"
"""Who it is in the log: no station."""
_NOW = text("SELECT central.now()")


def follow(connection: Connection) -> list[Due]:
    """Move what has to, each site in a transaction of its own; what was carried out.

    What goes wrong at one site is logged, and keeps nobody from work.
    """
    with connection.begin(), Session(connection) as session:
        due = whats_due(session, now=connection.scalar(_NOW))
    return [one for one in due if _carried_out(connection, one)]


def _carried_out(connection: Connection, due: Due) -> bool:
    try:
        with connection.begin():
            _carry_out(connection, due)
    except Exception:
        log.exception("%s of %s could not be carried out here", due.command, due.site)
        return False
    log.info("%s of %s: rows to come keep their hour", due.command, due.site)
    return True


def _carry_out(connection: Connection, due: Due) -> None:
    seq = intake.next_seq(connection, due.site)
    entry, now = registry.find(due.command), connection.scalar(_NOW)
    with Session(connection) as session:
        event.listen(session, "after_flush", collect_changes)
        law = law_now(zone_of(session, site=due.site), now)
        fields = {"zone": law.zone, "tz_version": law.tz_version, "offsets": list(law.offsets)}
        who = {"id": new_id(), "issued_at": now, "site": due.site, "station": NAME, "actor": NAME}
        command = msgspec.convert(who | fields, entry.type)
        carry_out(session, entry, command, alone=True)
        session.flush()
    answered = update(LoggedCommand).where(LoggedCommand.id == command.id)
    connection.execute(answered.values(status=APPLIED, answered_at=now))
    intake.conclude(connection, seq, [], channel=site_channel(due.site))
