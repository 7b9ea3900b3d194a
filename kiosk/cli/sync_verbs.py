"""`kiosk sync`: joining the central database, exchanging with it once or for good."""

from __future__ import annotations

import logging
import signal
import threading
import time
from argparse import Namespace
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from kiosk.cli.opening import open_station
from kiosk.cli.output import Output
from kiosk.core.errors import BadInput, StoreTrouble

if TYPE_CHECKING:
    from kiosk.station import Station
    from kiosk.sync.enrolment import Enrolment
    from kiosk.sync.transport import TransportTrouble
    from kiosk.sync.worker import SyncWorker

log = logging.getLogger("kiosk.sync")

OF_THE_CENTRE = ("site", "host", "port", "database", "sslmode", "ca")
"""What an enrolment says of where it is for."""
ANSWER_SECONDS = 10.0
"""How long `sync --once` waits for an answer while none comes."""
TELLING = {
    "login": "it does not know this enrolment, or its secret is wrong",
    "revoked": "this enrolment was revoked; ask for a new one",
    "untrusted": "its certificate is not the one this enrolment trusts",
    "unreachable": "it cannot be reached",
    "rewritten": "the log of this store was changed; call for help, then enrol it again"
    " (--replaces)",
    "cloned": "this store is a copy of another one; enrol it again (--replaces)",
}


def join(options: Namespace, output: Output) -> None:
    """Check an enrolment, ask the centre, and keep it in the data folder."""
    from kiosk.sync import joining
    from kiosk.sync.handing_over import given

    if options.file is None:
        raise BadInput("sync join takes the enrolment file of this machine")
    enrolment = given(options.file)
    if not options.later:
        ask_centre(enrolment)
    with closing(open_station(options, output)) as station:
        _require_let(station, enrolment, options, output)
        joining.join(station, enrolment)
    output.say(
        f"joined {enrolment.site} as {enrolment.kind}, series {enrolment.series}; the enrolment"
        f" is kept, delete {options.file}",
        **{key: getattr(enrolment, key) for key in ("station", "site", "kind", "series")},
    )


def _require_let(
    station: Station, enrolment: Enrolment, options: Namespace, output: Output
) -> None:
    """A store that has a manager goes to another centre with them, or with its recovery code.

    That it is enrolled again at the one that it has is a technician's work too.
    """
    from kiosk.backups.restoring import guards
    from kiosk.cli.letting import MANAGERS, let
    from kiosk.core.settings.guarded import KEEPERS

    guarded, public = guards(station.database)
    if not guarded:
        return
    roles = KEEPERS if _at_home(station, enrolment) else MANAGERS
    by, _ = let(options, output, public, lambda: station.signed_in, what="sync.join", roles=roles)
    who, where = by.staff or by.how, f"{enrolment.host}:{enrolment.port}"
    log.warning("%s joined as %s at %s, let by: %s", enrolment.site, enrolment.station, where, who)


def _at_home(station: Station, enrolment: Enrolment) -> bool:
    """Whether an enrolment is for the site and the centre that the store has already."""
    from kiosk.sync import enrolment as enrolments

    with suppress(BadInput, OSError):
        if (known := enrolments.of(station.folder)) is not None and station.enrolled is not None:
            same = all(getattr(known, each) == getattr(enrolment, each) for each in OF_THE_CENTRE)
            return same and station.enrolled.site == enrolment.site
    return False


def exchange(station: Station, output: Output, *, watch: bool) -> None:
    """Exchange once, or until ended by a signal, telling what changes.

    Raises BadInput where the store is not enrolled, StoreTrouble with what keeps it from going.
    """
    from kiosk.sync.worker import SyncWorker

    if station.enrolled is None:
        raise BadInput("no central database is configured; this station works alone")
    worker = SyncWorker(station)
    try:
        _watch(station, worker, output) if watch else _once(station, worker, output)
    finally:
        worker.stop()


def _once(station: Station, worker: SyncWorker, output: Output) -> None:
    """Until everything is exchanged; raises StoreTrouble with what is left where nothing moves."""
    from kiosk.sync.transport import TransportTrouble

    if not worker.alone():
        raise StoreTrouble("another process of this store exchanges already", "exchanging")
    try:
        pushed, rows, left = _until_answered(station, worker)
    except TransportTrouble as trouble:
        told = TELLING.get(trouble.problem, trouble.problem)
        raise StoreTrouble(f"the central database: {told}", _kind(trouble)) from trouble
    if left:
        raise StoreTrouble(
            f"sent {pushed}, received {rows} rows; {left} commands wait for the central database's"
            " answer: does its applier run?",
            "unanswered",
        )
    output.say(f"sent {pushed}, received {rows} rows", pushed=pushed, rows=rows)


def _until_answered(station: Station, worker: SyncWorker) -> tuple[int, int, int]:
    """Exchange until all is, or nothing moves; commands sent, rows received, commands left."""
    from kiosk.sync import status

    pushed = rows = 0
    since, before = time.monotonic(), -1
    while True:
        done = worker.attempt()
        pushed += done.pushed
        rows += sum(done.rebased.rows.values()) if done.rebased else 0
        left = station.ask(status).pending
        if left != before:
            since, before = time.monotonic(), left
        if not left or time.monotonic() - since > ANSWER_SECONDS:
            return pushed, rows, left
        worker.wait(1)


def _watch(station: Station, worker: SyncWorker, output: Output) -> None:
    """One line a change of state, until Ctrl C or a polite end."""
    from kiosk.sync import status

    ended = threading.Event()
    changed = threading.Event()

    def end(*_: object) -> None:
        ended.set()
        changed.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, end)
    station.database.subscribe(lambda _tables: changed.set())
    worker.start()
    told: object = None
    while not ended.is_set():
        now = station.ask(status)
        if now != told:
            output.line(now)
            told = now
        changed.wait(1)
        changed.clear()


def _kind(trouble: TransportTrouble) -> str:
    """What is said of it in each language."""
    return f"central_{trouble.problem}" if trouble.problem in TELLING else "central"


def ask_centre(enrolment: Enrolment) -> None:
    """Sign in once; raises StoreTrouble with what keeps it from answering."""
    from kiosk.sync.central_link import CentralLink
    from kiosk.sync.transport import TransportTrouble

    try:
        CentralLink(enrolment, "sqlite").close()
    except TransportTrouble as trouble:
        words = TELLING.get(trouble.problem, trouble.problem)
        where = f"{enrolment.host}:{enrolment.port}"
        later = "; --later joins without asking it" if trouble.problem == "unreachable" else ""
        told = f"the central database at {where}: {words}{later} ({trouble})"
        raise StoreTrouble(told, _kind(trouble)) from trouble
