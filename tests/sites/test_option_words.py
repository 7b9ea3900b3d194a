"""What a site may choose, in words of each language."""

from __future__ import annotations

import pytest

from kiosk.sites.option_words import GROUPS, OPTION_WORDS, option_value
from kiosk.sites.options import OPTIONS

LANGUAGES = pytest.mark.parametrize("language", ["fr", "ar", "en"])


def test_every_option_is_shown_once() -> None:
    shown = [name for _, names in GROUPS for name in names]
    assert sorted(shown) == sorted(OPTIONS) == sorted(OPTION_WORDS)


@LANGUAGES
def test_an_option_and_its_choices_have_words_of_their_own(language: str) -> None:
    for name, option in OPTIONS.items():
        words = OPTION_WORDS[name]
        assert sorted(words.choices) == sorted(option.choices)
        assert bool(words.unit) != bool(option.choices)
        said = [words.name, words.says]
        said += [text for each in words.choices.values() for text in (each.name, each.says)]
        assert all(text.own(language) for text in said)
        named = [each.name.of(language) for each in words.choices.values()]
        assert len(set(named)) == len(named)
    names = [words.name.of(language) for words in OPTION_WORDS.values()]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("no_show_minutes", "0", "Jamais"),
        ("no_show_minutes", "15", "15\u00a0min"),
        ("no_show_warning", "0", "0\u00a0min"),
        ("no_show_series", "3", "3"),
        ("offer_minutes", "90", "1\u00a0h\u00a030"),
        ("door_shows", "holder", "Pour qui"),
    ],
)
def test_a_value_is_said_as_people_say_it(name: str, value: str, said: str) -> None:
    assert option_value(name, value, "fr") == said
