"""What becomes of a job at CUPS: the driver's word is only that the scheduler has it.

Speaks the few requests of IPP that it takes (RFC 8010, RFC 8011) to the scheduler of this machine.
"""

from __future__ import annotations

import getpass
import http.client
import os
import socket
import struct
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from kiosk.paper.outlets import COVER_OPEN, OFFLINE, PAPER_OUT, READY, STOPPED
from kiosk.paper.print_system import Job, UnknownPrinter

SOCKETS = (Path("/run/cups/cups.sock"), Path("/private/var/run/cupsd"))  # posix: as CUPS is
ANSWER_S = 5.0
PRINT_JOB, CANCEL_JOB, GET_JOB, GET_JOBS, GET_PRINTER = 0x0002, 0x0008, 0x0009, 0x000A, 0x000B
RAW = "application/vnd.cups-raw"
_PRINTER_STOPPED = 5
_REASONS = (
    ("media-empty", PAPER_OUT),
    ("media-needed", PAPER_OUT),
    ("cover-open", COVER_OPEN),
    ("door-open", COVER_OPEN),
    ("offline", OFFLINE),
    ("connecting-to-device", OFFLINE),
)
_CHARSET, _LANGUAGE, _URI, _NAME, _KEYWORD, _INTEGER = 0x47, 0x48, 0x45, 0x42, 0x44, 0x21
_FORMAT = 0x49
_NUMBERS = frozenset({_INTEGER, 0x23})
_OF_JOB = ("job-id", "job-name", "job-state")
_HEAD, _LAST_SUCCESS, _NOT_FOUND = 8, 0x00FF, 0x0406
_END, _GROUPS = 0x03, frozenset({0x01, 0x02, 0x04, 0x05})
Attributes = dict[str, list[Any]]


class Scheduler:
    """CUPS on this machine. Everything raises OSError where it does not answer."""

    def __init__(self, where: Path | tuple[str, int]) -> None:
        self._where = where

    @classmethod
    def here(cls) -> Scheduler | None:
        """The scheduler of this machine, if one runs."""
        return next((cls(place) for place in SOCKETS if place.exists()), None)

    def printer_status(self, printer: str) -> str:
        """What keeps a printer from printing, as a code of `kiosk.paper.outlets`, or READY."""
        wanted = ("printer-state", "printer-state-reasons")
        found = self._ask(GET_PRINTER, printer, _wanted(*wanted))
        told = found[0] if found else {}
        reasons = " ".join(map(str, told.get("printer-state-reasons", ())))
        for reason, code in _REASONS:
            if reason in reasons and f"{reason}-warning" not in reasons:
                return code
        return STOPPED if told.get("printer-state") == [_PRINTER_STOPPED] else READY

    def find(self, printer: str, name: str) -> Job | None:
        """The newest job of a name; a cancelled one may have lost it."""
        wanted = (*_wanted(*_OF_JOB), (_KEYWORD, "which-jobs", "all"))
        found = self._ask(GET_JOBS, printer, wanted)
        jobs = [_job(each) for each in found if each.get("job-name") == [name]]
        return max(jobs, key=lambda job: job.id, default=None)

    def look(self, printer: str, job: Job) -> Job:
        """The same job as it is now."""
        wanted = ((_INTEGER, "job-id", job.id), *_wanted(*_OF_JOB))
        return _job(self._ask(GET_JOB, printer, wanted)[0])

    def give(self, printer: str, name: str, data: bytes) -> None:
        """Queue bytes of the printer's own language, which no filter changes."""
        self._ask(
            PRINT_JOB, printer, [(_NAME, "job-name", name), (_FORMAT, "document-format", RAW)], data
        )

    def cancel(self, printer: str, job: Job) -> None:
        """Have a job never come out."""
        self._ask(CANCEL_JOB, printer, [(_INTEGER, "job-id", job.id)])

    def _ask(
        self,
        operation: int,
        printer: str,
        more: Iterable[tuple[int, str, Any]],
        data: bytes = b"",
    ) -> list[Attributes]:
        """The groups of attributes that come back, but the first, which is about the answer."""
        asked = [
            (_CHARSET, "attributes-charset", "utf-8"),
            (_LANGUAGE, "attributes-natural-language", "en"),
            (_URI, "printer-uri", f"ipp://localhost/printers/{printer}"),
            (_NAME, "requesting-user-name", getpass.getuser()),
            *more,
        ]
        body = struct.pack(">HHiB", 0x0200, operation, 1, 0x01) + _encoded(asked) + bytes([_END])
        line = _Line(self._where)
        try:
            headers = {"Content-Type": "application/ipp"}
            line.request("POST", "/", body + data, headers)
            answer = line.getresponse()
            told = answer.read()
        except http.client.HTTPException as error:
            raise OSError(f"CUPS: {error}") from error
        finally:
            line.close()
        if answer.status != http.client.OK or len(told) < _HEAD:
            raise OSError(f"CUPS answers {answer.status}")
        (status,) = struct.unpack_from(">H", told, 2)
        if status == _NOT_FOUND:
            raise UnknownPrinter(printer)
        if status > _LAST_SUCCESS:
            raise OSError(f"CUPS refuses with status {status:#06x}")
        return _decoded(told[_HEAD:])[1:]


class _Line(http.client.HTTPConnection):
    """HTTP over the scheduler's own socket, or its port."""

    def __init__(self, where: Path | tuple[str, int]) -> None:
        host, port = ("localhost", 631) if isinstance(where, Path) else where
        super().__init__(host, port, timeout=ANSWER_S)
        self._path = where if isinstance(where, Path) else None

    def connect(self) -> None:
        if self._path is None:
            super().connect()
            return
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)  # posix: as CUPS is
        self.sock.settimeout(ANSWER_S)
        self.sock.connect(os.fspath(self._path))


def _job(told: Attributes) -> Job:
    return Job(told["job-id"][0], told["job-state"][0])


def _wanted(*names: str) -> list[tuple[int, str, Any]]:
    return [
        (_KEYWORD, "" if place else "requested-attributes", name)
        for place, name in enumerate(names)
    ]


def _encoded(attributes: Iterable[tuple[int, str, Any]]) -> bytes:
    parts = []
    for tag, name, value in attributes:
        raw = struct.pack(">i", value) if tag == _INTEGER else str(value).encode()
        label = name.encode()
        parts.append(struct.pack(">BH", tag, len(label)) + label)
        parts.append(struct.pack(">H", len(raw)) + raw)
    return b"".join(parts)


def _decoded(data: bytes) -> list[Attributes]:
    """Groups of attributes; a value without a name is one more of the attribute before."""
    groups: list[Attributes] = []
    at, name = 0, ""
    while at < len(data) and data[at] != _END:
        if data[at] in _GROUPS:
            groups.append({})
            at += 1
            continue
        tag, length = struct.unpack_from(">BH", data, at)
        name = data[at + 3 : at + 3 + length].decode() or name
        at += 3 + length
        (size,) = struct.unpack_from(">H", data, at)
        raw = data[at + 2 : at + 2 + size]
        value = struct.unpack(">i", raw)[0] if tag in _NUMBERS else raw.decode("utf-8", "replace")
        groups[-1].setdefault(name, []).append(value)
        at += 2 + size
    return groups
