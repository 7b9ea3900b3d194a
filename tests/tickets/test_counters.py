"""Opening, pausing and closing counters."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.core.command import AGENT, Outcome
from kiosk.core.errors import Invalid
from kiosk.station import Station
from kiosk.tickets import queries
from kiosk.tickets.queries import CounterView
from kiosk.tickets.refusals import (
    CounterBusy,
    CounterClosed,
    OtherAgent,
    UnknownCounter,
    UnknownService,
)
from tests.tickets.conftest import Call, Pass, Take

Do = Callable[..., Outcome]


@pytest.fixture
def see(station: Station) -> Callable[[int], CounterView]:
    """A counter as it stands."""

    def seen(number: int) -> CounterView:
        found = station.ask(queries.counter, counter=number)
        assert found is not None
        return found

    return seen


@pytest.fixture
def agents(station: Station) -> None:
    """Two agents of the Guichet Unique."""
    for code in ("salma", "youssef"):
        station.do("people.add_staff", code=code, name=code.title(), role=AGENT)


@pytest.mark.usefixtures("agents")
def test_a_counter_opens_for_services_by_any_name(
    do: Do, see: Callable[[int], CounterView]
) -> None:
    do("counters.open", counter=2, services=["OMPIC", "cnss", "Ompic"], actor="salma")
    found = see(2)
    assert (found.services, found.state, found.agent) == (("ompic", "cnss"), "open", "salma")


@pytest.mark.parametrize("number", [0, 100, -3])
def test_counter_numbers_go_from_1_to_99(do: Do, number: int) -> None:
    with pytest.raises(Invalid):
        do("counters.open", counter=number, services=["ompic"])


def test_a_counter_serves_something_known(do: Do) -> None:
    with pytest.raises(Invalid) as refusal:
        do("counters.open", counter=1, services=[])
    assert refusal.value.code == "input.empty"
    with pytest.raises(UnknownService):
        do("counters.open", counter=1, services=["ompic", "météo"])


@pytest.mark.usefixtures("agents")
def test_a_counter_has_one_agent_at_a_time(do: Do, see: Callable[[int], CounterView]) -> None:
    do("counters.open", counter=2, services=["ompic"], actor="salma")
    with pytest.raises(OtherAgent) as refusal:
        do("counters.open", counter=2, services=["ompic"], actor="youssef")
    assert refusal.value.agent == "salma"
    do("counters.close", counter=2, actor="salma")
    do("counters.open", counter=2, services=["ompic"], actor="youssef")
    assert see(2).agent == "youssef"


def test_opening_again_resumes_after_a_pause(
    do: Do, see: Callable[[int], CounterView], minutes: Pass
) -> None:
    do("counters.open", counter=2, services=["ompic"])
    minutes(5)
    do("counters.pause", counter=2)
    paused = see(2)
    minutes(5)
    do("counters.pause", counter=2)
    assert see(2) == paused
    do("counters.open", counter=2, services=["ompic", "cnss"])
    assert (see(2).state, see(2).services) == ("open", ("ompic", "cnss"))
    assert see(2).since > paused.since


def test_a_counter_with_a_ticket_stays_open(do: Do, take: Take, call: Call) -> None:
    do("counters.open", counter=2, services=["ompic"])
    take()
    call()
    with pytest.raises(CounterBusy) as refusal:
        do("counters.close", counter=2)
    assert refusal.value.label == "O-001"
    do("tickets.close", ticket="O-001")
    do("counters.close", counter=2)


def test_a_ticket_stays_at_the_counter_during_a_pause(
    do: Do, take: Take, call: Call, see: Callable[[int], CounterView]
) -> None:
    do("counters.open", counter=2, services=["ompic"])
    take()
    call()
    do("counters.pause", counter=2)
    do("counters.open", counter=2, services=["ompic"])
    current = see(2).current
    assert current is not None
    assert current.label == "O-001"


def test_what_was_never_opened_is_unknown(do: Do) -> None:
    for command in ("counters.pause", "counters.close"):
        with pytest.raises(UnknownCounter):
            do(command, counter=7)


def test_a_closed_counter_cannot_pause_and_stays_closed(
    do: Do, see: Callable[[int], CounterView]
) -> None:
    do("counters.open", counter=2, services=["ompic"])
    do("counters.close", counter=2)
    with pytest.raises(CounterClosed):
        do("counters.pause", counter=2)
    do("counters.close", counter=2)
    assert (see(2).state, see(2).agent, see(2).services) == ("closed", "", ("ompic",))


@pytest.mark.usefixtures("agents")
def test_a_counter_left_open_is_closed_the_next_morning(
    station: Station,
    do: Do,
    take: Take,
    call: Call,
    see: Callable[[int], CounterView],
    minutes: Pass,
) -> None:
    do("counters.open", counter=2, services=["ompic"], actor="salma")
    take()
    call()
    minutes(24 * 60)
    assert (see(2).state, see(2).current, see(2).served) == ("closed", None, 0)
    with pytest.raises(CounterClosed):
        call()
    do("counters.open", counter=2, services=["ompic"], actor="youssef")
    assert see(2).since == station.clock.now()
    take()
    assert call().label == "O-001"


def test_what_a_counter_did_today_is_counted(
    do: Do, take: Take, serve: Callable[..., None], see: Callable[[int], CounterView]
) -> None:
    do("counters.open", counter=2, services=["ompic"])
    assert (see(2).served, see(2).mean_minutes) == (0, None)
    for length in (4, 7):
        take()
        serve(length)
    assert (see(2).served, see(2).mean_minutes) == (2, 5.5)
