"""`python -m tests.fuzz`: inputs made wrong, for so long or so many, and what was taken badly."""

from __future__ import annotations

import argparse
import faulthandler
import logging
import sys
import tempfile
import time
import traceback
import zlib
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from random import Random

from tests.fuzz import badges, files, set_ups
from tests.fuzz.target import Target

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / "build" / "fuzz"
STUCK_SECONDS = 120
"""An input that takes longer ends the run: it holds its reader for ever."""
TARGETS: dict[str, Callable[[Path], Target]] = {
    "badges": badges.target,
    "texts": files.texts,
    "workbooks": files.workbooks,
    "calendars": files.calendars,
    "settings": files.settings_files,
    "commands": files.commands,
    "enrolments": files.enrolments,
    "packed": files.packed,
    "payloads": files.payloads,
    "backups": files.backups,
    "drawings": set_ups.drawings,
    "set_ups": set_ups.set_ups,
}


@dataclass(frozen=True)
class Run:
    """What became of one target: how many inputs, how long the slowest took, what is wrong."""

    name: str
    inputs: int
    seconds: float
    slowest: float
    wrong: str = ""

    def __str__(self) -> str:
        figures = f"{self.inputs:9,} inputs in {self.seconds:5.0f} s, slowest {self.slowest:.2f} s"
        return f"{self.name:12}{figures}{f'  WRONG {self.wrong}' if self.wrong else ''}"


def fuzz(name: str, seed: int, *, seconds: float = 0.0, most: int = 0) -> Run:
    """Give a target inputs until the time is over or so many were taken, or one badly."""
    with tempfile.TemporaryDirectory(prefix=f"fuzz-{name}-") as folder:
        target = TARGETS[name](Path(folder))
        try:
            return _run(name, target, Random(f"{name}/{seed}"), seconds, most)
        finally:
            target.close()


def _run(name: str, target: Target, rng: Random, seconds: float, most: int) -> Run:
    began, slowest = time.monotonic(), 0.0
    for number in count(1):
        data = target.make(rng)
        faulthandler.dump_traceback_later(STUCK_SECONDS, exit=True)
        started = time.monotonic()
        try:
            target.take(data)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is told with its input
            return Run(name, number, time.monotonic() - began, slowest, _kept(name, data, error))
        finally:
            faulthandler.cancel_dump_traceback_later()
        now = time.monotonic()
        slowest = max(slowest, now - started)
        if (most and number >= most) or (seconds and now - began >= seconds):
            return Run(name, number, now - began, slowest)
    raise AssertionError("unreachable")


def _kept(name: str, data: bytes, error: Exception) -> str:
    """The input in a file, to be tried again; what it did."""
    KEPT.mkdir(parents=True, exist_ok=True)
    file = KEPT / f"{name}-{zlib.crc32(data):08x}"
    file.write_bytes(data)
    file.with_suffix(".txt").write_text("".join(traceback.format_exception(error)))
    return f"{type(error).__name__}: {error} (build/fuzz/{file.name})"


def main() -> int:
    """1 where an input was taken badly."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("targets", nargs="*", choices=[[], *TARGETS], metavar="TARGET")
    parser.add_argument("--seconds", type=float, default=0.0, help="for each target")
    parser.add_argument("--inputs", type=int, default=0, help="at most so many each")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--input", type=Path, help="one input that was kept, for one target")
    options = parser.parse_args()
    names = options.targets or list(TARGETS)
    if options.input:
        return _again(names[0], options.input)
    much = {"seconds": options.seconds or (0.0 if options.inputs else 60.0), "most": options.inputs}
    with ProcessPoolExecutor(max_workers=2, initializer=logging.disable) as pool:
        runs = [pool.submit(fuzz, name, options.seed, **much) for name in names]
        told = [run.result() for run in runs]
    print(*told, sep="\n")
    return int(any(run.wrong for run in told))


def _again(name: str, file: Path) -> int:
    with tempfile.TemporaryDirectory(prefix=f"fuzz-{name}-") as folder:
        target = TARGETS[name](Path(folder))
        try:
            target.take(file.read_bytes())
        finally:
            target.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
