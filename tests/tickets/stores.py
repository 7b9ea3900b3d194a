"""Stores of a central database, without one: enrolled, cut off, carried out a second time."""

from __future__ import annotations

import msgspec
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from kiosk.core.errors import Refused
from kiosk.core.registry import find
from kiosk.station import Station
from kiosk.store.base import APPLIED, LoggedCommand
from kiosk.store.sync_state import SyncState
from kiosk.sync import progress
from kiosk.sync.decided import as_decided


def enrol(
    station: Station,
    name: str = "tp_casa_1",
    series: str = "B",
    *,
    kind: str = "site",
    connected: bool = True,
) -> None:
    """Make a store one of the central database's."""
    state = SyncState(
        id=1,
        station=name,
        site="casablanca",
        kind=kind,
        series=series,
        connected=connected,
        exchanged_at=station.clock.now(),
    )
    station.database.write(lambda session: session.add(state))
    station.forget_site()


def connect(station: Station, connected: bool) -> None:
    """The network comes, or goes."""
    station.database.write(
        lambda session: session.execute(
            update(SyncState).values(connected=connected, exchanged_at=station.clock.now())
        )
    )


def grant(station: Station) -> None:
    """The centre applies all that the store has sent."""
    station.database.write(
        lambda session: session.execute(update(LoggedCommand).values(status=APPLIED))
    )


def hand_over(station: Station) -> None:
    """All that the store has logged leaves for the centre, and nothing is heard of it."""

    def work(session: Session) -> None:
        progress.handing_over(session, session.scalar(select(func.max(LoggedCommand.n))) or 0)

    station.database.write(work)


def replay(station: Station, centre: Station, names: str = "") -> list[str]:
    """Carry out at the centre what a store has logged; the codes of what is refused."""

    refused = []
    for row in station.database.read(_logged):
        if not row.name.startswith(tuple(names.split()) or ""):
            continue
        entry = find(row.name)
        payload = as_decided(
            row.name, msgspec.json.decode(row.payload), msgspec.json.decode(row.result)
        )
        command = msgspec.convert(payload, entry.type)
        try:
            centre.database.write(lambda session: entry.handler(session, command))  # noqa: B023
        except Refused as refusal:
            refused.append(refusal.code)
    return refused


def _logged(session: Session) -> list[LoggedCommand]:
    return list(session.scalars(select(LoggedCommand).order_by(LoggedCommand.n)))
