"""One window of the soak: opened as ever, with somebody at it; it writes down what it saw.

It may stand beside the programs of a bundle: `python tools/package.py beside`.
"""

from __future__ import annotations

import argparse
import gc
import json
import logging
import re
import sys
import time
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from benchmarks.soak.acts import TIMES_THE_PEAK, WINDOWS, Act, Hand
from ui.shell import application
from ui.shell.session import Session

PATIENCE_S, TICK_MS = 30, 5
MEANT = re.compile(r"^This plugin does not support ")
"""What Qt says where there is no screen."""


class FastClock:
    """A clock that goes `speed` times as fast since `began` (seconds of the epoch), from `at`."""

    def __init__(self, began: float, at: datetime, speed: float) -> None:
        self._began, self._at, self._speed = began, at, speed

    def now(self) -> datetime:
        """The present instant, as this site lives it."""
        return self._at + timedelta(seconds=(time.time() - self._began) * self._speed)


class Diary:
    """What a window saw: acts with their milliseconds, memory every hour, and complaints."""

    def __init__(self, file: Path) -> None:
        self._file = file.open("a", encoding="utf-8", buffering=1)

    def write(self, kind: str, **facts: Any) -> None:
        """One line."""
        self._file.write(json.dumps({"kind": kind, **facts}) + "\n")

    def listen(self) -> None:
        """Keep every warning of the program and of Qt."""
        diary = self

        class Complaints(logging.Handler):
            def emit(self, record: logging.LogRecord) -> None:
                diary.write("warning", text=f"{record.name}: {record.getMessage()}"[:300])

        logging.getLogger().addHandler(Complaints(logging.WARNING))
        qInstallMessageHandler(lambda _kind, _where, text: self._qt(text))
        sys.excepthook = self._bug

    def _bug(self, kind: type[BaseException], error: BaseException, where: Any) -> None:
        self.write("warning", text=f"{kind.__name__}: {error}"[:300])
        traceback.print_exception(kind, error, where)

    def _qt(self, text: str) -> None:
        if not MEANT.match(text):
            self.write("warning", text=f"Qt: {text}"[:300])


class Life(QObject):
    """Does what is due by the clock, one act after another, until the day is over."""

    def __init__(
        self, session: Session, name: str, clock: FastClock, diary: Diary, end: datetime
    ) -> None:
        super().__init__(session)
        self._session, self._of, self._clock = session, WINDOWS[name], clock
        self._diary, self._end, self._rng = diary, end, Random(f"soak/{name}")
        self._hand: Hand | None = None
        self._due: list[tuple[datetime, str]] = []
        self._hour = clock.now()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._go_on)
        session.opened.connect(self._begin)

    def _begin(self) -> None:
        now = self._clock.now()
        self._hour = now
        self._due = [(self._next(now, name), name) for name in self._of.hourly]
        self._timer.start()

    def _next(self, after: datetime, name: str) -> datetime:
        often = self._of.hourly[name][1] * TIMES_THE_PEAK
        return after + timedelta(hours=self._rng.expovariate(often))

    def _go_on(self) -> None:
        now = self._clock.now()
        if now >= self._hour:
            self._diary.write("memory", kib=resident_kib(), at=now.isoformat())
            self._hour += timedelta(hours=1)
        if now >= self._end:
            self._timer.stop()
            QApplication.quit()
            return
        self._hand = self._hand or Hand(self._window(), self._session, self._rng)
        if self._of.person and self._session.station.signed_in is None:
            self._hand.sign_in(self._of.person)
            self._settle()
            return
        if not self._due:
            return
        at, name = min(self._due)
        if at > now:
            return
        self._due.remove((at, name))
        self._due.append((self._next(max(at, now - timedelta(minutes=30)), name), name))
        self._act(name, self._of.hourly[name][0], (now - at).total_seconds())

    def _act(self, name: str, act: Act, late: float) -> None:
        assert self._hand is not None
        timer = QElapsedTimer()
        timer.start()
        steps = act(self._hand)
        self._settle()
        self._diary.write("act", name=name, ms=timer.nsecsElapsed() / 1e6, late=round(late))
        if isinstance(steps, Iterator):
            self._take(name, steps)

    def _take(self, name: str, steps: Iterator[None]) -> None:
        """Each step of an act is an act of its own."""
        timer, taken = QElapsedTimer(), 0
        while True:
            timer.start()
            if next(steps, self) is self:
                taken += 1
                self._settle()
                self._diary.write(
                    "act", name=f"{name} {taken}", ms=timer.nsecsElapsed() / 1e6, late=0
                )
                return
            taken += 1
            self._settle()
            self._diary.write("act", name=f"{name} {taken}", ms=timer.nsecsElapsed() / 1e6, late=0)

    def _settle(self) -> None:
        """Until nothing is under way and everything is painted."""
        end = time.monotonic() + PATIENCE_S
        QApplication.processEvents()
        while not self._session.idle and time.monotonic() < end:
            QApplication.processEvents()
        QApplication.processEvents()

    def _window(self) -> Any:
        return next(w for w in QApplication.topLevelWidgets() if hasattr(w, "session"))


def resident_kib() -> int:
    """What the process holds of its own, after what is no longer used was dropped.

    Libraries and files that it has in common with others are left out, as its ceiling does.
    """
    gc.collect()
    status = Path("/proc/self/status").read_text(encoding="ascii")
    found = re.search(r"RssAnon:\s+(\d+)", status)
    assert found is not None
    return int(found[1])


def main() -> None:
    """Until the day is over."""
    parser = argparse.ArgumentParser()
    parser.add_argument("window", choices=WINDOWS)
    parser.add_argument("folder", type=Path)
    parser.add_argument("diary", type=Path)
    parser.add_argument("--began", type=float, required=True)
    parser.add_argument("--at", type=datetime.fromisoformat, required=True)
    parser.add_argument("--hours", type=float, required=True)
    parser.add_argument("--speed", type=float, required=True)
    options = parser.parse_args()
    clock = FastClock(options.began, options.at, options.speed)
    diary = Diary(options.diary)
    diary.listen()
    beside = application._work_beside
    end = options.at.astimezone(UTC) + timedelta(hours=options.hours)

    def work_beside(session: Session, entry: application.WindowEntry) -> None:
        beside(session, entry)
        Life(session, options.window, clock, diary, end)

    application._work_beside = work_beside
    application.run_window(options.window, options.folder, windowed=True, clock=clock)


if __name__ == "__main__":
    main()
