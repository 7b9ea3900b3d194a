"""Signing in: right and wrong PINs, how often, and what a code that nobody has says."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any

import pytest
from argon2 import PasswordHasher
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from kiosk.core.clock import FrozenClock
from kiosk.core.command import KIOSK
from kiosk.core.errors import BadInput, Invalid, Refused
from kiosk.staff import pins, queries, signing_in, tokens
from kiosk.staff.model import Secret, Staff
from kiosk.staff.refusals import (
    LastWithPin,
    Locked,
    PinInSession,
    PinIsTemporary,
    PinNeeded,
    StationsName,
    TokenEnded,
    TryLater,
    UnknownStaff,
    WrongPin,
)
from kiosk.staff.stays import BY_TOKEN, FOLLOWED, HERE, LASTS, LEFT, RAN_OUT
from kiosk.station import Station
from kiosk.store.base import LoggedCommand

DEAR_PINS = True
PIN, OTHER = "482615", "739204"


@pytest.fixture
def desk(station: Station) -> Station:
    """A site where Amina manages and Salma receives; both have a PIN."""
    station.do("people.add_staff", code="salma", name="Salma B", role="desk")
    station.do("people.add_staff", code="amina", name="Amina Tazi", role="manager")
    for code in ("salma", "amina"):
        station.do("people.choose_pin", pin=PIN, actor=code)
    return station


def wrong(station: Station, code: str, clock: FrozenClock, times: int = 1) -> None:
    for _ in range(times):
        with pytest.raises(WrongPin):
            signing_in.sign_in(station, code=code, pin=OTHER)
        clock.at += timedelta(seconds=30)


def test_who_knows_the_pin_works_here_and_signs_what_is_done(desk: Station) -> None:
    person = signing_in.sign_in(desk, code="salma", pin=PIN)
    assert (person.name, person.role, desk.staff) == ("Salma B", "desk", "salma")
    done = desk.do("tickets.take", service="ompic")
    assert done.command.actor == "salma"


def test_it_is_noted_who_signed_in_where_and_until_when(desk: Station, clock: FrozenClock) -> None:
    signing_in.sign_in(desk, code="salma", pin=PIN)
    began = clock.at
    clock.at += timedelta(hours=2)
    signing_in.sign_out(desk)
    [seen] = desk.ask_itself(queries.attendance)
    assert (seen.name, seen.station, seen.how) == ("Salma B", desk.name, "pin")
    assert (seen.began_at, seen.ended_at) == (began, clock.at)
    assert desk.staff is None
    signing_in.sign_out(desk)
    assert len(desk.ask_itself(queries.attendance)) == 1


def stays(desk: Station) -> list[tuple[str, str, datetime | None]]:
    """Who signed in, the earliest first: how it ended, and when."""
    found = desk.ask_itself(queries.attendance)
    return [(stay.code, stay.ending, stay.until) for stay in reversed(found)]


def test_whoever_never_signed_out_was_there_until_the_next_signed_in(
    desk: Station, clock: FrozenClock
) -> None:
    for code in ("salma", "amina", "salma"):
        desk.sign(None)  # the window was ended, and nobody signed out
        signing_in.sign_in(desk, code=code, pin=PIN)
        clock.at += timedelta(hours=1)
    first, second = clock.at - timedelta(hours=2), clock.at - timedelta(hours=1)
    assert stays(desk) == [
        ("salma", FOLLOWED, first),
        ("amina", FOLLOWED, second),
        ("salma", HERE, None),
    ]


def test_whoever_signs_in_at_a_second_window_of_the_station_is_there_all_along(
    desk: Station, clock: FrozenClock
) -> None:
    for _ in range(2):
        desk.sign(None)
        signing_in.sign_in(desk, code="salma", pin=PIN)
        clock.at += timedelta(hours=1)
    assert stays(desk) == [("salma", HERE, None), ("salma", HERE, None)]
    signing_in.sign_out(desk)
    assert [ending for _, ending, _ in stays(desk)] == [FOLLOWED, LEFT]


def test_whoever_signs_in_at_the_command_line_takes_nobodys_window(
    desk: Station, clock: FrozenClock
) -> None:
    signing_in.sign_in(desk, code="salma", pin=PIN)
    desk.sign(None)
    clock.at += timedelta(hours=1)
    signing_in.sign_in(desk, code="amina", pin=PIN, how=BY_TOKEN)
    assert stays(desk) == [("salma", HERE, None), ("amina", HERE, None)]
    ends = clock.at + LASTS
    clock.at = ends
    assert stays(desk) == [("salma", HERE, None), ("amina", RAN_OUT, ends)]


def test_no_pin_and_no_digit_of_it_is_in_the_log(desk: Station) -> None:
    desk.do("people.reset_pin", code="salma", pin=OTHER, actor="amina")
    written = desk.database.read(
        lambda session: [
            f"{row.payload} {row.result}" for row in session.scalars(select(LoggedCommand))
        ]
    )
    assert len(written) > 4
    assert not [line for line in written if PIN in line or OTHER in line]


@pytest.mark.parametrize("code", ["salma", "nobody"])
def test_a_wrong_pin_says_how_many_tries_are_left_and_nothing_of_the_code(
    desk: Station, clock: FrozenClock, code: str
) -> None:
    said = []
    for _ in range(signing_in.TRIES):
        with pytest.raises(WrongPin) as refusal:
            signing_in.sign_in(desk, code=code, pin=OTHER)
        said.append((refusal.value.left, refusal.value.seconds))
        with pytest.raises((TryLater, Locked)):
            signing_in.sign_in(desk, code=code, pin=PIN)
        clock.at += timedelta(seconds=refusal.value.seconds)
    assert said[:3] == [(9, 1), (8, 5), (7, 30)]
    assert said[-1] == (None, 30)
    with pytest.raises(Locked):
        signing_in.sign_in(desk, code=code, pin=PIN)


@pytest.mark.parametrize("code", ["salma", "SALMA", "nobody", "gone", "new", "Nöbody", "x" * 300])
def test_a_pin_is_compared_once_whoever_the_code_is(
    desk: Station, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    """Not how long it takes: how often the slow comparison is made, and with what."""
    desk.do("people.add_staff", code="gone", name="Gone", role="desk", actor="amina")
    desk.do("people.choose_pin", pin=PIN, actor="gone")
    desk.do("people.remove_staff", code="gone", actor="amina")
    desk.do("people.add_staff", code="new", name="New", role="desk", actor="amina")
    made: list[tuple[str, str]] = []

    class Counting(PasswordHasher):
        def verify(self, hashed: str | bytes, password: str | bytes) -> bool:
            made.append((str(hashed)[: str(hashed).index("p=")], str(password)))
            return super().verify(hashed, password)

        def hash(self, *_arguments: object, **_fields: object) -> str:
            raise AssertionError("nothing is hashed while a PIN is compared")

    hasher = Counting(time_cost=pins.PASSES, memory_cost=pins.MEMORY_KIB, parallelism=pins.LANES)
    monkeypatch.setattr(pins, "_hasher", lambda: hasher)
    with pytest.raises(WrongPin) as refusal:
        signing_in.sign_in(desk, code=code, pin=OTHER)
    cost = f"$argon2id$v=19$m={pins.MEMORY_KIB},t={pins.PASSES},"
    assert made == [(cost, OTHER)]
    assert (refusal.value.left, refusal.value.seconds) == (9, 1)


@pytest.mark.parametrize("known", [True, False])
def test_other_ways_to_type_a_code_give_no_more_tries(
    desk: Station, clock: FrozenClock, known: bool
) -> None:
    ways = ["salma", "SALMA", "Sälma"] if known else ["nobody", "NOBODY", "nöbody"]
    for n in range(signing_in.TRIES):
        with pytest.raises(WrongPin) as refusal:
            signing_in.sign_in(desk, code=ways[n % 3], pin=OTHER)
        clock.at += timedelta(seconds=30)
    assert refusal.value.left is None
    for way in ways:
        with pytest.raises(Locked):
            signing_in.sign_in(desk, code=way, pin=PIN)


def test_whoever_signs_in_over_a_colleague_ends_their_stay(
    desk: Station, clock: FrozenClock
) -> None:
    signing_in.sign_in(desk, code="salma", pin=PIN)
    clock.at += timedelta(minutes=5)
    signing_in.sign_in(desk, code="Amina", pin=PIN)
    now, before = desk.ask(queries.attendance)
    assert (now.code, now.ended_at) == ("amina", None)
    assert (before.code, before.ended_at) == ("salma", clock.at)
    assert desk.staff == "amina"


def test_a_locked_code_is_locked_at_every_station_until_a_manager_unlocks_it(
    desk: Station, clock: FrozenClock
) -> None:
    wrong(desk, "salma", clock, signing_in.TRIES)
    assert desk.ask_itself(queries.locked) == ["salma"]
    clock.at += timedelta(days=1)
    with pytest.raises(Locked):
        signing_in.sign_in(desk, code="salma", pin=PIN)
    desk.do("people.unlock", code="salma", actor="amina")
    assert signing_in.sign_in(desk, code="salma", pin=PIN)
    assert desk.ask_itself(queries.locked) == []


def test_a_right_pin_forgets_the_wrong_ones(desk: Station, clock: FrozenClock) -> None:
    wrong(desk, "salma", clock, signing_in.TRIES - 1)
    signing_in.sign_in(desk, code="salma", pin=PIN)
    wrong(desk, "salma", clock, signing_in.TRIES - 1)
    assert signing_in.sign_in(desk, code="salma", pin=PIN)


def test_a_clock_that_goes_back_makes_nobody_wait_longer(desk: Station, clock: FrozenClock) -> None:
    with pytest.raises(WrongPin):
        signing_in.sign_in(desk, code="salma", pin=OTHER)
    clock.at -= timedelta(days=3)
    with pytest.raises(TryLater) as refusal:
        signing_in.sign_in(desk, code="salma", pin=PIN)
    assert refusal.value.seconds == 1


def test_a_try_is_counted_before_it_is_looked_at(
    desk: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pulled(_pin: str, _hashed: str) -> bool:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr(pins, "fits", pulled)
        with pytest.raises(KeyboardInterrupt):
            signing_in.sign_in(desk, code="salma", pin=PIN)
    with pytest.raises(TryLater):
        signing_in.sign_in(desk, code="salma", pin=PIN)


def test_a_pin_that_a_manager_gave_only_lets_its_holder_choose_another(desk: Station) -> None:
    desk.do("people.reset_pin", code="salma", pin=OTHER, actor="amina")
    with pytest.raises(PinIsTemporary):
        signing_in.sign_in(desk, code="salma", pin=OTHER)
    assert desk.staff is None
    with pytest.raises(Invalid):
        signing_in.renew(desk, code="salma", pin=OTHER, chosen="111111")
    chosen = "905173"
    assert signing_in.renew(desk, code="salma", pin=OTHER, chosen=chosen).code == "salma"
    assert signing_in.sign_in(desk, code="salma", pin=chosen)


def test_who_left_no_longer_signs_in(desk: Station) -> None:
    desk.do("people.remove_staff", code="salma", actor="amina")
    with pytest.raises(WrongPin):
        signing_in.sign_in(desk, code="salma", pin=PIN)


def test_where_no_manager_has_a_pin_whoever_is_there_is_trusted(station: Station) -> None:
    station.do("people.add_staff", code="amina", name="Amina", role="manager")
    assert not station.ask_itself(queries.claimed)
    assert signing_in.stand_in(station, code="amina").role == "manager"
    with pytest.raises(UnknownStaff):
        signing_in.stand_in(station, code="nobody")
    station.do("people.choose_pin", pin=PIN, actor="amina")
    assert station.ask_itself(queries.claimed)
    with pytest.raises(PinNeeded):
        signing_in.stand_in(station, code="amina")


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("12345", "pin_short"),
        ("1234567890123", "too_long"),
        ("123456", "pin_easy"),
        ("987654", "pin_easy"),
        ("112112", "pin_easy"),
        ("48261x", "digits"),
        ("٤٨٢٦١٥", "digits"),
        ("", "empty"),
    ],
)
def test_a_pin_that_is_easy_to_guess_is_not_taken(desk: Station, typed: str, problem: str) -> None:
    with pytest.raises(Refused) as refusal:
        desk.do("people.choose_pin", pin=typed, actor="salma")
    assert refusal.value.code == f"input.{problem}"
    assert signing_in.sign_in(desk, code="salma", pin=PIN)


@given(st.text(max_size=40))
def test_nothing_but_the_pin_fits(typed: str) -> None:
    assert pins.fits(typed, _HASHED) == (typed == PIN)
    assert not pins.fits(typed, "")
    assert not pins.fits(typed, "no hash")


_HASHED = pins.kept(PIN)


def test_a_pin_is_kept_as_dearly_as_is_asked_at_least() -> None:
    assert _HASHED.startswith("$argon2id$v=19$m=19456,t=2,p=1$")


def test_a_drawn_pin_may_be_chosen() -> None:
    assert pins.checked(pins.drawn())


def test_two_people_of_one_pin_have_nothing_in_common(desk: Station) -> None:
    kept = desk.database.read(lambda session: list(session.scalars(select(Secret.pin))))
    assert len(set(kept)) == 2


def test_a_token_goes_on_for_eight_hours(desk: Station, clock: FrozenClock) -> None:
    token = tokens.issue(desk, signing_in.sign_in(desk, code="salma", pin=PIN))
    desk.sign(None)
    clock.at += tokens.LASTS - timedelta(seconds=1)
    assert tokens.resume(desk, token).code == "salma"
    clock.at += timedelta(seconds=1)
    with pytest.raises(TokenEnded):
        tokens.resume(desk, token)


@pytest.mark.parametrize("ended", ["out", "removed", "withdrawn"])
def test_a_token_ends_with_its_holders_right(desk: Station, ended: str) -> None:
    token = tokens.issue(desk, signing_in.sign_in(desk, code="salma", pin=PIN))
    if ended == "out":
        signing_in.sign_out(desk)
    elif ended == "removed":
        desk.do("people.remove_staff", code="salma", actor="amina")
    else:
        tokens.withdraw(desk, token)
    with pytest.raises(TokenEnded):
        tokens.resume(desk, token)


@pytest.mark.parametrize("token", ["", "x", "../../etc", "é" * 3])
def test_a_token_that_was_never_issued_is_nobody(desk: Station, token: Any) -> None:
    with pytest.raises(TokenEnded):
        tokens.resume(desk, token)


def test_nothing_typed_is_no_try(desk: Station) -> None:
    with pytest.raises(Invalid):
        signing_in.sign_in(desk, code="salma", pin="")
    assert signing_in.sign_in(desk, code="salma", pin=PIN)


def test_whoever_finds_a_desk_open_chooses_no_pin_there(desk: Station) -> None:
    signing_in.sign_in(desk, code="salma", pin=PIN)
    with pytest.raises(PinInSession):
        desk.do("people.choose_pin", pin=OTHER)
    assert signing_in.renew(desk, code="salma", pin=PIN, chosen=OTHER)


def test_what_a_pin_is_kept_as_is_not_a_callers_to_say(desk: Station) -> None:
    kept = pins.kept(OTHER)
    with pytest.raises(BadInput):
        desk.do("people.reset_pin", code="salma", hashed=kept, actor="amina")


@pytest.mark.parametrize("again", [False, True])
def test_a_clock_before_the_unlocking_gives_no_more_tries(
    desk: Station, clock: FrozenClock, *, again: bool
) -> None:
    """The moment of an unlocking is of another machine's clock, which may be ahead."""
    clock.at += timedelta(days=1)
    desk.do("people.unlock", code="salma", actor="amina")
    clock.at -= timedelta(days=1)
    for times in range(1 + again):
        if times:
            desk.do("people.unlock", code="salma", actor="amina")
        wrong(desk, "salma", clock, signing_in.TRIES)
        with pytest.raises(Locked):
            signing_in.sign_in(desk, code="salma", pin=PIN)


def test_the_last_manager_with_a_pin_stays_until_another_has_one(desk: Station) -> None:
    desk.do("people.add_staff", code="youssef", name="Youssef", role="manager", actor="amina")
    for act, more in (("people.remove_staff", {}), ("people.change_staff", {"role": "desk"})):
        with pytest.raises(LastWithPin):
            desk.do(act, code="amina", **more, actor="amina")
    desk.do("people.change_staff", code="amina", name="Amina T", actor="amina")
    desk.do("people.reset_pin", code="youssef", pin=OTHER, actor="amina")
    desk.do("people.remove_staff", code="amina", actor="amina")
    assert desk.ask_itself(queries.claimed)


def test_a_site_that_has_lost_its_only_pin_trusts_nobody_again(desk: Station) -> None:
    """Two managers who were removed at two stations at once leave one who never had a PIN."""
    desk.do("people.add_staff", code="youssef", name="Youssef", role="manager", actor="amina")

    def gone(session: Any) -> None:
        session.get(Staff, ("casablanca", "amina")).active = False

    desk.database.write(gone)
    assert desk.ask_itself(queries.claimed)
    with pytest.raises(PinNeeded):
        signing_in.stand_in(desk, code="youssef")


@pytest.mark.parametrize("act", ["reset", "own", "removal"])
def test_a_token_ends_with_the_pin_it_was_given_for(
    desk: Station, clock: FrozenClock, act: str
) -> None:
    token = tokens.issue(desk, signing_in.sign_in(desk, code="salma", pin=PIN))
    assert tokens.resume(desk, token).code == "salma"
    desk.sign(None)
    if act == "reset":
        desk.do("people.reset_pin", code="salma", pin=OTHER, actor="amina")
    elif act == "own":
        desk.do("people.choose_pin", pin=OTHER, actor="salma")
    else:
        desk.do("people.remove_staff", code="salma", actor="amina")
    with pytest.raises(TokenEnded):
        tokens.resume(desk, token)


def test_whoever_works_on_after_their_pin_was_reset_may_nothing(desk: Station) -> None:
    signing_in.sign_in(desk, code="salma", pin=PIN)
    assert not desk.look_again()
    with desk_of(desk, "amina"):
        desk.do("people.reset_pin", code="salma", pin=OTHER)
    assert desk.look_again()
    assert desk.signed_in is not None
    assert desk.signed_in.role == KIOSK
    assert not desk.look_again()


@contextmanager
def desk_of(station: Station, code: str) -> Iterator[None]:
    """As another machine of the site has it done meanwhile."""
    before = station.signed_in
    station.sign(None)
    signing_in.sign_in(station, code=code, pin=PIN)
    yield
    station.sign(before)


def test_nobody_gets_a_code_that_reads_as_the_station(desk: Station) -> None:
    with pytest.raises(StationsName):
        desk.do("people.add_staff", code=desk.name.upper(), name="S", role="desk", actor="amina")


@pytest.mark.parametrize(
    ("cost", "ours"),
    [
        ({}, True),
        ({"time_cost": 1}, False),
        ({"memory_cost": 1024}, False),
        ({"time_cost": 4_000_000_000}, False),
        ({"memory_cost": 4_000_000}, False),
        ({"parallelism": 200}, False),
        ({"hash_len": 4}, False),
    ],
)
def test_a_pin_is_ours_where_it_is_neither_found_by_trying_nor_hangs_who_compares_it(
    cost: dict[str, int], *, ours: bool
) -> None:
    said = {"time_cost": 2, "memory_cost": 19_456, "parallelism": 1, "hash_len": 32} | cost
    costs = "$m={memory_cost},t={time_cost},p={parallelism}$".format(**said)
    salt, kept = (b64encode(b"x" * n).decode().rstrip("=") for n in (16, said["hash_len"]))
    assert pins.is_ours(f"$argon2id$v=19{costs}{salt}${kept}") is ours
