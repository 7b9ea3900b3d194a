"""The catalogue of desks: what is shipped is whole, and a bad file is told apart clearly."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core import catalogue
from kiosk.core.catalogue import CatalogueError, Desk, Procedure
from kiosk.core.resources import folder
from kiosk.core.text import fold
from kiosk.core.texts import Text
from tests.new_desk import CODE, NAME, with_one_more

DESKS = catalogue.load().desks
PROCEDURES = [(desk, procedure) for desk in DESKS for procedure in desk.procedures]
LATIN_ONLY = re.compile(r"[A-Z]{2,6}")


def _texts(desk: Desk) -> list[Text]:
    texts = [desk.name, desk.usage, *([desk.official] if desk.official else [])]
    for procedure in desk.procedures:
        texts += [procedure.title, procedure.hint, *procedure.papers]
        extra = (procedure.remark, procedure.validity, procedure.fee)
        texts += [text for text in extra if text]
        texts += [t for paper in procedure.papers for t in (paper.note, paper.short) if t]
    return texts


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The shipped catalogue in a directory that a test may spoil."""
    return Path(shutil.copytree(folder("catalogue"), tmp_path / "catalogue"))


def _spoil(directory: Path, file: str, old: str, new: str) -> None:
    text = (directory / file).read_text(encoding="utf-8")
    assert old in text
    (directory / file).write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_desks_come_in_their_order_each_with_a_letter_of_its_own() -> None:
    assert [desk.order for desk in DESKS] == sorted(desk.order for desk in DESKS)
    assert len({desk.letter for desk in DESKS}) == len(DESKS)
    assert catalogue.load().by_letter == {desk.letter: desk for desk in DESKS}


@pytest.mark.parametrize("desk", DESKS, ids=lambda desk: desk.code)
def test_every_desk_speaks_french_arabic_and_english(desk: Desk) -> None:
    for text in _texts(desk):
        acronym = LATIN_ONLY.fullmatch(text.fr)
        assert text.own("ar") or acronym, f"no Arabic for {text.fr!r}"
        assert text.own("en") or acronym, f"no English for {text.fr!r}"


@pytest.mark.parametrize("desk", DESKS, ids=lambda desk: desk.code)
def test_arabic_is_written_in_arabic_with_western_digits(desk: Desk) -> None:
    for text in filter(None, (text.own("ar") for text in _texts(desk))):
        assert re.search(r"[\u0621-\u064a]", text)
        assert not re.search(r"[\u0660-\u0669]", text)
    assert re.search(r"[\u0621-\u064a]", desk.heading("ar"))


@pytest.mark.parametrize("desk", DESKS, ids=lambda desk: desk.code)
def test_french_follows_its_typography(desk: Desk) -> None:
    for text in _texts(desk):
        assert "'" not in text.fr
        assert not re.search(r"[^\u202f][;:!?]", text.fr)


@pytest.mark.parametrize("desk", DESKS, ids=lambda desk: desk.code)
def test_a_desk_ends_with_a_way_out_for_whoever_finds_nothing(desk: Desk) -> None:
    last = desk.procedures[-1]
    assert (last.title.fr, last.hint.fr) == ("Autre démarche", "L’agent vous orientera")
    assert last.papers == ()


@pytest.mark.parametrize("desk", DESKS, ids=lambda desk: desk.code)
def test_white_can_be_read_on_the_colour_of_a_desk(desk: Desk) -> None:
    assert 1.05 / (_luminance(desk.colour) + 0.05) >= 4.5
    assert _luminance(desk.soft) > 0.75


def _luminance(colour: str) -> float:
    """WCAG 2 relative luminance."""
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("desk", DESKS, ids=lambda desk: desk.code)
def test_the_icon_of_a_desk_is_shipped(desk: Desk) -> None:
    assert (folder("icons") / f"{desk.icon}.svg").is_file()


@pytest.mark.parametrize(
    ("desk", "procedure"), PROCEDURES, ids=[f"{d.code}-{p.code}" for d, p in PROCEDURES]
)
def test_a_procedure_carries_its_source_and_fits_a_ticket(desk: Desk, procedure: Procedure) -> None:
    source, verified = desk.source_of(procedure)
    assert source
    assert verified.year >= 2026
    assert len(procedure.code) <= 40, "as long as the store keeps"
    for paper in procedure.papers:
        assert len(paper.brief("fr")) <= 36


def test_a_fee_on_which_sources_disagree_is_not_given_as_a_number() -> None:
    desk = catalogue.find_desk("ompic")
    assert desk is not None
    certificate = desk.procedure("certificat-negatif")
    assert certificate is not None
    assert certificate.fee is not None
    assert certificate.fee.of("fr") == "Tarif à confirmer"


@pytest.mark.parametrize(
    "name",
    ["Légalisation", "LEGALISATION", " légalisation ", "L", "تصحيح الإمضاء", "Copie  conforme"],
)
def test_a_desk_is_found_by_what_people_call_it(name: str) -> None:
    desk = catalogue.find_desk(name)
    assert desk is not None
    assert desk.code == "legalisation"


@pytest.mark.parametrize("name", ["", " ", "?", "omp", "essayer", "x" * 10_000])
def test_a_name_that_is_no_desk_finds_none(name: str) -> None:
    assert catalogue.find_desk(name) is None


def test_no_name_means_two_desks() -> None:
    claimed = Counter(key for desk in DESKS for key in {fold(name) for name in desk.names()})
    assert [key for key, times in claimed.items() if times > 1] == []


@given(st.sampled_from([(d, p, t) for d, p in PROCEDURES for t in (p.code, *p.title.all())]))
def test_a_procedure_is_found_by_its_code_or_any_of_its_titles(
    case: tuple[Desk, Procedure, str],
) -> None:
    desk, procedure, name = case
    assert desk.procedure(name.upper()) is procedure


def test_a_language_that_lacks_a_text_reads_french() -> None:
    assert Text(fr="Bail").of("ar") == "Bail"
    assert Text(fr="Bail", ar="عقد الكراء").of("ar") == "عقد الكراء"
    assert Text(fr="Bail", ar="عقد الكراء").of("zgh") == "Bail"


def test_an_acronym_is_followed_by_its_arabic_name() -> None:
    cnss = next(desk for desk in DESKS if desk.code == "cnss")
    assert cnss.heading("fr") == "CNSS"
    assert cnss.heading("ar") == "CNSS الضمان الاجتماعي"


def test_the_catalogue_is_read_once() -> None:
    assert catalogue.load() is catalogue.load()


def test_a_new_desk_is_one_more_file(tmp_path: Path) -> None:
    more = with_one_more(tmp_path / "catalogue")
    new = more.desks[-1]
    assert (new.code, new.name.of("ar"), more.by_letter[new.letter]) == (CODE, NAME, new)
    assert (new.icon, new.colour, new.soft) == ((catalogue.ICON, catalogue.COLOUR, catalogue.SOFT))


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('letter = "R"', 'letter = "R', "cimr.toml: .*line 11"),
        ('title.fr = "Relevé de points"\n', "", r"cimr.toml: .*fr.*procedures\[1\].title"),
        ("order = 4", 'order = "four"', "cimr.toml: .*order"),
        ("verified = 2026-11-22", "verified = 2026-22-11", "cimr.toml: .*line"),
        ("usage.fr", "useage.fr", "cimr.toml: .*useage"),
        ('code = "autre"', 'code = "other"', "cimr.toml: .*autre"),
        ('code = "releve-points"', 'code = "autre"', "cimr.toml: two procedures .*autre"),
        ('letter = "R"', 'letter = "O"', "two desks have the letter 'O'"),
        ('letter = "R"', 'letter = "RR"', "cimr.toml: .*letter"),
        ('code = "cimr"', 'code = "La CIMR"', "cimr.toml: .*code"),
        ('colour = "#4A7010"', 'colour = "vert"', "cimr.toml: .*colour"),
        ("usage.en", "usage.xx", "cimr.toml: `xx` is no text in one of fr, ar, en.*usage"),
        ("usage.fr", "usage.note", "cimr.toml: `note` is no text.*usage"),
    ],
)
def test_a_bad_file_is_named_with_its_line_or_key(
    copy: Path, old: str, new: str, told: str
) -> None:
    _spoil(copy, "cimr.toml", old, new)
    with pytest.raises(CatalogueError, match=told):
        catalogue.load(copy)


def test_a_file_that_is_not_text_is_named(copy: Path) -> None:
    (copy / "cimr.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(CatalogueError, match=r"cimr\.toml"):
        catalogue.load(copy)
