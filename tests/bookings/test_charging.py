"""What pays for a booking: hours of the plan, then the pass that ends first, then a tariff."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from itertools import count
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.bookings import passes, queries, quoting, tariffs
from kiosk.bookings.charging import from_passes
from kiosk.bookings.limits import UnknownPass
from kiosk.bookings.model import Booking
from kiosk.bookings.units import HALF_DAY_MINUTES, UNITS, units
from kiosk.bookings.wish import Wish
from kiosk.bookings.words import booking_words, quote_words
from kiosk.core.clock import FrozenClock
from kiosk.core.errors import Invalid, Refused
from kiosk.station import Station
from tests.bookings.conftest import TUESDAY, Book, days
from tests.bookings.conftest import tomorrow as at

Sell = Callable[..., UUID]
_sites = count()


@pytest.fixture
def sell(station: Station) -> Sell:
    """Ten hours of the coworking for Noria Énergie, for a month, unless told otherwise."""

    def make(**fields: Any) -> UUID:
        usual = {
            "held_by": "Noria Énergie",
            "unit": "hour",
            "total": 10,
            "valid_from": TUESDAY,
            "valid_until": days(30),
        }
        return station.do("bookings.add_pass", **(usual | fields)).command.id

    return make


def kept(station: Station, booking: UUID) -> Booking:
    return station.database.read(lambda s: s.get_one(Booking, booking))


def used(station: Station) -> dict[UUID, int]:
    return {each.id: each.used for each in station.ask(passes.passes, day=TUESDAY)}


def test_a_pass_is_used_and_a_cancellation_gives_back(
    station: Station, book: Book, sell: Sell
) -> None:
    bought = sell()
    booking = book(resource="Plateau", places=2, starts=at(9), ends=at(10, 15))
    assert used(station) == {bought: 4}
    assert kept(station, booking).pass_used == bought
    station.do("bookings.cancel", booking=booking)
    assert used(station) == {bought: 0}
    station.do("bookings.restore", booking=booking)
    assert used(station) == {bought: 4}
    station.do("bookings.move", booking=booking, ends=at(10))
    assert used(station) == {bought: 2}


def test_the_pass_that_ends_first_is_used_first(station: Station, book: Book, sell: Sell) -> None:
    late, soon = sell(valid_until=days(60)), sell(total=2, valid_until=days(5))
    book(resource="Plateau", starts=at(9), ends=at(10))
    assert used(station) == {late: 0, soon: 1}
    book(resource="Plateau", starts=at(9, day=days(6)), ends=at(10, day=days(6)))
    assert used(station) == {late: 1, soon: 1}


def test_what_a_pass_has_not_enough_left_for_comes_from_the_next(
    station: Station, book: Book, sell: Sell
) -> None:
    late, soon = sell(valid_until=days(60)), sell(total=2, valid_until=days(5))
    booking = book(resource="Plateau", starts=at(9), ends=at(12))
    row = kept(station, booking)
    assert (row.pass_used, row.pass_units, row.pass_next, row.pass_next_units) == (soon, 2, late, 1)
    assert used(station) == {late: 1, soon: 2}
    station.do("bookings.move", booking=booking, starts=at(13), ends=at(17))
    assert used(station) == {late: 2, soon: 2}
    station.do("bookings.move", booking=booking, ends=at(14))
    assert used(station) == {late: 0, soon: 1}
    assert kept(station, booking).pass_next is None
    station.do("bookings.move", booking=booking, ends=at(16))
    station.do("bookings.cancel", booking=booking)
    assert used(station) == {late: 0, soon: 0}
    station.do("bookings.restore", booking=booking)
    assert used(station) == {late: 1, soon: 2}


def test_released_because_nobody_came_it_gives_nothing_back_to_either(
    station: Station, clock: FrozenClock, book: Book, sell: Sell
) -> None:
    late, soon = sell(valid_until=days(60), kind="room"), sell(total=1, kind="room")
    booking = book(starts=at(9), ends=at(11))
    clock.at = at(9, 20)
    station.do("bookings.release", booking=booking)
    assert used(station) == {late: 1, soon: 1}


def test_places_and_dates_of_a_series_are_shared_out_over_two_passes(
    station: Station, book: Book, sell: Sell
) -> None:
    late, soon = sell(valid_until=days(60)), sell(total=3)
    book(resource="Plateau", places=2, starts=at(9), ends=at(10), repeat="daily:2")
    assert used(station) == {late: 1, soon: 3}


@pytest.mark.parametrize(
    ("first", "following", "hours", "taken"),
    [
        (("half_day", 1), ("hour", 5), 7, (1, 2)),
        (("hour", 1), ("half_day", 5), 6, (1, 1)),
        (("hour", 1), ("half_day", 5), 4, (0, 1)),  # the second gives no less for it
        (("hour", 1), ("day", 5), 4, (0, 1)),
        (("hour", 1), ("hour", 1), 3, (0, 0)),  # two do not do
    ],
)
def test_passes_of_different_units_give_no_more_than_they_must(
    station: Station,
    book: Book,
    sell: Sell,
    first: tuple[str, int],
    following: tuple[str, int],
    hours: int,
    taken: tuple[int, int],
) -> None:
    one = sell(unit=first[0], total=first[1])
    other = sell(unit=following[0], total=following[1], valid_until=days(60))
    book(resource="Plateau", starts=at(9), ends=at(9 + hours))
    assert used(station) == {one: taken[0], other: taken[1]}


def test_what_comes_from_two_passes_is_said_before_and_after(
    station: Station, book: Book, sell: Sell
) -> None:
    sell(total=1)
    sell(valid_until=days(60))
    area = kept(station, book(resource="Plateau", starts=at(9), ends=at(9, 30), held_by="X"))
    wish = Wish(resource=area.resource, held_by="Noria Énergie", starts=at(10), ends=at(13))
    quote = station.ask(quoting.quote, wish=wish)
    assert [(one.units, one.left) for one in quote.passes] == [(1, 0), (2, 8)]
    assert len(quote_words(quote, "fr")) == 2
    booking = book(resource="Plateau", starts=at(10), ends=at(13))
    seen = station.ask(queries.get, booking=booking)
    assert booking_words(seen, "fr") == ["Deux forfaits\u202f: 1 et 2 unité(s)"]
    hidden = queries.as_public(seen)
    assert hidden is not None
    assert hidden.pass_next_units == 0


def test_a_pass_is_for_its_kind_of_place_and_its_days(
    station: Station, book: Book, sell: Sell
) -> None:
    bought = sell(valid_from=days(2), valid_until=days(3))
    book(resource="Atlas", starts=at(9, day=days(2)), ends=at(10, day=days(2)))
    book(resource="Plateau", starts=at(9), ends=at(10))
    book(
        resource="Plateau",
        held_by="Kasbah Pay",
        starts=at(9, day=days(2)),
        ends=at(10, day=days(2)),
    )
    assert used(station) == {bought: 0}
    book(resource="Plateau", starts=at(9, day=days(3)), ends=at(10, day=days(3)))
    assert used(station) == {bought: 1}


def test_a_pass_that_is_ended_gives_nothing_and_may_go_on(
    station: Station, book: Book, sell: Sell
) -> None:
    bought = sell()
    station.do("bookings.end_pass", booking_pass=bought)
    book(resource="Plateau", starts=at(9), ends=at(10))
    assert used(station) == {bought: 0}
    station.do("bookings.end_pass", booking_pass=bought, ended=False)
    book(resource="Plateau", starts=at(10), ends=at(11))
    assert used(station) == {bought: 1}
    with pytest.raises(UnknownPass):
        station.do("bookings.end_pass", booking_pass=UUID(int=5))


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"total": 0}, "total"),
        ({"unit": "year"}, "unit"),
        ({"kind": "equipment"}, "kind"),
        ({"held_by": ""}, "held_by"),
        ({"valid_until": days(-1)}, "valid_until"),
    ],
)
def test_what_is_no_pass_is_refused_at_its_field(
    sell: Sell, fields: dict[str, Any], field: str
) -> None:
    with pytest.raises(Invalid) as refusal:
        sell(**fields)
    assert refusal.value.field == field


def test_hours_of_the_plan_come_first(station: Station, book: Book, sell: Sell) -> None:
    resident = station.do("residents.register", name="Noria Énergie").command.id
    bought = sell(resident=resident, kind="room")
    station.do("bookings.set_rule", member="startup", rule="included_minutes", value=90)
    first = book(resident=resident, starts=at(9), ends=at(10))
    second = book(resident=resident, starts=at(10), ends=at(11))
    assert (kept(station, first).included, kept(station, second).included) == (60, 30)
    assert kept(station, second).pass_units == 1
    assert used(station) == {bought: 1}
    december = book(resident=resident, starts=at(9, day=days(10)), ends=at(10, day=days(10)))
    assert kept(station, december).included == 60
    station.do("bookings.cancel", booking=first)
    third = book(resident=resident, starts=at(14), ends=at(15))
    assert kept(station, third).included == 60


def test_what_nothing_pays_for_has_its_price_with_tax(station: Station, book: Book) -> None:
    booking = book(starts=at(9), ends=at(10))
    assert kept(station, booking).price is None
    for unit, price in (("hour", 15000), ("half_day", 40000)):
        station.do(
            "bookings.set_tariff", member="external", unit=unit, price=price, confirmed=False
        )
    atlas = kept(station, booking).resource
    asked: dict[str, Any] = {"resource": atlas, "held_by": "X", "kind": "external"}
    found = station.ask(quoting.quote, wish=Wish(starts=at(10), ends=at(12), **asked))
    assert (found.price, found.vat, found.total) == (30000, 2000, 36000)
    assert not found.confirmed
    found = station.ask(quoting.quote, wish=Wish(starts=at(10), ends=at(15), **asked))
    assert found.price == 40000
    booking = book(kind="external", starts=at(10), ends=at(12))
    assert (kept(station, booking).price, kept(station, booking).vat) == (30000, 2000)
    station.do("bookings.set_tariff", member="external", unit="hour", price=99000)
    assert kept(station, booking).price == 30000
    station.do("bookings.cancel", booking=booking)
    assert kept(station, booking).price is None


def test_a_places_own_tariff_goes_before_that_of_its_kind(station: Station, book: Book) -> None:
    atlas = kept(station, book(starts=at(9), ends=at(10))).resource
    general = {"member": "startup", "unit": "hour"}
    station.do("bookings.set_tariff", **general, price=10000)
    station.do("bookings.set_tariff", **general, price=20000, vat=1000, resource=atlas)
    booking = book(starts=at(10), ends=at(11))
    assert (kept(station, booking).price, kept(station, booking).vat) == (20000, 1000)
    booking = book(resource="Rif", starts=at(10), ends=at(11))
    assert kept(station, booking).price == 10000
    assert [each.price for each in station.ask(tariffs.tariffs)] == [10000, 20000]
    station.do("bookings.set_tariff", **general, price=None, resource=atlas)
    station.do("bookings.set_tariff", **general, price=None)
    assert station.ask(tariffs.tariffs) == []


def test_what_is_no_tariff_is_refused(station: Station, book: Book) -> None:
    atlas = kept(station, book(starts=at(9), ends=at(10))).resource
    for wrong in (
        {"price": -1},
        {"vat": 20_000, "price": 1},
        {"unit": "year", "price": 1},
        {"kind": "coworking", "resource": atlas, "price": 1},
    ):
        with pytest.raises(Invalid):
            station.do("bookings.set_tariff", **({"member": "pme", "unit": "hour"} | wrong))


@pytest.mark.parametrize(
    ("price", "vat", "total"), [(15000, 2000, 18000), (333, 700, 356), (5, 1000, 6)]
)
def test_tax_is_rounded_to_the_nearest_centime(price: int, vat: int, total: int) -> None:
    assert tariffs.with_vat(price, vat) == total


def test_units_that_were_begun_count_whole() -> None:
    assert [units("hour", minutes, 1) for minutes in (15, 60, 61)] == [1, 1, 2]
    assert [units("half_day", m, 1) for m in (15, HALF_DAY_MINUTES, HALF_DAY_MINUTES + 1)] == [
        1,
        1,
        2,
    ]
    assert [units("day", 600, n) for n in (1, 3)] == [1, 3]


_MOVES = st.lists(
    st.tuples(
        st.sampled_from(("book", "cancel", "move", "restore")),
        st.integers(0, 8),
        st.integers(1, 4),
    ),
    max_size=12,
)


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    sold=st.lists(
        st.tuples(st.sampled_from(UNITS), st.integers(1, 5), st.integers(1, 9)), max_size=4
    ),
    moves=_MOVES,
    included=st.sampled_from((0, 30, 90, 300)),
)
def test_no_pass_is_ever_overdrawn_and_the_first_to_end_is_taken_first(
    station: Station,
    sold: list[tuple[str, int, int]],
    moves: list[tuple[str, int, int]],
    included: int,
) -> None:
    play = Play(station, included)
    for unit, total, ends in sold:
        play.sell(unit, total, days(ends))
    for verb, which, length in moves:
        play.act(verb, which, length)
        play.adds_up()
    for booking in play.made:
        play.try_to("bookings.cancel", booking=booking)
    assert {each.used for each in play.passes()} <= {0}


class Play:
    """A site of its own, one holder, and what they do."""

    def __init__(self, station: Station, included: int) -> None:
        self.station, self.site = station, f"play-{next(_sites)}"
        self.made: list[UUID] = []
        self.do("sites.open", code=self.site, name=self.site, city="Rabat")
        self.area = self.do("sites.add_desk_area", name="Plateau", places=50)
        self.do("bookings.set_rule", member="startup", rule="included_minutes", value=included)

    def do(self, verb: str, **fields: Any) -> UUID:
        return self.station.do(verb, site=self.site, **fields).command.id

    def try_to(self, verb: str, **fields: Any) -> UUID | None:
        try:
            return self.do(verb, **fields)
        except Refused:
            return None

    def sell(self, unit: str, total: int, ends: date) -> None:
        span = {"valid_from": TUESDAY, "valid_until": ends}
        self.do("bookings.add_pass", held_by="Noria", unit=unit, total=total, **span)

    def passes(self) -> list[passes.PassView]:
        return self.station.ask(passes.passes, site=self.site, day=TUESDAY)

    def act(self, verb: str, which: int, length: int) -> None:
        day, hour = days(1 + which % 3), 9 + which % 4
        span = {"starts": at(hour, day=day), "ends": at(hour + length, day=day)}
        if verb == "book":
            before = self.passes()
            made = self.try_to("bookings.book", resource=self.area, held_by="Noria", **span)
            if made:
                self.made.append(made)
                _first_to_end(before, kept(self.station, made))
        elif self.made:
            more = span if verb == "move" else {}
            self.try_to(f"bookings.{verb}", booking=self.made[which % len(self.made)], **more)

    def adds_up(self) -> None:
        rows = [kept(self.station, booking) for booking in self.made]
        for each in self.passes():
            assert 0 <= each.used <= each.total
            assert each.used == sum(from_passes(row)[each.id] for row in rows)


def _first_to_end(before: list[passes.PassView], booking: Booking) -> None:
    """No pass that ends before the one that was used had enough left."""
    minutes = (booking.ends - booking.starts) // timedelta(minutes=1)
    for each in before:
        if each.id == booking.pass_used:
            break
        wanted = units(each.unit, minutes - booking.included, 1)
        assert minutes == booking.included or each.left < wanted or each.valid_until < booking.day
    for each in before:
        if booking.pass_next and each.id == booking.pass_used:
            taken = booking.pass_units
            assert taken == each.left or units(each.unit, minutes - booking.included, 1) > taken
