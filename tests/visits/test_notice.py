"""The privacy notice says what loi 09-08 asks for, and leaves open what the site has not given."""

from __future__ import annotations

import re

import pytest

from kiosk.core.settings import PrivacySettings
from kiosk.visits.notice import notice_text

LANGUAGES = ("fr", "ar", "en")
GIVEN = PrivacySettings(visit_days=30, cndp_number="A-GC-0001/2026", contact="dpo@example.ma")
# Controller, rights of access, rectification and opposition, the law itself.
REQUIRED = {
    "fr": ("MITC", "accès", "rectification", "opposition", "09-08", "facultatif", "Obligatoires"),
    "ar": ("MITC", "الولوج", "التصحيح", "التعرض", "09-08", "اختياري", "إلزامي"),
    "en": ("MITC", "access", "rectification", "objection", "09-08", "optional", "Required"),
}
UNKNOWN = {"fr": "à renseigner", "ar": "يحددها الموقع", "en": "to be given"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_notice_names_what_the_law_asks_for(language: str) -> None:
    text = notice_text(language, GIVEN).text
    assert [word for word in REQUIRED[language] if word not in text] == []
    assert "30" in text
    assert GIVEN.cndp_number in text
    assert GIVEN.contact in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_that_the_site_has_not_given_is_said_to_be_missing(language: str) -> None:
    text = notice_text(language, PrivacySettings()).text
    assert UNKNOWN[language] in text
    assert not re.search(r"[{}]", text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_version_is_not_part_of_the_text_and_follows_the_settings(language: str) -> None:
    first, second = (notice_text(language, setting) for setting in (GIVEN, PrivacySettings()))
    assert first.version != second.version
    assert first.version == notice_text(language, GIVEN).version
    assert "version" not in first.text.lower()


def test_a_language_without_a_notice_is_shown_the_french_one() -> None:
    notice = notice_text("zgh", GIVEN)
    assert (notice.language, notice.text) == ("fr", notice_text("fr", GIVEN).text)
