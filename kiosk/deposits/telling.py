"""That papers are ready, told to whoever left an address, in the transaction that makes them so."""

from __future__ import annotations

from sqlalchemy.orm import Session

from kiosk.core.command import Outcome
from kiosk.core.ids import derived_id
from kiosk.core.machine import Machine
from kiosk.deposits.queries import get
from kiosk.notifications.outbox import Telling, enqueue
from kiosk.notifications.states import EMAIL

DEPOSIT = "deposit"
"""What a message is about: papers that are ready to be picked up."""


def of_deposits(session: Session, machine: Machine, done: Outcome) -> None:
    """Have whoever left an address told; nobody else is written to."""
    if done.name != "deposits.ready":
        return
    command = done.command
    found = get(session, deposit=command.deposit)
    if found is None or not found.email:
        return
    enqueue(
        session,
        Telling(EMAIL, found.email, DEPOSIT, found.id, found.language, {}),
        id=derived_id(command.id, f"{EMAIL} {DEPOSIT} {found.email}"),
        station=machine.name,
        now=command.issued_at,
    )
