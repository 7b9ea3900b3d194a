"""What is to be told of bookings, written in the transaction of the command that causes it."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.bookings.by_calendar import told
from kiosk.core.command import Outcome
from kiosk.core.ids import derived_id
from kiosk.core.machine import Machine
from kiosk.notifications.outbox import Telling, enqueue
from kiosk.notifications.states import EMAIL, WEBHOOK

BOOKING, SERIES = "booking", "series"
"""What a message is about."""
FIRST, COMMAND = "first", "command"
"""In its fields: whether nobody was told of it before, and the command that caused it."""
MADE = "bookings.book"
FIRSTS = frozenset({MADE, "bookings.approve", "bookings.take", "bookings.offer"})
"""After these, somebody hears that a time is theirs."""
NOTHING_NEW = frozenset({"bookings.check_in", "bookings.end"})
"""After these, a booking is in a calendar where it was."""
_NAMED = ("booking", "bookings", "other", "series", "id", "wish", "offered", "released", "given_up")


def of_bookings(session: Session, machine: Machine, done: Outcome) -> None:
    """Have whoever is to know of a booking told: by e-mail, and the hook of another program."""
    hook = bool(machine.settings.messages.webhook)
    if done.name in NOTHING_NEW or (_names_no_address(done) and not hook):
        return
    found = told(session, ids=set(_ids(done)))
    command: UUID = done.command.id
    fields = {COMMAND: str(command)} | ({FIRST: True} if done.name in FIRSTS else {})
    language = machine.settings.language
    for about, subject, address in _subjects(found):
        ways = [(EMAIL, address)] * bool(address) + [(WEBHOOK, "")] * hook
        for channel, to in ways:
            enqueue(
                session,
                Telling(channel, to, about, subject, language, fields),
                id=derived_id(command, f"{channel} {to} {subject}"),
                station=machine.name,
                now=done.command.issued_at,
            )


def _names_no_address(done: Outcome) -> bool:
    """Whether it makes a booking of which nobody wants word: most do."""
    return done.name == MADE and not done.command.email


def _subjects(found: list[tuple[UUID, UUID | None, str]]) -> set[tuple[str, UUID, str]]:
    return {
        (SERIES, series, email) if series else (BOOKING, booking, email)
        for booking, series, email in found
    }


def _ids(done: Outcome) -> Iterable[UUID]:
    """Whatever a command or its answer names: those that are no bookings are found nowhere."""
    for said in (done.command, done.result):
        if isinstance(said, UUID):
            yield said
        for name in _NAMED:
            value = getattr(said, name, None)
            if isinstance(value, UUID):
                yield value
            elif isinstance(value, (tuple, list, set, frozenset)):
                yield from (each for each in value if isinstance(each, UUID))
