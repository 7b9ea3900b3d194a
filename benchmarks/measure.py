"""Timing: many short samples, percentiles, and tables that read well in a terminal."""

from __future__ import annotations

import gc
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

Work = Callable[[int], object]
Named = tuple[str, Work]


@dataclass(frozen=True)
class Sample:
    """Durations of one thing, in milliseconds, sorted."""

    name: str
    milliseconds: tuple[float, ...]

    def percentile(self, share: float) -> float:
        """The duration that `share` (0 to 1) of the runs stayed within."""
        return self.milliseconds[
            min(int(share * len(self.milliseconds)), len(self.milliseconds) - 1)
        ]

    @property
    def p50(self) -> float:
        """The median."""
        return self.percentile(0.5)


def sample(name: str, work: Work, *, runs: int, warm_up: int = 20) -> Sample:
    """Call `work(n)` again and again; the first calls are not counted."""
    taken = [timed(work, n) for n in range(warm_up + runs)]
    return Sample(name, tuple(sorted(taken[warm_up:])))


def sample_pair(one: Named, other: Named, *, runs: int, warm_up: int = 20) -> tuple[Sample, Sample]:
    """Two things in turns, so that what else the machine does weighs on both."""
    taken = [(timed(one[1], n), timed(other[1], n)) for n in range(warm_up + runs)]
    first, second = zip(*taken[warm_up:], strict=True)
    return Sample(one[0], tuple(sorted(first))), Sample(other[0], tuple(sorted(second)))


def timed(work: Work, n: int) -> float:
    """Milliseconds of one call."""
    start = time.perf_counter()
    work(n)
    return (time.perf_counter() - start) * 1000


@dataclass(frozen=True)
class Line:
    """One line of a table: what, the figures, the limit, and whether it was kept."""

    what: str
    figures: str
    limit: str
    kept: bool


def table(title: str, lines: Sequence[Line]) -> bool:
    """Print a table; whether every limit was kept."""
    print(f"\n{title}")
    wide = max(len(line.what) for line in lines)
    figures = max(len(line.figures) for line in lines)
    for line in lines:
        verdict = "" if not line.limit else ("kept" if line.kept else "NOT KEPT")
        print(f"  {line.what:<{wide}}  {line.figures:<{figures}}  {line.limit}  {verdict}".rstrip())
    return all(line.kept for line in lines)


def resident_kib() -> int:
    """What the process holds of the machine's memory, after what is no longer used was dropped."""
    gc.collect()
    status = Path("/proc/self/status").read_text(encoding="ascii")
    found = re.search(r"VmRSS:\s+(\d+)", status)
    assert found is not None
    return int(found[1])
