"""`make bench`: measure everything against the floors of the same run, print the tables.

`sync` measures the exchange with a central database, with `--quick` only a little of each:
`python -m benchmarks sync latency --quick`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable

from benchmarks import (
    at_rest,
    beside_fqm,
    beside_mrbs,
    bundle,
    commands,
    display,
    figures,
    guichet,
    memory,
    messages,
    openings,
    people,
    pins,
    queries,
    reception,
    startup,
    sync,
    views,
    waits,
)
from benchmarks.big_store import (
    BOOKINGS,
    RESIDENTS,
    TICKETS,
    VISITS,
    open_station,
    working_copy,
)
from benchmarks.measure import Line, table

Part = tuple[str, Callable[[], list[Line]]]
OWN_STORES: dict[str, Part] = {
    "people": (f"Names among {people.PEOPLE:,} people", people.run),
    "pins": ("Wrong PINs, by the time that they take", pins.run),
    "views": (f"Bookings shown and found, {views.ROOMS} rooms", views.run),
    "fqm": ("Tickets by another program", beside_fqm.run),
    "mrbs": ("The same work by another program", beside_mrbs.run),
    "waits": (f"Waits as foretold and as they were, {waits.DAYS} days", waits.run),
    "display": ("A call on the display, p50 / p95", display.run),
    "guichet": ("The Guichet Unique: tap, paper, eight counters", guichet.run),
    "messages": ("Messages to a mail server", messages.run),
    "reception": ("Arrivals at the reception", reception.run),
    "at_rest": ("Encryption at rest, p50 / p99", at_rest.run),
}
"""The parts that measure in stores of their own, which are made in seconds."""


def main(wanted: list[str]) -> int:
    """Run the parts named, or all; 1 when a limit was not kept."""
    exchanged = sync.main(wanted) if not wanted or "sync" in wanted else True
    if wanted and "sync" in wanted:
        return 0 if exchanged else 1
    if wanted and OWN_STORES.keys() >= set(wanted):
        return 0 if _kept(OWN_STORES[name] for name in wanted) else 1
    folder = working_copy()
    station = open_station(folder)
    print(f"{VISITS:,} visits, {TICKETS:,} tickets, {BOOKINGS:,} bookings, {RESIDENTS:,} residents")
    parts: dict[str, Part] = {
        "startup": ("Start to first usable paint", lambda: startup.run(folder)),
        "bundle": ("Start of the bundle", lambda: bundle.run(folder)),
        "commands": ("Commands, synchronous=FULL", lambda: commands.run(station)),
        "queries": ("Queries behind the pages", lambda: queries.run(station)),
        "figures": ("Figures of a month and of a year", lambda: figures.run(station)),
        "openings": ("From a key to the last paint", lambda: openings.run(folder)),
        "memory": ("Memory of the reception window", lambda: memory.run(folder)),
        **OWN_STORES,
    }
    kept = _kept(parts[name] for name in parts if not wanted or name in wanted)
    station.close()
    return 0 if exchanged and kept else 1


def _kept(parts: Iterable[Part]) -> bool:
    kept = [table(title, part()) for title, part in parts]
    return all(kept)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
