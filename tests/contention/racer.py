"""A process that books all that is wanted once it is told to; what each came to, as JSON.

At a desk of a centre the first half is booked before anything is exchanged, and the rest while
it is.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kiosk.core.clock import FrozenClock
from kiosk.core.errors import Refused
from kiosk.core.settings import Settings
from kiosk.sites.queries import resources
from kiosk.station import Station
from kiosk.store.base import PENDING, LoggedCommand
from kiosk.store.database import Database
from kiosk.sync.worker import SyncWorker
from tests.anyone import Anyone
from tests.bookings.conftest import at
from tests.contention.wanted import Want, book, in_an_order
from tests.waiting import until

PATIENCE = 900.0
_UNANSWERED = select(func.count()).where(LoggedCommand.status == PENDING)


def main() -> None:
    """Book, and say what came of it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("url")
    parser.add_argument("number", type=int)
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--exchange", type=Path, help="the folder of a store that was enrolled")
    options = parser.parse_args()
    order = list(in_an_order(options.count, f"{options.seed}/{options.number}"))
    with _opened(options.url, options.exchange) as station:
        racer = _Racer(station, f"Société {options.number}")
        print("ready", flush=True)
        sys.stdin.readline()
        half = len(order) // 2 if options.exchange else len(order)
        racer.book(order[:half])
        if options.exchange:
            racer.exchange(order[half:])
        print(json.dumps(racer.answers))


class _Racer:
    def __init__(self, station: Station, name: str) -> None:
        self.answers: dict[int, str] = {}
        """What each came to: a refusal's code, or nothing."""
        self._station, self._name = station, name
        self._places = {place.name: str(place.id) for place in station.ask(resources)}

    def book(self, order: list[Want]) -> None:
        """Try to have each."""
        for want in order:
            try:
                book(self._station, want, self._name, self._places)
                self.answers[want.number] = ""
            except Refused as refusal:
                self.answers[want.number] = refusal.code

    def exchange(self, order: list[Want]) -> None:
        """Book on while it is exchanged, until the centre has answered everything."""
        exchange = SyncWorker(self._station)
        exchange.start()
        try:
            self.book(order)
            until(lambda: self._station.database.read(self._all_answered), within=PATIENCE)
        finally:
            exchange.stop()

    @staticmethod
    def _all_answered(session: Session) -> bool:
        return session.scalar(_UNANSWERED) == 0


@contextmanager
def _opened(url: str, enrolled: Path | None) -> Iterator[Station]:
    with TemporaryDirectory() as folder:
        database = Database(url, enrolled)
        station = Anyone(enrolled or Path(folder), database, Settings(), clock=FrozenClock(at(10)))
        try:
            yield station
        finally:
            database.close()


if __name__ == "__main__":
    main()
