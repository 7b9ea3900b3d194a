"""The line to the supervisor: this process's standard streams, while nobody else reads them."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from queue import SimpleQueue

from kiosk.supervisor.wire import (
    AFTER,
    END,
    FAULTS,
    GO,
    LINE,
    PLACE,
    STANDBY,
    Said,
    gone_for,
    line_of,
)

_IN, _OUT, _ERRORS = 0, 1, 2
MOST_UNSENT = 100
"""A supervisor that does not read is not waited for."""


class Line:
    """What is said goes out on a thread of its own, so that the event loop never waits.

    `hear(word)` is called on another; END also once the supervisor is gone.
    """

    def __init__(self) -> None:
        self.after, self.place = (os.environ.pop(name, "") for name in (AFTER, PLACE))
        self.faults = os.environ.pop(FAULTS, "")
        self.standing_by = bool(os.environ.pop(STANDBY, ""))
        os.environ.pop(LINE, None)
        self._hear: Callable[[str], object] = _unheard
        self._in, self._out = os.dup(_IN), os.dup(_OUT)
        _nothing_there()
        self._unsent: SimpleQueue[bytes] = SimpleQueue()
        self._words: list[str] = []
        self._told = threading.Condition()
        for work in (self._send, self._listen):
            threading.Thread(target=work, name="supervisor", daemon=True).start()

    def say(self, said: Said) -> None:
        """Tell the supervisor something, in a moment."""
        if self._unsent.qsize() < MOST_UNSENT:
            self._unsent.put(line_of(said))

    def listen(self, hear: Callable[[str], object]) -> None:
        """Have all words heard from now on, and what came before."""
        with self._told:
            self._hear = hear
            words, self._words = self._words, []
        for word in words:
            hear(word)

    def stand_by(self) -> bool:
        """Wait until this window is wanted; whether it ever is."""
        with self._told:
            self._told.wait_for(lambda: bool(self._words))
            word = self._words.pop(0)
        if not word.startswith(GO):
            return False
        self.after, self.place = gone_for(word)
        return True

    def _send(self) -> None:
        with suppress(OSError):
            while True:
                os.write(self._out, self._unsent.get())

    def _listen(self) -> None:
        rest = b""
        while data := self._read():
            *lines, rest = (rest + data).split(b"\n")
            for line in lines:
                self._heard(line.decode("ascii", "replace").strip())
        self._heard(END)

    def _read(self) -> bytes:
        with suppress(OSError):
            return os.read(self._in, 4096)
        return b""

    def _heard(self, word: str) -> None:
        with self._told:
            if self._words or self._hear is _unheard:
                self._words.append(word)
                self._told.notify_all()
                return
        self._hear(word)


def _unheard(_word: str) -> None:
    """Nobody listens yet."""


def _nothing_there() -> None:
    """Whatever is printed goes where errors go, and nothing can be typed."""
    empty = os.open(os.devnull, os.O_RDONLY)
    os.dup2(empty, _IN)
    os.close(empty)
    with suppress(OSError):
        os.dup2(_ERRORS, _OUT)


@cache
def line() -> Line | None:
    """The line of this process; None where nobody watches it."""
    if not os.environ.get(LINE):
        return None
    try:
        return Line()
    except OSError:  # a program without standard streams
        return None
