"""A process of its own that books every slot of a day: what it got, as JSON, once told to begin."""

from __future__ import annotations

import json
import random
import sys
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.core.clock import FrozenClock
from kiosk.core.errors import Refused
from kiosk.core.settings import Settings
from kiosk.store.database import Database
from tests.anyone import Anyone
from tests.bookings.conftest import at, tomorrow

SLOTS = 16
LENGTH = timedelta(minutes=30)


def main(url: str, place: str, number: int) -> None:
    """Book each half hour of the Wednesday, in an order of one's own."""
    database = Database(url)
    with TemporaryDirectory() as folder:
        station = Anyone(Path(folder), database, Settings(), clock=FrozenClock(at(10)))
        print("ready", flush=True)
        sys.stdin.readline()
        order = random.Random(number).sample(range(SLOTS), SLOTS)  # noqa: S311 - no secret
        print(json.dumps({slot: _book(station, place, number, slot) for slot in order}))
    database.close()


def _book(station: Anyone, place: str, number: int, slot: int) -> str:
    starts = tomorrow(9) + slot * LENGTH
    times = {"starts": starts, "ends": starts + LENGTH}
    try:
        station.do("bookings.book", resource=place, held_by=f"Société {number}", **times)
    except Refused as refusal:
        return refusal.code
    return ""


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
