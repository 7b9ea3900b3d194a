"""A call for help rings until someone answers, is needed no more, or ten minutes are over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import msgspec
import pytest

from kiosk.core.clock import FrozenClock
from kiosk.core.command import AGENT, DESK, KIOSK
from kiosk.core.errors import Refused
from kiosk.core.ids import new_id
from kiosk.core.settings import Settings
from kiosk.help.commands import AnswerCall, CallDesk, WithdrawCall
from kiosk.help.queries import ANSWERED, OVER, WITHDRAWN, CallView, call, ringing
from kiosk.help.refusals import CallWithdrawn, UnknownCall
from kiosk.station import Station
from kiosk.store.database import Database
from tests.anyone import Anyone
from tests.conftest import MORNING


@pytest.fixture
def beside(
    station: Station, database: Database, clock: FrozenClock, tmp_path: Path
) -> Callable[..., Station]:
    """Another station on the same store."""

    def make(name: str, role: str = KIOSK) -> Station:
        named = msgspec.structs.replace(Settings().station, name=name)
        return Anyone(tmp_path, database, Settings(station=named), role=role, clock=clock)

    return make


@pytest.fixture
def hall(beside: Callable[..., Station]) -> Station:
    return beside("Borne 1")


def state(station: Station, wanted: UUID) -> CallView:
    found = station.ask(call, help_call=wanted)
    assert found is not None
    return found


def test_a_call_rings_at_the_reception_and_says_where_from(station: Station, hall: Station) -> None:
    made = hall.do(CallDesk()).result
    [shown] = station.ask(ringing)
    assert (shown.id, shown.station, shown.called_at) == (made, "Borne 1", MORNING)


def test_who_answers_stops_the_ringing_and_the_kiosk_knows(
    beside: Callable[..., Station], hall: Station, clock: FrozenClock
) -> None:
    made = hall.do(CallDesk()).result
    clock.at += timedelta(seconds=20)
    first, second = beside("Accueil 1", DESK), beside("Accueil 2", DESK)
    first.do(AnswerCall(help_call=made))
    clock.at += timedelta(seconds=1)
    second.do(AnswerCall(help_call=made))
    assert second.ask(ringing) == []
    seen = state(hall, made)
    assert (seen.state, seen.answered_by) == (ANSWERED, "Accueil 1")
    assert seen.answered_at == MORNING + timedelta(seconds=20)


def test_the_same_command_twice_and_a_second_press_are_one_call(
    station: Station, hall: Station, beside: Callable[..., Station]
) -> None:
    same = new_id()
    pressed = (CallDesk(id=same), CallDesk(id=same), CallDesk())
    assert {str(hall.do(press).result) for press in pressed} == {str(same)}
    other = beside("Borne 2").do(CallDesk()).result
    assert [each.id for each in station.ask(ringing)] == [same, other]


def test_whoever_presses_again_after_an_answer_calls_anew(station: Station, hall: Station) -> None:
    made = hall.do(CallDesk()).result
    station.do(AnswerCall(help_call=made))
    again = hall.do(CallDesk()).result
    assert [each.id for each in station.ask(ringing)] == [again] != [made]


def test_a_call_of_yesterday_rings_nobody_nor_does_one_of_a_clock_gone_wrong(
    station: Station, hall: Station, clock: FrozenClock
) -> None:
    old = hall.do(CallDesk(issued_at=MORNING - timedelta(days=1))).result
    hall.do(CallDesk(issued_at=MORNING + timedelta(days=1)))
    assert station.ask(ringing) == []
    assert state(station, old).state == OVER
    hall.do(CallDesk())
    clock.at += timedelta(minutes=9, seconds=59)
    assert len(station.ask(ringing)) == 1
    clock.at += timedelta(seconds=1)
    assert station.ask(ringing) == []


def test_a_call_that_is_taken_back_rings_no_more_and_cannot_be_answered(
    station: Station, hall: Station
) -> None:
    made = hall.do(CallDesk()).result
    hall.do(WithdrawCall(help_call=made))
    assert station.ask(ringing) == []
    assert state(station, made).state == WITHDRAWN
    with pytest.raises(CallWithdrawn) as refusal:
        station.do(AnswerCall(help_call=made))
    assert refusal.value.station == "Borne 1"


def test_an_answered_call_that_is_taken_back_stays_answered(
    station: Station, hall: Station
) -> None:
    made = hall.do(CallDesk()).result
    station.do(AnswerCall(help_call=made))
    hall.do(WithdrawCall(help_call=made))
    assert state(station, made).state == ANSWERED


def test_a_kiosk_takes_back_its_own_calls_only(
    station: Station, hall: Station, beside: Callable[..., Station]
) -> None:
    made = hall.do(CallDesk()).result
    with pytest.raises(UnknownCall):
        beside("Borne 2").do(WithdrawCall(help_call=made))
    with pytest.raises(UnknownCall):
        station.do(AnswerCall(help_call=new_id()))
    assert [each.id for each in station.ask(ringing)] == [made]


@pytest.mark.parametrize("role", [KIOSK, AGENT])
def test_only_the_reception_answers(
    hall: Station, beside: Callable[..., Station], role: str
) -> None:
    made = hall.do(CallDesk()).result
    with pytest.raises(Refused):
        beside("Ailleurs", role).do(AnswerCall(help_call=made))
    assert [each.id for each in hall.ask(ringing)] == [made]
