"""`kiosk notify`: what has not gone yet, another try, giving up, and the server's password."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.cli.opening import open_station
from kiosk.cli.output import Output
from kiosk.core.errors import BadInput

if TYPE_CHECKING:
    import argparse

    from sqlalchemy.orm import Session

    from kiosk.notifications.queries import NotificationView
    from kiosk.station import Station

    Add = Callable[..., argparse.ArgumentParser]

STATES = ("waiting", "sent", "failed", "cancelled")


def grammar(add: Add) -> None:
    """The verbs below `kiosk notify`."""
    listing = add("list", notify_list, "list what is to be told, the newest first")
    listing.add_argument("--state", default="", choices=STATES)
    listing.add_argument("--all", action="store_true", help="of every station of this store")
    add("show", notify_show, "say what a letter would say now").add_argument(
        "message", metavar="ID"
    )
    add("send", notify_send, "send now what is due")
    for name, function, text in (
        ("retry", notify_retry, "try again at once what waits or did not go"),
        ("cancel", notify_cancel, "give up what has not gone"),
    ):
        add(name, function, text).add_argument("messages", nargs="+", metavar="ID")
    secret = add("password", notify_password, "keep the password of the e-mail server")
    secret.add_argument("--file", type=Path, metavar="FILE", help="else it is asked for")
    secret.add_argument("--forget", action="store_true", help="let go of it")


def notify_list(options: Namespace, output: Output) -> None:
    """One line a message."""
    from kiosk.notifications.queries import messages

    with closing(open_station(options, output)) as station:
        name = "" if options.all else station.name
        for message in station.ask(messages, station=name, state=options.state):
            output.line(_line(message))


def notify_send(options: Namespace, output: Output) -> None:
    """Try what is due, and say what still waits."""
    from kiosk.notifications.queries import messages
    from kiosk.notifications.worker import work

    with closing(open_station(options, output)) as station:
        station.require(messages)
        work(station)
        for message in station.ask(messages, station=station.name, state="waiting"):
            output.line(_line(message))


def notify_show(options: Namespace, output: Output) -> None:
    """The letter as it would go at this moment, and the names of what is with it."""
    from kiosk.core.wording import say
    from kiosk.notifications.looking import seen

    with closing(open_station(options, output)) as station:
        found = seen(station, _id(options.message))
        if output.json:
            names = ("address", "language", "subject", "text", "files", "why")
            output.line({name: getattr(found, name) for name in names})
        elif found.why:
            output.line(say(f"notify.why.{found.why}", output.language))
        else:
            for line in (found.subject, "", found.text, *found.files):
                output.line(line)


def notify_retry(options: Namespace, output: Output) -> None:
    """Let messages go at once."""
    from kiosk.notifications import outbox

    def again(station: Station, session: Session, message: UUID) -> bool:
        return outbox.retry(session, message=message, now=station.clock.now())

    _each(options, output, again)


def notify_cancel(options: Namespace, output: Output) -> None:
    """Give messages up."""
    from kiosk.notifications import outbox

    _each(options, output, lambda _station, session, it: outbox.cancel(session, message=it))


def notify_password(options: Namespace, output: Output) -> None:
    """Keep it in the account's keyring, or in a file that nobody else reads."""
    from kiosk.core.settings.guarded import KEEPERS
    from kiosk.core.wording import say
    from kiosk.notifications.smtp import PASSWORD
    from kiosk.staff.by_hand import require_role
    from kiosk.store import keeping

    with closing(open_station(options, output)) as station:
        require_role(station, KEEPERS, "notify.password")
        if options.forget:
            keeping.forget(station.folder, PASSWORD)
            return
        password = _password(options, say("notify.password", output.language))
        where = keeping.keep(station.folder, PASSWORD, password.encode())
        output.say(say(f"notify.password_kept.{where}", output.language), kept=where)


def _password(options: Namespace, asked: str) -> str:
    """What was typed, or stands in a file that nobody else may read."""
    from kiosk.cli.signing import secret

    found = secret(options.file, asked, "--file")
    if not found:
        raise BadInput("no password was given")
    return found


def _each(
    options: Namespace, output: Output, change: Callable[[Station, Session, UUID], bool]
) -> None:
    """Change all the messages or none, send what can go, and say how they are then."""
    from kiosk.notifications.outbox import find
    from kiosk.notifications.queries import messages, some
    from kiosk.notifications.refusals import MessageState, UnknownMessage
    from kiosk.notifications.worker import work

    wanted = [_id(given) for given in options.messages]
    with closing(open_station(options, output)) as station:
        station.require(messages)

        def change_all(session: Session) -> None:
            for each in wanted:
                found = find(session, message=each)
                if found is None:
                    raise UnknownMessage(message=str(each))
                if not change(station, session, each):
                    raise MessageState(address=found.address, state=found.state)

        station.database.write(change_all)
        work(station)
        for found in station.ask(some, ids=wanted):
            output.line(_line(found))


def _id(given: str) -> UUID:
    try:
        return UUID(given)
    except ValueError as error:
        raise BadInput(f"{given} is no message's id; `kiosk notify list` shows them") from error


def _line(message: NotificationView) -> dict[str, object]:
    shown = ("id", "channel", "address", "about", "subject", "state", "why", "tries")
    moments = ("asked_at", "next_at", "sent_at", "station")
    return {name: getattr(message, name) for name in (*shown, *moments)}
