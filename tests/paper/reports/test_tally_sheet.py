"""How figures are laid on paper."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from pypdfium2 import PdfDocument

from kiosk.paper.drawing import raster
from kiosk.paper.reports.document import Column, Row, Table
from kiosk.paper.reports.tally import Fact, Part, Tally
from kiosk.paper.reports.tally_sheet import sheet
from tests.paper.documents.looks import words
from tests.paper.reports.makers import DAY, IMPRINT

COLUMNS = (Column("name", "Entreprise"), Column("count", "Réponses"))
NOTE = "Comptées une fois chacune."


def tally(part: Part, language: str = "fr", facts: int = 0) -> Tally:
    told = tuple(Fact("quelque chose", f"9{n}") for n in range(facts))
    return Tally("visits", DAY, DAY, IMPRINT, language, told, (part,), (NOTE,))


def table(*rows: Row, widths: tuple[float, ...] = (3.0, 1.0)) -> Part:
    return Part(Table("Par entreprise", COLUMNS, rows, "fr", key="company"), widths)


def boxes(pdf: bytes, text: str) -> list[tuple[float, float, float, float]]:
    """Where a text stands on the first page: left, bottom, right, top in points."""
    with PdfDocument(pdf) as document:
        page = document[0].get_textpage()
        found, searched = [], page.search(text, match_case=True, match_whole_word=True)
        while (at := searched.get_next()) is not None:
            first, count = at
            ends = [page.get_charbox(n) for n in (first, first + count - 1)]
            left, right = min(e[0] for e in ends), max(e[2] for e in ends)
            found.append((left, ends[0][1], right, ends[0][3]))
    return found


def test_a_head_is_never_broken_within_a_word() -> None:
    said = words(sheet(tally(table(("Atlas", 3), widths=(30.0, 1.0)))))
    assert "Réponses" in said


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_units_stand_under_one_another(language: str) -> None:
    pdf = sheet(tally(table(("Atlas", 2), ("Rif", 972)), language))
    (few,), (many,) = boxes(pdf, "2"), boxes(pdf, "972")
    assert few[2] == pytest.approx(many[2], abs=0.2)


@pytest.mark.parametrize(("facts", "across"), [(3, 3), (4, 4), (5, 3), (6, 3), (8, 4)])
def test_facts_are_shared_over_their_rows(facts: int, across: int) -> None:
    pdf = sheet(tally(table(("Atlas", 2)), facts=facts))
    (first,) = boxes(pdf, "90")
    beside = [boxes(pdf, f"9{n}")[0] for n in range(facts)]
    assert sum(each[1] == pytest.approx(first[1], abs=0.5) for each in beside) == across


@pytest.mark.parametrize("folded", [False, True])
def test_notes_are_never_alone_on_a_page(folded: bool) -> None:
    for count in range(30, 110):
        part = table(*((f"Rangée{n}", n) for n in range(count)))
        pdf = sheet(tally(replace(part, folded=folded)))
        pages = [words(pdf, n) for n in range(len(PdfDocument(pdf)))]
        assert NOTE in pages[-1]
        assert "Rangée" in pages[-1], count
        assert sum(page.count("Rangée") for page in pages) == count


def test_the_more_there_is_the_greyer_is_its_ground() -> None:
    rows = (("Atlas", 0), ("Rif", 20), ("Draa", 100))
    part = replace(table(*rows), shaded=True)
    pdf = sheet(tally(part))
    image = raster.image(pdf, dpi=72).convert("L")
    grounds: list[Any] = []
    for count in ("0", "20", "100"):
        left, bottom, _right, _top = boxes(pdf, count)[-1]
        grounds.append(image.getpixel((int(left) - 8, int(image.height - bottom) - 3)))
    assert grounds[0] == 255 > grounds[1] > grounds[2] >= 0.87 * 255 - 1


def test_words_that_are_a_little_too_long_are_small_before_they_are_cut() -> None:
    long = "Industries culturelles et créatives · Jeux"
    said = words(sheet(tally(table((long, 2), widths=(0.46, 1.0)))))
    assert long in said
