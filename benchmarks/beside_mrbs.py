"""A booking saved and a day shown, here and by MRBS, in turns with the same rooms and bookings."""

from __future__ import annotations

import subprocess
import tempfile
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import psycopg

from benchmarks import NOW
from benchmarks.big_store import BOOKINGS
from benchmarks.measure import Line, Sample, sample_pair
from benchmarks.mrbs import Peer, at_work
from benchmarks.peer import NotMeasured
from benchmarks.views import ROOMS, Shown, filled, on_screen
from kiosk.core.errors import StoreTrouble
from kiosk.sites.queries import resources
from kiosk.station import Station

RUNS, DAYS = 200, 60
BOOKED_SINCE = datetime(2027, 1, 5, 8, tzinfo=UTC)
"""A Tuesday after everything that is booked at the beginning."""
_HALF = timedelta(minutes=30)


def run() -> list[Line]:
    """Both, or why the peer could not be measured."""
    try:
        with (
            at_work(ROOMS) as peer,
            tempfile.TemporaryDirectory() as place,
            closing(filled(Path(place))) as station,
            on_screen(station) as shown,
        ):
            return [*_saved(station, peer), *_seen(shown, peer)]
    except (NotMeasured, StoreTrouble, OSError, subprocess.SubprocessError, psycopg.Error) as error:
        return [Line("MRBS", f"the peer did not come up: {error}"[:160], "", kept=True)]


def _saved(station: Station, peer: Peer) -> list[Line]:
    rooms = [room.id for room in station.ask(resources, kind="room")]
    before = peer.count()

    def ours(n: int) -> None:
        room, starts = _free_time(n)
        times = {"starts": starts, "ends": starts + _HALF}
        station.do("bookings.book", resource=rooms[room], held_by="Noria Énergie", **times)

    def theirs(n: int) -> None:
        room, starts = _free_time(n)
        peer.save(room, starts, starts + _HALF)

    here = ("a booking saved, durable", ours)
    mine, other = sample_pair(here, ("  by MRBS over HTTP", theirs), runs=RUNS)
    if (made := peer.count() - before) != RUNS + 20:
        raise NotMeasured(f"{made} bookings came of {RUNS + 20}")
    return _lines(mine, other)


def _seen(shown: Shown, peer: Peer) -> list[Line]:
    def day(n: int) -> date:
        return NOW.date() - timedelta(days=n)

    page = peer.show(day(1))
    if page.count("Salle ") < ROOMS:
        raise NotMeasured("its day does not show every room")

    here = ("a day read and painted", lambda n: shown.day(day(n)))
    mine, other = sample_pair(
        here, ("  by MRBS as a page, unpainted", lambda n: peer.show(day(n))), runs=DAYS, warm_up=5
    )
    return _lines(mine, other)


def _lines(ours: Sample, theirs: Sample) -> list[Line]:
    faster = f"  {theirs.p50 / ours.p50:5.1f} times as fast"
    return [
        Line(ours.name, _figures(ours) + faster, "", kept=True),
        Line(theirs.name, _figures(theirs), f"({BOOKINGS:,} bookings, {ROOMS} rooms)", kept=True),
    ]


def _figures(measured: Sample) -> str:
    return f"p50 {measured.p50:6.1f} ms  p99 {measured.percentile(0.99):6.1f} ms"


def _free_time(n: int) -> tuple[int, datetime]:
    """The n-th room and half hour that nobody has yet."""
    turn, room = divmod(n, ROOMS)
    week, slot = divmod(turn, 20)
    return room, BOOKED_SINCE + timedelta(days=7 * week, minutes=30 * slot)
