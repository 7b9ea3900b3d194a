"""The one list of languages."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from babel import Locale

from kiosk.core import languages


def test_each_language_has_a_code_of_its_own_and_a_name_in_its_script():
    codes = languages.codes()
    assert codes[0] == languages.SOURCE
    assert len(set(codes)) == len(codes)
    assert len({language.name for language in languages.LANGUAGES}) == len(codes)


@pytest.mark.parametrize("language", languages.LANGUAGES, ids=lambda language: language.code)
def test_the_direction_is_that_of_the_script(language):
    assert language.rtl is (Locale.parse(language.locale).text_direction == "rtl")
    assert languages.is_rtl(language.code) is language.rtl


@pytest.mark.parametrize("language", languages.LANGUAGES, ids=lambda language: language.code)
def test_what_a_language_lacks_is_found_in_the_source_at_last(language):
    chain = [each.code for each in languages.chain(language.code)]
    assert chain[0] == language.code
    assert chain[-1] == languages.SOURCE
    assert len(set(chain)) == len(chain)


def test_tamazight_is_on_screens_and_reads_the_core_in_french():
    assert "zgh" in {language.code for language in languages.of_windows()}
    assert "zgh" not in {language.code for language in languages.of_wording()}
    assert languages.spoken("zgh") == languages.printed("zgh") == "fr"


@pytest.mark.parametrize("unknown", ["", "de", "FR", "../fr"])
def test_an_unknown_language_is_read_as_the_source(unknown):
    assert languages.find(unknown) is None
    assert not languages.is_rtl(unknown)
    assert languages.spoken(unknown) == languages.printed(unknown) == languages.SOURCE


@dataclass(frozen=True)
class Room:
    """What has a name, and perhaps another in Arabic."""

    name: str
    name_ar: str = ""


@pytest.mark.parametrize(
    ("language", "called"),
    [("fr", "Atlas"), ("ar", "الأطلس"), ("en", "Atlas"), ("zgh", "Atlas"), ("xx", "Atlas")],
)
def test_a_thing_is_called_by_its_name_in_the_language_or_else_by_its_usual_one(language, called):
    assert languages.in_language(Room("Atlas", "الأطلس"), language) == called
    assert languages.in_language(Room("Atlas"), language) == "Atlas"


def test_parts_stand_apart_by_the_comma_of_their_script():
    assert languages.enumerated(["CNSS", "CIMR"], "fr") == "CNSS, CIMR"
    apart = ["\u2068CNSS\u2069", "\u2068التقاعد\u2069"]
    assert languages.enumerated(["CNSS", "التقاعد"], "ar") == "، ".join(apart)
    assert languages.enumerated([], "ar") == ""
