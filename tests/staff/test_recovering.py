"""The only manager lost their PIN: the recovery code lets them choose another, nothing else."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from kiosk.core.clock import FrozenClock
from kiosk.core.errors import Invalid
from kiosk.staff import queries, signing_in
from kiosk.staff.recovering import recover
from kiosk.staff.refusals import Locked, TryLater, WrongPin, WrongRecovery
from kiosk.station import Station
from kiosk.store import recovery
from kiosk.store.base import LoggedCommand
from kiosk.store.refusals import CodeLength, CodeMistyped

PIN, LOST, CHOSEN = "482615", "739204", "905173"


@pytest.fixture
def desk(station: Station) -> Station:
    """A site whose only manager, Amina, has forgotten her PIN."""
    station.do("people.add_staff", code="salma", name="Salma B", role="desk")
    station.do("people.add_staff", code="amina", name="Amina Tazi", role="manager")
    station.do("people.choose_pin", pin=PIN, actor="salma")
    station.do("people.choose_pin", pin=LOST, actor="amina")
    return station


@pytest.fixture
def safe(desk: Station) -> str:
    """What lies in the site's safe."""
    return recovery.draw(desk).text


def test_the_code_in_the_safe_lets_the_manager_choose_another_pin(desk: Station, safe: str) -> None:
    assert recover(desk, code="Amina", typed=safe.lower(), chosen=CHOSEN).code == "amina"
    assert desk.staff == "amina"
    signing_in.sign_out(desk)
    with pytest.raises(WrongPin):
        signing_in.sign_in(desk, code="amina", pin=LOST)
    desk.clock.at += timedelta(seconds=1)  # type: ignore[attr-defined]
    assert signing_in.sign_in(desk, code="amina", pin=CHOSEN)


def test_it_is_in_the_log_and_in_the_list_of_who_signed_in(desk: Station, safe: str) -> None:
    recover(desk, code="amina", typed=safe, chosen=CHOSEN)
    assert [(a.code, a.how) for a in desk.ask_itself(queries.attendance)] == [("amina", "recovery")]
    log = desk.database.read(lambda s: list(s.scalars(select(LoggedCommand))))
    assert "recovery" in next(row.payload for row in log if row.name == "people.sign_in")
    assert not [r for r in log if safe in r.payload or safe.replace("-", "") in r.payload]


def test_a_code_that_was_locked_is_open_again(desk: Station, safe: str, clock: FrozenClock) -> None:
    for _ in range(signing_in.TRIES):
        with pytest.raises(WrongPin):
            signing_in.sign_in(desk, code="amina", pin=PIN)
        clock.at += timedelta(seconds=30)
    with pytest.raises(Locked):
        signing_in.sign_in(desk, code="amina", pin=LOST)
    recover(desk, code="amina", typed=safe, chosen=CHOSEN)
    signing_in.sign_out(desk)
    assert desk.ask_itself(queries.locked) == []
    assert signing_in.sign_in(desk, code="amina", pin=CHOSEN)


@pytest.mark.parametrize("code", ["salma", "nobody", "gone"])
def test_it_is_for_managers_and_says_nothing_of_others(desk: Station, safe: str, code: str) -> None:
    desk.do("people.add_staff", code="gone", name="Gone", role="manager", actor="amina")
    desk.do("people.remove_staff", code="gone", actor="amina")
    with pytest.raises(WrongRecovery) as refusal:
        recover(desk, code=code, typed=safe, chosen=CHOSEN)
    assert refusal.value.seconds == 1
    assert desk.staff is None


def test_another_code_opens_nothing_and_the_next_try_has_to_wait(
    desk: Station, safe: str, clock: FrozenClock
) -> None:
    other = recovery.new().text
    seconds = []
    for _ in range(signing_in.TRIES + 2):
        with pytest.raises(WrongRecovery) as refusal:
            recover(desk, code="amina", typed=other, chosen=CHOSEN)
        seconds.append(refusal.value.seconds)
        with pytest.raises(TryLater):
            recover(desk, code="amina", typed=safe, chosen=CHOSEN)
        clock.at += timedelta(seconds=refusal.value.seconds)
    assert seconds[:3] == [1, 5, 30]
    assert desk.ask_itself(queries.attendance) == []
    assert recover(desk, code="amina", typed=safe, chosen=CHOSEN), "nothing is locked by it"


def test_where_none_was_drawn_none_is_right(desk: Station) -> None:
    with pytest.raises(WrongRecovery):
        recover(desk, code="amina", typed=recovery.new().text, chosen=CHOSEN)


def test_what_is_mistyped_is_no_try(desk: Station, safe: str) -> None:
    with pytest.raises(CodeLength):
        recover(desk, code="amina", typed=safe[:-1], chosen=CHOSEN)
    spoilt = ("0" if safe[0] != "0" else "1") + safe[1:]
    with pytest.raises(CodeMistyped):
        recover(desk, code="amina", typed=spoilt, chosen=CHOSEN)
    with pytest.raises(Invalid):
        recover(desk, code="amina", typed=safe, chosen="111111")
    assert recover(desk, code="amina", typed=safe, chosen=CHOSEN)
