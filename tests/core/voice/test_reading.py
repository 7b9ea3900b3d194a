"""With which clips numbers, times, labels and names are said."""

from __future__ import annotations

import pytest

from kiosk.core.voice.folding import key, tokens
from kiosk.core.voice.names import sentence_name
from kiosk.core.voice.reading import clips_for, unsaid


def named(*texts: str) -> frozenset[str]:
    return frozenset(sentence_name(key(text)) for text in texts)


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("7", "fr", ["n_07"]),
        ("100", "fr", ["h_1"]),
        ("985", "fr", ["h_9", "n_85"]),
        ("985", "ar", ["h_9", "w_85"]),
        ("985", "en", ["h_9", "w_85"]),
        ("2026", "fr", ["n_02", "thousand", "n_26"]),
        ("1000", "en", ["thousand"]),
        ("014", "fr", ["n_00", "n_14"]),
        ("05 22 10", "fr", ["n_00", "n_05", "n_22", "n_10"]),
        ("0522101010", "fr", ["n_00", "n_05", "n_22", "n_10", "n_10", "n_10"]),
        ("14:30", "fr", ["t_14", "n_30"]),
        ("14:00", "fr", ["t_14"]),
        ("14:30", "ar", ["t_02", "w_30", "minute", "d_3"]),
        ("14:05", "en", ["n_02", "o_5", "pm"]),
        ("00:00", "en", ["n_12", "clock", "am"]),
        ("1 h 30", "fr", ["t_01", "n_30"]),
        ("1 personne", "fr", ["f_01", "l_p"]),
        ("O-014", "fr", ["l_o", "n_00", "n_14"]),
        ("Zoé", "fr", ["l_z", "l_o", "l_e"]),
        ("a@b.ma", "fr", ["l_a", "x_at", "l_b", "x_dot", "l_m", "l_a"]),
        ("أحمد", "ar", ["l_0627", "l_062d", "l_0645", "l_062f"]),
    ],
)
def test_numbers_times_and_names(text: str, language: str, names: list[str]) -> None:
    found = clips_for(text, language, frozenset())
    assert found[: len(names)] == names


def test_the_longest_sentence_that_is_known_is_said() -> None:
    known = named("Ouvert jusqu’à", "Ouvert", "fermé demain")
    found = clips_for("Ouvert jusqu'à 16:30, fermé demain", "fr", known)
    first, last = sentence_name(key("ouvert jusqu'à")), sentence_name(key("fermé demain"))
    assert found == [first, "t_16", "n_30", last]


def test_capitals_vowel_marks_and_dashes_do_not_matter() -> None:
    assert key("لَدَيَّ رَمْز") == key("لديّ رمز")
    assert key("Rendez-vous, demain !") == key("rendez vous demain")
    assert tokens("≈\u00a012 min") == ["≈", "12", "min"]


def test_what_has_no_clip_is_told() -> None:
    assert unsaid("Bonjour Noria", "fr", named("bonjour")) == ["noria"]


def test_a_long_name_is_not_spelt_for_ever() -> None:
    assert len(clips_for("x" * 500, "fr", frozenset())) == 60
