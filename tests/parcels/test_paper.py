"""Parcels on paper: the label whose code is scanned, and the sheet of what came and went."""

from __future__ import annotations

import csv
import io
from datetime import timedelta
from uuid import UUID

import pytest

from kiosk.core.clock import FrozenClock
from kiosk.core.ids import new_id
from kiosk.paper.documents.parcel_label import parcel_label_pdf
from kiosk.paper.drawing import raster
from kiosk.paper.prints import ParcelPrint, name_of
from kiosk.paper.reports import make
from kiosk.parcels import numbers
from kiosk.parcels.refusals import UnknownParcel
from kiosk.station import Station
from tests.paper.documents.looks import codes, words

LONG = "Association marocaine des entreprises de la filière numérique et des industries vertes"


@pytest.fixture
def parcel(station: Station) -> UUID:
    resident = station.do("residents.register", name=LONG).result
    who = {"first_name": "Salma", "last_name": "Idrissi"}
    person = station.do("residents.add_person", resident=resident, **who).result
    fields = {"person": person, "carrier": "Barid Al-Maghrib", "place": "Rayon B", "count": 3}
    made: UUID = station.do("parcels.log", resident=resident, **fields).result.parcel
    return made


def test_a_label_says_for_whom_and_its_code_is_read_at_203_dpi(
    station: Station, parcel: UUID
) -> None:
    pdf = parcel_label_pdf(station, parcel)
    said = words(pdf)
    for word in ("C-0001", "Association", "Salma Idrissi", "Rayon B", "3 × Colis"):
        assert word in said, word
    [code] = codes(raster.image(pdf, dpi=203, page=0).convert("L"))
    assert numbers.read(code, "casablanca") == ("", 1)
    assert station.ask_itself(name_of, document=ParcelPrint(parcel=parcel)) == "C-0001"
    with pytest.raises(UnknownParcel):
        parcel_label_pdf(station, new_id())


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_the_sheet_has_what_waits_and_what_was_handed_over(
    station: Station, parcel: UUID, clock: FrozenClock, language: str
) -> None:
    first = station.today()
    resident = station.do("residents.register", name="Kasbah Pay").result
    other = station.do("parcels.log", resident=resident, what="letter").result.parcel
    undone = station.do("parcels.log", resident=resident).result.parcel
    station.do("parcels.step_back", parcel=undone)
    clock.at += timedelta(days=3)
    station.do("parcels.collect", parcel=other, by="Karim Alaoui", unsigned="Refus")
    last = station.today()
    assert make(station, "parcels", first, last, "pdf", language).startswith(b"%PDF")
    text = make(station, "parcels", first, last, "csv", language).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text), delimiter=";" if ";" in text else ","))
    flat = [cell for row in rows for cell in row]
    assert "C-0001" in flat
    assert "C-0003" not in flat
