"""A call for help of a kiosk's own store rings at the reception's, through the central database."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from kiosk.core.clock import FrozenClock
from kiosk.help.queries import ANSWERED, CallView, call, ringing
from kiosk.staff.refusals import NotAllowed
from tests.sync.fleet import Fleet, Member


@pytest.fixture
def two(fleet: Fleet) -> tuple[Member, Member]:
    """A reception and a kiosk in the hall."""
    fleet.open_site()
    desk, hall = fleet.add("desk"), fleet.add("kiosk")
    fleet.settle()
    return desk, hall


def seen(member: Member, wanted: UUID) -> CallView | None:
    return member.station.ask(call, help_call=wanted)


def test_a_call_crosses_to_the_reception_and_the_answer_comes_back(
    fleet: Fleet, two: tuple[Member, Member]
) -> None:
    desk, hall = two
    made = hall.do("help.call")
    fleet.settle()
    assert [each.id for each in desk.station.ask(ringing)] == [made]
    desk.do("help.answer", help_call=made)
    fleet.settle()
    answered = seen(hall, made)
    assert answered is not None
    assert answered.state == ANSWERED
    assert desk.station.ask(ringing) == []


def test_a_second_press_that_crosses_the_answer_rings_nobody_again(
    fleet: Fleet, two: tuple[Member, Member]
) -> None:
    desk, hall = two
    made = hall.do("help.call")
    fleet.settle()
    desk.do("help.answer", help_call=made)
    assert hall.do("help.call") == made
    desk.sync()
    fleet.applier.once()
    fleet.settle()
    assert desk.station.ask(ringing) == []
    answers = fleet.hub.sql("SELECT status FROM central.intake WHERE name = 'help.call'")
    assert answers == [("applied",), ("applied",)]


def test_a_call_that_comes_late_rings_nobody(fleet: Fleet, two: tuple[Member, Member]) -> None:
    desk, hall = two
    hall.do("help.call")
    assert isinstance(fleet.clock, FrozenClock)
    fleet.clock.at += timedelta(minutes=11)
    fleet.settle()
    assert desk.station.ask(ringing) == []


def test_a_kiosk_cannot_answer(fleet: Fleet, two: tuple[Member, Member]) -> None:
    desk, hall = two
    made = hall.do("help.call")
    fleet.settle()
    with pytest.raises(NotAllowed):
        hall.do("help.answer", help_call=made)
    assert [each.id for each in desk.station.ask(ringing)] == [made]
