"""Changes to tickets and counters."""

from __future__ import annotations

from uuid import UUID

from kiosk.command import Command

PRIORITIES = ("", "disability", "pregnancy", "elderly")
OUTCOMES = ("done", "incomplete", "redirected", "absent", "abandoned")


class TakeTicket(Command, frozen=True, kw_only=True):
    """Take a place in the queue of a service.

    `priority` is self-declared and never justified; `ready` are indexes of the papers the
    visitor has; `series` is this station's, so that numbers never meet after a sync.
    """

    service: str
    procedure: str = ""
    priority: str = ""
    language: str = "fr"
    ready: list[int] = []  # noqa: RUF012
    series: str = ""


class CallTicket(Command, frozen=True, kw_only=True):
    """Call the next ticket of a counter's services, or `ticket` out of turn."""

    counter: int
    service: str = ""
    ticket: UUID | None = None


class RecallTicket(Command, frozen=True, kw_only=True):
    """Announce again the ticket at a counter, or an absent or held one given by id."""

    counter: int
    ticket: UUID | None = None


class HoldTicket(Command, frozen=True, kw_only=True):
    """Put a called ticket aside (a paper to fetch); it can be recalled."""

    ticket: UUID


class MarkAbsent(Command, frozen=True, kw_only=True):
    """The person called did not come."""

    ticket: UUID


class TransferTicket(Command, frozen=True, kw_only=True):
    """Send a ticket to the queue of another service, keeping its number and its time."""

    ticket: UUID
    service: str


class CloseTicket(Command, frozen=True, kw_only=True):
    """The person was served, or sent on."""

    ticket: UUID
    outcome: str = "done"


class OpenCounter(Command, frozen=True, kw_only=True):
    """Start serving at a counter for some services; `agent` is the actor unless given."""

    counter: int
    services: list[str]
    agent: str = ""


class PauseCounter(Command, frozen=True, kw_only=True):
    """Stop calling for a while; opening again resumes."""

    counter: int


class CloseCounter(Command, frozen=True, kw_only=True):
    """Stop serving; refused while a ticket is at the counter."""

    counter: int
