"""A badge that was read at one machine is known at another of the site once they have exchanged."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from kiosk.badges.refusals import VisitOver
from kiosk.core.clock import FrozenClock
from kiosk.presence.people import present
from kiosk.visits.queries import on_site
from tests.sync.fleet import Fleet, Member


@pytest.fixture
def two(fleet: Fleet) -> tuple[Member, Member]:
    """Two receptions of a site."""
    first, _room = fleet.open_site()
    second = fleet.add("desk")
    fleet.settle()
    return first, second


def read(member: Member, payload: str) -> str:
    verdict: str = member.do("badges.scan", payload=payload).verdict
    return verdict


def pass_by(fleet: Fleet, **length: float) -> None:
    clock: Any = fleet.clock
    assert isinstance(clock, FrozenClock)
    clock.at += timedelta(**length)


def test_a_picture_of_a_lasting_badge_lets_nobody_in_again_next_door(
    fleet: Fleet, two: tuple[Member, Member]
) -> None:
    first, second = two
    issued = first.do("badges.issue", kind="coworker", name="Sami Alaoui")
    fleet.settle()
    assert read(first, issued.payload) == "in"
    fleet.settle()
    pass_by(fleet, seconds=30)
    assert read(second, issued.payload) == "again"
    assert [each.name for each in second.station.ask(present)] == ["Sami Alaoui"]
    pass_by(fleet, minutes=2)
    assert read(second, issued.payload) == "out", "it is one stay, wherever it is read"
    fleet.settle()
    assert first.station.ask(present) == second.station.ask(present) == []


def test_the_badge_of_a_visitor_who_left_opens_nothing_next_door(
    fleet: Fleet, two: tuple[Member, Member]
) -> None:
    first, second = two
    visit = first.do(
        "visits.arrive", first_name="Yasmine", last_name="Idrissi", host="Noria", consent=True
    )
    issued = first.do("badges.issue", holder=visit)
    fleet.settle()
    assert read(first, issued.payload) == "visitor"
    fleet.settle()
    pass_by(fleet, minutes=5)
    with pytest.raises(VisitOver):
        read(second, issued.payload)
    assert second.station.ask(on_site) == []


def test_before_they_have_exchanged_both_take_it_and_agree_afterwards(
    fleet: Fleet, two: tuple[Member, Member]
) -> None:
    first, second = two
    issued = first.do("badges.issue", kind="coworker", name="Sami Alaoui")
    fleet.settle()
    assert read(first, issued.payload) == "in"
    pass_by(fleet, seconds=20)
    assert read(second, issued.payload) == "in"
    fleet.settle()
    fleet.settle()
    inside = [[each.name for each in member.station.ask(present)] for member in two]
    assert inside == [["Sami Alaoui"], ["Sami Alaoui"]]
