"""Where paper comes out: one class a kind of outlet, chosen by the outlet's address.

An address is "folder", "file:PATH", "escpos:" and where a ticket printer is, or else the name of a
printer of the system; `kiosk.paper.kinds` has what makes each.
"""

from __future__ import annotations

import logging
import re
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from pathlib import Path
from typing import Any, Protocol, TypeVar

from kiosk.core.files import is_own, write_whole
from kiosk.paper.prints import Rendered

log = logging.getLogger("kiosk.paper")
T = TypeVar("T")
READY = ""
MISSING, OFFLINE, PAPER_OUT, COVER_OPEN = "missing", "offline", "paper_out", "cover_open"
STOPPED, UNWRITABLE = "stopped", "unwritable"
FOLDER, FILE, ESCPOS, SYSTEM = "folder", "file", "escpos", "system"
FILES = frozenset({FOLDER, FILE})
"""The kinds out of which a file comes, and no paper that someone could wait for."""
STATUS_S, SEND_S = 10.0, 60.0
"""How long an outlet may think about how it is, and be given a document."""


class NotTaken(Exception):
    """The outlet took nothing of the document, so it can be sent again; `why` is a code."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class GivenUp(Exception):
    """The outlet gave a document up: nothing more of it will come out, and a person decides."""


class Outlet(Protocol):
    """A printer, or what stands for one."""

    def status(self) -> str:
        """READY, or the code of what keeps it from printing, as far as it can tell."""

    def send(self, document: Rendered) -> None:
        """Put a document out, and return when it is.

        Raises NotTaken where nothing of it came out, GivenUp where nothing will; after anything
        else nobody knows.
        """


Kinds = Mapping[str, Callable[[str], Outlet]]


class Folder:
    """A file for each document, in a folder; printed again, it is written again."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def status(self) -> str:
        """A folder is made when it is needed."""
        return READY

    def send(self, document: Rendered) -> None:
        """Write the file whole or not at all."""
        _write(self._folder / f"{file_name(document.name)}.pdf", document.pdf)


class File:
    """One file, whose place somebody chose."""

    def __init__(self, file: Path, data_folder: Path) -> None:
        self._file, self._data_folder = file, data_folder

    def status(self) -> str:
        """A file is made when it is needed."""
        return READY

    def send(self, document: Rendered) -> None:
        """Write the file whole or not at all, and never over one of the program's own."""
        if is_own(self._file, self._data_folder):
            raise NotTaken(UNWRITABLE)
        _write(self._file, document.pdf)


class Bounded:
    """While its outlet hangs it is stopped, and is given nothing more."""

    def __init__(self, outlet: Outlet) -> None:
        self._outlet = outlet
        self._asked: Future[Any] | None = None

    @property
    def hangs(self) -> bool:
        """Whether what it was asked is not answered."""
        return self._asked is not None and not self._asked.done()

    def status(self) -> str:
        """As the outlet says, in time."""
        if self.hangs:
            return STOPPED
        try:
            return self._in_time(self._outlet.status, STATUS_S)
        except TimeoutError:
            log.warning("an outlet does not say how it is in %g s", STATUS_S)
            return STOPPED

    def send(self, document: Rendered) -> None:
        """Raises TimeoutError too, after which nobody knows what came out."""
        self._in_time(lambda: self._outlet.send(document), SEND_S)

    def _in_time(self, ask: Callable[[], T], seconds: float) -> T:
        answer: Future[T] = Future()

        def carry() -> None:
            try:
                answer.set_result(ask())
            except Exception as error:  # noqa: BLE001 # raised to who asked
                answer.set_exception(error)

        self._asked = answer
        # A daemon: what hangs keeps no program from ending.
        threading.Thread(target=carry, daemon=True, name="outlet").start()
        return answer.result(seconds)


class Outlets:
    """The outlets that this process can reach, each made once: one that hangs is known to."""

    def __init__(self, kinds: Kinds) -> None:
        self._kinds = kinds
        self._given: dict[str, Bounded] = {}

    def at(self, address: str) -> Outlet | None:
        """The outlet of an address; None where it is for another process to serve."""
        if address in self._given:
            return self._given[address]
        kind, _, place = address.partition(":")
        if kind not in self._kinds or kind == SYSTEM:
            kind, place = SYSTEM, address
        make = self._kinds.get(kind)
        if make is None:
            return None
        self._given[address] = Bounded(make(place))
        return self._given[address]


def to_file(address: str) -> bool:
    """Whether what goes there becomes a file."""
    return address.partition(":")[0] in FILES


def file_name(name: str) -> str:
    """A document's name as every system takes it for a file."""
    return re.sub(r"[^\w.-]+", "-", name).strip("-") or "document"


def _write(file: Path, data: bytes) -> None:
    """Write a file whole, or leave what was there."""
    if not file.name:
        raise NotTaken(UNWRITABLE)
    try:
        if file.exists() and not file.is_file():  # a device, say, whose place a file would take
            raise NotTaken(UNWRITABLE)
        file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(file, data, force=True)
    except OSError as error:
        raise NotTaken(UNWRITABLE) from error
