"""What a telephone takes home of a procedure: its papers in the person's language, in one QR."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from kiosk.badges.qr import of_text
from kiosk.core import catalogue
from kiosk.core.ids import new_id
from kiosk.core.words import Words
from kiosk.procedures.carried import MOST_BYTES, carried
from kiosk.procedures.said import PaperSaid, Said, as_procedure
from tests.qr_reader import read_codes

PROCEDURES = [(desk, each) for desk in catalogue.load().desks for each in desk.procedures]


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
@pytest.mark.parametrize(("desk", "procedure"), PROCEDURES, ids=lambda each: each.code)
def test_the_whole_list_is_read_back(
    desk: catalogue.Desk, procedure: catalogue.Procedure, language: str
) -> None:
    text = carried(desk, procedure, language)
    assert all(paper.of(language) in text for paper in procedure.papers)
    assert procedure.title.of(language) in text
    assert _read(text) == text


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_too_much_for_a_telephone_is_said_in_brief_and_what_is_left_out_is_counted(
    language: str,
) -> None:
    desk = catalogue.find_desk("ompic")
    assert desk is not None
    papers = [
        PaperSaid("x" * 80, ar="ب" * 80, short=Words(f"{n} " + "y" * 27, ar=f"{n} " + "ت" * 27))
        for n in range(15)
    ]
    said = Said(title=Words("Lourde", ar="ثقيلة"), papers=tuple(papers), link="https://ompic.ma")
    text = carried(desk, as_procedure("lourde", said, new_id()), language)
    assert len(text.encode()) <= MOST_BYTES
    assert _read(text) == text
    assert "https://ompic.ma" in text
    left_out = 15 - sum(line.startswith("- ") and "…" not in line for line in text.splitlines())
    assert (f"(+{left_out})" in text) is bool(left_out)


def _read(text: str) -> str:
    rows = of_text(text, dense=True, border=4)
    picture = Image.new("L", (len(rows), len(rows)), 255)
    picture.putdata([0 if dark else 255 for row in rows for dark in row])
    made = BytesIO()
    picture.resize((len(rows) * 5, len(rows) * 5), Image.Resampling.NEAREST).save(made, "PNG")
    (code,) = read_codes(Image.open(made))
    return str(code.text)
