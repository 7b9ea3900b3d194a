"""Names that are spelt in several ways, and in two scripts."""

import pytest

from kiosk.core.spelling import distance, means, nears, phone_word, readings


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("norya", "Noria Énergie"),
        ("noira", "Noria Énergie"),
        ("noria enrgie", "Noria Énergie"),
        ("casbah", "Kasbah Pay"),
        ("Yousef", "Youssef Alaoui"),
        ("mohammed", "M’hamed Tazi"),
        ("elamrani", "Salma El Amrani"),
        ("obrien", "Kevin O’Brien"),
        ("BEN KIRANE", "Nadia Benkirane"),
        ("نوريا", "Noria Énergie"),
        ("بنكيران", "Nadia Benkirane"),
        ("العمراني", "Salma El Amrani"),
        ("elamrani", "سلمى العمراني"),
        ("Rita", "Ghita Bennis"),
        ("nory", "Noria Énergie"),
    ],
)
def test_a_name_is_meant_however_it_is_spelt(typed: str, name: str) -> None:
    assert means(typed, name)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Karim", "Salim Tazi"),
        ("Nora Alaoui", "Nora Tazi"),
        ("Omar", "Amir Tazi"),
        ("ال", "Nora Tazi"),
        ("no", "Noria Énergie"),
        ("", "Noria Énergie"),
    ],
)
def test_another_name_is_not(typed: str, name: str) -> None:
    assert not means(typed, name)


def test_letters_in_turn_are_nearer_than_any_other_mistake() -> None:
    names = ("Nouira", "Noria", "نور", "Nora")
    spelt = [far for name in names if (far := distance("noira", name)) is not None]
    assert len(set(spelt)) == len(names)
    assert spelt == sorted(spelt)


def test_the_distance_of_several_words_is_all_of_theirs() -> None:
    one, both = distance("noira", "Noria"), distance("noira enregie", "Noria Énergie")
    assert one is not None
    assert both == 2 * one
    assert distance("noira", "") is None


def test_words_that_may_be_meant_share_a_key() -> None:
    for typed, word in (("noira", "noria"), ("محمد", "mohamed"), ("casbah", "kasbah")):
        assert nears(typed) & nears(word)


def test_particles_are_read_joined_and_left_out() -> None:
    assert readings("Ben Kirane") == [["benkirane"], ["kirane"], ["ben", "kirane"]]


@pytest.mark.parametrize("typed", ["+212 6 61 23", "0661 23", "00212661.23", "+212 (0)661-23"])
def test_a_telephone_is_a_word_as_it_is_dialled_here(typed: str) -> None:
    assert phone_word(typed) == "066123"
