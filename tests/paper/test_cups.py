"""A job is followed at CUPS until it is on paper; a scheduler of ours stands for the system's."""

from __future__ import annotations

import struct
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from kiosk.paper import following
from kiosk.paper.cups import RAW, Scheduler
from kiosk.paper.following import bring_out
from kiosk.paper.outlets import COVER_OPEN, OFFLINE, PAPER_OUT, READY, STOPPED, GivenUp, NotTaken
from kiosk.paper.print_system import (
    ABORTED,
    CANCELLED,
    COMPLETED,
    HELD,
    PENDING,
    PROCESSING,
    UnknownPrinter,
)

CANCEL_JOB, GET_JOBS, GET_PRINTER = 0x0008, 0x000A, 0x000B
Told = tuple[int, str, bytes]


def number(name: str, value: int, tag: int = 0x21) -> Told:
    return tag, name, struct.pack(">i", value)


def word(name: str, value: str, tag: int = 0x44) -> Told:
    return tag, name, value.encode()


@dataclass
class Made:
    """What the scheduler answers, and what it was asked."""

    states: list[int] = field(default_factory=lambda: [COMPLETED])
    printer: int = 3
    reasons: list[str] = field(default_factory=lambda: ["none"])
    after_cancel: int = CANCELLED
    status: int = 0
    http: int = 200
    cancelled: list[bytes] = field(default_factory=list)
    asked: list[bytes] = field(default_factory=list)

    def groups(self, operation: int, body: bytes) -> list[list[Told]]:
        if operation == GET_PRINTER:
            several = [
                word("printer-state-reasons" if n == 0 else "", r)
                for n, r in enumerate(self.reasons)
            ]
            return [[number("printer-state", self.printer, 0x23), *several]]
        if operation == CANCEL_JOB:
            self.cancelled.append(body)
            self.states = [self.after_cancel]
            return []
        if operation == GET_JOBS:
            gone = [number("job-id", 3), number("job-state", CANCELLED, 0x23)]
            return [
                gone,
                told_of(7, "badge", ABORTED),
                told_of(9, "badge", PENDING),
                told_of(11, "other", HELD),
            ]
        state = self.states.pop(0) if len(self.states) > 1 else self.states[0]
        return [told_of(9, "", state)]


def told_of(job: int, name: str, state: int) -> list[Told]:
    named = [word("job-name", name, 0x42)] if name else []
    return [number("job-id", job), *named, number("job-state", state, 0x23)]


def encoded(told: list[Told]) -> bytes:
    return b"".join(
        struct.pack(">BH", tag, len(name)) + name.encode() + struct.pack(">H", len(raw)) + raw
        for tag, name, raw in told
    )


@pytest.fixture
def made() -> Made:
    return Made()


@pytest.fixture
def scheduler(made: Made, monkeypatch: pytest.MonkeyPatch) -> Iterator[Scheduler]:
    class Answering(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            made.asked.append(body)
            (operation,) = struct.unpack_from(">H", body, 2)
            charset = encoded([word("attributes-charset", "utf-8", 0x47)])
            answer = struct.pack(">HHi", 0x0200, made.status, 1) + b"\x01" + charset
            for group in made.groups(operation, body):
                answer += b"\x02" + encoded(group)
            self.send_response(made.http)
            self.end_headers()
            self.wfile.write(answer + b"\x03")

        def log_message(self, *_: object) -> None:
            pass

    monkeypatch.setattr(following, "LOOK_S", 0.0)
    monkeypatch.setattr(following, "FOLLOW_S", 0.05)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    server.daemon_threads = False
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield Scheduler(("127.0.0.1", server.server_port))
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_job_that_is_completed_came_out(scheduler: Scheduler, made: Made) -> None:
    made.states = [PENDING, PROCESSING, COMPLETED]
    bring_out(scheduler, "Étiquettes", "badge")
    assert "Étiquettes".encode() in made.asked[0]
    assert made.cancelled == []


def test_bytes_of_a_printers_own_language_are_given_as_they_are(
    scheduler: Scheduler, made: Made
) -> None:
    scheduler.give("Étiquettes", "O-001", b"\x1b@\x00\xff")
    [asked] = made.asked
    assert struct.unpack_from(">H", asked, 2) == (0x0002,)
    for named in (word("job-name", "O-001", 0x42), word("document-format", RAW, 0x49)):
        assert encoded([named]) in asked
    assert asked.endswith(b"\x03\x1b@\x00\xff")
    made.status = 0x0406
    with pytest.raises(UnknownPrinter):
        scheduler.give("Autre", "O-001", b"\x1b@")


@pytest.mark.parametrize("state", [CANCELLED, ABORTED])
def test_a_job_that_the_scheduler_ended_did_not_come_out(
    scheduler: Scheduler, made: Made, state: int
) -> None:
    made.states = [PENDING, state]
    with pytest.raises(GivenUp):
        bring_out(scheduler, "Badges", "badge")


@pytest.mark.parametrize("state", [PENDING, HELD])
def test_a_job_that_waits_too_long_is_taken_back(
    scheduler: Scheduler, made: Made, state: int
) -> None:
    made.states, made.reasons = [state], ["media-empty-error"]
    with pytest.raises(NotTaken) as taken_back:
        bring_out(scheduler, "Badges", "badge")
    assert taken_back.value.why == PAPER_OUT
    [asked] = made.cancelled
    assert struct.pack(">i", 9) in asked


def test_a_job_that_began_before_it_could_be_taken_back_came_out(
    scheduler: Scheduler, made: Made
) -> None:
    made.states, made.after_cancel = [HELD], COMPLETED
    bring_out(scheduler, "Badges", "badge")


def test_of_a_job_that_is_half_out_nobody_knows(scheduler: Scheduler, made: Made) -> None:
    made.states = [PROCESSING]
    with pytest.raises(TimeoutError):
        bring_out(scheduler, "Badges", "badge")
    assert made.cancelled == []


def test_a_queue_that_keeps_nothing_is_believed(scheduler: Scheduler) -> None:
    bring_out(scheduler, "Badges", "a badge that is not listed")


@pytest.mark.parametrize(
    ("state", "reasons", "code"),
    [
        (3, ["none"], READY),
        (4, ["none", "media-low-warning"], READY),
        (3, ["none", "media-empty-error"], PAPER_OUT),
        (4, ["cover-open"], COVER_OPEN),
        (4, ["cover-open-warning"], READY),
        (3, ["offline-report"], OFFLINE),
        (5, ["paused"], STOPPED),
    ],
)
def test_what_keeps_a_printer_from_printing_has_a_code(
    scheduler: Scheduler, made: Made, state: int, reasons: list[str], code: str
) -> None:
    made.printer, made.reasons = state, reasons
    assert scheduler.printer_status("Badges") == code


def test_a_printer_of_another_system_is_told_apart(scheduler: Scheduler, made: Made) -> None:
    made.status = 0x0406
    with pytest.raises(UnknownPrinter):
        scheduler.find("Badges", "badge")


@pytest.mark.parametrize(("status", "http"), [(0x0500, 200), (0, 403)])
def test_a_scheduler_that_refuses_is_an_error_of_the_system(
    scheduler: Scheduler, made: Made, status: int, http: int
) -> None:
    made.status, made.http = status, http
    with pytest.raises(OSError, match="CUPS"):
        scheduler.find("Badges", "badge")
