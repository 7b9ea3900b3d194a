"""That a parcel is here, or is here still, told in the transaction that says so."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.core.command import Outcome
from kiosk.core.ids import derived_id
from kiosk.core.machine import Machine
from kiosk.notifications.outbox import Telling, enqueue
from kiosk.notifications.states import EMAIL
from kiosk.parcels.queries import ParcelView, get
from kiosk.residents import queries as residents

PARCEL, PARCEL_REMINDER = "parcel", "parcel_reminder"
"""What a message is about: that something has come, or waits still."""


def of_parcels(session: Session, machine: Machine, done: Outcome) -> None:
    """Have the person, or else the company, told where they left an address; nobody else is."""
    if done.name == "parcels.log":
        _tell(session, machine, done, done.result.parcel, PARCEL)
    elif done.name == "parcels.remind":
        for parcel in done.result.parcels:
            _tell(session, machine, done, parcel, PARCEL_REMINDER)


def address_of(session: Session, parcel: ParcelView) -> str:
    """Where its addressee is written to; empty where they left no address."""
    if parcel.person is not None:
        reached = residents.reached(session, person=parcel.person)
        if reached is not None and reached.email:
            return reached.email
    company = residents.get(session, resident=parcel.resident)
    return company.email if company is not None and company.left_on is None else ""


def _tell(session: Session, machine: Machine, done: Outcome, parcel: UUID, about: str) -> None:
    found = get(session, parcel=parcel)
    address = address_of(session, found) if found is not None and found.waits else ""
    if found is None or not address:
        return
    enqueue(
        session,
        Telling(EMAIL, address, about, found.id, found.language, {}),
        id=derived_id(done.command.id, f"{EMAIL} {about} {found.id}"),
        station=machine.name,
        now=done.command.issued_at,
    )
