"""The numbered places of an area for a time: free, taken until when, or not allowed."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from kiosk.bookings.limits import LongerThanAllowed
from kiosk.bookings.refusals import OverCapacity, SpotTaken
from kiosk.bookings.spot_choices import PlanChoices, spot_choices
from kiosk.bookings.wish import Wish
from kiosk.sites.plans import spots
from kiosk.sites.queries import resources
from kiosk.station import Station
from tests.bookings.conftest import Book, at

PLAN = '<svg viewBox="0 0 800 600"/>'


@pytest.fixture
def area(station: Station) -> UUID:
    """Places 1 and 2 on a plan, 10 on none."""
    plan = station.do("sites.draw_plan", name="RDC", drawing=PLAN).result
    found = next(r.id for r in station.ask(resources) if r.name == "Plateau")
    for label, where in (("10", None), ("2", plan), ("1", plan)):
        there = {"label": label, "plan": where, "x": 1, "y": 1}
        station.do("sites.place_spot", resource=found, **there)
    return found


def ask(station: Station, area: UUID, **fields: Any) -> list[PlanChoices]:
    usual: dict[str, Any] = {"resource": area, "starts": at(14), "ends": at(15)}
    found = station.ask(spot_choices, wish=Wish(**usual | {"held_by": "Noria"} | fields))
    return list(found)


def spot(station: Station, label: str) -> UUID:
    return next(each.id for each in station.ask(spots) if each.label == label)


def test_they_come_by_plan_in_the_order_of_their_numbers(station: Station, area: UUID) -> None:
    on_plan, on_none = ask(station, area)
    assert (on_plan.plan and on_plan.plan.name, on_none.plan) == ("RDC", None)
    assert [each.spot.label for each in on_plan.spots] == ["1", "2"]
    assert [each.spot.label for each in on_none.spots] == ["10"]
    assert not any(each.why for found in (on_plan, on_none) for each in found.spots)


def test_one_that_is_held_says_until_when_and_not_by_whom(
    station: Station, area: UUID, book: Book
) -> None:
    held = spot(station, "2")
    book(resource="Plateau", spot=held, starts=at(14, 30), ends=at(16), held_by="Sahel Data")
    one, two = ask(station, area)[0].spots
    assert (one.why, two.why) == ("", SpotTaken.code)
    assert two.facts is not None
    assert (two.facts["until"], two.facts["spot"], two.facts["taken_by"]) == (at(16), "2", "")
    assert not any(each.why for each in ask(station, area, starts=at(16), ends=at(17))[0].spots)


def test_where_the_area_is_full_or_a_rule_is_against_it_none_can_be_had(
    station: Station, area: UUID, book: Book
) -> None:
    station.do("bookings.set_rule", member="external", rule="longest_minutes", value=30)
    whys = {each.why for found in ask(station, area, kind="external") for each in found.spots}
    assert whys == {LongerThanAllowed.code}
    book(resource="Plateau", places=10)
    whys = {each.why for found in ask(station, area) for each in found.spots}
    assert whys == {OverCapacity.code}


def test_a_room_and_a_place_that_is_gone_have_none(station: Station, area: UUID) -> None:
    room = next(r.id for r in station.ask(resources) if r.name == "Rif")
    assert ask(station, room) == []
    station.do("sites.remove_spot", spot=spot(station, "10"))
    assert [found.plan is None for found in ask(station, area)] == [False]
