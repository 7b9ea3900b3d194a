"""One pass of the worker: paper from a folder and from a printer that has its troubles."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from kiosk.core.clock import FrozenClock
from kiosk.core.errors import StoreTrouble
from kiosk.core.ids import new_id
from kiosk.paper import queue
from kiosk.paper.drawing.raster import pages, size_mm
from kiosk.paper.kinds import core_kinds
from kiosk.paper.model import PrintJob
from kiosk.paper.outlets import (
    FOLDER,
    OFFLINE,
    PAPER_OUT,
    STOPPED,
    GivenUp,
    Outlets,
    to_file,
)
from kiosk.paper.prints import BadgePrint, Print, Rendered, SheetPrint, TicketPrint, written
from kiosk.paper.queries import PrintJobView, jobs
from kiosk.paper.states import CANCELLED, EXPIRED, FAILED, PRINTED, SENDING, WAITING
from kiosk.paper.worker import BUG, LOCK, UNDRAWABLE, work
from kiosk.station import Station
from kiosk.store.lock import lock_of
from tests.paper.conftest import Ask
from tests.paper.pretending import Pretended
from tests.waiting import until

Job = Callable[[UUID], PrintJobView]
Pass = Callable[[], int]
DAY = date(2026, 11, 24)


def test_every_kind_of_document_comes_out_of_the_folder(
    station: Station, ask_for: Ask, badge: Print, print_all: Pass, job: Job, tmp_path: Path
) -> None:
    station.do("sites.add_room", name="Atlas", capacity=12)
    taken = station.do("tickets.take", service="ompic", issued_at=station.clock.now()).result
    asked = [
        ask_for(TicketPrint(ticket=taken.ticket), FOLDER),
        ask_for(badge, FOLDER),
        ask_for(SheetPrint(report="rooms", first=DAY, last=DAY, language="ar"), FOLDER),
        ask_for(SheetPrint(report="evacuation", first=DAY, last=DAY), FOLDER),
    ]
    assert print_all() == 0
    assert [job(each).state for each in asked] == [PRINTED] * 4
    assert job(asked[0]).sent_at == station.clock.now()
    files = {file.name: file.read_bytes() for file in (tmp_path / "printouts").iterdir()}
    assert sorted(files) == [
        "O-001-2026-11-24.pdf",
        "S-0001.pdf",
        "evacuation-2026-11-24-fr.pdf",
        "rooms-2026-11-24-ar.pdf",
    ]
    assert {pages(data) for data in files.values()} == {1}
    assert size_mm(files["S-0001.pdf"]) == pytest.approx((62, 100), abs=0.5)


def test_a_file_that_somebody_chose_is_written(
    ask_for: Ask, badge: Print, print_all: Pass, aside: Path
) -> None:
    chosen = aside / "à classer" / "badge de Salma.pdf"
    ask_for(badge, f"file:{chosen}")
    print_all()
    assert chosen.read_bytes().startswith(b"%PDF")
    assert list(chosen.parent.iterdir()) == [chosen], "no half of a file stays behind"


def test_no_paper_is_laid_over_a_file_of_the_station(
    ask_for: Ask, badge: Print, print_all: Pass, job: Job, station: Station
) -> None:
    own = station.folder / "settings.toml"
    own.write_bytes(b"dear")
    asked = ask_for(badge, f"file:{own}")
    print_all()
    assert (job(asked).state, job(asked).why) == (WAITING, "unwritable")
    assert own.read_bytes() == b"dear"


def test_a_folder_that_cannot_be_written_keeps_the_job(
    ask_for: Ask, badge: Print, print_all: Pass, job: Job, tmp_path: Path
) -> None:
    (tmp_path / "printouts").write_text("not a folder")
    asked = ask_for(badge, FOLDER)
    assert print_all() == 1
    assert (job(asked).state, job(asked).why) == (WAITING, "unwritable")
    (tmp_path / "printouts").unlink()
    assert print_all() == 0
    assert (job(asked).state, job(asked).why, job(asked).tries) == (PRINTED, "", 2)


def test_what_is_no_place_for_a_file_keeps_the_job_and_stays_what_it_is(
    ask_for: Ask, badge: Print, print_all: Pass, job: Job, tmp_path: Path
) -> None:
    pipe, folder = tmp_path / "pipe", tmp_path / "a folder"
    os.mkfifo(pipe)
    folder.mkdir()
    asked = [ask_for(badge, f"file:{place}") for place in ("", "/", folder, pipe, "/" + "x" * 300)]
    assert print_all() == 5
    assert {(job(each).state, job(each).why) for each in asked} == {(WAITING, "unwritable")}
    assert pipe.is_fifo()
    assert list(folder.iterdir()) == []


def test_a_printer_is_given_the_document_with_its_options(
    ask_for: Ask, badge: BadgePrint, print_all: Pass, printer: Pretended
) -> None:
    ask_for(BadgePrint(badge=badge.badge, shape="card", copies=2, duplex="short"))
    print_all()
    (document,) = printer.documents
    assert (document.name, document.copies, document.duplex) == ("S-0001", 2, "short")
    assert not document.roll
    assert size_mm(document.pdf) == pytest.approx((86, 54), abs=0.5)


def test_without_paper_a_job_waits_and_says_so_and_holds_up_no_other(
    ask_for: Ask, badge: Print, print_all: Pass, printer: Pretended, job: Job
) -> None:
    printer.why = PAPER_OUT
    first, second, elsewhere = ask_for(), ask_for(), ask_for(badge, FOLDER)
    assert print_all() == 2
    assert {(job(each).state, job(each).why) for each in (first, second)} == {(WAITING, PAPER_OUT)}
    assert job(first).tries == 0
    assert job(elsewhere).state == PRINTED
    printer.why = ""
    assert print_all() == 0
    assert printer.out == ["S-0001", "S-0001"]
    assert job(first).why == ""


def test_what_grew_stale_does_not_come_out_when_the_printer_is_back(
    ask_for: Ask, print_all: Pass, printer: Pretended, job: Job, clock: FrozenClock
) -> None:
    printer.why = OFFLINE
    stale = ask_for()
    print_all()
    clock.at += timedelta(minutes=20)
    fresh = ask_for()
    clock.at += timedelta(minutes=11)
    printer.why = ""
    assert print_all() == 0
    assert (job(stale).state, job(stale).why) == (EXPIRED, OFFLINE)
    assert job(fresh).state == PRINTED
    assert printer.out == ["S-0001"]


def test_a_slow_printer_lets_what_waits_behind_it_grow_stale(
    ask_for: Ask, print_all: Pass, printer: Pretended, job: Job, clock: FrozenClock
) -> None:
    def take_an_age() -> None:
        clock.at += timedelta(hours=1)

    printer.during = take_an_age
    first, behind = ask_for(), ask_for()
    assert print_all() == 0
    assert (job(first).state, job(behind).state) == (PRINTED, EXPIRED)


def test_a_printer_that_takes_nothing_after_all_keeps_the_job(
    ask_for: Ask, print_all: Pass, printer: Pretended, job: Job
) -> None:
    printer.refuses = STOPPED
    asked = ask_for()
    assert print_all() == 1
    assert (job(asked).state, job(asked).why, job(asked).tries) == (WAITING, STOPPED, 1)


def test_a_printer_that_dies_midway_leaves_it_to_a_person(
    ask_for: Ask,
    print_all: Pass,
    printer: Pretended,
    job: Job,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def jam() -> None:
        raise OSError("paper jam")

    printer.during = jam
    asked, behind = ask_for(), ask_for()
    assert print_all() == 1
    assert (job(asked).state, job(asked).why) == (FAILED, queue.UNCERTAIN)
    assert job(behind).state == WAITING, "nothing more goes to it in this pass"
    assert "paper jam" in caplog.text
    printer.during = lambda: None
    print_all()
    assert job(asked).state == FAILED, "it is not printed again by itself"
    assert printer.out == ["S-0001"]


def test_a_printer_that_does_not_say_how_it_is_counts_as_stopped(
    ask_for: Ask,
    print_all: Pass,
    printer: Pretended,
    job: Job,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(printer, "status", lambda: 1 / 0)
    asked = ask_for()
    print_all()
    assert (job(asked).state, job(asked).why) == (WAITING, STOPPED)


def test_a_document_that_cannot_be_drawn_fails_and_the_next_comes_out(
    station: Station,
    ask_for: Ask,
    badge: BadgePrint,
    print_all: Pass,
    printer: Pretended,
    job: Job,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    foreign, wrong, good = (ask_for() for _ in range(3))
    broken = ask_for(BadgePrint(badge=badge.badge, shape="card"))
    drawn = BadgePrint.render

    def spoil(session: Session) -> None:
        session.get_one(PrintJob, foreign).fields = '{"type":"parcel"}'
        session.get_one(PrintJob, wrong).fields = written(BadgePrint(badge=new_id()))

    def render(document: BadgePrint, at: Station, name: str) -> Rendered:
        if document.shape == "card":
            raise ZeroDivisionError("a fault of ours")
        return drawn(document, at, name)

    station.database.write(spoil)
    monkeypatch.setattr(BadgePrint, "render", render)
    assert print_all() == 0
    assert [(job(each).state, job(each).why) for each in (foreign, wrong, broken, good)] == [
        (FAILED, UNDRAWABLE),
        (FAILED, UNDRAWABLE),
        (FAILED, BUG),
        (PRINTED, ""),
    ]


def test_a_job_given_up_in_the_last_moment_is_not_sent(
    station: Station, ask_for: Ask, print_all: Pass, printer: Pretended, job: Job
) -> None:
    asked = ask_for()
    status = printer.status

    def give_up() -> str:
        station.database.write(lambda session: queue.cancel(session, job=asked))
        return status()

    printer.status = give_up  # type: ignore[method-assign]
    print_all()
    assert (job(asked).state, printer.out) == (CANCELLED, [])


def test_a_job_whose_outlet_this_process_cannot_reach_is_left_to_another(
    station: Station, ask_for: Ask, job: Job, tmp_path: Path
) -> None:
    asked = ask_for()
    assert work(station, Outlets(core_kinds(tmp_path))) == 1
    assert (job(asked).state, job(asked).why) == (WAITING, "")


def test_an_outlet_that_cannot_be_made_holds_up_its_own_jobs_only(
    station: Station, ask_for: Ask, job: Job, tmp_path: Path
) -> None:
    kinds = {**core_kinds(tmp_path), "net": int}
    first, second = ask_for(outlet="net:9100x"), ask_for(outlet=FOLDER)
    assert work(station, Outlets(kinds)) == 1  # type: ignore[arg-type]
    assert (job(first).state, job(first).why) == (WAITING, STOPPED)
    assert job(second).state == PRINTED


@pytest.mark.parametrize(
    ("address", "files"),
    [(FOLDER, True), ("file:/home/x.pdf", True), ("Zebra", False), ("folder 2", False)],
)
def test_what_becomes_a_file_is_no_paper_to_wait_for(address: str, files: bool) -> None:
    assert to_file(address) is files


def test_a_crash_between_sending_and_marking_prints_nothing_twice(
    station: Station,
    ask_for: Ask,
    print_all: Pass,
    printer: Pretended,
    job: Job,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def no_disk(*_: object, **__: object) -> None:
        raise StoreTrouble("the disk is full")

    asked = ask_for()
    with monkeypatch.context() as during:
        during.setattr(queue, "printed", no_disk)
        with pytest.raises(StoreTrouble):
            print_all()
    assert (job(asked).state, printer.out) == (SENDING, ["S-0001"])
    assert print_all() == 0
    assert (job(asked).state, job(asked).why) == (FAILED, queue.UNCERTAIN)
    assert printer.out == ["S-0001"]


def test_nobody_prints_while_another_process_does(
    station: Station, ask_for: Ask, print_all: Pass, job: Job
) -> None:
    asked = ask_for()
    other = lock_of(station.database, station.folder, LOCK, station.name)
    assert other.take()
    assert print_all() == 1
    assert job(asked).state == WAITING
    other.close()
    assert print_all() == 0


def test_two_threads_of_a_process_print_each_job_once(
    station: Station, ask_for: Ask, outlets: Outlets, printer: Pretended
) -> None:
    asked = [ask_for() for _ in range(6)]
    threads = [
        threading.Thread(target=lambda: until(lambda: not work(station, outlets))) for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(printer.out) == len(asked)


PRINTING = """
import os, sys, time
from pathlib import Path
from kiosk.core.settings import Settings
from kiosk.paper.outlets import GivenUp, SYSTEM, Outlets
from kiosk.paper.worker import work
from sqlalchemy.orm import Session

from kiosk.core.clock import FrozenClock
from kiosk.station import Station
from kiosk.store.database import Database
from tests.conftest import MORNING

folder, url, hang = Path(sys.argv[1]), sys.argv[2], sys.argv[3] == "hang"
printed = os.open(folder / "printed", os.O_APPEND | os.O_CREAT | os.O_WRONLY)

class Tray:
    def status(self):
        return ""

    def send(self, document):
        os.write(printed, f"{document.name}\\n".encode())
        while hang:
            time.sleep(60)

station = Station(folder, Database(url), Settings(), clock=FrozenClock(MORNING))
outlets = Outlets({SYSTEM: lambda name: Tray()})
deadline = time.monotonic() + 60
while work(station, outlets) and time.monotonic() < deadline:
    time.sleep(0.005)
"""


def start(station: Station, how: str = "") -> subprocess.Popen[bytes]:
    """Another process of the station that prints until nothing waits."""
    url = station.database.url
    command = [sys.executable, "-c", PRINTING, str(station.folder), url, how]
    return subprocess.Popen(command, cwd=Path(__file__).parents[2], env=dict(os.environ))


def test_two_processes_on_one_store_never_print_one_job_twice(
    station: Station, ask_for: Ask, tmp_path: Path
) -> None:
    for _ in range(6):
        ask_for()
    processes = [start(station) for _ in range(2)]
    assert [process.wait(timeout=60) for process in processes] == [0, 0]
    assert (tmp_path / "printed").read_text().split() == ["S-0001"] * 6
    assert {found.state for found in station.ask(jobs)} == {PRINTED}
    assert {found.tries for found in station.ask(jobs)} == {1}


def test_a_process_that_is_killed_while_it_prints_leaves_it_to_a_person(
    station: Station, ask_for: Ask, print_all: Pass, printer: Pretended, job: Job, tmp_path: Path
) -> None:
    asked, behind = ask_for(), ask_for()
    process = start(station, "hang")
    until(lambda: (tmp_path / "printed").exists() and (tmp_path / "printed").read_text())
    print_all()
    assert job(asked).state == SENDING, "the other one lives, and is left to it"
    process.send_signal(signal.SIGKILL)
    process.wait()
    until(lambda: print_all() == 0)
    assert (job(asked).state, job(asked).why) == (FAILED, queue.UNCERTAIN)
    assert (job(behind).state, printer.out) == (PRINTED, ["S-0001"])


def test_a_document_that_the_printer_gave_up_is_told_and_keeps_no_other_waiting(
    ask_for: Ask, print_all: Pass, job: Job, printer: Pretended
) -> None:
    ends = iter([GivenUp("job 9 was cancelled"), None])

    def give_up() -> None:
        if (trouble := next(ends)) is not None:
            raise trouble

    printer.during = give_up
    first, second = ask_for(), ask_for()
    assert print_all() == 0
    assert (job(first).state, job(first).why) == (FAILED, queue.GIVEN_UP)
    assert job(second).state == PRINTED
