"""The recovery code: what is drawn, what is kept of it, and where a typing error is."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from kiosk.core.errors import Refused
from kiosk.station import Station
from kiosk.store import recovery
from kiosk.store.recovery import GROUPS, LENGTH, SIGNS
from kiosk.store.refusals import CodeLength, CodeMistyped

CODE = recovery.read("3G0ER-RRXCE-MWK7V-6538A-G87P3-PF7X8-NJJ74-ZJ215")
"""One that has the digits which letters are taken for."""


def test_a_code_has_eight_groups_of_five_signs_that_nobody_takes_for_others() -> None:
    assert len(CODE.groups) == GROUPS == 8
    assert {len(group) for group in CODE.groups} == {LENGTH}
    assert set("ILOU").isdisjoint(CODE.text)
    assert 4 * GROUPS * 5 >= 128


def test_no_two_codes_are_alike() -> None:
    assert len({recovery.new().text for _ in range(200)}) == 200


@pytest.mark.parametrize(
    "typed",
    [
        CODE.text,
        CODE.text.lower(),
        CODE.text.replace("-", " "),
        CODE.text.replace("-", ""),
        f"  {CODE.text}\n",
        CODE.text.replace("0", "O").replace("1", "I"),
        CODE.text.replace("0", "o").replace("1", "l"),
        CODE.text.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")),
    ],
)
def test_a_code_is_read_however_it_is_typed(typed: str) -> None:
    assert recovery.read(typed).text == CODE.text


@given(place=st.integers(0, GROUPS * LENGTH - 1), sign=st.sampled_from(SIGNS))
def test_every_sign_that_is_mistyped_is_found_in_its_group(place: int, sign: str) -> None:
    signs = list("".join(CODE.groups))
    if signs[place] == sign:
        return
    signs[place] = sign
    with pytest.raises(CodeMistyped) as refusal:
        recovery.read("".join(signs))
    assert refusal.value.group == place // LENGTH + 1


@given(group=st.integers(0, GROUPS - 1), one=st.integers(0, 4), other=st.integers(0, 4))
def test_two_signs_that_changed_places_are_found_in_their_group(
    group: int, one: int, other: int
) -> None:
    groups = [list(each) for each in CODE.groups]
    signs = groups[group]
    if signs[one] == signs[other]:
        return
    signs[one], signs[other] = signs[other], signs[one]
    with pytest.raises(CodeMistyped) as refusal:
        recovery.read("-".join(map("".join, groups)))
    assert refusal.value.group == group + 1


@given(one=st.integers(0, GROUPS - 1), other=st.integers(0, GROUPS - 1))
def test_a_group_at_anothers_place_is_found(one: int, other: int) -> None:
    groups = list(CODE.groups)
    if one == other:
        return
    groups[one], groups[other] = groups[other], groups[one]
    with pytest.raises(CodeMistyped) as refusal:
        recovery.read("-".join(groups))
    assert refusal.value.group == min(one, other) + 1


@pytest.mark.parametrize(
    ("typed", "signs"),
    [("", 0), (CODE.text[:-1], 39), ("-".join(CODE.groups[:7]), 35), (CODE.text + "7", 41)],
)
def test_a_code_that_is_cut_short_or_too_long_is_told_so(typed: str, signs: int) -> None:
    with pytest.raises(CodeLength) as refusal:
        recovery.read(typed)
    assert (refusal.value.signs, refusal.value.wanted) == (signs, 40)


@given(st.text(max_size=200))
def test_whatever_is_typed_is_a_code_or_refused(typed: str) -> None:
    with suppress(Refused):
        assert recovery.read(typed).public


def test_the_store_knows_the_code_again_and_cannot_tell_it(station: Station) -> None:
    code = recovery.draw(station)
    assert recovery.matches(station, code.text.lower())
    assert not recovery.matches(station, CODE.text)
    with pytest.raises(CodeMistyped):
        recovery.matches(station, CODE.text.replace(CODE.groups[2], "AAAAA"))
    kept = station.database.read(
        lambda session: session.execute(text("SELECT * FROM recovery_code")).one()
    )
    for group in code.groups:
        assert group not in str(kept)
    assert code.text not in repr(code)
    assert code.text not in str(code)


def test_no_file_of_the_station_has_the_code(station: Station) -> None:
    code = recovery.draw(station)
    seed = code.private().private_bytes_raw()
    for file in station.folder.rglob("*"):
        if file.is_file():
            data = file.read_bytes()
            assert not any(group.encode() in data for group in code.groups)
            assert seed not in data


def test_a_new_code_takes_the_place_of_the_one_before(station: Station) -> None:
    first = recovery.draw(station)
    recovery.printed(station)
    assert station.ask_itself(recovery.drawn) == (station.clock.now(), station.clock.now())
    second = recovery.draw(station)
    assert not recovery.matches(station, first.text)
    assert recovery.matches(station, second.text)
    assert station.ask_itself(recovery.drawn) == (station.clock.now(), None)


def test_where_none_was_drawn_none_matches(station: Station) -> None:
    assert not recovery.matches(station, CODE.text)
    assert station.ask_itself(recovery.drawn) is None
    assert station.ask_itself(recovery.public_half) is None
