"""Two people, one room, the same moment."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any
from uuid import UUID

from kiosk.bookings import passes, queries
from kiosk.bookings.limits import WeekQuota
from kiosk.bookings.refusals import OverCapacity, Taken
from kiosk.bookings.states import ASKED, BOOKED, OFFERED
from kiosk.core.errors import Refused
from kiosk.station import Station
from tests.bookings.conftest import TUESDAY, Book, at

WRITERS = 8


def at_once(work: Callable[[int], Any]) -> list[Any]:
    """What each of many threads that start together got: a result or a refusal."""
    start = Barrier(WRITERS)

    def one(n: int) -> Any:
        start.wait()
        try:
            return work(n)
        except Refused as refusal:
            return refusal

    with ThreadPoolExecutor(WRITERS) as pool:
        return list(pool.map(one, range(WRITERS)))


def test_of_many_who_want_one_hour_exactly_one_gets_it(station: Station, book: Book) -> None:
    outcomes = at_once(lambda n: book(held_by=f"Société {n}"))
    assert sum(isinstance(o, UUID) for o in outcomes) == 1
    assert sum(isinstance(o, Taken) for o in outcomes) == WRITERS - 1
    (held,) = station.ask(queries.day, day=TUESDAY).lanes[0].bookings
    winner = next(n for n, o in enumerate(outcomes) if isinstance(o, UUID))
    assert held.held_by == f"Société {winner}"
    assert {o.taken_by for o in outcomes if isinstance(o, Taken)} == {held.held_by}


def test_times_that_only_overlap_have_one_winner_too(station: Station, book: Book) -> None:
    outcomes = at_once(lambda n: book(starts=at(14, 5 * n), ends=at(15, 5 * n)))
    assert sum(isinstance(o, UUID) for o in outcomes) == 1


def test_the_last_places_go_to_as_many_as_there_are(station: Station, book: Book) -> None:
    book(resource="Plateau", places=5)
    outcomes = at_once(lambda n: book(resource="Plateau", places=2))
    assert sum(isinstance(o, UUID) for o in outcomes) == 2
    assert sum(isinstance(o, OverCapacity) for o in outcomes) == WRITERS - 2


def test_of_many_that_move_to_one_hour_exactly_one_arrives(station: Station, book: Book) -> None:
    ones = [
        book(starts=at(11 + n // 2, 30 * (n % 2)), ends=at(11 + n // 2, 30 * (n % 2) + 29))
        for n in range(WRITERS)
    ]
    outcomes = at_once(
        lambda n: station.do("bookings.move", booking=ones[n], starts=at(16), ends=at(17))
    )
    assert sum(isinstance(o, Taken) for o in outcomes) == WRITERS - 1


def test_a_series_and_a_single_date_do_not_both_win(station: Station, book: Book) -> None:
    outcomes = at_once(lambda n: book(repeat="weekly:4" if n % 2 else ""))
    assert sum(isinstance(o, UUID) for o in outcomes) == 1


def test_the_same_command_from_many_threads_makes_one_booking(station: Station, book: Book) -> None:
    one = UUID(int=7)
    outcomes = at_once(lambda _: book(id=one))
    assert set(outcomes) == {one}
    assert len(station.ask(queries.day, day=TUESDAY).lanes[0].bookings) == 1


def test_a_pass_is_never_overdrawn_by_many_at_once(station: Station, book: Book) -> None:
    station.do(
        "bookings.add_pass",
        held_by="Noria Énergie",
        unit="hour",
        total=3,
        valid_from=TUESDAY,
        valid_until=TUESDAY,
    )
    at_once(lambda _: book(resource="Plateau"))
    (bought,) = station.ask(passes.passes, day=TUESDAY)
    assert bought.used == 3


def test_a_quota_lets_as_many_through_as_it_has_room_for(station: Station, book: Book) -> None:
    station.do("bookings.set_rule", member="startup", rule="week_minutes", value=150)
    outcomes = at_once(lambda _: book(resource="Plateau"))
    assert sum(isinstance(o, UUID) for o in outcomes) == 2
    assert sum(isinstance(o, WeekQuota) for o in outcomes) == WRITERS - 2


def test_what_has_to_be_approved_is_asked_for_by_one(station: Station, book: Book) -> None:
    station.do("bookings.set_rule", member="external", rule="approval", value=1)
    outcomes = at_once(lambda n: book(kind="external", held_by=f"Société {n}"))
    assert sum(isinstance(o, Taken) for o in outcomes) == WRITERS - 1
    (held,) = station.ask(queries.day, day=TUESDAY).lanes[0].bookings
    assert held.state == ASKED


def test_what_is_offered_and_what_is_booked_are_not_the_same_hour(
    station: Station, book: Book
) -> None:
    booked = book()
    for n in range(2):
        times = {"starts": at(14), "ends": at(15)}
        station.do("bookings.wish", resource="Atlas", held_by=f"Attente {n}", **times)
    station.do("bookings.cancel", booking=booked)
    at_once(lambda n: book() if n % 2 else station.do("bookings.offer"))
    (held,) = station.ask(queries.day, day=TUESDAY).lanes[0].bookings
    assert held.state in (BOOKED, OFFERED)
