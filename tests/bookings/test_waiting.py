"""The waiting list: offered in turn, held until the offer ends, and never to two."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from itertools import pairwise
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.booking_day import look_after
from kiosk.bookings import queries
from kiosk.bookings.refusals import (
    AlreadyTaken,
    NothingOffered,
    Offered,
    OfferOver,
    Taken,
    UnknownWish,
)
from kiosk.bookings.waiting import WishView, wishes
from kiosk.core.clock import FrozenClock
from kiosk.core.errors import Invalid, Refused
from kiosk.station import Station
from tests.bookings.conftest import Book, at

Wish = Callable[..., UUID]


@pytest.fixture
def wish(station: Station) -> Wish:
    """Wait for Atlas from 14:00 to 15:00."""

    def make(held_by: str = "Kasbah Pay", **fields: Any) -> UUID:
        usual = {"resource": "Atlas", "starts": at(14), "ends": at(15), "held_by": held_by}
        return station.do("bookings.wish", **(usual | fields)).command.id

    return make


def listed(station: Station) -> list[tuple[str, str]]:
    return [(each.held_by, each.state) for each in station.ask(wishes)]


def offered(station: Station) -> list[str]:
    look_after(station)
    return [who for who, state in listed(station) if state == "offered"]


def view(station: Station, wish: UUID) -> WishView:
    return next(each for each in station.ask(wishes) if each.id == wish)


def test_who_waits_is_offered_what_comes_free(station: Station, book: Book, wish: Wish) -> None:
    booked = book()
    first = wish()
    wish("Datavera")
    assert offered(station) == []
    station.do("bookings.cancel", booking=booked)
    assert offered(station) == ["Kasbah Pay"]
    made = station.do("bookings.take", wish=first).result
    found = station.ask(queries.get, booking=made)
    assert found is not None
    assert (found.state, found.held_by, found.starts) == ("booked", "Kasbah Pay", at(14))
    assert listed(station) == [("Datavera", "waiting")]
    assert station.do("bookings.take", wish=first).result == made


def test_what_is_offered_is_nobody_elses(station: Station, book: Book, wish: Wish) -> None:
    first = wish()
    assert offered(station) == ["Kasbah Pay"]
    with pytest.raises(Taken):
        book()
    held = view(station, first).offered
    for act in ("check_in", "cancel", "release", "end"):
        with pytest.raises(Offered):
            station.do(f"bookings.{act}", booking=held)
    station.do("bookings.withdraw", wish=first)
    book()
    assert listed(station) == []


def test_an_offer_ends_and_the_next_has_it(
    station: Station, wish: Wish, clock: FrozenClock
) -> None:
    first = wish()
    second = wish("Datavera")
    assert offered(station) == ["Kasbah Pay"]
    until = view(station, first).until
    assert until == clock.at + timedelta(minutes=30)
    clock.at = until
    with pytest.raises(OfferOver):
        station.do("bookings.take", wish=first)
    assert offered(station) == ["Datavera"]
    with pytest.raises(OfferOver):
        station.do("bookings.take", wish=first)
    station.do("bookings.take", wish=second)
    with pytest.raises(AlreadyTaken):
        station.do("bookings.withdraw", wish=second)


def test_any_room_will_do_that_is_large_enough_and_has_what_is_wanted(
    station: Station, wish: Wish
) -> None:
    rif = next(
        lane.resource
        for lane in station.ask(queries.day, day=at(14).date()).lanes
        if lane.resource.name == "Rif"
    )
    small, large = wish(resource=None, people=6), wish("Datavera", resource=None, people=10)
    picky = wish("Atelier", resource=None, people=2, features=["screen"])
    offered(station)
    assert (view(station, small).resource_name, view(station, large).resource_name) == (
        "Rif",
        "Atlas",
    )
    assert view(station, picky).state == "waiting"
    station.do("bookings.withdraw", wish=small)
    station.do("sites.change_place", place=rif.id, features=["screen"])
    assert "Atelier" in offered(station)


def test_a_wish_is_over_when_its_time_has_come(
    station: Station, book: Book, wish: Wish, clock: FrozenClock
) -> None:
    book()
    waits = wish()
    with pytest.raises(NothingOffered):
        station.do("bookings.take", wish=waits)
    clock.at = at(14, 20)
    done = look_after(station)
    assert done is not None
    assert done.offers.over == (waits,)
    assert listed(station) == []


@pytest.mark.parametrize(
    ("fields", "refusal"),
    [
        ({"ends": at(13)}, Invalid),
        ({"people": 0}, Invalid),
        ({"features": ["pool"]}, Invalid),
        ({"held_by": ""}, Invalid),
        ({"kind": "maintenance"}, Invalid),
        ({"starts": at(3), "ends": at(4)}, Refused),
    ],
)
def test_what_cannot_be_waited_for_is_refused(
    station: Station, wish: Wish, fields: dict[str, Any], refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        wish(**fields)
    with pytest.raises(UnknownWish):
        station.do("bookings.withdraw", wish=station.new_id())
    assert listed(station) == []


STEPS = st.lists(
    st.sampled_from(["wish", "any", "book", "cancel", "take", "withdraw", "later", "look"]),
    max_size=14,
)


class Day:
    """A room of its own, and what people do about it."""

    def __init__(self, station: Station, clock: FrozenClock) -> None:
        self.station, self.clock, self.waits = station, clock, list[UUID]()
        name = str(station.new_id())[-12:]
        self.room = station.do("sites.add_room", name=name, capacity=900).command.id

    def bookings(self) -> tuple[queries.BookingView, ...]:
        lanes = self.station.ask(queries.day, day=at(14).date()).lanes
        return next(lane.bookings for lane in lanes if lane.resource.id == self.room)

    def act(self, step: str, hour: int) -> None:
        when = {"starts": at(hour), "ends": at(hour + 1, 30), "held_by": f"Entreprise {hour}"}
        if step in ("wish", "any"):
            where = {"resource": self.room} if step == "wish" else {"people": 800}
            self.waits.append(self.station.do("bookings.wish", **when, **where).command.id)
        elif step == "book":
            self.station.do("bookings.book", resource=self.room, **when)
        elif step == "cancel":
            for booking in self.bookings()[:1]:
                self.station.do("bookings.cancel", booking=booking.id)
        elif step == "later":
            self.clock.at += timedelta(minutes=20)
        elif step == "look":
            look_after(self.station)
        else:
            for each in self.waits[:2]:
                self.station.do(f"bookings.{step}", wish=each)

    def end(self) -> None:
        for each in self.station.ask(wishes):
            self.station.do("bookings.withdraw", wish=each.id)
        self.station.do("sites.retire_place", place=self.room)


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=STEPS, hours=st.lists(st.integers(13, 15), min_size=14, max_size=14))
def test_no_two_hold_the_same_and_an_offer_is_never_made_to_two(
    station: Station, clock: FrozenClock, steps: list[str], hours: list[int]
) -> None:
    before, day = clock.at, Day(station, clock)
    for step, hour in zip(steps, hours, strict=False):
        with suppress(Refused):
            day.act(step, hour)
        spans = sorted((b.starts, b.ends) for b in day.bookings())
        assert all(one[1] <= other[0] for one, other in pairwise(spans))
        held = [each.offered for each in station.ask(wishes) if each.offered]
        assert len(held) == len(set(held))
    clock.at = before
    day.end()
