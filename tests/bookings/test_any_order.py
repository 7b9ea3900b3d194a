"""Whatever the order of what people do, no two of them hold the same room or the same place."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count, product
from typing import Any
from uuid import UUID

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import select

from kiosk.bookings import queries
from kiosk.bookings.model import Booking
from kiosk.bookings.refusals import OverCapacity, Taken
from kiosk.bookings.states import HOLDING
from kiosk.core.clock import FrozenClock
from kiosk.core.errors import Refused
from kiosk.station import Station
from tests.bookings.conftest import TUESDAY, at

OPENS, CLOSES = 8 * 60, 20 * 60
PLACES = {"Atlas": 1, "Rif": 1, "Plateau": 3}
QUARTERS = st.integers(OPENS // 15, CLOSES // 15 - 1)
_site_numbers = count()


@dataclass
class Modelled:
    """A booking as sets of minutes see it."""

    name: str
    minutes: range
    places: int
    state: str = "booked"


def instant(minute: int) -> datetime:
    """A minute of the day as an instant."""
    return at(0) + timedelta(minutes=minute)


class Desk(RuleBasedStateMachine):
    """A day at a site: the store beside a model that counts every minute for itself."""

    station: Station
    clock: FrozenClock
    bookings = Bundle("bookings")

    def __init__(self) -> None:
        super().__init__()
        self.site = f"site-{next(_site_numbers)}"
        self.minute = 9 * 60
        self.clock.at = instant(self.minute)
        self.model: dict[UUID, Modelled] = {}
        self.do("sites.open", code=self.site, name=self.site, city="Casablanca")
        rooms = [self.do("sites.add_room", name=name, capacity=8) for name in ("Atlas", "Rif")]
        area = self.do("sites.add_desk_area", name="Plateau", places=PLACES["Plateau"])
        self.names = {made.command.id: made.command.name for made in (*rooms, area)}

    def do(self, name: str, /, **fields: Any) -> Any:
        return self.station.do(name, site=self.site, **fields)

    def room_for(self, name: str, minutes: range, places: int, *, but: UUID | None = None) -> bool:
        """Whether the model has that many places in every minute."""
        held = Counter[int]()
        for one, booking in self.model.items():
            if one != but and booking.name == name and booking.state in HOLDING:
                held.update(dict.fromkeys(booking.minutes, self.taken(name, booking.places)))
        return all(held[m] + self.taken(name, places) <= PLACES[name] for m in minutes)

    def taken(self, name: str, places: int) -> int:
        """A room is one place, however many come."""
        return places if name == "Plateau" else 1

    def in_time(self, minutes: range) -> bool:
        return (
            minutes.start >= self.minute - 15
            and minutes.stop > self.minute
            and minutes.stop <= CLOSES
        )

    @rule(
        target=bookings,
        name=st.sampled_from(sorted(PLACES)),
        quarter=QUARTERS,
        length=st.integers(1, 12),
        places=st.integers(1, 3),
    )
    def book(self, name: str, quarter: int, length: int, places: int) -> Any:
        minutes = range(quarter * 15, (quarter + length) * 15)
        try:
            made = self.do(
                "bookings.book",
                resource=name,
                starts=instant(minutes.start),
                ends=instant(minutes.stop),
                held_by="Noria",
                places=places,
            ).command.id
        except Refused as refusal:
            clash = isinstance(refusal, Taken | OverCapacity)
            assert clash or not self.in_time(minutes)
            assert not clash or not self.room_for(name, minutes, places)
            return multiple()
        assert self.in_time(minutes)
        assert self.room_for(name, minutes, places)
        self.model[made] = Modelled(name, minutes, places)
        return made

    @rule(
        one=bookings,
        name=st.sampled_from(sorted(PLACES)),
        quarter=QUARTERS,
        length=st.integers(1, 12),
    )
    def move(self, one: UUID, name: str, quarter: int, length: int) -> None:
        booking = self.model[one]
        minutes = range(quarter * 15, (quarter + length) * 15)
        try:
            self.do(
                "bookings.move",
                booking=one,
                resource=name,
                starts=instant(minutes.start),
                ends=instant(minutes.stop),
            )
        except Refused as refusal:
            if isinstance(refusal, Taken | OverCapacity) and booking.places <= PLACES[name]:
                assert not self.room_for(name, minutes, booking.places, but=one)
            return
        unchanged = (name, minutes) == (booking.name, booking.minutes)
        assert unchanged or self.room_for(name, minutes, booking.places, but=one)
        booking.name, booking.minutes = name, minutes

    @rule(one=bookings, verb=st.sampled_from(["cancel", "check_in", "end", "release"]))
    def settle(self, one: UUID, verb: str) -> None:
        booking = self.model[one]
        try:
            self.do(f"bookings.{verb}", booking=one)
        except Refused:
            return
        if booking.state in {"cancelled", "released", "ended"}:
            return
        ends_now = verb == "end" or (verb == "cancel" and booking.state == "checked_in")
        if ends_now:
            stop = min(booking.minutes.stop, max(booking.minutes.start, self.minute))
            booking.state, booking.minutes = "ended", range(booking.minutes.start, stop)
        elif verb == "check_in":
            booking.state = "checked_in"
        else:
            booking.state = {"cancel": "cancelled", "release": "released"}[verb]

    @rule(minutes=st.integers(1, 40))
    def time_passes(self, minutes: int) -> None:
        self.minute = min(self.minute + minutes, CLOSES)
        self.clock.at = instant(self.minute)

    @invariant()
    def nobody_shares_a_minute(self) -> None:
        rows = select(Booking).where(Booking.site == self.site, Booking.state.in_(HOLDING))
        held = Counter[tuple[str, int]]()
        for row in self.station.database.read(lambda session: session.scalars(rows).all()):
            first, last = ((t - at(0)) // timedelta(minutes=1) for t in (row.starts, row.ends))
            name = self.names[row.resource]
            held.update(
                dict.fromkeys(product([name], range(first, last)), self.taken(name, row.places))
            )
        assert all(n <= PLACES[name] for (name, _), n in held.items())

    @invariant()
    def the_store_is_as_the_model_says(self) -> None:
        plan = self.station.ask(queries.day, site=self.site, day=TUESDAY)
        shown = {
            b.id: (lane.resource.name, b.starts, b.ends, b.state)
            for lane in plan.lanes
            for b in lane.bookings
        }
        expected = {
            one: (b.name, instant(b.minutes.start), instant(b.minutes.stop), b.state)
            for one, b in self.model.items()
            if b.name != "Plateau" and b.state in HOLDING and b.minutes
        }
        assert shown == expected
        assert plan.coworking.taken_now == sum(
            b.places
            for b in self.model.values()
            if b.name == "Plateau" and b.state in HOLDING and self.minute in b.minutes
        )


def test_no_order_of_events_makes_two_hold_the_same(
    bare_station: Station, clock: FrozenClock
) -> None:
    def machine() -> Desk:
        return type("Desk", (Desk,), {"station": bare_station, "clock": clock})()

    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=12,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
