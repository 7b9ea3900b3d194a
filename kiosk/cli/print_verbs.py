"""`kiosk print`: what waits for paper, what did not come out, another try, giving up."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.cli.opening import open_station
from kiosk.cli.output import Output
from kiosk.core.errors import BadInput

if TYPE_CHECKING:
    import argparse

    from sqlalchemy.orm import Session

    from kiosk.paper.queries import PrintJobView
    from kiosk.station import Station

    Add = Callable[..., argparse.ArgumentParser]

STATES = ("waiting", "sending", "printed", "failed", "cancelled", "expired")


def grammar(add: Add) -> None:
    """The verbs below `kiosk print`."""
    listing = add("list", print_list, "list what was asked for, the newest first")
    listing.add_argument("--state", default="", choices=STATES)
    listing.add_argument("--all", action="store_true", help="of every station of this store")
    for name, function, text in (
        ("retry", print_retry, "try again what did not come out"),
        ("cancel", print_cancel, "give up what has not come out"),
    ):
        add(name, function, text).add_argument("jobs", nargs="+", metavar="ID")


def print_list(options: Namespace, output: Output) -> None:
    """One line a job."""
    from kiosk.paper.queries import jobs

    with closing(open_station(options, output)) as station:
        name = "" if options.all else station.name
        for job in station.ask(jobs, station=name, state=options.state):
            output.line(_line(job))


def print_retry(options: Namespace, output: Output) -> None:
    """Let jobs wait again; files come out at once, printers are for the windows to reach."""
    from kiosk.paper import queue

    def again(station: Station, session: Session, job: UUID) -> bool:
        return queue.retry(session, job=job, now=station.clock.now())

    _each(options, output, again)


def print_cancel(options: Namespace, output: Output) -> None:
    """Give jobs up."""
    from kiosk.paper import queue

    _each(options, output, lambda _station, session, job: queue.cancel(session, job=job))


def _each(
    options: Namespace, output: Output, change: Callable[[Station, Session, UUID], bool]
) -> None:
    """Change all the jobs or none, print what can be, and say how they are then."""
    from kiosk.paper.kinds import core_kinds
    from kiosk.paper.outlets import Outlets
    from kiosk.paper.queries import jobs, states
    from kiosk.paper.refusals import PrintJobState
    from kiosk.paper.worker import work

    wanted = [_id(given) for given in options.jobs]
    with closing(open_station(options, output)) as station:
        station.require(jobs)

        def change_all(session: Session) -> None:
            for job in wanted:
                found = _found(session, job)
                if not change(station, session, job):
                    raise PrintJobState(name=found.name, state=found.state)

        station.database.write(change_all)
        work(station, Outlets(core_kinds(station.folder)))
        for found in station.ask(states, ids=wanted):
            output.line(_line(found))


def _found(session: Session, job: UUID) -> PrintJobView:
    from kiosk.paper.queries import states
    from kiosk.paper.refusals import UnknownPrintJob

    found = states(session, ids=[job])
    if not found:
        raise UnknownPrintJob(job=str(job))
    return found[0]


def _id(given: str) -> UUID:
    try:
        return UUID(given)
    except ValueError as error:
        raise BadInput(f"{given} is no job's id; `kiosk print list` shows them") from error


def _line(job: PrintJobView) -> dict[str, object]:
    shown = ("id", "document", "name", "outlet", "state", "why", "reason", "tries")
    moments = ("asked_at", "sent_at", "station")
    return {name: getattr(job, name) for name in (*shown, *moments)}
