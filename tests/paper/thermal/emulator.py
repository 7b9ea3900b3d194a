"""A ticket printer: it burns dots, cuts, says how it is, and can run out of paper."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Callable
from contextlib import suppress

from PIL import Image

Say = Callable[[bytes], object]
DOTS_ACROSS = 576
_FIXED = 0x12


class Emulator:
    """Listens on loopback from entry to exit; `papers` are the cut pieces, `paper` what is left.

    `paper` is in rows of dots, and None without end. One that is not `talking` answers nothing.
    """

    def __init__(self, *, paper: int | None = None, talking: bool = True) -> None:
        self.paper, self.talking = paper, talking
        self.cover_open = self.error = False
        self.papers: list[Image.Image] = []
        self.unknown: list[bytes] = []
        self.opened = 0
        self._rows: list[bytes] = []
        self._held = bytearray()
        self._free = threading.Condition()
        self._speaking = self._ended = False
        self._say: Say = _nothing
        self._known: dict[bytes, Callable[[bytes], int]] = {
            b"\x1b@": lambda _held: 2,
            b"\x1bd": self._feed,
            b"\x1dVB": self._cut,
            b"\x1dr\x01": self._done,
            b"\x1dv0": self._burn,
        }
        self._listening: socket.socket | None = None
        self._thread = threading.Thread(target=self._serve, daemon=True, name="emulator")

    @property
    def port(self) -> int:
        assert self._listening is not None
        return int(self._listening.getsockname()[1])

    @property
    def address(self) -> str:
        return f"tcp://127.0.0.1:{self.port}"

    @property
    def half(self) -> int:
        """Rows that hang out of it, not cut."""
        return len(self._rows)

    def __enter__(self) -> Emulator:
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        port, self._ended = self.port, True
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            pass  # or it would wait for a visitor for ever
        self._thread.join(5)
        assert self._listening is not None
        self._listening.close()

    def take(self, data: bytes) -> None:
        """Be given bytes by hand, over no line."""
        with self._free:
            self._held += data
            self._work()

    def settled(self) -> None:
        """Wait until all lines were hung up and what came on them is carried out."""
        with self._free:
            assert self._free.wait_for(lambda: self.opened and not self._speaking, 5)

    def hear_file(self, end: int) -> None:
        """Be spoken to over the other end of a serial port or a device, until it is closed."""
        with suppress(OSError):
            while data := os.read(end, 65_536):
                self._heard(data, lambda answer: os.write(end, answer))

    def load(self, rows: int) -> None:
        """Put another roll in: what it still holds is printed."""
        with self._free:
            self.paper = rows
            self._work()

    def _serve(self) -> None:
        assert self._listening is not None
        while True:
            line, _ = self._listening.accept()
            if self._ended:
                line.close()
                return
            with self._free:
                self.opened, self._speaking = self.opened + 1, True
            with line:
                self._hear(line)

    def _hear(self, line: socket.socket) -> None:
        with suppress(OSError):
            while data := line.recv(65_536):
                self._heard(data, line.sendall)
        with self._free:
            self._speaking = False
            self._free.notify_all()

    def _heard(self, data: bytes, say: Say) -> None:
        with self._free:
            self._say = say if self.talking else _nothing
            self._held += self._at_once(data)
            self._work()

    def _at_once(self, data: bytes) -> bytes:
        """What is answered or done as soon as it comes, whatever is held; the rest is returned.

        Our side waits for each answer, so that such a command comes by itself.
        """
        questions = {1: self._printer, 2: self._why_off, 4: self._paper}
        if data[:2] == b"\x10\x04" and len(data) == 3:
            self._answer(questions[data[2]]())
            return b""
        if data == b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08":
            self._held.clear()
            return b""
        return data

    def _printer(self) -> int:
        return _FIXED | (0x08 if self._off() else 0)

    def _why_off(self) -> int:
        ended = 0x20 if self._empty() else 0
        return _FIXED | (0x04 if self.cover_open else 0) | ended | (0x40 if self.error else 0)

    def _paper(self) -> int:
        return _FIXED | (0x60 if self._empty() else 0)

    def _empty(self) -> bool:
        return self.paper is not None and self.paper <= 0

    def _off(self) -> bool:
        return self.cover_open or self.error or self._empty()

    def _answer(self, byte: int) -> None:
        with suppress(OSError):
            self._say(bytes([byte]))

    def _work(self) -> None:
        """Carry out what is held, in turn, while there is paper and the cover is shut."""
        while self._held and not self._off() and (taken := self._one()):
            del self._held[:taken]

    def _one(self) -> int:
        """One command; how many bytes it was, 0 where not all of it is here."""
        held = bytes(self._held[:8])
        for head, done in self._known.items():
            if held.startswith(head):
                return done(held)
            if head.startswith(held):
                return 0
        self.unknown.append(held[:1])
        return 1

    def _done(self, _held: bytes) -> int:
        self._answer(0x00)
        return 3

    def _feed(self, held: bytes) -> int:
        if len(held) < 3:
            return 0
        for _ in range(30 * held[2]):
            self._row(bytes(DOTS_ACROSS // 8))
        return 3

    def _cut(self, held: bytes) -> int:
        if len(held) < 4:
            return 0
        self.papers.append(picture(self._rows))
        self._rows = []
        return 4

    def _burn(self, held: bytes) -> int:
        if len(held) < 8:
            return 0
        across, rows = int.from_bytes(held[4:6], "little"), int.from_bytes(held[6:8], "little")
        whole = 8 + across * rows
        if len(self._held) < whole:
            return 0
        held = bytes(self._held[:whole])
        for n in range(rows):
            if self._empty():
                # Out in the midst: the rows that are left stay in it.
                left = bytes([0x1D, 0x76, 0x30, 0]) + held[4:6] + (rows - n).to_bytes(2, "little")
                self._held[:whole] = left + held[8 + n * across : whole]
                return 0
            self._row(held[8 + n * across : 8 + (n + 1) * across])
        return whole

    def _row(self, row: bytes) -> None:
        self._rows.append(row)
        if self.paper is not None:
            self.paper -= 1


def picture(rows: list[bytes]) -> Image.Image:
    """What was burnt, black on white."""
    across = len(rows[0]) * 8 if rows else DOTS_ACROSS
    white = bytes(byte ^ 0xFF for row in rows for byte in row)
    return Image.frombytes("1", (across, len(rows)), white)


def _nothing(_answer: bytes) -> None:
    """Said to nobody."""
