"""What is said, played by what the system plays sounds with, and stopped when something else is.

One thread of its own reads, joins and plays: whoever speaks never waits, and says the next thing
over the one before.
"""

from __future__ import annotations

import logging
import subprocess
import sys
import tempfile
import threading
import wave
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Protocol

from kiosk.core import sounds

log = logging.getLogger("kiosk.voice")
Wave = Callable[[], bytes]
"""Makes a WAV file; called on the thread that plays."""
Turn = Callable[[Callable[[], bool]], AbstractContextManager[bool]]
"""Waits for the turn of a sound, as long as it is wanted, and keeps it; whether it came."""
LONGEST_S = 300.0


class Output(Protocol):
    """Where sound comes out."""

    def play(self, file: Path, wanted: Callable[[], bool]) -> bool:
        """Play a file to its end, or until `stop`; whether something took it.

        Nothing is played that is not wanted any more.
        """

    def stop(self) -> None:
        """End what is played; may be called from any thread."""


if sys.platform == "win32":

    class SystemOutput:
        """What Windows plays sounds with."""

        def __init__(self) -> None:
            self._lock = threading.Lock()
            self._over = threading.Event()

        def play(self, file: Path, wanted: Callable[[], bool]) -> bool:
            with wave.open(str(file)) as sound:
                seconds = sound.getnframes() / sound.getframerate()
            with self._lock:
                if not wanted():
                    return True
                self._over.clear()
                if not sounds.begin(str(file)):
                    return False
            self._over.wait(seconds)
            sounds.end()  # the file is free again
            return True

        def stop(self) -> None:
            with self._lock:
                self._over.set()
                sounds.end()

else:

    class SystemOutput:
        """The first player of the system that takes a file."""

        def __init__(self) -> None:
            self._lock = threading.Lock()
            self._playing: subprocess.Popen[bytes] | None = None

        def play(self, file: Path, wanted: Callable[[], bool]) -> bool:
            return any(self._played_by(player, file, wanted) for player in sounds.players())

        def _played_by(self, player: str, file: Path, wanted: Callable[[], bool]) -> bool:
            nowhere = subprocess.DEVNULL
            with self._lock:
                if not wanted():
                    return True
                try:
                    # A player of the system, and a file of ours.
                    playing = subprocess.Popen(  # noqa: S603  # posix: Windows plays by itself
                        [player, str(file)], stdin=nowhere, stdout=nowhere, stderr=nowhere
                    )
                except OSError as error:
                    log.warning("%s plays nothing: %s", player, error)
                    return False
                self._playing = playing
            try:
                code = playing.wait(LONGEST_S)
            except subprocess.TimeoutExpired:
                playing.kill()
                code = playing.wait()
            if code and wanted():
                log.warning("%s plays nothing (%d)", player, code)
                return False
            return True

        def stop(self) -> None:
            with self._lock:
                if self._playing is not None and self._playing.poll() is None:
                    self._playing.kill()


class Player:
    """Says one thing at a time; `failed` once nothing would take a sound."""

    def __init__(self, output: Output | None = None) -> None:
        self.failed = False
        self._output: Output = output or SystemOutput()
        self._waiting: list[tuple[Wave, Turn]] = []
        self._turn = threading.Condition()
        self._number = 0
        self._busy = self._closed = False
        self._thread: threading.Thread | None = None

    def play(self, made: Wave, *, after: bool = False, turn: Turn | None = None) -> None:
        """Play this now, in the place of what is played, or after it; once its `turn` comes."""
        with self._turn:
            if self._closed:
                return
            if not after:
                self._cut()
            self._waiting.append((made, turn or _at_once))
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="voice", daemon=True)
                self._thread.start()
            self._turn.notify_all()

    @property
    def busy(self) -> bool:
        """Whether something is played, or waits to be."""
        with self._turn:
            return bool(self._waiting) or self._busy

    def silence(self) -> None:
        """Play nothing more."""
        with self._turn:
            self._cut()

    def close(self) -> None:
        """Play nothing ever again; waits for the thread."""
        with self._turn:
            self._closed = True
            self._cut()
            self._turn.notify_all()
        if self._thread is not None:
            self._thread.join(5)

    def wait(self, seconds: float = 10) -> bool:
        """Wait until all is played; whether it was in time."""
        with self._turn:
            return self._turn.wait_for(lambda: not self._waiting and not self._busy, seconds)

    def _cut(self) -> None:
        self._number += 1
        self._waiting.clear()
        self._output.stop()

    def _run(self) -> None:
        with tempfile.TemporaryDirectory(prefix="kiosk-voice-") as folder:
            file = Path(folder) / "said.wav"
            while (taken := self._next()) is not None:
                number, made, turn = taken
                try:
                    self._say(file, number, made, turn)
                except Exception:  # said to the log: silence must not end the window
                    log.exception("nothing is said")
                finally:
                    with self._turn:
                        self._busy = False
                        self._turn.notify_all()

    def _next(self) -> tuple[int, Wave, Turn] | None:
        with self._turn:
            self._turn.wait_for(lambda: self._waiting or self._closed)
            if self._closed:
                return None
            self._busy = True
            return self._number, *self._waiting.pop(0)

    def _say(self, file: Path, number: int, made: Wave, turn: Turn) -> None:
        def wanted() -> bool:
            return number == self._number

        content = made()
        with turn(wanted) as mine:
            if mine and wanted():
                file.write_bytes(content)
                self.failed = not self._output.play(file, wanted)


def _at_once(_wanted: Callable[[], bool]) -> AbstractContextManager[bool]:
    return nullcontext(enter_result=True)
