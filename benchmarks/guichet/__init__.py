"""The Guichet Unique: from a finger to the number and the paper, and a race of eight counters.

python -m benchmarks guichet                     with `make bench`
python -m benchmarks.guichet --calls 10000       the race as long as it is asked for
"""

from __future__ import annotations

from benchmarks.guichet import kiosk, race
from benchmarks.measure import Line

CALLS = 2_000


def run(calls: int = CALLS) -> list[Line]:
    """The kiosk's window with a ticket printer, then so many calls on each kind of store."""
    return [*kiosk.run(), *race.run(calls)]
