"""A ticket printer at the end of a line: what comes out, and what it says when nothing does."""

from __future__ import annotations

import os
import socket
import threading
import tty
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from kiosk.core.clock import FrozenClock
from kiosk.paper.drawing.raster import dots
from kiosk.paper.kinds import core_kinds
from kiosk.paper.outlets import (
    COVER_OPEN,
    MISSING,
    OFFLINE,
    PAPER_OUT,
    READY,
    STOPPED,
    GivenUp,
    NotTaken,
    Outlets,
)
from kiosk.paper.prints import Print, Rendered, TicketPrint
from kiosk.paper.states import EXPIRED, FAILED, PRINTED, WAITING
from kiosk.paper.thermal import printer as module
from kiosk.paper.thermal.printer import thermal
from kiosk.paper.worker import work
from kiosk.station import Station
from kiosk.tickets.code import write
from tests.paper.conftest import Ask
from tests.paper.test_worker import Job
from tests.paper.thermal.emulator import Emulator
from tests.qr_reader import read_codes
from tests.waiting import until


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator() as made:
        yield made


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """A printer that says nothing says it soon."""
    monkeypatch.setattr(module, "ANSWER_S", 0.3)
    monkeypatch.setattr(module, "PRINTED_S", 0.5)


@pytest.fixture
def taken(station: Station) -> UUID:
    """A ticket with papers to bring, in French and Arabic."""
    found = station.do("tickets.take", service="ompic", issued_at=station.clock.now()).result
    ticket: UUID = found.ticket
    return ticket


@pytest.fixture
def ticket(station: Station, taken: UUID) -> Rendered:
    return TicketPrint(ticket=taken).render(station, "O-001")


def test_a_ticket_comes_out_whole_and_its_code_is_read_back(
    station: Station, taken: UUID, ticket: Rendered, emulator: Emulator
) -> None:
    thermal(emulator.address).send(ticket)
    [paper] = emulator.papers
    assert paper.tobytes() == dots(ticket.pdf).tobytes()
    assert emulator.unknown == []
    [found] = read_codes(paper.convert("L"))
    assert station.site is not None
    assert found.text == write(station.site.code, taken)


@pytest.mark.parametrize("wide", [576, 512, 384])
def test_it_is_as_wide_as_the_paper_and_its_code_is_read_on_each(
    ticket: Rendered, emulator: Emulator, wide: int
) -> None:
    thermal(f"{emulator.address}?dots={wide}").send(ticket)
    [paper] = emulator.papers
    assert paper.width == wide
    assert len(read_codes(paper.convert("L"))) == 1


def test_each_copy_is_cut_by_itself(ticket: Rendered, emulator: Emulator) -> None:
    thermal(emulator.address).send(Rendered("two", ticket.pdf, roll=True, copies=2))
    one, other = emulator.papers
    assert one.tobytes() == other.tobytes()


@pytest.mark.parametrize(
    ("trouble", "why"),
    [({"paper": 0}, PAPER_OUT), ({"cover_open": True}, COVER_OPEN), ({"error": True}, STOPPED)],
)
def test_what_keeps_it_from_printing_is_told_before_anything_is_sent(
    ticket: Rendered, emulator: Emulator, trouble: dict[str, object], why: str
) -> None:
    for name, value in trouble.items():
        setattr(emulator, name, value)
    outlet = thermal(emulator.address)
    assert outlet.status() == why
    with pytest.raises(NotTaken, match=why):
        outlet.send(ticket)
    assert (emulator.papers, emulator.half) == ([], 0)


def test_one_that_is_switched_off_is_offline(ticket: Rendered) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as listening:
        port = listening.getsockname()[1]
    outlet = thermal(f"tcp://127.0.0.1:{port}")
    assert outlet.status() == OFFLINE
    with pytest.raises(NotTaken, match=OFFLINE):
        outlet.send(ticket)


def test_one_that_is_not_plugged_in_is_missing(ticket: Rendered) -> None:
    for address in ("usb:/dev/usb/lp987", "usb:dead:beef"):
        outlet = thermal(address)
        assert outlet.status() == MISSING
        with pytest.raises(NotTaken, match=MISSING):
            outlet.send(ticket)


def test_one_that_says_nothing_is_offline_unless_it_never_speaks(ticket: Rendered) -> None:
    with Emulator(talking=False) as silent:
        assert thermal(silent.address).status() == OFFLINE
        outlet = thermal(f"{silent.address}?answers=no")
        assert outlet.status() == READY
        outlet.send(ticket)
        until(lambda: len(silent.papers) == 1)


def test_paper_that_ends_in_the_midst_is_told_and_the_rest_never_comes_out(
    ticket: Rendered, emulator: Emulator
) -> None:
    emulator.paper = 200
    with pytest.raises(GivenUp, match=PAPER_OUT):
        thermal(emulator.address).send(ticket)
    emulator.settled()
    assert emulator.half == 200
    emulator.load(10_000)
    assert (emulator.papers, emulator.half) == ([], 200)


def test_a_line_that_breaks_leaves_nobody_knowing(ticket: Rendered) -> None:
    """Neither given up nor to be tried again by itself."""
    with closing(socket.create_server(("127.0.0.1", 0))) as listening:

        def break_off() -> None:
            line, _ = listening.accept()
            with line:
                for _ in range(3):
                    line.recv(16)
                    line.sendall(b"\x12")
                line.recv(1024)

        broken = threading.Thread(target=break_off)
        broken.start()
        with pytest.raises(ConnectionError) as raised:
            thermal(f"tcp://127.0.0.1:{listening.getsockname()[1]}").send(ticket)
        broken.join()
    assert not isinstance(raised.value, NotTaken | GivenUp)


@pytest.mark.skipif(os.name == "nt", reason="a pair of ends as only POSIX has")
@pytest.mark.parametrize("line", ["serial", "usb"])
def test_serial_and_usb_carry_the_same_bytes(ticket: Rendered, line: str) -> None:
    ours, theirs = os.openpty()
    tty.setraw(theirs)
    emulator = Emulator()
    heard = threading.Thread(target=emulator.hear_file, args=(ours,), daemon=True)
    heard.start()
    try:
        thermal(f"{line}:{os.ttyname(theirs)}").send(ticket)
        [paper] = emulator.papers
        assert paper.tobytes() == dots(ticket.pdf).tobytes()
    finally:
        os.close(theirs)
        heard.join(5)
        os.close(ours)


def test_by_its_numbers_a_usb_printer_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kiosk.paper.thermal import lines

    for n, numbers in enumerate((("1504", "0006"), ("04b8", "0e15"))):
        usb = tmp_path / "usb" / str(n)
        (usb / "port").mkdir(parents=True)
        for name, number in zip(("idVendor", "idProduct"), numbers, strict=True):
            (usb / name).write_text(f"{number}\n")
        (tmp_path / "class" / f"lp{n}").mkdir(parents=True)
        (tmp_path / "class" / f"lp{n}" / "device").symlink_to(usb / "port")
    monkeypatch.setattr(lines, "USB_PRINTERS", tmp_path / "class")
    assert lines._by_numbers("04B8:0E15") == "/dev/usb/lp1"


# -- through the queue -----------------------------------------------------------------------------


@pytest.fixture
def wanted(taken: UUID) -> Print:
    return TicketPrint(ticket=taken)


def test_a_printer_that_is_back_prints_what_is_fresh_and_nothing_stale(
    station: Station,
    ask_for: Ask,
    wanted: Print,
    job: Job,
    emulator: Emulator,
    clock: FrozenClock,
    tmp_path: Path,
) -> None:
    outlets, address = Outlets(core_kinds(tmp_path)), f"escpos:{emulator.address}"
    emulator.paper = 0
    stale = ask_for(wanted, address)
    assert work(station, outlets) == 1
    assert (job(stale).state, job(stale).why) == (WAITING, PAPER_OUT)
    clock.at += timedelta(minutes=4)
    fresh = ask_for(wanted, address)
    emulator.load(10_000)
    assert work(station, outlets) == 0
    assert [job(stale).state, job(fresh).state] == [EXPIRED, PRINTED]
    assert len(emulator.papers) == 1


def test_half_a_ticket_is_for_a_person_to_decide(
    station: Station, ask_for: Ask, wanted: Print, job: Job, emulator: Emulator, tmp_path: Path
) -> None:
    outlets, address = Outlets(core_kinds(tmp_path)), f"escpos:{emulator.address}"
    emulator.paper = 300
    half, next_one = ask_for(wanted, address), ask_for(wanted, address)
    assert work(station, outlets) == 1
    assert job(half).state == FAILED
    assert (job(next_one).state, job(next_one).why) == (WAITING, PAPER_OUT)
    emulator.settled()
    emulator.load(10_000)
    assert work(station, outlets) == 0
    assert job(next_one).state == PRINTED
    assert len(emulator.papers) == 1


def test_an_address_that_is_none_keeps_what_waits_and_says_so(
    station: Station, ask_for: Ask, wanted: Print, job: Job, tmp_path: Path
) -> None:
    asked = ask_for(wanted, "escpos:tcp://")
    assert work(station, Outlets(core_kinds(tmp_path))) == 1
    assert job(asked).why == STOPPED
