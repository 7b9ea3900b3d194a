"""Paper: the printer of each kind, and what waits for one or came out of none."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.core.settings import PrintingSettings
from kiosk.core.settings.printing import DIALOG, FOLDER
from kiosk.doctor.finding import AWAY, GREEN, RED, Finding, Words, finding, said, worst
from kiosk.paper.following import print_system
from kiosk.paper.outlets import (
    COVER_OPEN,
    ESCPOS,
    FILE,
    MISSING,
    OFFLINE,
    PAPER_OUT,
    READY,
    STOPPED,
    UNWRITABLE,
    to_file,
)
from kiosk.paper.print_system import UnknownPrinter
from kiosk.paper.queries import jobs
from kiosk.paper.states import FAILED
from kiosk.store.database import Database

KINDS = ("badges", "tickets", "sheets")
WHYS = frozenset({MISSING, OFFLINE, PAPER_OUT, COVER_OPEN, STOPPED, UNWRITABLE})
UNSEEN = "unseen"
"""Where this process has no means to ask a printer."""
NO_PAPER = (DIALOG, FOLDER, UNSEEN)
"""What is no word of a printer."""
Status = Callable[[str], str]


def printers(chosen: PrintingSettings, status: Status | None = None) -> Finding:
    """Whether each kind's printer is there and prints; `status` asks one, as windows may."""
    return of_states(states(chosen, status or ask_system))


def states(chosen: PrintingSettings, status: Status) -> dict[str, tuple[str, str]]:
    """Address and state of each kind: "dialog", "folder", UNSEEN, READY, or what keeps it; slow."""
    known: dict[str, str] = {}
    found = {}
    for kind in KINDS:
        address = str(getattr(chosen, kind))
        if address not in known:
            known[address] = _state(address, status)
        found[kind] = (address, known[address])
    return found


def of_states(found: Mapping[str, tuple[str, str]]) -> Finding:
    """The same as a finding."""
    words: list[Words] = []
    todo: list[Words] = []
    lights = []
    for kind, (address, state) in found.items():
        told = state if state in NO_PAPER else why_state(state)
        lights.append(_light(state))
        words.append(said(f"printers.{told}", kind=said(f"printers.kind.{kind}"), printer=address))
        if lights[-1] == RED:
            todo.append(said(f"printers.{told}.do"))
    return finding("printers", worst(lights), words, todo)


def why_state(state: str) -> str:
    """The state as the wording has it."""
    if state == READY:
        return "ready"
    return state if state in WHYS else STOPPED


def ask_system(printer: str) -> str:
    """As a ticket printer or the print system says; UNSEEN where there is none to be asked."""
    kind, _, place = printer.partition(":")
    if kind == ESCPOS:
        return _ask_printer(place)
    try:
        system = print_system()
        return UNSEEN if system is None else system.printer_status(printer)
    except UnknownPrinter:
        return MISSING
    except OSError:
        return STOPPED


def _ask_printer(place: str) -> str:
    """One that this program speaks to itself; STOPPED where it has no address."""
    from kiosk.paper.thermal.address import NoAddress
    from kiosk.paper.thermal.printer import thermal

    try:
        return thermal(place).status()
    except NoAddress:
        return STOPPED


def queue(database: Database, station: str) -> Finding:
    """What a printer keeps waiting, and what came out of none since yesterday."""
    since = datetime.now(UTC) - timedelta(days=1)
    newest = database.read(jobs, station=station)
    waiting = [job for job in newest if job.open]
    held = sorted({(job.outlet, job.why) for job in waiting if job.why})
    lost = sorted(
        (job.name, job.why) for job in newest if job.state == FAILED and job.asked_at > since
    )
    counts = said("queue.counts", waiting=len(waiting), failed=len(lost))
    wrong = [*held, *lost]
    plain = "; ".join([counts("en"), *(f"{what}: {why}" for what, why in wrong)])
    words = [counts, *(said("queue.why", what=what, why=_why(why)) for what, why in wrong)]
    todo = [said("queue.held.do")] * bool(held) + [said("queue.lost.do")] * bool(lost)
    return finding("queue", RED if wrong else GREEN, words, todo, plain=plain)


def _why(code: str) -> Words:
    known = code if code in WHYS | {"uncertain", "given_up"} else "other"
    return said(f"queue.{known}")


def _state(address: str, status: Status) -> str:
    if address == DIALOG:
        return DIALOG
    if to_file(address):
        kind, _, place = address.partition(":")
        gone = kind == FILE and not Path(place).parent.is_dir()
        return UNWRITABLE if gone else FOLDER
    with suppress(OSError):
        return status(address)
    return STOPPED


def _light(state: str) -> str:
    if state in (DIALOG, UNSEEN):
        return AWAY
    return GREEN if state in (READY, FOLDER) else RED
