"""A job is followed at the spooler of Windows; a library of ours answers in its structures."""

# ruff: noqa: N802 # the names of winspool.drv
from __future__ import annotations

import ctypes
from collections.abc import Callable
from ctypes import memmove, sizeof
from dataclasses import dataclass, field
from typing import Any

import pytest

from kiosk.paper import following
from kiosk.paper.following import bring_out
from kiosk.paper.outlets import COVER_OPEN, OFFLINE, PAPER_OUT, READY, STOPPED, GivenUp, NotTaken
from kiosk.paper.print_system import COMPLETED, HELD, LOST, Job, UnknownPrinter
from kiosk.paper.winspool import (
    JOB_BLOCKED,
    JOB_COMPLETE,
    JOB_DELETED,
    JOB_DELETING,
    JOB_ERROR,
    JOB_OFFLINE,
    JOB_PAPER_OUT,
    JOB_PAUSED,
    JOB_PRINTED,
    JOB_PRINTING,
    JOB_SPOOLING,
    JobInfo,
    PrinterFlags,
    PrinterStatus,
    Spooler,
)

GONE = -1
INVALID_PARAMETER, TOO_SMALL, NO_SUCH_PRINTER, ACCESS_DENIED = 87, 122, 1801, 5
Info = JobInfo | PrinterFlags | PrinterStatus


@dataclass
class Library:
    """The functions of winspool.drv: how a job fares look by look, and what was asked."""

    fares: list[int] = field(default_factory=lambda: [JOB_PRINTED])
    pages: int = 0
    named: list[tuple[int, str]] = field(default_factory=lambda: [(7, "badge"), (9, "badge")])
    status: int = 0
    attributes: int = 0
    failing: int = 0
    error: int = 0
    deleted: list[int] = field(default_factory=list)
    open: int = 0
    given: list[tuple[str, str, bytes]] = field(default_factory=list)
    room: int = 1 << 30
    kept: list[Any] = field(default_factory=list)
    """Whose words the buffers point to."""

    def OpenPrinterW(self, name: Any, handle: Any, _defaults: None) -> int:
        if name.value != "Étiquettes":
            return self._fail(NO_SUCH_PRINTER)
        handle._obj.value = 42
        self.open += 1
        return 1

    def ClosePrinter(self, handle: Any) -> int:
        assert handle.value == 42
        self.open -= 1
        return 1

    def EnumJobsW(
        self, _h: Any, _first: Any, _most: Any, level: Any, buffer: Any, room: Any, *out: Any
    ) -> int:
        assert level.value == 1
        needed, count = out
        jobs = [JobInfo(JobId=n, pDocument=name, Status=JOB_SPOOLING) for n, name in self.named]
        count._obj.value = len(jobs)
        return self._give(jobs, buffer, room, needed)

    def GetJobW(self, _h: Any, job: Any, _level: Any, buffer: Any, room: Any, needed: Any) -> int:
        bits = self.fares.pop(0) if len(self.fares) > 1 else self.fares[0]
        if bits == GONE:
            return self._fail(INVALID_PARAMETER)
        told = JobInfo(JobId=job.value, Status=bits, PagesPrinted=self.pages)
        return self._give([told], buffer, room, needed)

    def GetPrinterW(self, _h: Any, level: Any, buffer: Any, room: Any, needed: Any) -> int:
        told: Info = PrinterStatus(dwStatus=self.status)
        if level.value == 4:
            told = PrinterFlags(Attributes=self.attributes)
        return self._give([told], buffer, room, needed)

    def StartDocPrinterW(self, handle: Any, level: Any, about: Any) -> int:
        assert (handle.value, level.value) == (42, 1)
        if self.failing:
            return self._fail(self.failing)
        self.given.append((about._obj.pDocName, about._obj.pDatatype, b""))
        return 9

    def WritePrinter(self, _h: Any, data: bytes, whole: Any, went: Any) -> int:
        went._obj.value = min(whole.value, self.room)
        name, kind, before = self.given.pop()
        self.given.append((name, kind, before + data[: went._obj.value]))
        return 1

    def EndDocPrinter(self, _handle: Any) -> int:
        return 1

    def AbortPrinter(self, _handle: Any) -> int:
        self.given.pop()
        return 1

    def SetJobW(self, _h: Any, job: Any, _level: Any, _told: None, control: int) -> int:
        assert control == 5
        if self.failing:
            return self._fail(self.failing)
        self.deleted.append(job.value)
        self.fares = [GONE]
        return 1

    def _give(self, told: list[Any], buffer: Any, room: Any, needed: Any) -> int:
        needed._obj.value = sum(sizeof(each) for each in told)
        if self.failing:
            return self._fail(self.failing)
        if needed._obj.value > room.value:
            return self._fail(TOO_SMALL)
        self.kept.extend(told)
        at = ctypes.addressof(buffer)
        for each in told:
            memmove(at, ctypes.addressof(each), sizeof(each))
            at += sizeof(each)
        return 1

    def _fail(self, code: int) -> int:
        self.error = code
        return 0


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> Library:
    monkeypatch.setattr(following, "LOOK_S", 0.0)
    monkeypatch.setattr(following, "FOLLOW_S", 0.05)
    return Library()


@pytest.fixture
def spooler(library: Library) -> Spooler:
    return Spooler(library, lambda: library.error)


@pytest.fixture
def follow(spooler: Spooler, library: Library) -> Callable[..., None]:
    """See a job through that fares like this."""

    def see(*fares: int) -> None:
        library.fares = list(fares)
        bring_out(spooler, "Étiquettes", "badge")
        assert library.open == 0

    return see


def test_bytes_of_a_printers_own_language_are_given_as_they_are(
    spooler: Spooler, library: Library
) -> None:
    spooler.give("Étiquettes", "O-001 ب", b"\x1b@\x00\xff")
    assert library.given == [("O-001 ب", "RAW", b"\x1b@\x00\xff")]
    assert library.open == 0


def test_what_the_spooler_has_no_room_for_is_taken_back_whole(
    spooler: Spooler, library: Library
) -> None:
    library.room = 2
    with pytest.raises(OSError, match="WritePrinter"):
        spooler.give("Étiquettes", "O-001", b"\x1b@\x00\xff")
    library.failing = ACCESS_DENIED
    with pytest.raises(OSError, match="StartDocPrinterW"):
        spooler.give("Étiquettes", "O-001", b"\x1b@")
    with pytest.raises(UnknownPrinter):
        spooler.give("Autre", "O-001", b"\x1b@")
    assert (library.given, library.open) == ([], 0)


@pytest.mark.parametrize("end", [JOB_PRINTED, JOB_COMPLETE, JOB_PRINTED | JOB_DELETED, GONE])
def test_a_job_that_is_done_came_out(
    follow: Callable[..., None], library: Library, end: int
) -> None:
    follow(JOB_SPOOLING, JOB_PRINTING, end)
    assert library.deleted == []


@pytest.mark.parametrize("end", [JOB_DELETING | JOB_PRINTING, JOB_DELETED])
def test_a_job_that_somebody_deleted_did_not_come_out(
    follow: Callable[..., None], end: int
) -> None:
    with pytest.raises(GivenUp):
        follow(JOB_SPOOLING, end)


@pytest.mark.parametrize(
    "bits",
    [0, JOB_SPOOLING, JOB_PAUSED, JOB_ERROR, JOB_BLOCKED, JOB_OFFLINE | JOB_PRINTING | JOB_ERROR],
)
def test_a_job_that_waits_too_long_is_taken_back(
    follow: Callable[..., None], library: Library, bits: int
) -> None:
    library.status = 0x80
    with pytest.raises(NotTaken) as taken_back:
        follow(bits)
    assert taken_back.value.why == OFFLINE
    assert library.deleted == [9]


@pytest.mark.parametrize("bits", [JOB_PRINTING, JOB_PRINTING | JOB_PAPER_OUT])
def test_of_a_job_that_is_half_out_nobody_knows(
    follow: Callable[..., None], library: Library, bits: int
) -> None:
    with pytest.raises(TimeoutError):
        follow(bits)
    assert library.deleted == []


def test_of_a_job_with_a_page_out_nobody_knows(
    follow: Callable[..., None], library: Library
) -> None:
    library.pages = 1
    with pytest.raises(TimeoutError):
        follow(JOB_ERROR)


def test_a_job_that_leaves_while_it_is_held_may_have_been_deleted(
    follow: Callable[..., None], spooler: Spooler
) -> None:
    with pytest.raises(TimeoutError):
        follow(JOB_PAUSED, GONE)
    assert spooler.look("Étiquettes", Job(9, HELD)).state == LOST


def test_a_job_that_leaves_at_once_is_believed_where_the_printer_is_ready(
    follow: Callable[..., None], library: Library
) -> None:
    follow(JOB_SPOOLING, GONE)
    library.status = 0x10
    with pytest.raises(TimeoutError):
        follow(JOB_SPOOLING, GONE)


def test_a_job_that_ends_while_it_is_taken_back_came_out(
    spooler: Spooler, library: Library
) -> None:
    library.fares, library.failing = [GONE], INVALID_PARAMETER
    spooler.cancel("Étiquettes", Job(9, following.PENDING))
    library.failing = 0
    assert spooler.look("Étiquettes", Job(9, following.PENDING)).state == COMPLETED


def test_the_newest_job_of_the_name_is_found_among_any_number(
    spooler: Spooler, library: Library
) -> None:
    library.named = [*((n, f"other {n}") for n in range(300)), (400, "badge"), (399, "badge")]
    found = spooler.find("Étiquettes", "badge")
    assert found is not None
    assert found.id == 400
    library.named = []
    assert spooler.find("Étiquettes", "badge") is None


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (0, READY),
        (0x400, READY),  # printing
        (0x10, PAPER_OUT),
        (0x400000 | 0x2, COVER_OPEN),
        (0x80, OFFLINE),
        (0x1, STOPPED),
        (0x8, STOPPED),
    ],
)
def test_what_keeps_a_printer_from_printing_has_a_code(
    spooler: Spooler, library: Library, status: int, code: str
) -> None:
    library.status = status
    assert spooler.printer_status("Étiquettes") == code


def test_a_printer_that_is_set_to_work_offline_is_offline(
    spooler: Spooler, library: Library
) -> None:
    library.attributes = 0x400
    assert spooler.printer_status("Étiquettes") == OFFLINE


def test_a_printer_that_windows_does_not_know_is_told_apart(spooler: Spooler) -> None:
    with pytest.raises(UnknownPrinter):
        spooler.find("Badges", "badge")


def test_a_spooler_that_refuses_is_an_error_of_the_system(
    spooler: Spooler, library: Library
) -> None:
    library.failing = ACCESS_DENIED
    for ask in (
        lambda: spooler.find("Étiquettes", "badge"),
        lambda: spooler.look("Étiquettes", Job(9, HELD)),
        lambda: spooler.printer_status("Étiquettes"),
        lambda: spooler.cancel("Étiquettes", Job(9, HELD)),
    ):
        with pytest.raises(OSError, match="error 5"):
            ask()
    assert library.open == 0
