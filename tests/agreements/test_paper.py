"""What was signed, on A4: the text as it was shown, whole, with the strokes."""

from __future__ import annotations

import pytest

from kiosk.agreements.refusals import UnknownSigning
from kiosk.core.ids import new_id
from kiosk.core.words import Words
from kiosk.paper.documents.agreement import agreement_pdf
from kiosk.paper.drawing import raster
from kiosk.paper.prints import AgreementPrint, name_of
from kiosk.station import Station
from tests.agreements.conftest import SALMA, SIGNED, Arrive, Write
from tests.paper.documents.looks import words


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_a_sheet_has_the_text_the_version_the_day_and_the_signature(
    station: Station, write: Write, arrive: Arrive, language: str
) -> None:
    long = "\n\n".join(f"Paragraphe {n} : je ne répète rien de ce que je vois." for n in range(90))
    version = write(text=Words(fr=long)).version
    visit, shown = arrive(), {"agreement_version": version, "language": language}
    done = station.do("agreements.sign", visit=visit, signature=SIGNED, **shown).result
    station.do("agreements.change", agreement="confidentialite", **_other())
    pdf = agreement_pdf(station, done.signing)
    said = words(pdf)
    for word in ("Salma Idrissi", "Noria Énergie", "24/11/2026 10:42", "Paragraphe 89", "3 / 3"):
        assert word in said, word
    name = station.ask_itself(name_of, document=AgreementPrint(signing=done.signing))
    assert name == "confidentialite-1-2026-11-24"
    station.do("agreements.take_back", signing=done.signing)
    unsigned = agreement_pdf(station, done.signing)
    drawn, empty = (raster.image(each, dpi=60, page=2).convert("L") for each in (pdf, unsigned))
    assert sum(drawn.histogram()[:90]) > sum(empty.histogram()[:90])


def test_who_did_not_sign_has_a_sheet_that_says_so(station: Station, write: Write) -> None:
    version = write().version
    refused = station.do("agreements.refuse", agreement_version=version, **SALMA).result.signing
    station.do("agreements.turn_away", signing=refused, reason="Ne veut rien signer")
    said = words(agreement_pdf(station, refused))
    assert "Non signé, non admis" in said
    assert "Ne veut rien signer" in said
    with pytest.raises(UnknownSigning):
        agreement_pdf(station, new_id())


def _other() -> dict[str, object]:
    return {"title": Words(fr="Autre"), "text": Words(fr="Autre."), "purposes": ["event"]}
