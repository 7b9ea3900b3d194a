"""The keys with which a station signed badges, taken out of use when it is revoked."""

from __future__ import annotations

import msgspec
from sqlalchemy import Connection, event, text, update
from sqlalchemy.orm import Session

from kiosk.central import intake
from kiosk.core import registry
from kiosk.core.ids import new_id
from kiosk.store.base import APPLIED, LoggedCommand
from kiosk.store.changes import collect_changes
from kiosk.store.log import carry_out
from kiosk.sync.tables import site_channel

NAME = "centre"
"""Who it is in the log: no station."""
# A key goes on with its machine from one enrolment to the next.
_KEYS = text("""
    WITH RECURSIVE one AS (
        SELECT name, replaces FROM central.station WHERE name = :station
        UNION SELECT s.name, s.replaces FROM central.station s JOIN one ON s.name = one.replaces)
    SELECT k.id, k.site FROM public.site_key k JOIN public.command c ON c.id = k.id
    WHERE c.name = 'badges.add_key' AND c.station IN (SELECT name FROM one)
        AND k.retired_at IS NULL
    ORDER BY k.site, k.id
""")


def retire_keys(connection: Connection, station: str) -> int:
    """Retire the keys of a station, in a transaction that is open already; how many there were."""
    found = connection.execute(_KEYS, {"station": station}).all()
    for key, site in found:
        seq = intake.next_seq(connection, site)
        intake.move_shared_clock(connection)
        entry, now = registry.find("badges.retire_key"), connection.scalar(text("SELECT now()"))
        said = {"id": new_id(), "issued_at": now, "site": site, "station": NAME, "actor": NAME}
        command = msgspec.convert(said | {"key": key}, entry.type)
        with Session(connection) as session:
            event.listen(session, "after_flush", collect_changes)
            carry_out(session, entry, command, alone=True)
            session.commit()
        answered = update(LoggedCommand).where(LoggedCommand.id == command.id)
        connection.execute(answered.values(status=APPLIED, answered_at=now))
        intake.conclude(connection, seq, [], channel=site_channel(site))
    return len(found)
