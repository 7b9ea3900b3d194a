"""The attendance sheet, and the figures of events."""

from __future__ import annotations

import json
from datetime import date
from io import BytesIO

import openpyxl
import pytest

from kiosk.paper import reports
from kiosk.station import Station
from tests.events.conftest import Plan, Register
from tests.paper.documents.looks import margins, words

DAY = date(2026, 11, 24)
TODAY = {"starts": "2026-11-24T10:00", "ends": "2026-11-24T17:00"}


@pytest.fixture
def held(station: Station, plan: Plan, register: Register) -> Station:
    """An atelier with two who are registered, one of whom has come, and one who waits."""
    event = plan(title_ar="عرض المشروع", **TODAY)
    made = register(event, "Amina Tazi", company="Noria Énergie")
    register(event, "كريم العلمي")
    register(event, "Nora Idrissi")
    station.do("events.check_in", registration=made.registration)
    return station


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_the_sheet_names_who_has_a_place_and_leaves_lines(held: Station, language: str) -> None:
    paper = reports.make(held, "attendance", DAY, DAY, "pdf", language)
    said = words(paper)
    assert "Amina" in said
    assert "Idrissi" not in said
    assert margins(paper)


def test_the_sheet_goes_on_overleaf(station: Station, plan: Plan, register: Register) -> None:
    event = plan(capacity=0, **TODAY)
    for n in range(40):
        register(event, f"Amina Tazi {'abcdefghij'[n % 10]}{'klmn'[n // 10]}")
    paper = reports.make(station, "attendance", DAY, DAY, "pdf", "fr")
    assert paper.count(b"/Type /Page\n") == 2 or b"/Count 2" in paper


def test_the_workbook_says_when_they_came(held: Station) -> None:
    data = reports.make(held, "attendance", DAY, DAY, "xlsx", "fr")
    [page] = openpyxl.load_workbook(BytesIO(data)).worksheets
    rows = [[cell.value for cell in row] for row in page.iter_rows(min_row=2)]
    assert [(row[2], row[5] is not None) for row in rows] == [
        ("Amina Tazi", True),
        ("كريم العلمي", False),
    ]


def test_a_day_without_events_says_so(station: Station) -> None:
    assert "Rien" in words(reports.make(station, "attendance", DAY, DAY, "pdf", "fr"))


def test_the_report_counts_residents_and_others_by_month(held: Station) -> None:
    resident = held.do("residents.register", name="Kasbah Pay", sector="TIC").command.id
    event = held.do(
        "events.plan", title="Formation", kind="formation", place="Hall", **TODAY
    ).command.id
    held.do("events.walk_in", event=event, name="Omar Fassi", resident=resident)
    made = reports.make(held, "events", DAY.replace(day=1), DAY, "json", "fr")
    said = json.loads(made)
    [month] = said["month"]
    assert {key: month[key] for key in ("events", "registered", "residents", "others")} == {
        "events": 2,
        "registered": 3,
        "residents": 1,
        "others": 1,
    }
    assert [kind["kind"] for kind in said["kind"]] == ["atelier", "formation"]
