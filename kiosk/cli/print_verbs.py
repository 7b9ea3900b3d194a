"""`kiosk print`: what waits for paper, what did not come out, another try, giving up."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.cli.opening import data_folder, open_station
from kiosk.cli.output import Output
from kiosk.core.errors import BadInput

if TYPE_CHECKING:
    import argparse

    from sqlalchemy.orm import Session

    from kiosk.paper.prints import Print
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
    _documents(add)


def _documents(add: Add) -> None:
    slips = add("slips", print_slips, "draw paper tickets that were reserved")
    slips.add_argument("batch", metavar="ID", help="as `kiosk ask tickets.paper_batches` says")
    receipt = add("receipt", print_receipt, "draw the receipt of papers that were left")
    receipt.add_argument("deposit", metavar="ID", help="as `kiosk ask deposits.open` says")
    parcel = add("parcel", print_parcel, "draw the label of a parcel")
    parcel.add_argument("parcel", metavar="ID", help="as `kiosk ask parcels.waiting` says")
    joining = add("joining", print_joining, "draw the receipt of a request to join")
    joining.add_argument("request", metavar="ID", help="as `kiosk ask joining.followed` says")
    agreement = add("agreement", print_agreement, "draw what somebody signed")
    agreement.add_argument("signing", metavar="ID", help="as `kiosk ask agreements.signed_on` says")
    for verb in (slips, receipt, parcel, joining, agreement):
        verb.add_argument("-o", dest="target", type=Path, metavar="FILE.pdf", required=True)
        verb.add_argument("--force", action="store_true", help="replace a file that is there")


def print_slips(options: Namespace, output: Output) -> None:
    """The paper tickets of a batch, six to a page."""
    from kiosk.paper.prints import SlipsPrint

    _draw(options, output, SlipsPrint(batch=_id(options.batch)))


def print_receipt(options: Namespace, output: Output) -> None:
    """A receipt, as the printer of tickets gets it."""
    from kiosk.paper.prints import ReceiptPrint

    _draw(options, output, ReceiptPrint(deposit=_id(options.deposit)))


def print_parcel(options: Namespace, output: Output) -> None:
    """A label, as the printer of badges gets it."""
    from kiosk.paper.prints import ParcelPrint

    _draw(options, output, ParcelPrint(parcel=_id(options.parcel)))


def print_joining(options: Namespace, output: Output) -> None:
    """A receipt, as the printer of tickets gets it."""
    from kiosk.paper.prints import JoiningPrint

    _draw(options, output, JoiningPrint(request=_id(options.request)))


def print_agreement(options: Namespace, output: Output) -> None:
    """An agreement with its signature, as the printer of sheets gets it."""
    from kiosk.paper.prints import AgreementPrint

    _draw(options, output, AgreementPrint(signing=_id(options.signing)))


def _draw(options: Namespace, output: Output, document: Print) -> None:
    from kiosk.core.files import require_writable, write_whole
    from kiosk.paper.prints import name_of, require

    require_writable(options.target, data_folder(options), force=options.force)
    with closing(open_station(options, output)) as station:
        require(station, document)
        name = station.ask(name_of, document=document)
        data = document.render(station, name).pdf
    write_whole(options.target, data, force=options.force)
    output.say(f"{options.target}", file=str(options.target), bytes=len(data))


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
