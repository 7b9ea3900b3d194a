"""What is typed: cleaned where it can be, refused with the field's name where not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core import checks
from kiosk.core.errors import Invalid


@pytest.mark.parametrize("typed", ["  Amina ", "Amina\u00a0\u00a0", "Amina"])
def test_spaces_around_a_name_are_dropped(typed: str) -> None:
    assert checks.name("first_name", typed) == "Amina"


@pytest.mark.parametrize(
    "name", ["Hélène", "إيمان", "N’Diaye", "El-Amrani", "Jean Paul", "O'Brien"]
)
def test_names_of_every_script_are_names(name: str) -> None:
    assert checks.name("first_name", name) == name


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("A" * 10_000, "too_long"),
        ("Ami\u202ena", "control_characters"),
        ("Ami\x00na", "control_characters"),
        ("Ami\nna", "control_characters"),
        ("Amina 🙂", "symbols"),
        ("'; DROP TABLE visit; --", "symbols"),
        ("12345", "symbols"),
        ("<b>Amina</b>", "symbols"),
    ],
)
def test_what_is_no_name_is_refused_with_its_reason(typed: str, problem: str) -> None:
    with pytest.raises(Invalid) as refusal:
        checks.name("first_name", typed)
    assert (refusal.value.field, refusal.value.problem) == ("first_name", problem)
    assert refusal.value.code == f"input.{problem}"


@pytest.mark.parametrize(
    "typed",
    [
        "0661204815",
        "06 61 20 48 15",
        "+212661204815",
        "00212661204815",
        "06.61.20.48.15",
        "+212 6 61-20-48-15",
        "(0661) 204815",
    ],
)
def test_a_moroccan_phone_is_one_number_however_it_is_written(typed: str) -> None:
    assert checks.phone("phone", typed) == "+212661204815"


@pytest.mark.parametrize("typed", ["06612", "abc", "0661204815999", "+9", "99999999999999"])
def test_a_number_that_no_phone_has_is_refused(typed: str) -> None:
    with pytest.raises(Invalid):
        checks.phone("phone", typed)


@pytest.mark.parametrize("typed", ["3939", "190", ""])
def test_short_codes_and_nothing_pass_as_they_are(typed: str) -> None:
    assert checks.phone("phone", typed) == typed


@pytest.mark.parametrize("ice", ["001561191000066", "002136093000040", "001512572000078"])
def test_real_forms_of_ice_pass(ice: str) -> None:
    assert checks.ice("ice", ice) == ice


@pytest.mark.parametrize(
    "typed", ["000000000000000", "001561191000067", "1561191000066", "٠٠١٥٦١١٩١٠٠٠٠٦٦", "abc"]
)
def test_an_ice_of_zeros_or_with_a_wrong_digit_is_refused(typed: str) -> None:
    with pytest.raises(Invalid) as refusal:
        checks.ice("ice", typed)
    assert refusal.value.code == "input.ice"


@pytest.mark.parametrize(
    "check", [checks.text, checks.name, checks.title, checks.phone, checks.ice]
)
@given(typed=st.text(max_size=300))
def test_a_check_answers_or_refuses_and_never_breaks(
    check: Callable[[str, str], Any], typed: str
) -> None:
    try:
        clean = check("field", typed)
    except Invalid:
        return
    assert check("field", clean) == clean


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("amina benkirane", "Amina Benkirane"),
        ("fatima-zahra", "Fatima-Zahra"),
        ("o'brien", "O'Brien"),
        ("élodie", "Élodie"),
        ("EL FASSI", "EL FASSI"),
        ("de la Tour", "de la Tour"),
        ("نورا", "نورا"),
    ],
)
def test_a_name_without_any_capital_is_given_its_own(typed: str, kept: str) -> None:
    assert checks.name("name", typed) == kept
