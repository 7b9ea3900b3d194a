"""What becomes of a job at the spooler of Windows: the driver's word is only that it was taken.

Its structures and bits are those of winspool.h. A job leaves the queue when it is done or deleted,
and only what was last seen of it tells which.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes import Array, Structure, byref, c_char, c_uint16, c_uint32, c_void_p, c_wchar_p
from typing import Any

from kiosk.paper.outlets import COVER_OPEN, OFFLINE, PAPER_OUT, READY, STOPPED
from kiosk.paper.print_system import (
    CANCELLED,
    COMPLETED,
    HELD,
    LOST,
    PENDING,
    PROCESSING,
    Job,
    UnknownPrinter,
)

JOB_PAUSED, JOB_ERROR, JOB_DELETING, JOB_SPOOLING = 0x1, 0x2, 0x4, 0x8
JOB_PRINTING, JOB_OFFLINE, JOB_PAPER_OUT, JOB_PRINTED = 0x10, 0x20, 0x40, 0x80
JOB_DELETED, JOB_BLOCKED, JOB_NEEDS_SOMEONE, JOB_COMPLETE = 0x100, 0x200, 0x400, 0x1000
_DONE, _ENDED = JOB_PRINTED | JOB_COMPLETE, JOB_DELETING | JOB_DELETED
_TROUBLE = JOB_PAUSED | JOB_ERROR | JOB_OFFLINE | JOB_PAPER_OUT | JOB_BLOCKED | JOB_NEEDS_SOMEONE
_PRINTER = (
    (0x10 | 0x40 | 0x20, PAPER_OUT),  # no paper, trouble with it, to be fed by hand
    (0x400000, COVER_OPEN),
    (0x80 | 0x1000, OFFLINE),  # off line, not available
    (0x1 | 0x2 | 0x4 | 0x8 | 0x40000 | 0x100000, STOPPED),  # paused, error, leaving, jam, toner
)
_WORKS_OFFLINE = 0x400
_DELETE = 5
_INVALID_PARAMETER, _TOO_SMALL, _NO_SUCH_PRINTER = 87, 122, 1801
MOST_JOBS = 10_000
RAW = "RAW"


class JobInfo(Structure):
    """JOB_INFO_1W."""

    _fields_ = (
        ("JobId", c_uint32),
        ("pPrinterName", c_wchar_p),
        ("pMachineName", c_wchar_p),
        ("pUserName", c_wchar_p),
        ("pDocument", c_wchar_p),
        ("pDatatype", c_wchar_p),
        ("pStatus", c_wchar_p),
        ("Status", c_uint32),
        ("Priority", c_uint32),
        ("Position", c_uint32),
        ("TotalPages", c_uint32),
        ("PagesPrinted", c_uint32),
        ("Submitted", c_uint16 * 8),
    )


class PrinterFlags(Structure):
    """PRINTER_INFO_4W."""

    _fields_ = (
        ("pPrinterName", c_wchar_p),
        ("pServerName", c_wchar_p),
        ("Attributes", c_uint32),
    )


class PrinterStatus(Structure):
    """PRINTER_INFO_6."""

    _fields_ = (("dwStatus", c_uint32),)


class DocInfo(Structure):
    """DOC_INFO_1W."""

    _fields_ = (
        ("pDocName", c_wchar_p),
        ("pOutputFile", c_wchar_p),
        ("pDatatype", c_wchar_p),
    )


class Spooler:
    """The spooler of this machine, by its library; `error` is the code of what failed last."""

    def __init__(self, library: Any, error: Callable[[], int]) -> None:
        self._library, self._error = library, error
        self._cancelled: set[int] = set()

    @classmethod
    def here(cls) -> Spooler | None:
        """The spooler of Windows; None elsewhere."""
        if sys.platform == "win32":
            return cls(ctypes.WinDLL("winspool.drv", use_last_error=True), ctypes.get_last_error)
        return None

    def printer_status(self, printer: str) -> str:
        """What keeps a printer from printing, as a code of `kiosk.paper.outlets`, or READY."""
        with self._opened(printer) as handle:
            flags = PrinterFlags.from_buffer(self._told("GetPrinterW", handle, 4))
            if flags.Attributes & _WORKS_OFFLINE:
                return OFFLINE
            bits = PrinterStatus.from_buffer(self._told("GetPrinterW", handle, 6)).dwStatus
        return next((code for wanted, code in _PRINTER if bits & wanted), READY)

    def find(self, printer: str, name: str) -> Job | None:
        """The newest job of a name; one that is done may have gone."""
        with self._opened(printer) as handle:
            count = c_uint32()
            found = self._told("EnumJobsW", handle, 0, MOST_JOBS, 1, also=(byref(count),))
            jobs = (JobInfo * count.value).from_buffer(found) if count.value else ()
            named = [_job(each) for each in jobs if each.pDocument == name]
        return max(named, key=lambda job: job.id, default=None)

    def look(self, printer: str, job: Job) -> Job:
        """The same job as it is now, or what must have become of it if it has gone."""
        with self._opened(printer) as handle:
            try:
                return _job(JobInfo.from_buffer(self._told("GetJobW", handle, job.id, 1)))
            except OSError as error:
                if error.errno != _INVALID_PARAMETER:
                    raise
        return Job(job.id, self._become(printer, job))

    def give(self, printer: str, name: str, data: bytes) -> None:
        """Queue bytes of the printer's own language, which no driver changes."""
        about, went, whole = DocInfo(name, None, RAW), c_uint32(), c_uint32(len(data))
        with self._opened(printer) as handle:
            if not self._library.StartDocPrinterW(handle, c_uint32(1), byref(about)):
                raise self._trouble("StartDocPrinterW")
            written = self._library.WritePrinter(handle, data, whole, byref(went))
            if not written or went.value != len(data) or not self._library.EndDocPrinter(handle):
                trouble = self._trouble("WritePrinter")
                self._library.AbortPrinter(handle)
                raise trouble

    def cancel(self, printer: str, job: Job) -> None:
        """Have a job never come out."""
        with self._opened(printer) as handle:
            if not self._library.SetJobW(handle, c_uint32(job.id), c_uint32(0), None, _DELETE):
                if self._error() != _INVALID_PARAMETER:
                    raise self._trouble("SetJobW")
                return  # it went before it could be deleted
        self._cancelled.add(job.id)

    def _become(self, printer: str, job: Job) -> int:
        """A job that has gone was printed, unless it was deleted or the printer was in trouble."""
        if job.id in self._cancelled:
            return CANCELLED
        if job.state == HELD:
            return LOST
        if job.state == PENDING and self.printer_status(printer) != READY:
            return LOST
        return COMPLETED

    @contextmanager
    def _opened(self, printer: str) -> Iterator[c_void_p]:
        handle = c_void_p()
        if not self._library.OpenPrinterW(c_wchar_p(printer), byref(handle), None):
            if self._error() == _NO_SUCH_PRINTER:
                raise UnknownPrinter(printer)
            raise self._trouble("OpenPrinterW")
        try:
            yield handle
        finally:
            self._library.ClosePrinter(handle)

    def _told(self, ask: str, handle: c_void_p, *which: int, also: tuple[Any, ...] = ()) -> Any:
        """The answer in a buffer of its own size, which may grow between two questions."""
        size, needed = 0, c_uint32()
        call = getattr(self._library, ask)
        numbers = [c_uint32(each) for each in which]
        while True:
            buffer: Array[c_char] = ctypes.create_string_buffer(max(size, ctypes.sizeof(JobInfo)))
            room = c_uint32(len(buffer))
            if call(handle, *numbers, buffer, room, byref(needed), *also):
                return buffer
            if self._error() != _TOO_SMALL or needed.value <= len(buffer):
                raise self._trouble(ask)
            size = needed.value

    def _trouble(self, ask: str) -> OSError:
        code = self._error()
        return OSError(code, f"the spooler refuses {ask} with error {code}")


def _job(told: Any) -> Job:
    return Job(told.JobId, _state(told.Status, told.PagesPrinted))


def _state(bits: int, pages: int) -> int:
    """What the bits of a job mean. Of one that is in trouble while it prints, part may be out,
    unless the printer is off: that took nothing.
    """
    if bits & _DONE:
        return COMPLETED
    if bits & _ENDED:
        return CANCELLED
    if bits & _TROUBLE:
        begun = pages or (bits & JOB_PRINTING and not bits & JOB_OFFLINE)
        return PROCESSING if begun else HELD
    return PROCESSING if bits & JOB_PRINTING else PENDING
