"""People find each other whatever the keyboard."""

import pytest

from kiosk.core.text import fold, like_pattern, search_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Énergie", "energie"),
        ("NORIA", "noria"),
        ("أحمد", "احمد"),
        ("فاطمة", "فاطمه"),
        ("مُحَمَّد", "محمد"),
        ("El-Amrani", "el amrani"),
        ("Zéphyr  Robotique", "zephyr robotique"),
    ],
)
def test_variants_fold_to_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_a_search_key_holds_every_part_after_a_space() -> None:
    assert search_key("Noria Énergie", None, "نوريا") == " noria energie نوريا"


def test_signs_of_the_pattern_language_are_not_patterns() -> None:
    assert like_pattern("50%_") == "%50%"
