"""What is not a number is told in the language of whoever typed it."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Run

OPEN = ("do", "sites.open", "code=tiznit", "name=Technopark Tiznit", "city=Tiznit")
WORDS = {"fr": "n’est pas un nombre entier", "ar": "ليس عددا صحيحا", "en": "is not a whole number"}


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize(
    ("verb", "field"),
    [
        (("do", "sites.add_room", "name=Atlas", "capacity=15x"), "capacity"),
        (("ask", "residents.find", "limit=15x"), "limit"),
        (("demo", "--days", "15x"), "--days"),
    ],
)
def test_what_is_no_number_is_told_in_words(
    run: Run, language: str, verb: tuple[str, ...], field: str
) -> None:
    run(*OPEN)
    code, [answer] = run("--lang", language, *verb)
    assert (code, answer["field"]) == (2, field)
    assert WORDS[language] in answer["message"]
    assert "15x" in answer["message"]


def test_a_number_that_no_store_keeps_is_told_too(run: Run) -> None:
    run(*OPEN)
    number = str(2**70)
    code, [answer] = run("--lang", "fr", "do", "sites.add_room", "name=Atlas", f"capacity={number}")
    assert (code, "trop grand" in answer["message"]) == (2, True)
