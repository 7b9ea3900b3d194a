"""Who may sign in does not go back with a store: what was done since a backup is done again.

A backup knows nobody who was removed since, and no PIN that was locked. So what the store that goes
has logged of it is carried out again on what comes, under its own ids: the centre, which may know
it, takes it for the same. What it has by other ways, from the centre, is laid as rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, Select, delete, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from kiosk.core import registry
from kiosk.core.command import MANAGER
from kiosk.core.errors import BadInput, Refused
from kiosk.sites.queries import find_site
from kiosk.staff.model import Attempt, Secret, Staff, Token
from kiosk.staff.queries import claimed
from kiosk.store.base import REFUSED, LoggedCommand
from kiosk.store.log import carry_out

AGAIN = (
    *("people.add_staff", "people.change_staff", "people.remove_staff"),
    *("people.choose_pin", "people.reset_pin", "people.lock", "people.unlock"),
)
"""What is carried out again."""
Rows = Sequence[Row[Any]]

_LOG = LoggedCommand.__table__
_ACTS: Select[Any] = (
    select(_LOG.c.name, _LOG.c.payload)
    .where(_LOG.c.name.in_(AGAIN), _LOG.c.status != REFUSED)
    .order_by(_LOG.c.n)
)


class Staying:
    """What a store that goes says of who may sign in: `look` at it, then `lay` it over another."""

    def __init__(self) -> None:
        self._acts: Rows = ()
        self._staff: Rows = ()
        self._secrets: Rows = ()
        self._attempts: Rows = ()
        self._tokens: Rows = ()

    def look(self, connection: Connection) -> None:
        """Learn it from a store that is still there; of one that is empty or older, nothing."""
        with suppress(DBAPIError), connection.begin_nested():
            self._acts = connection.execute(_ACTS).all()
            self._staff = connection.execute(select(Staff.__table__)).all()
            self._secrets = connection.execute(select(Secret.__table__)).all()
            self._attempts = connection.execute(select(Attempt.__table__)).all()
            self._tokens = connection.execute(select(Token.__table__)).all()

    def lay(self, session: Session) -> int:
        """Have it hold for what was put back; how many acts were carried out again."""
        again = sum(_carried_out(session, act.name, act.payload) for act in self._acts)
        self._shut(session)
        self._count(session)
        digests = [row.digest for row in self._tokens]
        session.execute(delete(Token).where(Token.digest.not_in(digests)))
        if not claimed(session):
            self._bring_managers(session)
        session.flush()
        return again

    def _shut(self, session: Session) -> None:
        """Whoever left has left, what is locked is locked, and a newer PIN is the one that fits."""
        for was in self._staff:
            row = session.get(Staff, (was.site, was.code))
            if row is not None and row.active and not was.active:
                row.active, row.left_at = False, was.left_at
        for was in self._secrets:
            secret = session.get(Secret, (was.site, was.code))
            if secret is None:
                continue
            if was.set_at > secret.set_at:
                secret.pin, secret.temporary, secret.set_at = was.pin, was.temporary, was.set_at
            if _later(was.locked_at, secret.unlocked_at):
                secret.locked_at = secret.locked_at or was.locked_at
            if _later(was.unlocked_at, secret.unlocked_at):  # tries count since then
                secret.unlocked_at = was.unlocked_at

    def _count(self, session: Session) -> None:
        """Wrong PINs that were typed count on."""
        for was in self._attempts:
            row = session.get(Attempt, was.code)
            if row is None:
                session.add(Attempt(**was._asdict()))
            elif was.wrong >= row.wrong:
                row.wrong, row.last_at, row.unlocked_at = was.wrong, was.last_at, was.unlocked_at

    def _bring_managers(self, session: Session) -> None:
        """A site that had a manager is nobody's for having been put back."""
        codes = {(row.site, row.code) for row in self._secrets}
        here = {row.site for row in self._staff if find_site(session, site=row.site)}
        for table, found in ((Staff, self._staff), (Secret, self._secrets)):
            for row in _managers(found, self._staff, codes, here):
                session.merge(table(**row._asdict()))


def _later(one: datetime | None, other: datetime | None) -> bool:
    return one is not None and (other is None or other < one)


def _managers(
    found: Rows, people: Rows, codes: set[tuple[str, str]], here: set[str]
) -> Iterable[Row[Any]]:
    signing = {
        (row.site, row.code)
        for row in people
        if row.active and row.role == MANAGER and row.site in here
    } & codes
    return [row for row in found if (row.site, row.code) in signing]


def _carried_out(session: Session, name: str, payload: str) -> bool:
    """Whether an act was new to the store, and could be carried out there."""
    unread = (BadInput, msgspec.DecodeError, msgspec.ValidationError)
    with suppress(Refused, *unread), session.begin_nested():
        entry, command = registry.revive(name, payload)
        if session.scalar(select(_LOG.c.n).where(_LOG.c.id == command.id)) is None:
            carry_out(session, entry, command)
            return True
    return False
