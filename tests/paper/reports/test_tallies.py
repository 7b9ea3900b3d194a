"""Sheets of figures: what is on them is what counting the rows another way comes to."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.core import languages
from kiosk.core.clock import FrozenClock
from kiosk.core.ids import new_id
from kiosk.figures.overview import overview
from kiosk.figures.use import coworking
from kiosk.paper import reports
from kiosk.paper.drawing import raster
from kiosk.station import Station
from tests.figures.counting import Count
from tests.figures.raw_days import Raw
from tests.paper.documents.looks import margins, words

FIRST, LAST = date(2026, 11, 1), date(2026, 11, 30)
TALLIES = (
    "coworking",
    "figures",
    "badges_out",
    "occupancy",
    "visits",
    "desks",
    "appointments",
    "satisfaction",
    "residents",
)
LANGUAGES = languages.codes(languages.of_paper())


@pytest.fixture
def clock() -> FrozenClock:
    """Tuesday 24 November 2026, 10:45: a quarter, as bookings begin."""
    return FrozenClock(datetime(2026, 11, 24, 10, 45, tzinfo=UTC))


@pytest.fixture
def raw(station: Station) -> Raw:
    """A month of rows, and some days around it."""
    around = timedelta(days=4)
    return Raw(station, FIRST - around, LAST + around, seed=11).fill()


@pytest.fixture
def count(raw: Raw) -> Count:
    return Count(raw, FIRST, LAST)


def tables(station: Station, name: str, first: date = FIRST, last: date = LAST) -> Any:
    return json.loads(reports.make(station, name, first, last, "json"))


def pages(station: Station, name: str, language: str = "fr") -> dict[str, Worksheet]:
    data = reports.make(station, name, FIRST, LAST, "xlsx", language)
    return {page.title: page for page in openpyxl.load_workbook(BytesIO(data)).worksheets}


def column(page: Worksheet, title: str) -> list[Any]:
    """The cells below a title."""
    heads = [cell.value for cell in page[1]]
    return [row[heads.index(title)] for row in page.iter_rows(min_row=2)]


def test_the_month_of_rooms_is_counted_quarter_by_quarter(count: Count) -> None:
    opened, used, by_hour, by_member = count.rooms()
    found = tables(count.raw.station, "occupancy")
    held = {row["room"]: row["hours"] for row in found["room"] if row["hours"]}
    assert held == pytest.approx({room: n / 4 for room, n in used.items()})
    could = {row["room"]: row["open"] for row in found["room"]}
    assert could == pytest.approx({room: n / 4 for room, n in opened.items()})
    members = {row["member"]: row["hours"] for row in found["member"]}
    assert members == pytest.approx({member: n / 4 for member, n in by_member.items()})
    for key in ("hour", "company"):
        hours = sum(row["hours"] for row in found[key])
        assert hours == pytest.approx(sum(by_hour.values()) / 4)


def test_the_workbook_of_the_rooms_has_numbers_shares_and_a_chart(raw: Raw) -> None:
    found = pages(raw.station, "occupancy")
    page = found["Par salle"]
    assert page.freeze_panes == "A2"
    assert len(page._charts) == 1
    shares = [cell for cell in column(page, "Taux") if cell.value is not None]
    assert {cell.number_format for cell in shares} == {"0.0%"}
    assert all(isinstance(cell.value, int | float) and 0 <= cell.value <= 1 for cell in shares)
    hours = [cell.value for cell in column(page, "Heures ouvertes")]
    assert all(isinstance(value, int | float) for value in hours)
    assert page.cell(page.max_row, 1).value == "Total"
    assert page.cell(page.max_row, 1).font.bold
    assert page.column_dimensions["A"].width > len("Auditorium")


def test_visits_are_told_by_day_and_company(count: Count) -> None:
    came = count.came()
    found = tables(count.raw.station, "visits")
    assert sum(row["visits"] for row in found["day"]) == len(came)
    assert {row["day"]: row["people"] for row in found["day"]} == {
        day.isoformat(): sum(1 + v.companions for v in came if v.day == day)
        for day in {v.day for v in came}
    }
    assert sum(row["visits"] for row in found["company"]) == len(came)
    assert sum(row["people"] for row in found["hour"]) == sum(1 + v.companions for v in came)


def test_days_are_days_in_the_workbook_and_the_total_is_none_of_them(count: Count) -> None:
    page = pages(count.raw.station, "visits")["Par jour"]
    *days, total = column(page, "Jour")
    assert all(isinstance(cell.value, datetime) for cell in days)
    assert {cell.number_format for cell in days} == {"dd/mm/yyyy"}
    *each, whole = (cell.value for cell in column(page, "Visites"))
    assert (total.value, whole) == ("Total", sum(each))
    assert whole == len(count.came())


def test_a_csv_has_each_table_under_its_title(raw: Raw) -> None:
    said = reports.make(raw.station, "occupancy", FIRST, LAST, "csv").decode("utf-8-sig")
    blocks = [block.split("\r\n") for block in said.strip().split("\r\n\r\n")]
    assert [block[0] for block in blocks] == [
        *("Par salle", "Par heure", "Par type de membre", "Par entreprise"),
    ]
    assert blocks[0][1].startswith("Salle;Places;")
    assert "Total" not in said
    assert "," in blocks[0][2]
    assert "." not in blocks[0][2]


def test_tickets_are_told_by_service(count: Count) -> None:
    taken = [
        ticket
        for ticket in count.raw.rows("ticket")
        if FIRST <= ticket.day <= LAST and ticket.outcome != "mistake"
    ]
    # What was done of one at its first desk counts there, even where it was a mistake at the next.
    before = [leg.service for leg in count.legs()]
    found = tables(count.raw.station, "desks")
    assert {row["service"]: row["tickets"] for row in found["service"]} == Counter(
        [*(ticket.service for ticket in taken), *before]
    )
    assert sum(row["tickets"] for row in found["outcome"]) == len(taken) + len(before)
    assert sum(row["tickets"] for row in found["hour"]) == len(taken)


def test_papers_that_were_missing_are_told_among_those_who_said(station: Station) -> None:
    for ready in ([0], [0, 1], []):
        station.do("tickets.take", service="cnss", procedure="affiliation", ready=ready)
    found = tables(station, "desks")
    (procedure,) = found["procedure"]
    assert procedure["tickets"] == 3
    assert {row["asked"] for row in found["papers"]} == {2}
    assert max(row["missing"] for row in found["papers"]) == 2
    assert min(row["missing"] for row in found["papers"]) == 1


def test_companies_came_left_and_are_there(count: Count) -> None:
    station, today = count.raw.station, date(2026, 11, 24)
    rows = count.raw.rows("resident")
    gone = [r for r in rows if r.left_on and r.left_on <= today]
    there = [r for r in rows if r.joined_on <= today and r not in gone]
    found = tables(station, "residents")
    assert {row["name"] for row in found["all"]} == {r.name for r in there}
    left = {row["name"] for row in found["changes"] if row["change"] == "left"}
    assert left == {r.name for r in gone if r.left_on >= FIRST}
    came = {row["name"] for row in found["changes"] if row["change"] == "came"}
    assert came == {r.name for r in rows if FIRST <= r.joined_on <= today}
    for key in ("sector", "member", "age"):
        assert sum(row["companies"] for row in found[key]) == len(there)
    inside = count.offices_on(today)
    in_office = {row["office"]: row["companies"] for row in found["offices"]}
    assert in_office == {"B1": 0} | {name: len(who) for name, who in inside.items()}
    assert sum(row["occupied"] for row in found["floor"]) == sum(map(bool, inside.values()))
    sizes = {row["office"]: row["surface"] for row in found["offices"]}
    assert (sizes["B0"], sizes["B9"]) == (21.5, 40)


def test_offices_that_nobody_listed_are_those_of_the_companies(station: Station) -> None:
    for name, office in (("Noria", "A1"), ("Sahel", "A1"), ("Tamri", "A2")):
        station.do("residents.register", name=name, office=office, joined_on=date(2026, 10, 1))
    found = tables(station, "residents")
    assert {row["office"]: row["companies"] for row in found["offices"]} == {"A1": 2, "A2": 1}
    assert "n’est pas faite" in words(reports.make(station, "residents", FIRST, LAST, "pdf"))


def test_coworkers_of_a_day_are_told_with_the_half_hours(count: Count) -> None:
    station, places = count.raw.station, count.raw.places
    areas = {places["Plateau"], places["Mezzanine"]}
    held = [
        b
        for b in count.raw.rows("booking")
        if b.resource in areas and b.state in ("booked", "checked_in", "ended")
    ]
    day = max((b.day for b in held if b.day.weekday() < 4), key=[b.day for b in held].count)
    begins = datetime(day.year, day.month, day.day, tzinfo=UTC)
    there = [b for b in held if b.starts < begins + timedelta(days=1) and b.ends > begins]
    found = tables(station, "coworking", day, day)
    assert len(found["list"]) == len(there) > 1
    assert sum(row["places"] for row in found["list"]) == sum(b.places for b in there)
    for row in found["curve"]:
        hour, minute, _ = map(int, row["from"].split(":"))
        at = begins.replace(hour=hour, minute=minute)
        instants = (at + n * timedelta(minutes=15) for n in range(2))
        taken = (sum(b.places for b in there if b.starts <= t < b.ends) for t in instants)
        assert row["taken"] == max(taken)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", TALLIES)
def test_sheets_keep_their_margins_and_number_their_pages(
    raw: Raw, name: str, language: str
) -> None:
    pdf = reports.make(raw.station, name, FIRST, LAST, "pdf", language)
    total = raster.pages(pdf)
    for page in range(total):
        assert min(margins(pdf, page)) >= 13.5
        said = words(pdf, page)
        assert f"{page + 1} / {total}" in said or f"{total} / {page + 1}" in said
    assert "{" not in words(pdf)


@pytest.mark.parametrize("name", TALLIES)
def test_nothing_to_count_is_said(station: Station, name: str) -> None:
    said = words(reports.make(station, name, FIRST, LAST, "pdf"))
    assert "Rien à compter" in said
    assert "Imprimé à 10:45" in said


def test_hundreds_of_companies_go_on_overleaf_and_none_is_lost(station: Station, raw: Raw) -> None:
    day = date(2026, 11, 20)
    names = [f"Société {n:03}" if n % 2 else f"شركة {n:03}" for n in range(300)]
    blank = raw.rows("booking")[0]._asdict()
    same = {"resource": raw.places["Auditorium"], "day": day, "days": 1, "state": "ended"}
    rows = [
        blank
        | same
        | {"id": None, "held_by": name, "kind": "external", "resident": None, "member": ""}
        for name in names
    ]
    at = datetime(2026, 11, 20, 9, tzinfo=UTC)
    for n, row in enumerate(rows):
        starts = at + n * timedelta(minutes=1)
        row |= {"id": new_id(), "starts": starts, "ends": starts + timedelta(minutes=1)}
    raw.write("booking", rows)
    pdf = reports.make(station, "occupancy", day, day, "pdf")
    assert raster.pages(pdf) >= 2
    found = tables(station, "occupancy", day, day)["company"]
    said = words(pdf)
    assert len(found) > 200
    assert all(row["company"] in said for row in found if row["company"].startswith("Société"))
    assert said.count("Par entreprise") == raster.pages(pdf)


def test_sixty_rooms_are_all_on_the_sheet(station: Station) -> None:
    for n in range(60):
        name = f"Salle {n:02} de l’aile réservée aux entreprises en incubation"
        station.do("sites.add_room", name=name, name_ar=f"القاعة {n:02}", capacity=8)
    day = date(2026, 11, 23)
    for language in ("fr", "ar"):
        pdf = reports.make(station, "occupancy", day, day, "pdf", language)
        said = words(pdf)
        assert raster.pages(pdf) >= 2
        for n in range(60):
            assert f"{n:02}" in said
        assert min(min(margins(pdf, page)) for page in range(raster.pages(pdf))) >= 13.5
    assert len(tables(station, "occupancy", day, day)["room"]) == 60


def test_who_kept_a_badge_is_named_with_whom_to_call(station: Station, clock: FrozenClock) -> None:
    names = {"first_name": "Amina", "last_name": "Benkirane"}
    visit = station.do("visits.arrive", consent=True, host="Noria Énergie", **names).command.id
    badge = station.do("badges.issue", kind="visitor", holder=visit)
    clock.at += timedelta(hours=12)
    station.do("visits.close_day")
    clock.at += timedelta(hours=12)
    (row,) = tables(station, "badges_out")
    assert (row["name"], row["host"], row["days"]) == ("Amina Benkirane", "Noria Énergie", 1)
    station.do("badges.return", badge=badge.result.badge)
    assert tables(station, "badges_out") == []


def test_the_report_of_activity_has_the_figures_of_the_page(raw: Raw) -> None:
    found, station = tables(raw.station, "figures"), raw.station
    six = station.ask(overview, first=FIRST, last=LAST)
    here, before = found["six"]
    for each in six.figures:
        assert here[each.name] == pytest.approx(each.value)
        assert before[each.name] == pytest.approx(each.before)
    days = {row["day"]: row["taken"] for row in found["coworking"]}
    assert days == {
        each.day.isoformat(): each.taken
        for each in station.ask(coworking, first=FIRST, last=LAST).days
    }
