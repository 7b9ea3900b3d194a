"""Requests on paper: the receipt whose code is scanned, and the sheet of what was received."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from kiosk.core.clock import FrozenClock
from kiosk.core.ids import new_id
from kiosk.joining import numbers
from kiosk.joining.figures import Requests, figures
from kiosk.joining.refusals import UnknownRequest
from kiosk.paper.documents.joining_receipt import joining_receipt_pdf
from kiosk.paper.drawing import raster
from kiosk.paper.prints import JoiningPrint, name_of
from kiosk.paper.reports import make
from kiosk.station import Station
from tests.joining.conftest import Apply
from tests.paper.documents.looks import codes, words


def test_a_receipt_says_the_project_and_no_name_and_its_code_is_read(
    station: Station, apply: Apply
) -> None:
    done = apply()
    pdf = joining_receipt_pdf(station, done.request)
    said = words(pdf)
    for word in ("P-260001", "Capteurs d’eau", "Green tech", "Candidature"):
        assert word in said, word
    assert "Idrissi" not in said
    [code] = codes(raster.image(pdf, dpi=203, page=0).convert("L"))
    assert numbers.read(code, "casablanca") == ("", 260001)
    assert station.ask_itself(name_of, document=JoiningPrint(request=done.request)) == "P-260001"
    with pytest.raises(UnknownRequest):
        joining_receipt_pdf(station, new_id())


def _a_month(station: Station, apply: Apply, clock: FrozenClock) -> date:
    """One accepted after four days, one refused after two, one on the list, one open, one void."""
    first = station.today()
    accepted, refused, listed = apply(), apply(body=""), apply(sector="ntic")
    apply(sector="creative", body="other", body_name="Fondation X")
    station.do("joining.step_back", request=apply().request)
    clock.at += timedelta(days=2)
    station.do("joining.decide", request=refused.request, decision="refused")
    station.do("joining.decide", request=listed.request, decision="waiting_list")
    clock.at += timedelta(days=2)
    station.do("joining.decide", request=accepted.request, decision="accepted")
    station.do("joining.enter", request=accepted.request, name="Eaux Vives")
    return first


def test_figures_count_what_was_received_and_how_long_it_took(
    station: Station, apply: Apply, clock: FrozenClock
) -> None:
    first = _a_month(station, apply, clock)
    found = station.ask(figures, first=first, last=first)
    assert found.total == Requests(received=4, accepted=1, refused=1, open=2, decided=3, days=8)
    assert found.by_state == (("received", 1), ("waiting_list", 1), ("refused", 1), ("entered", 1))
    assert [(s, one.received) for s, one in found.by_sector] == [
        ("NTIC", 1),
        ("Green tech", 2),
        ("Industries créatives", 1),
    ]
    assert [(b, one.received) for b, one in found.by_body] == [
        ("enactus", 2),
        ("other", 1),
        ("", 1),
    ]
    nobody = station.ask(figures, first=station.today(), last=station.today())
    assert (nobody.total, nobody.total.delay) == (Requests(), None)


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_the_sheet_has_states_sectors_bodies_and_delays(
    station: Station, apply: Apply, clock: FrozenClock, language: str
) -> None:
    first = _a_month(station, apply, clock)
    assert make(station, "joining", first, first, "pdf", language).startswith(b"%PDF")
    assert make(station, "joining", first, first, "xlsx", language).startswith(b"PK")
    text = make(station, "joining", first, first, "csv", language).decode("utf-8-sig")
    for word in ("Enactus", "P-260001", "Fondation X"):
        assert word in text, word
