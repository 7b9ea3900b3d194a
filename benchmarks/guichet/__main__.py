"""`python -m benchmarks.guichet`: the same with a race of another length."""

from __future__ import annotations

import argparse
import sys

from benchmarks.guichet import CALLS, kiosk, race
from benchmarks.measure import table


def main() -> int:
    """1 when a limit was not kept."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.guichet")
    parser.add_argument("--calls", type=int, default=CALLS, help="of all counters together")
    parser.add_argument("--tickets", type=int, default=kiosk.TICKETS, help="taken at the kiosk")
    options = parser.parse_args()
    lines = [*kiosk.run(options.tickets), *race.run(options.calls)]
    return 0 if table("The Guichet Unique", lines) else 1


if __name__ == "__main__":
    sys.exit(main())
