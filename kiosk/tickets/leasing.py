"""Changes to who may call from a queue while cut off."""

from __future__ import annotations

from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.tickets import leases
from kiosk.tickets.desks import known_desk
from kiosk.tickets.guards import LAST_COUNTER
from kiosk.tickets.line import Moment, moment
from kiosk.tickets.model import QueueLease
from kiosk.tickets.reach import leased
from kiosk.tickets.refusals import NotEnrolled

STATION_LENGTH = 63


class LeaseQueue(Command, frozen=True, kw_only=True):
    """Ask for the right to call from a queue while cut off, for the day.

    `holder` is the store's name at the centre, which the edge fills in, as it does `counter`.
    """

    service: str
    counter: int = 1
    holder: str = ""


class ReleaseLease(Command, frozen=True, kw_only=True):
    """Give the right back."""

    service: str
    holder: str = ""


class TakeLease(Command, frozen=True, kw_only=True):
    """Take the right over from the store that has it, knowing that it may be cut off."""

    service: str
    counter: int = 1
    holder: str = ""


def lease_queue(session: Session, command: LeaseQueue) -> None:
    """Hold the queue; refused while another store holds it. A renewal changes the counter."""
    here, service = _where(session, command)
    _require_not_held(session, here, service, command.holder)
    _hold(session, here, service, command)


def take_lease(session: Session, command: TakeLease) -> None:
    """Hold the queue, whoever held it."""
    here, service = _where(session, command)
    _hold(session, here, service, command)


def release_lease(session: Session, command: ReleaseLease) -> None:
    """Hold the queue no more; refused while another store holds it, nothing where none does."""
    here, service = _where(session, command)
    _require_not_held(session, here, service, command.holder)
    row = session.get(QueueLease, (here.site, service))
    if row is not None and row.station == command.holder:
        session.delete(row)


def _where(session: Session, command: LeaseQueue | ReleaseLease | TakeLease) -> tuple[Moment, str]:
    service = known_desk(command.service).code
    if not checks.text("holder", command.holder, limit=STATION_LENGTH):
        raise NotEnrolled
    return moment(session, command.site, command.issued_at), service


def _require_not_held(session: Session, here: Moment, service: str, holder: str) -> None:
    lease = leases.live(session, here, (service,)).get(service)
    if lease is not None and lease.station != holder:
        raise leased(lease)


def _hold(session: Session, here: Moment, service: str, command: LeaseQueue | TakeLease) -> None:
    """Write the lease; one that is held already began when it began."""
    counter = checks.within("counter", command.counter, 1, LAST_COUNTER)
    row = session.get(QueueLease, (here.site, service))
    if row is None:
        row = QueueLease(site=here.site, service=service)
        session.add(row)
    elif (row.station, row.day) == (command.holder, here.day):
        row.counter = counter
        return
    row.day, row.station, row.counter, row.since = here.day, command.holder, counter, here.now
