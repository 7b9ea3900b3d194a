"""What the outbox of messages answers to somebody who drives it."""

from __future__ import annotations

from kiosk.core.errors import Refused


class UnknownMessage(Refused):
    """The store holds no such message: it was forgotten, or is another store's."""

    code = "notifications.unknown"
    message: str


class MessageState(Refused):
    """What is asked for cannot be done to a message in its state."""

    code = "notifications.wrong_state"
    address: str
    state: str
