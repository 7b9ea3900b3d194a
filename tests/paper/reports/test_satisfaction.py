"""The sheet of satisfaction says what its rows say, of services and counters alike."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from io import BytesIO
from typing import Any

import openpyxl
import pytest

from kiosk.core.clock import FrozenClock
from kiosk.paper import reports
from kiosk.station import Station
from tests.conftest import MORNING
from tests.paper.documents.looks import words

DAY = MORNING.date()
SAID = ((2, 5), (2, 5), (2, 4), (2, 4), (2, 1), (7, 1), (7, 2))
"""Counters, and the face that was touched there."""


@pytest.fixture
def serve(station: Station, clock: FrozenClock) -> Callable[[int], Any]:
    def served(counter: int) -> Any:
        station.do("counters.open", counter=counter, services=["ompic"])
        taken = station.do("tickets.take", service="ompic").result.ticket
        station.do("tickets.call", counter=counter)
        clock.at += timedelta(minutes=1)
        station.do("tickets.close", ticket=taken)
        return taken

    return served


@pytest.fixture
def answered(station: Station, serve: Callable[[int], Any]) -> Station:
    """Seven answers of eight who were served, two of them at a counter of its own."""
    serve(2)
    for counter, score in SAID:
        station.do("feedback.give", ticket=serve(counter), score=score)
    return station


def made(station: Station, form: str, language: str = "fr") -> bytes:
    return reports.make(station, "satisfaction", DAY, DAY, form, language)


def test_the_sheet_has_every_answer_once(answered: Station) -> None:
    found = json.loads(made(answered, "json"))
    (service,) = found["service"]
    assert (service["service"], service["served"], service["answers"]) == ("ompic", 8, 7)
    assert service["mean"] == pytest.approx(22 / 7)
    assert service["satisfied"] == pytest.approx(4 / 7)
    assert service["rate"] == pytest.approx(7 / 8)
    scores = {row["score"]: row["answers"] for row in found["score"]}
    assert scores == {"1": 2, "2": 1, "3": 0, "4": 2, "5": 2}
    for key in ("language", "hour"):
        assert [row["answers"] for row in found[key]] == [7]
    assert [(row["week"], row["answers"]) for row in found["week"]] == [("2026-11-23", 7)]


def test_nothing_is_told_of_a_counter_with_few_answers_nor_of_the_only_other(
    answered: Station,
) -> None:
    counters = json.loads(made(answered, "json"))["counter"]
    assert [row["counter"] for row in counters] == ["Guichet 2", "Guichet 7"]
    assert {(row["answers"], row["mean"], row["satisfied"]) for row in counters} == {
        (None, None, None)
    }
    assert "moins de 5 avis" in words(made(answered, "pdf"))


def test_what_counted_is_named_in_the_language_of_the_sheet(
    station: Station, serve: Callable[[int], Any]
) -> None:
    given = station.do("feedback.give", ticket=serve(2), score=2).result
    station.do("feedback.change", feedback=given, score=2, reason="wait")
    rows = json.loads(made(station, "json"))["reason"]
    assert {row["reason"]: row["answers"] for row in rows} == {
        "wait": 1,
        "welcome": 0,
        "papers": 0,
        "answer": 0,
        "place": 0,
    }
    for language, wait in (("fr", "L’attente"), ("ar", "الانتظار"), ("en", "The wait")):
        assert wait in words(made(station, "pdf", language))


def test_the_workbook_has_numbers_shares_and_a_chart(answered: Station) -> None:
    book = openpyxl.load_workbook(BytesIO(made(answered, "xlsx")))
    page = book["Par service"]
    heads = [cell.value for cell in page[1]]
    row = dict(zip(heads, page[2], strict=True))
    assert (row["Servis"].value, row["Avis"].value) == (8, 7)
    assert row["Note"].number_format == "#,##0.0"
    assert row["Satisfaits"].number_format == "0.0%"
    assert page.freeze_panes == "A2"
    assert len(page._charts) == 1
    assert page.cell(page.max_row, 1).value == "Total"


def test_the_csv_is_what_a_french_excel_opens(answered: Station) -> None:
    said = made(answered, "csv").decode("utf-8-sig")
    assert said.startswith("Par service\r\nService;Servis;Avis;Note;Satisfaits;Réponses\r\n")
    assert "OMPIC;8;7;3,1429;0,5714;0,875" in said
