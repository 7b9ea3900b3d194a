"""What is offered can be booked, and nothing that fits better is left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import count
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from kiosk.bookings import free, rules, slots
from kiosk.bookings.finder import Offer, find_free
from kiosk.bookings.refusals import TooEarly
from kiosk.bookings.wish import Sought
from kiosk.core.clock import CASABLANCA
from kiosk.core.errors import Invalid, Refused
from kiosk.sites.queries import ResourceView, resources
from kiosk.station import Station
from tests.bookings.conftest import TUESDAY, Book, at, days

QUARTER = timedelta(minutes=15)
DAYS = (days(1), days(2))
OPENS, CLOSES = 9, 13
ROOMS = ("Atlas", "Rif", "Les deux", "Draa", "Fermée", "Plateau")
_site_numbers = count()


def found(station: Station, **fields: Any) -> list[tuple[str, datetime]]:
    return [(o.resource.name, o.starts) for o in station.ask(find_free, sought=Sought(**fields))]


def test_the_best_of_each_day_the_fewest_seats_too_many_first(station: Station, book: Book) -> None:
    book(resource="Rif", starts=at(10, 45), ends=at(19, 30))
    assert found(station, people=5, until=days(1)) == [
        ("Atlas", at(10, 45)),
        ("Rif", at(8, day=days(1))),
        ("Atlas", at(8, day=days(1))),
    ]
    assert found(station, people=9, until=TUESDAY) == [("Atlas", at(10, 45))]
    assert not found(station, people=13)


def test_it_says_how_long_a_room_stays_free(station: Station, book: Book) -> None:
    book(starts=at(14), ends=at(15))
    [offer] = station.ask(find_free, sought=Sought(people=9, until=TUESDAY))
    assert (offer.ends, offer.until) == (at(11, 45), at(14))


def test_hours_of_the_day_that_were_asked_for(station: Station, book: Book) -> None:
    book(starts=at(14), ends=at(15))
    span = {"people": 9, "until": TUESDAY, "after": time(14), "before": time(17)}
    assert found(station, **span) == [("Atlas", at(15))]
    assert not found(station, **span, minutes=150)


def test_what_is_to_be_there_is_there(station: Station) -> None:
    rif = next(r.id for r in station.ask(resources) if r.name == "Rif")
    station.do("sites.change_place", place=rif, features=["screen", "board"])
    station.do("sites.add_room", name="Souss", capacity=20, equipment="écran, visio")
    names = {name for name, _ in found(station, features="screen", until=TUESDAY)}
    assert names == {"Rif", "Souss"}
    assert found(station, features="screen board", until=TUESDAY)[0][0] == "Rif"
    assert not found(station, features="screen coffee")


def test_places_of_coworking_are_counted(station: Station, book: Book) -> None:
    book(resource="Plateau", places=7, starts=at(10, 30), ends=at(12))
    asked = {"kinds": "coworking", "until": TUESDAY}
    assert found(station, people=3, **asked) == [("Plateau", at(10, 45))]
    assert found(station, people=4, **asked) == [("Plateau", at(12))]


def test_one_room_may_be_meant(station: Station) -> None:
    rif = next(r.id for r in station.ask(resources) if r.name == "Rif")
    assert {name for name, _ in found(station, resource=rif)} == {"Rif"}


def test_a_night_may_be_spent_where_the_place_allows(station: Station) -> None:
    atlas = next(r.id for r in station.ask(resources) if r.name == "Atlas")
    asked = {"minutes": 14 * 60, "until": TUESDAY}
    assert not found(station, **asked)
    station.do("sites.change_place", place=atlas, overnight=True)
    assert found(station, **asked) == [("Atlas", at(10, 45))]


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"people": 0}, "people"),
        ({"minutes": 0}, "minutes"),
        ({"minutes": 10**9}, "minutes"),
        ({"until": date(2027, 11, 24)}, "range_days"),
    ],
)
def test_what_makes_no_sense_is_said(station: Station, fields: dict[str, Any], field: str) -> None:
    with pytest.raises(Invalid) as refusal:
        found(station, **fields)
    assert refusal.value.field == field


def test_days_that_are_over_or_turned_round_have_nothing(station: Station) -> None:
    assert not found(station, since=days(3), until=days(2))
    assert not found(station, since=days(-9), until=days(-1))
    assert not found(station, since=days(-9), until=days(-9))
    assert not found(station, since=days(9), until=days(2))


def test_days_further_ahead_than_bookings_are_taken_are_refused(station: Station) -> None:
    last = TUESDAY + slots.FURTHEST - timedelta(days=1)
    found(station, since=last, until=last)
    for since in (last + timedelta(days=1), date(2999, 12, 31)):
        with pytest.raises(TooEarly):
            found(station, since=since, until=since)


HELD = st.tuples(
    st.sampled_from(ROOMS[:4]), st.integers(0, 1), st.integers(0, 15), st.integers(1, 8)
)


@given(
    held=st.lists(HELD, max_size=10),
    buffers=st.tuples(*[st.sampled_from([0, 10, 30])] * 4),
    people=st.integers(1, 12),
    minutes=st.sampled_from([15, 30, 45, 90, 120]),
    places=st.integers(0, 10),
)
@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_offer_can_be_booked_and_nothing_better_is_left_out(
    bare_station: Station,
    held: list[tuple[str, int, int, int]],
    buffers: tuple[int, int, int, int],
    people: int,
    minutes: int,
    places: int,
) -> None:
    station, site = bare_station, f"find-{next(_site_numbers)}"
    _furnish(station, site, buffers)
    for room, day, first, length in held:
        starts = at(OPENS, day=DAYS[day]) + first * QUARTER
        _try(station, site, room, starts, starts + length * QUARTER)
    if places:
        _try(station, site, "Plateau", at(9, day=DAYS[0]), at(11, day=DAYS[0]), places)
    asked: dict[str, Any] = {"people": people, "minutes": minutes, "kinds": "room coworking"}
    sought = Sought(since=DAYS[0], until=DAYS[1], per_day=9, **asked)
    offers = station.ask(find_free, site=site, sought=sought)
    assert [_said(o) for o in offers] == list(_by_trying(station, site, people, minutes))
    best = station.ask(find_free, site=site, sought=replace(sought, per_day=2))
    for day in DAYS:
        assert [o for o in best if o.day == day] == [o for o in offers if o.day == day][:2]
    for offer in offers:
        count = people if offer.resource.kind == "coworking" else 1
        made = _try(station, site, offer.resource.name, offer.starts, offer.ends, count)
        assert made is not None
        station.do("bookings.cancel", site=site, booking=made)


def _furnish(station: Station, site: str, buffers: tuple[int, int, int, int]) -> None:
    station.do("sites.open", code=site, name=site, city="Casablanca")
    for day in DAYS:
        station.do("sites.set_day", site=site, day=day, opens=time(OPENS), closes=time(CLOSES))
    made = {}
    for name, seats in (("Atlas", 8), ("Rif", 4), ("Les deux", 12), ("Draa", 6), ("Fermée", 9)):
        made[name] = station.do("sites.add_room", site=site, name=name, capacity=seats).command.id
    station.do("sites.add_desk_area", site=site, name="Plateau", places=10)
    parts = [made["Atlas"], made["Rif"]]
    station.do("sites.combine_rooms", site=site, whole=made["Les deux"], parts=parts)
    station.do("sites.close_place", site=site, place=made["Fermée"], reason="Peinture")
    for name, before, after in (("Rif", buffers[0], buffers[1]), ("Draa", buffers[2], buffers[3])):
        fields = {"place": made[name], "before": before, "after": after}
        station.do("sites.change_place", site=site, **fields)


def _try(
    station: Station, site: str, room: str, starts: datetime, ends: datetime, places: int = 1
) -> UUID | None:
    fields = {"resource": room, "starts": starts, "ends": ends, "places": places}
    try:
        done = station.do("bookings.book", site=site, held_by="Noria", **fields)
    except Refused:
        return None
    made: UUID = done.command.id
    return made


def _said(offer: Offer) -> tuple[str, datetime]:
    return offer.resource.name, offer.starts


def _by_trying(
    station: Station, site: str, people: int, minutes: int
) -> Iterator[tuple[str, datetime]]:
    """Each quarter of an hour of each place, by the checks of the command itself."""

    def first(session: Session, place: ResourceView, day: date) -> datetime | None:
        quarters = (at(OPENS, day=day) + n * QUARTER for n in range((CLOSES - OPENS) * 4))
        return next((s for s in quarters if bookable(session, place.id, s)), None)

    def bookable(session: Session, place: UUID, starts: datetime) -> bool:
        slot = slots.from_instants(starts, starts + timedelta(minutes=minutes), CASABLANCA)
        found = rules.place_of(session, site, place)
        count = people if found.kind == "coworking" else 1
        try:
            rules.require_bookable(found)
            rules.require_open(session, found, site, [slot])
            free.require_free(session, found, [slot], count)
        except Refused:
            return False
        return found.capacity >= people

    def look(session: Session) -> Iterator[tuple[str, datetime]]:
        for day in DAYS:
            ranked = []
            for n, place in enumerate(resources(session, site=site)):
                if starts := first(session, place, day):
                    over = 0 if place.kind == "coworking" else place.capacity - people
                    ranked.append((over, starts, n, place.name))
            yield from ((name, starts) for _, starts, _, name in sorted(ranked))

    yield from station.database.read(lambda session: list(look(session)))
