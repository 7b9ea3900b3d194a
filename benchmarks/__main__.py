"""`make bench`: measure everything against the floors of the same run, print the tables.

`sync` measures the exchange with a central database, with `--quick` only a little of each:
`python -m benchmarks sync latency --quick`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from benchmarks import at_rest, commands, memory, openings, people, queries, startup, sync
from benchmarks.big_store import (
    BOOKINGS,
    RESIDENTS,
    TICKETS,
    VISITS,
    open_station,
    working_copy,
)
from benchmarks.measure import Line, table

AMONG_PEOPLE = f"Names among {people.PEOPLE:,} people"


def main(wanted: list[str]) -> int:
    """Run the parts named, or all; 1 when a limit was not kept."""
    exchanged = sync.main(wanted) if not wanted or "sync" in wanted else True
    if wanted and "sync" in wanted:
        return 0 if exchanged else 1
    if wanted == ["people"]:  # in a store of their own
        return 0 if table(AMONG_PEOPLE, people.run()) else 1
    if wanted == ["at_rest"]:  # two stores of its own
        return 0 if table("Encryption at rest, p50 / p99", at_rest.run()) else 1
    folder = working_copy()
    station = open_station(folder)
    print(f"{VISITS:,} visits, {TICKETS:,} tickets, {BOOKINGS:,} bookings, {RESIDENTS:,} residents")
    parts: dict[str, tuple[str, Callable[[], list[Line]]]] = {
        "startup": ("Start to first usable paint", lambda: startup.run(folder)),
        "commands": ("Commands, synchronous=FULL", lambda: commands.run(station)),
        "queries": ("Queries behind the pages", lambda: queries.run(station)),
        "people": (AMONG_PEOPLE, people.run),
        "openings": ("From a key to the last paint", lambda: openings.run(folder)),
        "memory": ("Memory of the reception window", lambda: memory.run(folder)),
    }
    chosen = [parts[name] for name in parts if not wanted or name in wanted]
    kept = [table(title, part()) for title, part in chosen]
    station.close()
    return 0 if exchanged and all(kept) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
