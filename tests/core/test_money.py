"""Sums as people read and type them."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.errors import Invalid
from kiosk.core.money import money, percent, typed_hundredths


@pytest.mark.parametrize(
    ("centimes", "language", "shown"),
    [
        (15000, "fr", "150\u00a0MAD"),
        (123450, "fr", "1\u202f234,50\u00a0MAD"),
        (5, "fr", "0,05\u00a0MAD"),
        (15050, "ar", "150,50\u00a0درهم"),
        (123450, "en", "MAD\u00a01,234.50"),
        (-15000, "fr", "-150\u00a0MAD"),
    ],
)
def test_a_sum_is_written_as_its_language_does(centimes: int, language: str, shown: str) -> None:
    assert money(centimes, language) == shown


@pytest.mark.parametrize(
    ("hundredths", "shown"), [(2000, "20\u00a0%"), (1050, "10,5\u00a0%"), (0, "0\u00a0%")]
)
def test_a_tax_is_written_without_needless_figures(hundredths: int, shown: str) -> None:
    assert percent(hundredths) == shown


@pytest.mark.parametrize(
    ("typed", "hundredths"),
    [("150", 15000), ("150,5", 15050), ("1 234.50", 123450), ("0", 0), ("1\u202f000", 100000)],
)
def test_a_sum_is_read_as_it_is_typed(typed: str, hundredths: int) -> None:
    assert typed_hundredths("price", typed) == hundredths


@given(st.text(max_size=12))
def test_whatever_is_typed_is_a_sum_or_refused(typed: str) -> None:
    with suppress(Invalid):
        assert typed_hundredths("price", typed) >= 0
