"""Ten thousand tries find no PIN, whoever makes them, however and from wherever."""

from __future__ import annotations

from datetime import timedelta
from itertools import cycle, product

import pytest

from kiosk.core.clock import FrozenClock
from kiosk.core.errors import Refused
from kiosk.staff import pins, signing_in
from kiosk.staff.refusals import Locked, WrongPin
from kiosk.station import Station

PIN = "482615"
TRIES = 10_000


@pytest.fixture
def compared(station: Station, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The PINs that were compared with the right one, at a site with a manager and a desk."""
    station.do("people.add_staff", code="salma", name="Salma B", role="desk")
    station.do("people.add_staff", code="amina", name="Amina Tazi", role="manager")
    for code in ("salma", "amina"):
        station.do("people.choose_pin", pin=PIN, actor=code)
    seen: list[str] = []

    def fits(pin: str, _hashed: str) -> bool:
        seen.append(pin)
        return pin == PIN

    monkeypatch.setattr(pins, "fits", fits)
    return seen


def test_whoever_waits_as_long_as_is_asked_has_ten_tries(
    station: Station, clock: FrozenClock, compared: list[str]
) -> None:
    guesses = [f"{n:06}" for n in range(TRIES)]
    answers = []
    for guess in guesses:
        with pytest.raises(Refused) as refusal:
            signing_in.sign_in(station, code="salma", pin=guess)
        answers.append(refusal.type)
        clock.at += timedelta(seconds=30)
    assert compared == guesses[: signing_in.TRIES]
    assert set(answers[: signing_in.TRIES]) == {WrongPin}
    assert set(answers[signing_in.TRIES :]) == {Locked}


def test_whoever_does_not_wait_has_fewer(station: Station, compared: list[str]) -> None:
    for n in range(300):
        with pytest.raises(Refused):
            signing_in.sign_in(station, code="salma", pin=f"{n:06}")
    assert compared == ["000000"]


def test_machines_and_spellings_of_a_code_share_its_tries(
    station: Station, clock: FrozenClock, compared: list[str]
) -> None:
    beside = Station(station.folder, station.database, station.settings, clock=clock)
    ways = product((station, beside), ("salma", "Salma", "SALMA"))
    for n, (door, code) in zip(range(300), cycle(ways), strict=False):
        with pytest.raises(Refused):
            signing_in.sign_in(door, code=code, pin=f"{n:06}")
        clock.at += timedelta(seconds=30)
    assert len(compared) <= signing_in.TRIES


def test_a_clock_set_forward_gives_no_more_tries(
    station: Station, clock: FrozenClock, compared: list[str]
) -> None:
    for n in range(300):
        clock.at += timedelta(days=1 if n % 2 else -1)
        with pytest.raises(Refused):
            signing_in.sign_in(station, code="salma", pin=f"{n:06}")
    assert len(compared) <= signing_in.TRIES


def test_the_right_pin_opens_nothing_any_more(
    station: Station, clock: FrozenClock, compared: list[str]
) -> None:
    for n in range(signing_in.TRIES):
        with pytest.raises(WrongPin):
            signing_in.sign_in(station, code="salma", pin=f"{n:06}")
        clock.at += timedelta(seconds=30)
    with pytest.raises(Locked):
        signing_in.sign_in(station, code="salma", pin=PIN)
    assert PIN not in compared
