"""Who holds which place now, as the plans show it; half-days and days by the doors."""

from __future__ import annotations

from datetime import time, timedelta
from uuid import UUID

import pytest

from kiosk.bookings.lengths import DAY, HALF_DAY, halves, until
from kiosk.bookings.plan import CLOSED, FREE, HELD, PlaceNow, on_plans
from kiosk.core.clock import CASABLANCA, FrozenClock
from kiosk.sites.hours import DayHours, Span
from kiosk.sites.queries import resources
from kiosk.station import Station
from tests.bookings.conftest import TUESDAY, Book, at

PLAN = '<svg viewBox="0 0 800 600"/>'


@pytest.fixture
def plan(station: Station) -> UUID:
    made = station.do("sites.draw_plan", name="RDC", drawing=PLAN).result
    for place in station.ask(resources):
        for label in ("1", "2") if place.name == "Plateau" else ("",):
            fields = {"label": label, "plan": made, "x": 1, "y": 1}
            station.do("sites.place_spot", resource=place.id, **fields)
    return made


def places(station: Station) -> dict[str, PlaceNow]:
    (found,) = station.ask(on_plans)
    return {f"{p.resource.name} {p.spot.label}".strip(): p for p in found.places}


@pytest.mark.usefixtures("plan")
def test_a_place_is_held_by_whoever_has_it_now(
    station: Station, book: Book, clock: FrozenClock
) -> None:
    clock.at = at(14, 10)
    spot = places(station)["Plateau 1"].spot.id
    book(held_by="Noria Énergie", starts=at(14), ends=at(15))
    held = book(resource="Plateau", spot=spot, held_by="Sami", starts=at(14), ends=at(18))
    book(resource="Plateau", held_by="Rim", places=3, starts=at(14), ends=at(18))
    book(resource="Rif", held_by="Kasbah Pay", starts=at(16), ends=at(17))
    found = places(station)
    assert (found["Atlas"].state, found["Atlas"].held_by) == (HELD, "Noria Énergie")
    assert found["Atlas"].until == at(15)
    assert (found["Rif"].state, found["Rif"].until) == (FREE, at(16))
    assert (found["Plateau 1"].state, found["Plateau 1"].booking) == (HELD, held)
    assert found["Plateau 2"].state == FREE
    assert station.ask(on_plans)[0].unplaced == 3


@pytest.mark.usefixtures("plan")
def test_a_room_is_held_with_what_shares_its_walls(
    station: Station, book: Book, clock: FrozenClock
) -> None:
    clock.at = at(14, 10)
    souss = station.do("sites.add_room", name="Souss", capacity=4).command.id
    ids = {place.name: place.id for place in station.ask(resources)}
    station.do("sites.combine_rooms", whole=ids["Atlas"], parts=[ids["Rif"], souss])
    book(resource="Rif", held_by="Kasbah Pay", starts=at(14), ends=at(15))
    assert places(station)["Atlas"].held_by == "Kasbah Pay"


@pytest.mark.usefixtures("plan")
def test_a_closed_room_says_why(station: Station) -> None:
    room = next(place for place in station.ask(resources) if place.name == "Rif")
    station.do("sites.close_place", place=room.id, reason="Peinture")
    found = places(station)["Rif"]
    assert (found.state, found.why) == (CLOSED, "Peinture")


def test_a_site_without_a_plan_has_nothing_to_show(station: Station) -> None:
    assert station.ask(on_plans) == []


def hours(*spans: Span) -> DayHours:
    return DayHours(TUESDAY, spans)


def test_a_day_has_a_morning_and_an_afternoon() -> None:
    usual = hours(Span(time(8), time(20)))
    assert halves(usual, CASABLANCA) == ((at(8), at(13)), (at(13), at(20)))
    evening = hours(Span(time(18), time(2)))
    (_, middle), (_, closes) = halves(evening, CASABLANCA)
    assert (middle, closes) == (at(22), at(2) + timedelta(days=1))
    assert halves(hours(), CASABLANCA) == ()


@pytest.mark.parametrize(
    ("length", "starts", "ends"),
    [
        (HALF_DAY, at(9), at(13)),
        (HALF_DAY, at(13), at(20)),
        (DAY, at(9), at(20)),
        (DAY, at(7), None),
        (HALF_DAY, at(20), None),
    ],
)
def test_a_length_ends_with_its_half_or_its_day(length: str, starts, ends) -> None:  # type: ignore[no-untyped-def]
    assert until(length, starts, hours(Span(time(8), time(20))), CASABLANCA) == ends
