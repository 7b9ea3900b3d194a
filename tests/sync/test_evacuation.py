"""An evacuation that two stations with stores of their own begin while the centre is away."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from kiosk.announcements.queries import alert
from kiosk.core.clock import FrozenClock
from kiosk.evacuation.queries import RollCall, marks, roll_call
from tests.sync.fleet import Fleet, Member


def arrive(member: Member, last_name: str, **fields: Any) -> None:
    said = {"first_name": "Yasmine", "last_name": last_name, "host": "Noria", "consent": True}
    member.do("visits.arrive", **said | fields)


def call(member: Member) -> RollCall:
    found = member.station.ask(roll_call)
    assert found is not None
    return found


def say(member: Member, name: str, state: str) -> None:
    entry = next(each for each in call(member).entries if name in each.name)
    member.do("evacuation.account", entry=entry.id, state=state)


def states(member: Member) -> list[tuple[str, str]]:
    return sorted((each.name, each.state) for each in call(member).entries)


def test_two_that_were_begun_apart_are_one_and_no_word_of_either_is_lost(fleet: Fleet) -> None:
    first, _room = fleet.open_site()
    second = fleet.add("desk")
    arrive(first, "Alaoui", companions=1)
    arrive(first, "Bennis")
    fleet.settle()
    arrive(second, "Chraibi")  # the first does not know of her
    second.do("evacuation.start", kind="drill")
    clock = fleet.clock
    assert isinstance(clock, FrozenClock)
    clock.at += timedelta(minutes=1)
    first.do("evacuation.start", kind="real")
    say(second, "Alaoui", "present")
    say(second, "Chraibi", "help")
    say(first, "Bennis", "missing")
    fleet.settle()
    fleet.settle()
    whole = [
        ("Yasmine Alaoui", "present"),
        ("Yasmine Bennis", "missing"),
        ("Yasmine Chraibi", "help"),
    ]
    assert states(first) == states(second) == whole
    there, here = call(first), call(second)
    assert there.evacuation == here.evacuation
    assert (there.evacuation.kind, there.counts.people) == ("real", 4)
    for member in (first, second):
        message = member.station.ask(alert)
        assert message is not None
        assert "exercice" not in message.french.lower()
    said = first.station.ask(marks, evacuation=there.evacuation.id)
    assert len(said) == 3
    first.do("evacuation.end")
    fleet.settle()
    assert second.station.ask(roll_call) is None
    assert second.station.ask(alert) is None
