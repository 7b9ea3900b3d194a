"""Bytes spelled in letters that every keyboard types alike."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.scannable import ALPHABET, bytes_of, counted, spelled


@given(st.binary(max_size=300))
def test_bytes_come_back_from_their_letters(data: bytes) -> None:
    letters = spelled(data)
    assert set(letters) <= set(ALPHABET)
    assert bytes_of(letters) == data


@pytest.mark.parametrize("wrong", ["", "B", "AQW", "123", "Z" * 40])
def test_letters_that_spell_nothing_are_told(wrong: str) -> None:
    with pytest.raises(ValueError, match=r"spell nothing|no letter"):
        bytes_of(wrong)


def test_a_number_has_as_many_letters_as_are_asked_for() -> None:
    assert counted(0, 3) == "BBB"
    assert len(counted(2**32, 4)) == 4
