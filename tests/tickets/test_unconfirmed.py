"""The wall keeps a call of its own store back until the central database has confirmed it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from kiosk.core.clock import FrozenClock
from kiosk.station import Station
from kiosk.tickets import queries
from kiosk.tickets.unconfirmed import LONGEST
from tests.tickets.conftest import Call, Take
from tests.ui.enrolled import answer, enrol, newest_command, set_state


@pytest.fixture
def online(station: Station, counter: int, take: Take) -> Station:
    """A store whose exchange runs, with somebody who waits."""
    take()
    enrol(station)
    return station


def labels(station: Station) -> list[str]:
    return [call.label for call in station.ask(queries.board).calls]


def test_a_call_is_shown_once_it_is_confirmed(online: Station, call: Call) -> None:
    call()
    assert (labels(online), online.ask(queries.board).awaited) == ([], True)
    answer(online, newest_command(online))
    assert (labels(online), online.ask(queries.board).awaited) == (["O-001"], False)


def test_the_calls_before_it_stay_there(
    online: Station, call: Call, take: Take, clock: FrozenClock
) -> None:
    call()
    answer(online, newest_command(online))
    online.do("tickets.close", ticket=online.ask(queries.counter, counter=2).current.id)
    take()
    clock.at += timedelta(minutes=1)
    call()
    assert labels(online) == ["O-001"]


@pytest.mark.parametrize("state", [{"connected": False}, {"exchanged_at": None}])
def test_cut_off_a_call_is_shown_at_once(
    online: Station, call: Call, state: dict[str, Any]
) -> None:
    call()
    set_state(online, **state)
    assert labels(online) == ["O-001"]


def test_a_store_that_works_alone_shows_a_call_at_once(
    station: Station, counter: int, take: Take, call: Call
) -> None:
    take()
    call()
    assert (labels(station), station.ask(queries.board).awaited) == (["O-001"], False)


def test_what_a_counter_calls_without_the_centre_is_shown_at_once(
    online: Station, counter: int, take: Take, call: Call
) -> None:
    call(ticket=take(series=online.enrolled.series).ticket, alone=True)
    assert len(labels(online)) == 1


def test_nobody_is_kept_waiting_for_an_answer_that_does_not_come(
    online: Station, call: Call, clock: FrozenClock
) -> None:
    call()
    clock.at += LONGEST
    assert labels(online) == []
    clock.at += timedelta(milliseconds=1)
    assert labels(online) == ["O-001"]


def test_a_clock_that_runs_behind_shows_the_call(
    online: Station, call: Call, clock: FrozenClock
) -> None:
    call()
    clock.at -= timedelta(minutes=4)
    assert labels(online) == ["O-001"]


def test_a_recall_waits_for_nobody(online: Station, call: Call) -> None:
    call()
    answer(online, newest_command(online))
    online.do("tickets.recall", counter=2)
    assert [c.kind for c in online.ask(queries.board).calls] == ["recall"]
