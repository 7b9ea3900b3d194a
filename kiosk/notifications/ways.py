"""The ways by which messages go, and how one that does not go says so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kiosk.notifications.queries import NotificationView


class Stays(Exception):
    """A message did not go; `why` is one of `states.WHYS`."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Later(Stays):
    """It may go another time; the others of its way are tried."""


class AllLater(Later):
    """No message goes this way now: the server, or what it is told of us, is the matter."""


class Never(Stays):
    """It will not go, however often it is tried."""


class NotOurs(Never):
    """It is told by another, or there is nothing to tell any more: nobody has to see to it."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter before it is in its envelope.

    `files` are name, content and type of each; `event` is the method of a calendar and its text.
    """

    subject: str
    text: str
    files: tuple[tuple[str, bytes, tuple[str, str]], ...] = ()
    event: tuple[str, str] | None = None


class Way(Protocol):
    """What sends messages of a channel."""

    def send(self, message: NotificationView) -> None:
        """Return once it has gone. Raises Stays."""
