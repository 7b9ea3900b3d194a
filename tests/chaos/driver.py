"""One process of a station: joins, exchanges, and does what people do there until told to rest.

Orders come line by line on its input: "rest" ends the commands, the end of the input ends all.
"""

from __future__ import annotations

import argparse
import logging
import sys
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from kiosk.core.errors import BadInput, Refused, StoreTrouble
from kiosk.core.roles import ROLE_OF_KIND
from kiosk.opening import open_as
from kiosk.sync import central_link, reasons, worker
from kiosk.sync import enrolment as enrolments
from kiosk.sync.joining import join
from tests.chaos import habits
from tests.chaos.ledger import Ledger, LedgeredStation

log = logging.getLogger("chaos")


class ShiftedClock:
    """The machine's clock, so many seconds off."""

    def __init__(self, seconds: float) -> None:
        self._off = timedelta(seconds=seconds)

    def now(self) -> datetime:
        """The present instant, as this machine believes it."""
        return datetime.now(UTC) + self._off


def main() -> None:
    """Until told to end."""
    options = _options()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(message)s")
    logging.getLogger("alembic").setLevel(logging.WARNING)
    # A run of minutes has to see many reconnections.
    worker.RETRY_SECONDS, reasons.POLL_SECONDS = (0.1, 2.0), (2.0, 4.0)
    if options.revision:
        _be_older(options.revision)
    resting, ended = threading.Event(), threading.Event()
    threading.Thread(target=_obey, args=(resting, ended), daemon=True).start()
    station = _opened(options, ended)
    exchange = worker.SyncWorker(station)
    exchange.start()
    try:
        _work(options, station, exchange, resting)
        ended.wait()
    finally:
        exchange.stop()
        station.close()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--enrolment", type=Path, required=True)
    parser.add_argument("--ledger", type=Path, required=True)
    parser.add_argument("--seed", required=True)
    parser.add_argument("--counter", type=int, default=0)
    parser.add_argument("--pause", type=float, default=0.1)
    parser.add_argument("--clock-offset", type=float, default=0.0)
    parser.add_argument("--revision", default="")
    return parser.parse_args()


def _be_older(revision: str) -> None:
    """Say what a program says that knows only an older schema."""
    central_link._PUSH = central_link._PUSH.replace(f"'{central_link.HEAD}'", f"'{revision}'")  # type: ignore[misc]
    central_link.HEAD = worker.HEAD = revision


def _obey(resting: threading.Event, ended: threading.Event) -> None:
    for line in sys.stdin:
        if line.strip() == "rest":
            resting.set()
    resting.set()
    ended.set()


def _opened(options: argparse.Namespace, ended: threading.Event) -> LedgeredStation:
    """The station, tried again while its store cannot be opened (a disk that is full)."""
    enrolment = enrolments.read(options.enrolment)
    clock = ShiftedClock(options.clock_offset)
    role = ROLE_OF_KIND[enrolment.kind]
    while True:
        try:
            station = open_as(LedgeredStation, options.folder, role=role, clock=clock)
            station.ledger = Ledger(options.ledger)
            if station.enrolled is None:
                join(station, enrolment)
        except (StoreTrouble, OSError) as error:
            log.warning("the store cannot be opened now: %s", error)
            if ended.wait(0.5):
                sys.exit(0)
        else:
            return station


def _work(
    options: argparse.Namespace,
    station: LedgeredStation,
    exchange: worker.SyncWorker,
    resting: threading.Event,
) -> None:
    rng = Random(options.seed)
    seat = habits.Seat(station, exchange, rng, options.counter)
    kind = enrolments.read(options.enrolment).kind
    while not resting.wait(rng.expovariate(1 / options.pause)):
        try:
            if station.site is None:
                station.forget_site()
                continue
            habits.act(seat, kind)
        except (Refused, StoreTrouble) as error:
            log.debug("not done: %s", error)
        except (BadInput, OSError):
            log.exception("a command could not be made")
            time.sleep(0.1)


if __name__ == "__main__":
    main()
