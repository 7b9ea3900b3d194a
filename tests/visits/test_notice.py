"""The privacy notice says what loi 09-08 asks for, and nothing of what nobody has said yet."""

from __future__ import annotations

import re
from uuid import UUID

import pytest
from sqlalchemy import select

from kiosk.core.settings import PrivacySettings
from kiosk.sites.data_protection import Protection
from kiosk.station import Station
from kiosk.visits.model import Notice, Visit
from kiosk.visits.notice import NoticeFacts, facts_here, notice_text

LANGUAGES = ("fr", "ar", "en")
SETTINGS = PrivacySettings(visit_days=30, cndp_number="A-GC-0001/2026", contact="dpo@example.ma")
GIVEN, NOTHING = NoticeFacts(SETTINGS), NoticeFacts(PrivacySettings())
SAID = Protection(
    controller="MITC, Casablanca",
    contact="Déléguée aux données",
    phone="+212522502020",
    email="donnees@example.ma",
    cndp="D-GC-9/2027",
)
# Controller, rights of access, rectification and opposition, the law itself.
REQUIRED = {
    "fr": ("MITC", "accès", "rectification", "opposition", "09-08", "facultatif", "Obligatoires"),
    "ar": ("MITC", "الولوج", "التصحيح", "التعرض", "09-08", "اختياري", "إلزامي"),
    "en": ("MITC", "access", "rectification", "objection", "09-08", "optional", "Required"),
}
DESK = {"fr": "à l’accueil du site", "ar": "في استقبال الموقع", "en": "at the site’s desk"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_notice_names_what_the_law_asks_for(language: str) -> None:
    text = notice_text(language, GIVEN).text
    assert [word for word in REQUIRED[language] if word not in text] == []
    assert "30" in text
    assert GIVEN.cndp in text
    assert SETTINGS.contact in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_reads_a_blank(language: str) -> None:
    text = notice_text(language, NOTHING).text
    assert [word for word in REQUIRED[language] if word not in text] == []
    assert DESK[language] in text
    assert "CNDP" not in text
    assert not re.search(r"[{}]|\s[.:,]\.|: *$|: *\.|…|None", text, re.MULTILINE)
    assert text.count("\n\n") == notice_text(language, GIVEN).text.count("\n\n") - 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_site_says_goes_before_the_settings_of_a_station(language: str) -> None:
    text = notice_text(language, NoticeFacts(SETTINGS, SAID)).text
    for said in (SAID.controller, SAID.contact, "05 22 50 20 20", SAID.email, SAID.cndp):
        assert said in text
    assert SETTINGS.contact not in text
    assert SETTINGS.cndp_number not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_cards_are_spoken_of_only_with_an_authorisation(language: str) -> None:
    authorised = NoticeFacts(SETTINGS, Protection(cin_authorisation="A-GC-7/2026"))
    with_it, without = notice_text(language, authorised).text, notice_text(language, GIVEN).text
    assert "A-GC-7/2026" in with_it
    assert with_it.count("\n\n") == without.count("\n\n") + 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_version_is_not_part_of_the_text_and_follows_the_settings(language: str) -> None:
    first, second = notice_text(language, GIVEN), notice_text(language, NOTHING)
    assert first.version != second.version
    assert first.version == notice_text(language, GIVEN).version
    assert "version" not in first.text.lower()


def test_what_is_missing_is_known() -> None:
    assert NOTHING.missing == ("cndp", "contact")
    assert GIVEN.missing == NoticeFacts(PrivacySettings(), SAID).missing == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_number_makes_another_version_and_a_visit_keeps_its_own(
    station: Station, language: str
) -> None:
    def arrive(first_name: str) -> tuple[str, str]:
        wanted = {"last_name": "Berrada", "host": "Atlas", "consent": True, "language": language}
        visit = station.do("visits.arrive", first_name=first_name, **wanted).result
        found = select(Notice.version, Notice.text).join(Visit, Visit.consent == Notice.id)
        wanted_visit = found.where(Visit.id == UUID(str(visit)))
        row = station.database.read(lambda s: s.execute(wanted_visit).one())
        return row.version, row.text

    before = arrive("Amina")
    station.do("sites.set_data_protection", cndp="D-GC-9/2027")
    after = arrive("Omar")
    assert "D-GC-9/2027" not in before[1]
    assert "D-GC-9/2027" in after[1]
    assert before[0] != after[0]
    assert after[1] == notice_text(language, facts_here(station)).text


def test_a_language_without_a_notice_is_shown_the_french_one() -> None:
    notice = notice_text("zgh", GIVEN)
    assert (notice.language, notice.text) == ("fr", notice_text("fr", GIVEN).text)
