"""A ticket printer as an outlet: asked before, given the dots, and asked whether they are out."""

from __future__ import annotations

import errno
import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from uuid import uuid4

from kiosk.paper.following import bring_out, print_system
from kiosk.paper.outlets import (
    COVER_OPEN,
    MISSING,
    OFFLINE,
    PAPER_OUT,
    READY,
    STOPPED,
    GivenUp,
    NotTaken,
    Outlet,
)
from kiosk.paper.print_system import UnknownPrinter
from kiosk.paper.prints import Rendered
from kiosk.paper.thermal import escpos
from kiosk.paper.thermal.address import SPOOL, Address, read
from kiosk.paper.thermal.lines import MAKERS, Line, first_byte, write_all

log = logging.getLogger("kiosk.paper")
ANSWER_S, PRINTED_S = 2.0, 20.0
"""How long a printer thinks about how it is, and how long it prints what it was given."""


def thermal(place: str) -> Outlet:
    """The outlet of an address, as `kiosk.paper.thermal.address` reads it; raises NoAddress."""
    address = read(place)
    return Spooled(address) if address.line == SPOOL else Thermal(address)


class Thermal:
    """A printer on a line of its own."""

    def __init__(self, address: Address) -> None:
        self._address = address

    def status(self) -> str:
        """What it says of itself; one that never answers is ready where it can be reached."""
        try:
            with self._line() as line:
                return self._asked(line)
        except NotTaken as error:
            return error.why

    def send(self, document: Rendered) -> None:
        """Print, and wait until it is out.

        Where paper ends or the cover opens meanwhile, the printer forgets the rest, so that it does
        not come out later beside somebody else.
        """
        data = drawn(document, self._address)
        with self._line() as line:
            if why := self._asked(line):
                raise NotTaken(why)
            failed = self._printed(line, data)
            if failed is None:
                return
            why = self._asked(line)
            self._forget(line)
            if why in (PAPER_OUT, COVER_OPEN):
                raise GivenUp(why) from failed
            raise failed

    def _printed(self, line: Line, data: bytes) -> OSError | None:
        """Give it everything; None once it says that it is out, or was never to say anything."""
        try:
            write_all(line, data)
            if not self._address.answers or self._is_out(line):
                return None
        except OSError as error:
            return error
        return TimeoutError(f"it is not done after {PRINTED_S:g} s")

    @contextmanager
    def _line(self) -> Iterator[Line]:
        try:
            line = MAKERS[self._address.line](self._address)
        except OSError as error:
            log.info("a ticket printer is not reached: %s", error)
            raise NotTaken(MISSING if error.errno == errno.ENOENT else OFFLINE) from error
        try:
            yield line
        finally:
            line.close()

    def _asked(self, line: Line) -> str:
        """What it says of itself, as a code, or READY; one that says nothing is OFFLINE."""
        if not self._address.answers:
            return READY
        said = []
        try:
            for question in (escpos.PRINTER, escpos.WHY_OFF, escpos.PAPER):
                write_all(line, question)
                if (answer := first_byte(line, escpos.is_status, ANSWER_S)) is None:
                    return OFFLINE
                said.append(answer)
        except OSError:
            return OFFLINE
        return escpos.trouble(*said)

    @staticmethod
    def _is_out(line: Line) -> bool:
        write_all(line, escpos.DONE)
        return first_byte(line, lambda byte: not byte & 0x90, PRINTED_S) is not None

    @staticmethod
    def _forget(line: Line) -> None:
        with suppress(OSError):
            write_all(line, escpos.FORGET)


class Spooled:
    """A printer that the system's queue drives: it is given the dots as they are, no driver's page.

    What becomes of them the queue says: a printer behind it is not asked by itself.
    """

    def __init__(self, address: Address) -> None:
        self._address = address

    def status(self) -> str:
        """What the system says of its printer."""
        system = print_system()
        if system is None:
            return STOPPED
        try:
            return system.printer_status(self._address.place)
        except UnknownPrinter:
            return MISSING
        except OSError:
            return STOPPED

    def send(self, document: Rendered) -> None:
        """Put it in the queue, and follow it there until it is on paper."""
        system = print_system()
        if system is None:
            raise NotTaken(STOPPED)
        try:
            title = f"{document.name} {uuid4().hex[:8]}"  # by which its job is known again
            system.give(self._address.place, title, drawn(document, self._address))
        except UnknownPrinter as error:
            raise NotTaken(MISSING) from error
        except OSError as error:
            raise NotTaken(STOPPED) from error
        bring_out(system, self._address.place, title)


def drawn(document: Rendered, address: Address) -> bytes:
    """A document as bytes of the printer, each copy cut by itself."""
    from kiosk.paper.drawing.raster import dots

    one = escpos.document(dots(document.pdf, width=address.dots), cuts=address.cuts)
    return one * document.copies
