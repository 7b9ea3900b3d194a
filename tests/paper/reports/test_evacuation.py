"""The evacuation list."""

from __future__ import annotations

import json
import re
from datetime import timedelta

import pytest

from kiosk.core import languages
from kiosk.core.clock import FrozenClock
from kiosk.core.command import Outcome
from kiosk.core.wording import say
from kiosk.paper import reports
from kiosk.paper.drawing import raster
from kiosk.paper.reports.evacuation_roll import Group, short_office
from kiosk.paper.reports.evacuation_sheet import sheet
from kiosk.presence.headcount import headcount
from kiosk.station import Station
from tests.paper.documents.looks import margins, words
from tests.paper.reports.makers import DAY, building, someone

NORIA = Group(
    "Noria Énergie",
    "Bât. A, 3e étage, bureau 312",
    (someone("Amina Benkirane", "visitor"), someone("Nadia Serghini"), someone("هشام العلمي")),
)
SITE_TEAM = Group("Équipe du site", "", (someone("Salma Bennis", "staff"),))
WORKERS = Group("Technique Froid", "", (someone("Équipe climatisation", "visitor", people=3),))


def crowd(companies: int, each: int) -> list[Group]:
    """Companies with people whose names are all different."""
    return [
        Group(
            f"Société {n:03}",
            f"Bât. B, {n % 5}e étage",
            tuple(someone(f"Personne {n:03}-{m:02}") for m in range(each)),
        )
        for n in range(companies)
    ]


def test_the_list_counts_names_and_groups_everyone() -> None:
    said = words(sheet(building(NORIA, SITE_TEAM, WORKERS)))
    for part in (
        *("Liste d’évacuation", "لائحة الإخلاء", "7 personnes sur place à 10:42"),
        *("2 résidents", "4 visiteurs", "0 nomade", "1 équipe du site", "à assister"),
        *("Noria Énergie A · 3 2", "Amina Benkirane visiteur", "Nadia Serghini", "هشام العلمي"),
        *("Équipe climatisation (3)", "Point de rassemblement", "Appel terminé à", "signature"),
        *("tirée de ce poste, sans le central", "à détruire après l’exercice (loi 09-08)"),
        *("Imprimé à 10:42 par Salma B.", "1 / 1"),
    ):
        assert part in said


def test_an_empty_building_is_said_so() -> None:
    said = words(sheet(building()))
    assert "Personne sur place." in said
    assert "0 personne sur place" in said


@pytest.mark.parametrize(("companies", "each"), [(60, 5), (3, 90), (1, 200)])
def test_a_crowd_goes_on_overleaf_and_nobody_is_lost(companies: int, each: int) -> None:
    groups = crowd(companies, each)
    pdf = sheet(building(*groups))
    pages = raster.pages(pdf)
    assert pages > 1
    assert f"1 / {pages}" in words(pdf, 0)
    assert f"{pages} / {pages}" in words(pdf, pages - 1)
    found = re.findall(r"Personne \d{3}-\d{2,3}", words(pdf))
    assert sorted(found) == sorted(m.name for group in groups for m in group.members)


def test_a_page_says_what_follows() -> None:
    said = words(sheet(building(*crowd(60, 5))), 0)
    match = re.search(r"suite page 2 : (\d+) entreprises", said)
    assert match
    shown = {int(n) for n in re.findall(r"Société (\d{3})", said)}
    # A company may begin on this page and go on overleaf: it is counted among what follows.
    assert 60 - len(shown) <= int(match[1]) <= 61 - len(shown)


@pytest.mark.parametrize("language", languages.codes(languages.of_paper()))
def test_nothing_is_drawn_in_the_margins_and_every_word_exists(language: str) -> None:
    long = Group("Société " * 12, "Bâtiment principal, aile nord", (someone("x" * 80, "visitor"),))
    pdf = sheet(building(long, NORIA, *crowd(20, 3), language=language))
    for page in range(raster.pages(pdf)):
        assert min(margins(pdf, page)) >= 13.6
    said = words(pdf)
    assert say("refused", language)[:20] not in said
    assert "{" not in said


def test_arabic_counts_as_arabic_does() -> None:
    said = words(sheet(building(NORIA, language="ar")))
    assert "أشخاص في الموقع" in said
    assert "مقيمان" in said


@pytest.mark.parametrize(
    ("office", "short"),
    [
        ("Bât. A, 3e étage, bureau 312", "A · 3"),
        ("Bât. A · 3ᵉ étage · bureau 312", "A · 3"),
        ("Bâtiment C, rez-de-chaussée", "C · 0"),
        ("Bat. B, 1er étage", "B · 1"),
        ("Local 14", "Local 14"),
        ("", ""),
    ],
)
def test_an_office_is_shortened_to_building_and_floor(office: str, short: str) -> None:
    assert short_office(office) == short


@pytest.fixture
def busy(station: Station) -> Station:
    """A resident with someone present, a visitor with two companions there, a coworker, staff."""
    company = station.do(
        "residents.register", name="Noria Énergie", office="Bât. A, 3e étage, bureau 312"
    ).command.id
    nadia = station.do(
        "residents.add_person", resident=company, first_name="Nadia", last_name="Serghini"
    ).command.id
    for fields in (
        {"kind": "resident", "holder": nadia},
        {"kind": "coworker", "name": "Omar Tazi"},
        {"kind": "staff", "name": "Salma Bennis"},
    ):
        made = station.do("badges.issue", **fields)
        station.do("badges.scan", payload=made.result.payload)
    arrive(station, first_name="Amina", last_name="Benkirane", host="Noria Énergie", companions=2)
    arrive(station, first_name="أمين", last_name="الفاسي", host="Formation")
    return station


def arrive(station: Station, **fields: object) -> Outcome:
    """A visitor who agreed to the notice comes in."""
    return station.do("visits.arrive", consent=True, **fields)


def test_everyone_in_the_store_is_on_the_list_once(busy: Station) -> None:
    rows = json.loads(reports.make(busy, "evacuation", DAY, DAY, "json"))
    people = {row["name"]: (row["company"], row["kind"], row["people"]) for row in rows}
    assert people == {
        "Nadia Serghini": ("Noria Énergie", "resident", 1),
        "Amina Benkirane": ("Noria Énergie", "visitor", 3),
        "Omar Tazi": ("Coworking", "coworker", 1),
        "Salma Bennis": ("Équipe du site", "staff", 1),
        "أمين الفاسي": ("Formation", "visitor", 1),
    }
    total = busy.ask(headcount).total
    assert sum(row["people"] for row in rows) == total == 7


def test_who_left_is_not_called_over(busy: Station) -> None:
    visit = arrive(busy, first_name="Tarik", last_name="Bennani", host="Noria Énergie").command.id
    assert "Tarik" in reports.make(busy, "evacuation", DAY, DAY, "csv").decode()
    busy.do("visits.leave", visit=visit)
    assert "Tarik" not in reports.make(busy, "evacuation", DAY, DAY, "csv").decode()


def test_a_visitor_stands_with_the_company_visited(busy: Station) -> None:
    said = words(reports.make(busy, "evacuation", DAY, DAY, "pdf"))
    assert "Noria Énergie A · 3 1" in said
    assert said.index("Amina Benkirane (3) visiteur") < said.index("Nadia Serghini")


def test_who_came_on_an_earlier_day_is_said_to_be_here_since_then(
    busy: Station, clock: FrozenClock
) -> None:
    clock.at += timedelta(hours=24)
    said = words(reports.make(busy, "evacuation", DAY, DAY, "pdf"))
    assert "Amina Benkirane (3) visiteur · depuis 24 nov., 10:42" in said
    assert "Omar Tazi depuis 24 nov., 10:42" in said


def test_who_was_taken_to_be_gone_is_no_longer_named_and_still_counted_apart(
    busy: Station, clock: FrozenClock
) -> None:
    clock.at = clock.at.replace(hour=21)
    busy.do("visits.close_day")
    said = words(reports.make(busy, "evacuation", DAY, DAY, "pdf"))
    assert "Amina" not in said
    assert "0 personne sur place" in said
    assert "7 sorties non vues, closes d’office aujourd’hui" in said


def test_a_visitor_who_is_here_by_a_badge_too_stands_there_once(busy: Station) -> None:
    arrive(busy, first_name="Nadia", last_name="Serghini", host="Sahel", company="Noria Énergie")
    rows = json.loads(reports.make(busy, "evacuation", DAY, DAY, "json"))
    assert [row["kind"] for row in rows if row["name"] == "Nadia Serghini"] == ["resident"]
    assert sum(row["people"] for row in rows) == busy.ask(headcount).total
