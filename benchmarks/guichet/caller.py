"""A counter in a process of its own: at each word it calls and closes until nobody waits.

python -m benchmarks.guichet.caller FOLDER COUNTER
"""

from __future__ import annotations

import json
import sys
import time
from contextlib import closing
from pathlib import Path

from benchmarks import NOW
from kiosk.core.clock import FrozenClock
from kiosk.opening import open_folder
from kiosk.station import Station
from kiosk.tickets.refusals import NobodyWaiting


def main(folder: Path, counter: int) -> None:
    """At every line that comes in call all there is, and print it as JSON; until no line comes."""
    with closing(open_folder(folder, clock=FrozenClock(NOW))) as station:
        assert station.site
        print("ready", flush=True)
        for _word in sys.stdin:
            labels, milliseconds = _call_all(station, counter)
            said = {"counter": counter, "labels": labels, "milliseconds": milliseconds}
            print(json.dumps(said), flush=True)


def _call_all(station: Station, counter: int) -> tuple[list[str], list[float]]:
    labels, milliseconds = [], []
    while True:
        begun = time.perf_counter()
        try:
            ticket = station.do("tickets.call", counter=counter).result
        except NobodyWaiting:
            return labels, milliseconds
        milliseconds.append((time.perf_counter() - begun) * 1000)
        labels.append(ticket.label)
        station.do("tickets.close", ticket=ticket.ticket)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
