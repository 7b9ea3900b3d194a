"""Tables of tickets, calls and counters."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.base import Base


class Ticket(Base):
    """A place in a queue; `label` is what is printed ("O-014").

    `issued_service` is the service whose series the number comes from: a transfer changes
    `service` and keeps number and `taken_at`. `called_at` is when the present, or last, stretch at
    a counter began; `counter` is the one that called it last. `ready` lists the papers the
    visitor has, by index in the catalogue, `priority` is self-declared and empty for most.

    `turn_at` is the instant that gives it its place where that is no other: it was put back.
    `due_at` is the hour of its `appointment`. Once it was served it goes on to `next_services`,
    codes separated by spaces, with a `note` for the next agent; `came_at` is when it came on from
    another desk to the queue that it is in. `people` came with it.
    `missing` lists papers as `ready` does, `detail` says what `outcome` does not, `absences` counts
    how often nobody came. `foretold` is the wait in seconds that the counters of then would have
    made, None where nobody could tell. `papers_of` is the site's own version of the procedure whose
    papers `ready` and `missing` count, None for the shipped one.
    """

    __tablename__ = "ticket"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    day: Mapped[date]
    service: Mapped[str] = mapped_column(String(40))
    issued_service: Mapped[str] = mapped_column(String(40))
    series: Mapped[str] = mapped_column(String(4), default="")
    number: Mapped[int]
    label: Mapped[str] = mapped_column(String(12))
    procedure: Mapped[str] = mapped_column(String(40), default="")
    priority: Mapped[str] = mapped_column(String(20), default="")
    language: Mapped[str] = mapped_column(String(3), default="fr")
    ready: Mapped[str] = mapped_column(String(80), default="")
    state: Mapped[str] = mapped_column(String(20))
    counter: Mapped[int | None]
    calls: Mapped[int] = mapped_column(default=0)
    taken_at: Mapped[datetime]
    called_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    outcome: Mapped[str] = mapped_column(String(20), default="")
    turn_at: Mapped[datetime | None]
    due_at: Mapped[datetime | None]
    appointment: Mapped[UUID | None]
    people: Mapped[int] = mapped_column(default=1, server_default="1")
    next_services: Mapped[str] = mapped_column(String(200), default="", server_default="")
    note: Mapped[str] = mapped_column(String(200), default="", server_default="")
    detail: Mapped[str] = mapped_column(String(200), default="", server_default="")
    missing: Mapped[str] = mapped_column(String(80), default="", server_default="")
    absences: Mapped[int] = mapped_column(default=0, server_default="0")
    foretold: Mapped[int | None]
    came_at: Mapped[datetime | None]
    papers_of: Mapped[UUID | None]

    __table_args__ = (
        UniqueConstraint("site", "day", "issued_service", "series", "number"),
        # Queues by their head; the times and outcomes of a day's counters, and all that figures
        # sum up, from the index alone.
        Index(
            "ix_ticket_queue",
            *("site", "day", "state", "service", "outcome", "counter", "called_at", "closed_at"),
            *("taken_at", "calls", "foretold", "language"),
        ),
    )


class TicketLeg(Base):
    """What was done of a ticket at a service before it went on to another; `id` is the command's.

    `came_at` is when it joined the queue of that service. `ready`, `note`, `turn_at`, `due_at` and
    `papers_of` are as they were there, for the day the closing is taken back.
    """

    __tablename__ = "ticket_leg"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    day: Mapped[date]
    ticket: Mapped[UUID]
    service: Mapped[str] = mapped_column(String(40))
    procedure: Mapped[str] = mapped_column(String(40))
    counter: Mapped[int | None]
    outcome: Mapped[str] = mapped_column(String(20))
    detail: Mapped[str] = mapped_column(String(200))
    missing: Mapped[str] = mapped_column(String(80))
    came_at: Mapped[datetime]
    called_at: Mapped[datetime | None]
    closed_at: Mapped[datetime]
    ready: Mapped[str] = mapped_column(String(80))
    note: Mapped[str] = mapped_column(String(200))
    turn_at: Mapped[datetime | None]
    due_at: Mapped[datetime | None]
    papers_of: Mapped[UUID | None]

    __table_args__ = (Index(None, "site", "day", "service"), Index(None, "ticket"))


class TicketCall(Base):
    """One announcement of a ticket at a counter; the board shows the latest."""

    __tablename__ = "ticket_call"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    day: Mapped[date]
    ticket: Mapped[UUID]
    label: Mapped[str] = mapped_column(String(12))
    service: Mapped[str] = mapped_column(String(40))
    counter: Mapped[int]
    at: Mapped[datetime]
    kind: Mapped[str] = mapped_column(String(10))

    __table_args__ = (
        Index(None, "site", "day", "at"),
        # The first call of a ticket is seen in this index alone.
        Index(None, "ticket", "kind", "at"),
    )


class Counter(Base):
    """A desk with a number where an agent serves; `services` are codes separated by spaces.

    `day` is the day it was opened on: a counter left open is closed the next morning. `since` is
    when its state began, `reason` why it is on a pause, where that was said.
    """

    __tablename__ = "counter"

    site: Mapped[str] = mapped_column(String(40), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    services: Mapped[str] = mapped_column(String(200), default="")
    state: Mapped[str] = mapped_column(String(20))
    day: Mapped[date]
    agent: Mapped[str] = mapped_column(String(60), default="")
    ticket: Mapped[UUID | None]
    since: Mapped[datetime]
    reason: Mapped[str] = mapped_column(String(20), default="", server_default="")


class QueueStop(Base):
    """No more tickets of a service for the rest of a day, as someone decided.

    `away` where its desk has left, for the `reason` that people are told.
    """

    __tablename__ = "queue_stop"

    site: Mapped[str] = mapped_column(String(40), primary_key=True)
    service: Mapped[str] = mapped_column(String(40), primary_key=True)
    day: Mapped[date]
    away: Mapped[bool] = mapped_column(default=False)
    reason: Mapped[str] = mapped_column(String(200), default="")
    since: Mapped[datetime]


class QueueLease(Base):
    """The right of one store to call from a queue while it is cut off, for a day.

    `station` is the store's name at the central database. Only the centre's word makes a lease;
    it lasts until it is given back, taken over, or the day ends: no clock decides it.
    """

    __tablename__ = "queue_lease"

    site: Mapped[str] = mapped_column(String(40), primary_key=True)
    service: Mapped[str] = mapped_column(String(40), primary_key=True)
    day: Mapped[date]
    station: Mapped[str] = mapped_column(String(63))
    counter: Mapped[int]
    since: Mapped[datetime]


class CallingRule(Base):
    """How tickets are called at a site, or at one counter of it where `counter` is not 0.

    What `rule` names is in `kiosk.tickets.rules`; one that has no row is as usual.
    """

    __tablename__ = "calling_rule"

    site: Mapped[str] = mapped_column(String(40), primary_key=True)
    counter: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    rule: Mapped[str] = mapped_column(String(20), primary_key=True)
    value: Mapped[str] = mapped_column(String(200))


class PaperBatch(Base):
    """Numbers of paper tickets that were printed ahead, from `first` to `last`; see `slips`."""

    __tablename__ = "paper_batch"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    service: Mapped[str] = mapped_column(String(40))
    series: Mapped[str] = mapped_column(String(4))
    first: Mapped[int]
    last: Mapped[int]
    reserved_at: Mapped[datetime]

    __table_args__ = (Index(None, "site", "service", "series", "first"),)


class PaperSlip(Base):
    """A paper ticket that was entered: its number is given once, whatever the day."""

    __tablename__ = "paper_slip"

    site: Mapped[str] = mapped_column(String(40), primary_key=True)
    service: Mapped[str] = mapped_column(String(40), primary_key=True)
    series: Mapped[str] = mapped_column(String(4), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    ticket: Mapped[UUID]
    day: Mapped[date]
    entered_at: Mapped[datetime]

    __table_args__ = (Index(None, "site", "entered_at"),)
