"""What the core says: whole in three languages, and nothing that the code asks for is missing."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

import kiosk
from kiosk.bookings.refusals import Taken
from kiosk.core import languages, registry, wording
from kiosk.core.errors import Invalid, Refused, refusal_fields
from kiosk.core.resources import folder
from kiosk.tickets.refusals import ServiceClosed

REFUSALS = [kind for _, kind in sorted(registry.refusals().items())]
SOURCES = [file.read_text(encoding="utf-8") for file in Path(kiosk.__file__).parent.rglob("*.py")]
ARABIC = re.compile(r"[\u0621-\u064a]")
DAY = date(2026, 11, 24)
AT = datetime(2026, 11, 24, 10, 42, tzinfo=UTC)


def _read(language: str) -> dict[str, str]:
    source = (folder("wording") / f"{language}.toml").read_text(encoding="utf-8")
    return {key: text for part in tomllib.loads(source).values() for key, text in part.items()}


SPOKEN = languages.promised(languages.of_wording())
OTHERS = [language for language in SPOKEN if language != languages.SOURCE]
TEXTS = {language: _read(language) for language in SPOKEN}
KEYS = sorted(TEXTS["fr"])


@pytest.fixture
def as_people_see() -> Iterator[None]:
    """The wording as it is outside of tests."""
    before = wording.be_strict(strict=False)
    yield
    wording.be_strict(strict=before)


def _placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def _found(pattern: str) -> Iterator[str]:
    return (found for source in SOURCES for found in re.findall(pattern, source))


@pytest.mark.parametrize("kind", REFUSALS, ids=lambda kind: kind.code)
@pytest.mark.parametrize("language", SPOKEN)
def test_every_refusal_has_its_sentence_with_facts_it_carries(
    kind: type[Refused], language: str
) -> None:
    assert wording.has(kind.code, language)
    used = _placeholders(TEXTS[language][kind.code])
    assert used <= set(refusal_fields(kind))


@pytest.mark.parametrize("kind", REFUSALS, ids=lambda kind: kind.code)
def test_every_refusal_is_told_whatever_its_facts_are_called(kind: type[Refused]) -> None:
    assert wording.worded(kind(**dict.fromkeys(refusal_fields(kind), 3)), "en")


@pytest.mark.parametrize("problem", sorted(set(_found(r'problem="(\w+)"'))))
@pytest.mark.parametrize("language", SPOKEN)
def test_every_problem_with_what_was_typed_has_its_sentence(problem: str, language: str) -> None:
    assert wording.has(f"input.{problem}", language)


@pytest.mark.parametrize("key", sorted(set(_found(r'\bsay\(\s*"([\w.]+)"'))))
def test_every_text_that_the_core_asks_for_is_there(key: str) -> None:
    assert wording.has(key) or wording.has(f"{key}.many")


@pytest.mark.parametrize(
    "field", sorted({*_found(r'checks\.\w+\(\s*"(\w+)"'), *_found(r'field="(\w+)"')})
)
@pytest.mark.parametrize("language", SPOKEN)
def test_a_field_that_is_checked_has_a_name_people_use(field: str, language: str) -> None:
    assert wording.has(f"field.{field}", language)


@pytest.mark.parametrize("language", OTHERS)
def test_the_languages_say_the_same_things(language: str) -> None:
    plural = re.compile(r"\.(one|two|few|many)$")
    stems = {plural.sub("", key) for key in KEYS}
    assert {plural.sub("", key) for key in TEXTS[language]} == stems


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_uses_no_fact_that_french_has_not(key: str, language: str) -> None:
    if wording.has(key, language):
        allowed = _placeholders(TEXTS["fr"][key])
        assert _placeholders(TEXTS[language][key]) <= allowed


def test_french_follows_its_typography() -> None:
    for key in KEYS:
        text = TEXTS["fr"][key]
        assert "'" not in text, key
        assert not re.search(r"[^\u202f][;:!?](\s|$)", text), key
        assert not re.search(r"«[^\u00a0\u202f]|[^\u00a0\u202f]»", text), key


def test_arabic_is_written_in_arabic_with_western_digits() -> None:
    for key in TEXTS["ar"]:
        text = TEXTS["ar"][key]
        assert not re.search(r"[\u0660-\u0669]", text), key
        assert ARABIC.search(text) or not re.search(r"[a-zé]{3}", re.sub(r"{\w+}", "", text)), key


def test_a_refusal_gives_times_as_the_clock_on_the_wall() -> None:
    summer = datetime(2026, 7, 1, 9, 30, tzinfo=UTC)  # UTC+1 until 2026-09-20
    taken = Taken(day=DAY, resource="Atlas", taken_by="Noria Énergie", starts=summer, until=summer)
    assert "de 10:30 à 10:30" in wording.worded(taken)
    later = Taken(day=DAY, resource="Atlas", taken_by="Noria Énergie", starts=AT, until=AT)
    assert "de 10:42 à 10:42" in wording.worded(later)
    assert "10:42" in wording.worded(later, "ar")


def test_a_refusal_names_the_desk_in_the_language_of_the_reader() -> None:
    closed = ServiceClosed(service="Légalisation", day=DAY, opens=time(14))
    assert "تصحيح الإمضاء" in wording.worded(closed, "ar")
    assert "mardi 24 novembre à 14:00" in wording.worded(closed, "fr")


def test_a_closed_desk_with_no_known_opening_does_not_promise_one() -> None:
    sentence = wording.worded(ServiceClosed(service="CIMR", day=None, opens=None))
    assert "sans date d’ouverture connue" in sentence
    assert "None" not in sentence


def test_what_was_typed_wrong_is_named_as_on_the_form() -> None:
    wrong = Invalid(field="first_name", problem="empty")
    assert wording.worded(wrong, "fr").startswith("Prénom")
    assert "first_name" not in wording.worded(wrong, "ar")


def test_braces_in_a_fact_are_shown_as_they_are() -> None:
    odd = Taken(day=DAY, resource="{x}", taken_by="{0!r}", starts=AT, until=AT)
    assert "{x}" in wording.worded(odd)
    assert "{0!r}" in wording.worded(odd)


@pytest.mark.parametrize("language", [*SPOKEN, "zgh", "xx"])
def test_people_see_a_dash_for_a_text_or_a_fact_that_is_forgotten(
    language: str, as_people_see: None
) -> None:
    assert wording.say("nowhere.known", language) == "–"
    assert "–" in wording.say("badge.until_time", language)


@pytest.mark.parametrize("language", [*SPOKEN, "zgh", "xx"])
def test_tests_are_told_what_is_forgotten(language: str) -> None:
    with pytest.raises(wording.Unworded, match=r"nowhere\.known"):
        wording.say("nowhere.known", language)
    with pytest.raises(wording.Unworded, match="time"):
        wording.say("badge.until_time", language)


def test_a_refusal_without_a_sentence_says_that_it_is_one() -> None:
    odd = Invalid(field="first_name", problem="nowhere_known")
    assert wording.worded(odd) == wording.say("refused")


def test_a_language_without_texts_reads_french() -> None:
    assert wording.say("badge.visits", "zgh") == wording.say("badge.visits", "fr")


def test_dates_are_written_as_in_morocco() -> None:
    assert wording.long_date(DAY) == "mardi 24 novembre 2026"
    assert wording.long_date(DAY, "ar") == "الثلاثاء 24 نونبر 2026"
    assert wording.long_date(DAY, "en") == "Tuesday 24 November 2026"
    assert wording.medium_date(DAY) == "mar. 24 novembre"
    assert wording.numeric_date(DAY) == "24/11/2026"
    assert wording.long_date(date(2026, 8, 3), "ar", year=False) == "الاثنين 3 غشت"


@pytest.mark.parametrize("language", SPOKEN)
def test_a_day_has_its_weekday_month_and_number_in_every_form(language: str) -> None:
    weekday = wording.weekday_name(DAY.weekday(), language)
    for said in (wording.long_date(DAY, language), wording.long_date(DAY, language, year=False)):
        assert said.startswith(f"{weekday} 24 ")
        assert re.search(r"\d\d\d\d", said) is None or "2026" in said
    assert wording.short_date(DAY, language).startswith("24 ")


def test_short_months_are_those_of_french_usage() -> None:
    written = [wording.short_date(date(2026, month, 1)).split()[1] for month in range(1, 13)]
    assert " ".join(written) == ("janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.")


@pytest.mark.parametrize(
    ("minutes", "french", "arabic"),
    [
        (1, "1 min", "دقيقة"),
        (2, "2 min", "دقيقتان"),
        (3, "3 min", "3 دقائق"),
        (10, "10 min", "10 دقائق"),
        (11, "11 min", "11 دقيقة"),
        (59.6, "1 h", "ساعة"),
        (90, "1 h 30", "ساعة و30 د"),
        (125, "2 h 05", "ساعتان و5 د"),
        (-4, "0 min", "0 دقيقة"),
    ],
)
def test_a_duration_reads_as_it_is_said(minutes: float, french: str, arabic: str) -> None:
    assert wording.duration(minutes).replace("\u00a0", " ") == french
    assert wording.duration(minutes, "ar").replace("\u00a0", " ") == arabic


def test_an_estimate_has_its_sign_where_it_is_not_spelt_out() -> None:
    assert wording.about(12).replace("\u00a0", " ") == "≈ 12 min"
    assert wording.about(12, "ar") == "12 دقيقة"


@given(st.integers(0, 10_000))
def test_arabic_counts_agree_with_the_last_two_digits(number: int) -> None:
    counted = wording.counted("rooms.places", number, "ar")
    assert ("مقاعد" in counted) == (3 <= number % 100 <= 10)
    assert (str(number) in counted) == (number not in {1, 2})
