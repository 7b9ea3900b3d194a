"""One pass over a station's outbox: what is due is sent as it is now, and what came of it kept.

A pass belongs to whoever holds the station's lock. A message of which nobody knows whether the
server took it is sent again: it has the same Message-ID and the same UID, so that it is seen once.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.core.registry import hooks
from kiosk.notifications import hook, outbox
from kiosk.notifications.causes import COMMAND
from kiosk.notifications.envelope import draft, sealed
from kiosk.notifications.letters import WRITERS, told
from kiosk.notifications.outbox import Telling
from kiosk.notifications.queries import NotificationView, next_try
from kiosk.notifications.smtp import PASSWORD, Server, send
from kiosk.notifications.states import (
    ADDRESS,
    BUG,
    EMAIL,
    FAILED,
    LARGE,
    REFUSED,
    SCREEN,
    TIRED,
    UNCONFIRMED,
    UNSET,
    WEBHOOK,
)
from kiosk.notifications.ways import AllLater, Never, NotOurs, Stays
from kiosk.store import keeping
from kiosk.store.base import PENDING, LoggedCommand
from kiosk.store.lock import lock_of
from kiosk.store.sync_state import SyncState

if TYPE_CHECKING:
    from kiosk.station import Station

log = logging.getLogger("kiosk.notifications")
LOCK = "notify"
LOOK = timedelta(minutes=1)
"""How often it is looked whether the centre has answered what a message is about."""
MESSAGE = "message"
"""What is shown at the reception: an e-mail that will not arrive."""
_LOST = frozenset({ADDRESS, REFUSED, LARGE, TIRED})

Send = Callable[["Station", NotificationView], None]


def work(
    station: Station,
    ways: Mapping[str, Send] | None = None,
    ending: Callable[[], bool] = lambda: False,
) -> datetime | None:
    """Send what is due; when there is something to send next, None where nothing waits.

    Does nothing where another process of the station is at it. What is for the screen is shown by
    the windows; no more is begun once it is `ending`. Raises StoreTrouble.
    """
    database, name = station.database, station.name
    found = ways or WAYS
    if not database.read(outbox.due, station=name, now=station.clock.now(), channels=found):
        return database.read(next_try, station=name, channels=found)
    lock = lock_of(database, station.folder, LOCK, name)
    if lock.take():
        try:
            _pass(station, found, ending)
        finally:
            lock.close()
    return database.read(next_try, station=name, channels=found)


def _pass(station: Station, ways: Mapping[str, Send], ending: Callable[[], bool]) -> None:
    """Try each message that is due once; a way that is shut keeps all that would go by it."""
    shut: dict[str, tuple[str, datetime]] = {}
    now = station.clock.now()
    ripe = station.database.read(outbox.due, station=station.name, now=now, channels=ways)
    for identity in ripe:
        message = station.database.read(outbox.find, message=identity)
        if ending() or message is None or not message.open:
            continue
        if message.channel in shut:
            why, until = shut[message.channel]
            _hold(station, message, why, until)
        elif _awaits_centre(station, message):
            _hold(station, message, UNCONFIRMED, now + LOOK)
        elif why := _tried(station, message, ways[message.channel]):
            shut[message.channel] = why, _next(station, message) or now + LOOK


def _tried(station: Station, message: NotificationView, way: Send) -> str:
    """Try one and keep what came of it; why its way is shut, nothing where it is open."""
    write, now = station.database.write, station.clock.now()
    try:
        way(station, message)
    except NotOurs as stays:
        said = stays.why
        write(lambda session: outbox.drop(session, message=message.id, why=said))
    except Never as stays:
        log.warning("message %s will not go: %s", message.id, stays.why)
        _lost(station, message, stays.why)
    except Stays as stays:
        log.warning("message %s has not gone: %s", message.id, stays.why)
        why = stays.why
        if why == UNSET:  # no server was asked: it is the manager's to say one
            _hold(station, message, why, now + LOOK)
        else:
            write(lambda session: outbox.put_off(session, message=message.id, why=why, now=now))
            _tell_if_lost(station, message)
        return why if isinstance(stays, AllLater) else ""
    except Exception as error:  # noqa: BLE001 - whatever it is, it keeps no other waiting
        # Its words may say to whom: the kind of it is enough to look for it.
        log.error("message %s cannot be written: %s", message.id, type(error).__name__)  # noqa: TRY400
        _lost(station, message, BUG)
    else:
        write(lambda session: outbox.sent(session, message=message.id, now=station.clock.now()))
    return ""


def _lost(station: Station, message: NotificationView, why: str) -> None:
    now = station.clock.now()
    station.database.write(
        lambda session: outbox.fail(session, message=message.id, why=why, now=now)
    )
    _tell_if_lost(station, message)


def _tell_if_lost(station: Station, message: NotificationView) -> None:
    """The reception hears of an e-mail that will not arrive: somebody counts on it."""
    now = station.database.read(outbox.find, message=message.id)
    if now is None or (now.channel, now.state) != (EMAIL, FAILED) or now.why not in _LOST:
        return
    telling = Telling(SCREEN, "", MESSAGE, message.id, message.language, {})
    station.database.write(
        lambda session: outbox.enqueue(
            session, telling, id=station.new_id(), station=station.name, now=station.clock.now()
        )
    )


def _hold(station: Station, message: NotificationView, why: str, until: datetime) -> None:
    station.database.write(
        lambda session: outbox.hold(session, message=message.id, why=why, until=until)
    )


def _next(station: Station, message: NotificationView) -> datetime | None:
    found = station.database.read(outbox.find, message=message.id)
    return found.next_at if found is not None and found.open else None


def _awaits_centre(station: Station, message: NotificationView) -> bool:
    """Whether the centre may still refuse what it is about: nobody is told what may not stand."""
    command = json.loads(message.fields).get(COMMAND)
    return bool(command) and station.database.read(_unanswered, command=UUID(command))


def _unanswered(session: Session, *, command: UUID) -> bool:
    if session.get(SyncState, 1) is None:
        return False
    status = select(LoggedCommand.status).where(LoggedCommand.id == command)
    return session.scalar(status) == PENDING


def server_of(station: Station) -> Server:
    """The server of the settings, with the password that the station keeps."""
    said = station.settings.messages
    password = keeping.find(station.folder, PASSWORD) if said.user else None
    return Server(
        said.host,
        said.port,
        said.security,
        said.sender,
        said.user,
        (password or b"").decode(),
    )


def _by_email(station: Station, message: NotificationView) -> None:
    said = station.settings.messages
    if not said.host or not said.sender:
        if message.about in WRITERS:
            told(station, message, station.clock.now())  # what is over is not kept waiting
        raise AllLater(UNSET)
    now = station.clock.now()
    written = sealed(station, message, draft(station, message, now), now)
    send(server_of(station), written, message.address)


def _by_hook(station: Station, message: NotificationView) -> None:
    facts = _facts(station, message)
    if not station.settings.messages.webhook:
        raise AllLater(UNSET)
    hook.post(station.settings.messages.webhook, facts)


def _facts(station: Station, message: NotificationView) -> dict[str, Any]:
    """What another program is told; raises Never for what there is nothing to say of."""
    if tells := hooks().get(message.about):
        return tells(station, message)
    return hook.facts_of(message, told(station, message, station.clock.now()))


WAYS: Mapping[str, Send] = {EMAIL: _by_email, WEBHOOK: _by_hook}
