"""Commands that this store sent under another name, whose answers no pull brings."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.store.base import PENDING
from kiosk.store.database import Database
from kiosk.sync import outbox
from kiosk.sync.transport import Answered, Transport

ASKED_AT_ONCE = 1_000


def ask(
    database: Database, transport: Transport, site: str, sent: int, heard: Sequence[Answered]
) -> list[Answered]:
    """Answers to commands up to number `sent` that were given to a station this store once was.

    A pull brings the answers to the station that it is now. Asked only where the oldest command
    that waits is not among those `heard`; whose rows may be newer than the last pull.
    """
    if not sent:
        return []
    waiting = database.read(outbox.waiting, site=site, after=0, limit=ASKED_AT_ONCE)
    known = {answer.id for answer in heard}
    unheard = [command.id for command in waiting if command.n <= sent and command.id not in known]
    if not unheard:
        return []
    return [answer for answer in transport.answers(unheard) if answer.status != PENDING]
