"""Signing in: the PIN that is typed, how often, and what follows from it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.core.clock import Clock
from kiosk.core.command import NO_ID
from kiosk.core.errors import Invalid
from kiosk.core.machine import Fields, Machine, Order, SignedIn
from kiosk.staff import attempts, pins
from kiosk.staff.attempts import TRIES
from kiosk.staff.model import Secret
from kiosk.staff.queries import claimed, find_staff, key_of, meant
from kiosk.staff.refusals import (
    PinIsTemporary,
    PinNeeded,
    UnknownStaff,
    WrongPin,
)
from kiosk.staff.secrets import BY_PIN
from kiosk.store.database import Database


class Door(Machine, Protocol):
    """A machine at which somebody can sign in."""

    @property
    def database(self) -> Database:
        """The store, whose count of tries is no command: it stays here."""
        ...

    @property
    def clock(self) -> Clock:
        """The present instant."""
        ...

    def new_id(self) -> UUID:
        """An id that nothing has."""
        ...

    def sign(self, person: SignedIn | None) -> None:
        """Act as somebody from now on, or as nobody."""
        ...


@dataclass(frozen=True, slots=True)
class Known:
    """What the store knows of a code: nothing of one that nobody has."""

    name: str = ""
    role: str = ""
    services: tuple[str, ...] = ()
    pin: str = ""
    temporary: bool = False
    home: str = ""


def sign_in(door: Door, *, code: str, pin: str, how: str = BY_PIN) -> SignedIn:
    """Let someone work here, and note it.

    Raises WrongPin, TryLater or Locked, which say the same of a code that nobody has; Invalid where
    no PIN was typed, which is no try; and PinIsTemporary where the PIN is right and only good for
    choosing another (see `renew`).
    """
    code = door.ask_itself(meant, code=code)
    known = _verified(door, code, pin)
    if known.temporary:
        raise PinIsTemporary()
    return begin(door, code, known, how)


def renew(door: Door, *, code: str, pin: str, chosen: str, how: str = BY_PIN) -> SignedIn:
    """Choose another PIN with the one that was good until now, and sign in.

    Raises what `sign_in` raises, and Invalid for a PIN that may not be chosen.
    """
    pins.checked(chosen)
    code = door.ask_itself(meant, code=code)
    known = _verified(door, code, pin)
    return begin(door, code, known, how, chosen)


def stand_in(door: Door, *, code: str) -> SignedIn:
    """Act as one of the staff of a site where no manager has a PIN yet.

    Whoever can open such a machine could make themselves its manager. Raises UnknownStaff, and
    PinNeeded once the site has a manager who signs in.
    """
    if door.ask_itself(claimed):
        raise PinNeeded()
    code, typed = door.ask_itself(meant, code=code), code
    person = door.ask_itself(find_staff, code=code)
    if person is None:
        raise UnknownStaff(staff=typed)
    signed = SignedIn(code, person.name, person.role, person.services, NO_ID)
    door.sign(signed)
    return signed


def sign_out(door: Door) -> None:
    """Leave the station to nobody."""
    if (person := door.signed_in) is None:
        return
    try:
        if person.attendance != NO_ID:
            door.do_itself("people.sign_out", attendance=person.attendance)
    finally:
        door.sign(None)


def _verified(door: Door, code: str, pin: str) -> Known:
    """What is known of a code whose PIN is right.

    The try is counted before it is looked at, so that a machine that is switched off in between
    has given none away.
    """
    if not pin:
        raise Invalid(field="pin", problem="empty")
    site = door.site.code if door.site else ""
    now = door.clock.now()
    person = door.ask_itself(find_staff, code=code)
    home = person.home if person is not None else site
    wrong = door.database.write(lambda session: attempts.count(session, home, code, now))
    known = door.database.read(_known, site=site, code=code)
    if not pins.fits(pin, known.pin):
        if wrong >= TRIES and known.pin and known.home == site:
            door.do_itself("people.lock", code=code)
        raise WrongPin(left=TRIES - wrong or None, seconds=attempts.pause(wrong))
    door.database.write(lambda session: attempts.forget(session, code))
    return known


def begin(
    door: Door,
    code: str,
    known: Known,
    how: str,
    chosen: str = "",
    *first: tuple[Order, Fields],
) -> SignedIn:
    """Act as somebody from the command on that notes it; whoever was here before has left.

    They choose another PIN where one is `chosen`; what is `first` is done before.
    """
    before = door.signed_in
    person = SignedIn(code, known.name, known.role, known.services, door.new_id())
    door.sign(person)
    choice: list[tuple[Order, Fields]] = [("people.choose_pin", {"pin": chosen})] if chosen else []
    try:
        door.do_all([*first, *choice, ("people.sign_in", {"how": how, "id": person.attendance})])
    except BaseException:
        door.sign(before)
        raise
    if before is not None and before.attendance != NO_ID:
        door.do_itself("people.sign_out", attendance=before.attendance)
    person = replace(person, key=door.ask_itself(key_of, code=code))
    door.sign(person)
    return person


def _known(session: Session, *, site: str, code: str) -> Known:
    person = find_staff(session, site=site, code=code)
    secret = session.get(Secret, (person.home, code)) if person is not None else None
    if person is None or secret is None:
        return Known()
    said = (person.name, person.role, person.services)
    return Known(*said, secret.pin, secret.temporary, person.home)
