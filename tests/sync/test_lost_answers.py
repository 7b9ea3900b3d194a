"""Whatever breaks, wherever it breaks: nothing is lost and nothing is done twice."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from itertools import count

import pytest

from kiosk.central.applier import Applier
from kiosk.core.ids import new_id
from kiosk.sync import enrolment as enrolments
from kiosk.sync.transport import TransportTrouble
from kiosk.sync.worker import SyncWorker
from tests.sync.faults import Crash, Fuse, Wire, converged, crashing, reborn
from tests.sync.fleet import MORNING, Fleet, Member
from tests.thorough import THOROUGH


class Work:
    """Two stores that do something new each time, some of it against each other."""

    def __init__(self, fleet: Fleet) -> None:
        self.fleet = fleet
        _, self.room = fleet.open_site()
        fleet.add("desk")
        fleet.settle()
        self._hours = count(0)

    @property
    def first(self) -> Member:
        return self.fleet.members[0]

    @property
    def second(self) -> Member:
        return self.fleet.members[1]

    def more(self) -> None:
        """A booking that one of the two will lose, a ticket, a visit that is changed again."""
        at, visit = self._slot(), new_id()
        slot = {"starts": at, "ends": at + timedelta(minutes=30)}
        host = {"host": "Noria", "at": MORNING + timedelta(hours=3)}
        self.second.do("bookings.book", resource=self.room, held_by="Kasbah", **slot)
        self.first.station.do_all(
            [
                ("bookings.book", {"resource": self.room, "held_by": "Noria", **slot}),
                ("tickets.take", {"service": "ompic"}),
                ("visits.expect", {"id": visit, "first_name": "Omar", "last_name": "Tazi"} | host),
                ("visits.cancel", {"visit": visit}),
                ("sites.set_hours", {"weekday": 6}),
            ]
        )

    def _slot(self) -> datetime:
        """Half an hour of a weekday in the year to come that nobody has taken."""
        number = next(self._hours)
        day = MORNING + timedelta(days=7 * (1 + number // 16))
        return day.replace(hour=9, minute=0) + timedelta(minutes=30 * (number % 16))


@pytest.fixture
def work(fleet: Fleet) -> Work:
    return Work(fleet)


HEALED_EVERY = 8
STEP = 1 if THOROUGH else 3
"""Of the boundaries of an exchange a run tries every so many."""


def until_whole(work: Work, attempt: Callable[[int], bool], step: int = 1) -> int:
    """Break at the first boundary, the second ... until one attempt goes through unbroken.

    What several deaths have left behind is healed together. With a `step` above one, each seed of
    the run begins at another of the first boundaries: after some runs none was left out.
    """
    for k in count(random.randint(1, step), step):  # noqa: S311
        work.more()
        work.second.sync()
        broken = attempt(k)
        if not broken or k // step % HEALED_EVERY == 0:
            work.fleet.settle(1)
            converged(work.fleet)
        if not broken:
            return k
    raise AssertionError


# A resync passes many more boundaries, most of them alike, and more each time: all that was
# ever refused is looked at again. A thorough run tries every fifth.
@pytest.mark.parametrize("resync", [False, True], ids=["rebase", "resync"])
def test_a_store_may_die_at_any_statement(work: Work, resync: bool) -> None:
    """Of pushing, laying, marking, redoing; and of a resync."""

    def attempt(k: int) -> bool:
        work.fleet.applier.once()
        if resync:
            work.fleet.hub.sql("DELETE FROM central.term")
            work.fleet.hub.sql("INSERT INTO central.term (starts) VALUES ('{}')")
        fuse = Fuse(k)
        with crashing(work.first.station.database.engine, fuse), suppress(Crash):
            work.first.sync()
        reborn(work.fleet, work.first)
        return fuse.burnt

    assert until_whole(work, attempt, STEP * 5 if resync else STEP) > 20


def test_the_applier_may_die_at_any_statement(work: Work) -> None:
    def attempt(k: int) -> bool:
        work.first.sync()
        fuse, applier = Fuse(k), work.fleet.applier
        with crashing(applier._engine, fuse), suppress(Crash):
            applier.once()
        applier.close()
        work.fleet.applier = Applier(work.fleet.hub.url)
        return fuse.burnt

    assert until_whole(work, attempt) > 20


@pytest.fixture
def wire(work: Work) -> Iterator[Wire]:
    relay = Wire(work.fleet.hub.server.port)
    yield relay
    work.first.exchange.close()
    relay.close()


def test_the_line_may_break_at_any_flight(work: Work, wire: Wire) -> None:
    """A lost request was never heard; a lost answer was given, and the push had committed."""

    def attempt(k: int) -> bool:
        work.fleet.applier.once()
        work.first.exchange.close()
        work.first.exchange = SyncWorker(work.first.station)
        wire.cut_at(k)
        with suppress(TransportTrouble):
            work.first.sync()
        broken = wire.cut
        wire.cut_at(0)
        work.first.exchange.close()
        work.first.exchange = SyncWorker(work.first.station)
        return broken

    enrolments.keep(work.first.station.folder, wire.through(work.first.enrolment))
    assert until_whole(work, attempt) > 10
