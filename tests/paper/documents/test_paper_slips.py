"""Paper tickets and receipts as they are printed: numbers, codes, languages, room to write."""

from __future__ import annotations

from uuid import UUID

import pytest
from pypdfium2 import PdfDocument

from kiosk.core import catalogue
from kiosk.deposits import numbers
from kiosk.deposits.refusals import UnknownDeposit
from kiosk.paper.documents.paper_slips import (
    A_PAGE,
    TALL,
    WIDE,
    Sheaf,
    paper_slips,
    paper_slips_pdf,
)
from kiosk.paper.documents.receipt import receipt_pdf
from kiosk.paper.drawing import raster
from kiosk.paper.prints import ReceiptPrint, SlipsPrint, name_of
from kiosk.paper.reports import make
from kiosk.station import Station
from kiosk.tickets import slips
from kiosk.tickets.refusals import UnknownSlips
from kiosk.tickets.slips import Slip
from tests.paper.documents.looks import codes, words
from tests.paper.documents.makers import SITE

DESKS = catalogue.load().desks


def test_each_slip_of_a_batch_has_its_number_and_its_code(station: Station) -> None:
    done = station.do("tickets.reserve_paper", service="ompic", count=A_PAGE + 1).result
    pdf = paper_slips_pdf(station, done.batch)
    with PdfDocument(pdf) as document:
        assert len(document) == 2
    first = [f"PO-{n:03}" for n in range(1, A_PAGE + 1)]
    for label in first:
        assert label in words(pdf, 0)
    assert "PO-007" in words(pdf, 1)
    assert "PO-008" not in words(pdf)
    read = codes(raster.image(pdf, dpi=200, page=0).convert("L"))
    assert sorted(slips.read(code, "casablanca").label for code in read) == first
    assert paper_slips_pdf(station, done.batch) == pdf
    name = station.ask_itself(name_of, document=SlipsPrint(batch=done.batch))
    assert name == "PO-001-PO-007"


@pytest.mark.parametrize("desk", DESKS, ids=lambda desk: desk.code)
def test_every_desk_has_room_on_a_slip_in_both_languages(desk: catalogue.Desk) -> None:
    longest = Slip(desk.code, "pBCD", 99_999)
    pdf = paper_slips(Sheaf(SITE, desk, (longest,) * A_PAGE))
    said = words(pdf)
    for word in (longest.label, "Arrivée", "Servi", "تمت", desk.procedures[0].title.fr.split()[0]):
        assert word in said
    assert blank_beside_the_cuts(pdf)


def blank_beside_the_cuts(pdf: bytes) -> bool:
    """Nothing is printed within four millimetres of where the page is cut."""
    dpi = 150
    page = raster.image(pdf, dpi=dpi, page=0).convert("L")
    wide, tall = (round(n * dpi / 72) for n in (WIDE, TALL))
    near, far = round(dpi / 25.4), round(4 * dpi / 25.4)
    for x, y in ((0, 0), (wide, tall)):
        below = (x + near, y + tall - far, x + wide - near, y + tall - near)
        beside = (x + wide - far, y + near, x + wide - near, y + tall - near)
        if any(page.crop(box).getextrema()[0] < 250 for box in (below, beside)):
            return False
    return True


def test_a_batch_that_nobody_reserved_is_not_drawn(station: Station) -> None:
    with pytest.raises(UnknownSlips):
        paper_slips_pdf(station, UUID(int=1))
    with pytest.raises(UnknownDeposit):
        receipt_pdf(station, UUID(int=1))


def test_a_receipt_has_its_number_and_its_code_and_no_name(station: Station) -> None:
    left = station.do(
        "deposits.leave",
        service="cnss",
        name="Amina Benkirane",
        phone="0661204815",
        collector="Youssef El Idrissi",
        what="Formulaire signé",
    ).result
    pdf = receipt_pdf(station, left.deposit)
    said = words(pdf)
    assert "D-0001" in said
    assert "Formulaire signé" in said
    assert not any(name in said for name in ("Benkirane", "Youssef", "661204815"))
    [code] = codes(raster.dots(pdf).convert("L"))
    assert numbers.read(code, "casablanca") == ("", 1)
    assert station.ask_itself(name_of, document=ReceiptPrint(deposit=left.deposit)) == "D-0001"


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_the_register_is_one_page_of_blank_lines(station: Station, language: str) -> None:
    today = station.today()
    pdf = make(station, "paper_register", today, today, "pdf", language)
    with PdfDocument(pdf) as document:
        assert len(document) == 1
    assert words(pdf).count(":") > 60
