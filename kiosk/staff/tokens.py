"""Tokens: a signing in that the command line goes on with, from one verb to the next."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.orm import Session

from kiosk.core.machine import SignedIn
from kiosk.staff.model import Attendance, Token
from kiosk.staff.queries import find_staff, key_of
from kiosk.staff.refusals import TokenEnded
from kiosk.staff.signing_in import Door
from kiosk.staff.stays import LASTS


def issue(door: Door, person: SignedIn) -> str:
    """A token for somebody who just signed in, good for eight hours."""
    token, now = secrets.token_urlsafe(32), door.clock.now()
    row = Token(
        digest=_digest(token),
        site=door.site.code if door.site else "",
        code=person.code,
        attendance=person.attendance,
        ends_at=now + LASTS,
        key=person.key,
    )

    def work(session: Session) -> None:
        session.execute(delete(Token).where(Token.ends_at <= now))
        session.add(row)

    door.database.write(work)
    return token


def resume(door: Door, token: str) -> SignedIn:
    """Act again as whoever a token was issued to; raises TokenEnded."""
    person = door.database.read(_holder, digest=_digest(token), now=door.clock.now())
    if person is None:
        raise TokenEnded()
    door.sign(person)
    return person


def withdraw(door: Door, token: str) -> None:
    """Nobody goes on with a token."""
    gone = delete(Token).where(Token.digest == _digest(token))
    door.database.write(lambda session: session.execute(gone))


def _holder(session: Session, *, digest: str, now: datetime) -> SignedIn | None:
    """Whose the token is, while they work here, have not signed out and have the same PIN."""
    row = session.get(Token, digest)
    if row is None or row.ends_at <= now:
        return None
    person = find_staff(session, site=row.site, code=row.code)
    attendance = session.get(Attendance, row.attendance)
    if person is None or attendance is None or attendance.ended_at is not None:
        return None
    if row.key != key_of(session, site=row.site, code=row.code):
        return None
    said = (person.code, person.name, person.role, person.services)
    return SignedIn(*said, row.attendance, row.key)


def _digest(token: str) -> str:
    """The token has 256 bits of its own, so that a plain hash is enough."""
    return hashlib.sha256(token.encode()).hexdigest()
