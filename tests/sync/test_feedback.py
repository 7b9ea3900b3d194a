"""Answers of kiosks cross to where managers are; two kiosks cut off make one answer of a ticket."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from kiosk.core.clock import FrozenClock
from kiosk.feedback.model import Feedback
from kiosk.figures.satisfaction import satisfaction
from kiosk.staff.refusals import NotAllowed
from kiosk.sync.settling import to_settle
from tests.sync.fleet import MORNING, Fleet, Member


@pytest.fixture
def ticket(fleet: Fleet) -> UUID:
    """A ticket that was served, known everywhere."""
    first, _ = fleet.open_site()
    fleet.add("kiosk")
    fleet.add("kiosk")
    first.do("counters.open", counter=2, services=["ompic"])
    taken: UUID = first.do("tickets.take", service="ompic").ticket
    first.do("tickets.call", counter=2)
    first.do("tickets.close", ticket=taken)
    fleet.settle()
    return taken


def kept(member: Member) -> list[Any]:
    rows = select(Feedback.score, Feedback.reason)
    return member.station.database.read(lambda s: [tuple(row) for row in s.execute(rows)])


def test_an_answer_crosses_and_is_counted_where_managers_are(fleet: Fleet, ticket: UUID) -> None:
    manager, hall, _ = fleet.members
    given = hall.do("feedback.give", ticket=ticket, score=4)
    hall.do("feedback.change", feedback=given, score=5, reason="welcome")
    fleet.settle()
    assert [kept(member) for member in fleet.members] == [[(5, "welcome")]] * 3
    assert isinstance(fleet.clock, FrozenClock)
    fleet.clock.at += timedelta(minutes=5)
    day = MORNING.date()
    found = manager.station.ask(satisfaction, first=day, last=day)
    assert (found.total.answers, found.total.mean, found.served) == (1, 5, 1)


def test_two_kiosks_cut_off_make_one_answer_and_no_manager_has_to_settle_the_other(
    fleet: Fleet, ticket: UUID
) -> None:
    manager, hall, other = fleet.members
    hall.do("feedback.give", ticket=ticket, score=2)
    late = other.do("feedback.give", ticket=ticket, score=5)
    other.do("feedback.change", feedback=late, score=4)
    fleet.settle()
    assert [kept(member) for member in fleet.members] == [[(2, "")]] * 3
    assert manager.station.ask(to_settle) == []


def test_a_counter_gives_no_answer(fleet: Fleet, ticket: UUID) -> None:
    counter = fleet.add("counter")
    fleet.settle()
    with pytest.raises(NotAllowed):
        counter.do("feedback.give", ticket=ticket, score=5)


def test_answers_leave_the_hall_once_a_ticket_can_have_no_other(fleet: Fleet, ticket: UUID) -> None:
    manager, hall, _ = fleet.members
    hall.do("feedback.give", ticket=ticket, score=3)
    fleet.settle()
    assert isinstance(fleet.clock, FrozenClock)
    for left in ([(3, "")], []):
        fleet.clock.at += timedelta(days=1)
        fleet.hub.freeze(fleet.clock.at)
        hall.sync()
        assert kept(hall) == left
    new = fleet.add("kiosk")
    fleet.settle()
    assert kept(new) == []
    assert kept(manager) == [(3, "")]
