"""A list with the ICE of who is here under another name: renamed, or another's ICE, is asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.residents import queries
from kiosk.residents.answers import Answers
from kiosk.residents.import_report import Report
from kiosk.residents.importing import import_file
from kiosk.residents.queries import ResidentView
from kiosk.station import Station
from tests.residents.tables import NORIA, SAHEL, csv_file

RENAMED = Answers(renamed=frozenset({("", 2)}))


def companies(station: Station) -> dict[str, ResidentView]:
    return {resident.name: resident for resident in station.ask(queries.find)}


def codes(report: Report) -> list[tuple[int, str, str]]:
    return [(line.line, line.kind, line.code) for line in report.lines()]


@pytest.fixture
def site(station: Station) -> Station:
    station.do("residents.register", name="Noria Énergie", ice=NORIA, office="Bât. A")
    return station


def test_nothing_is_done_without_the_answer(site: Station, tmp_path: Path) -> None:
    file = csv_file(tmp_path, f"Nom;ICE\nNoria Groupe;{NORIA}")
    everything = Answers(changes=None, good_lines=True)
    for said in (Answers(), everything):
        report = import_file(site, file, answers=said)
        assert codes(report) == [(2, "asked", "residents.ice_of_another")]
        assert list(companies(site)) == ["Noria Énergie"]
    [line] = report.lines("fr")
    assert (line.field, line.proposal) == ("ice", NORIA)
    assert "Noria Énergie" in line.message
    assert "Noria Groupe" in line.message


def test_who_changed_name_stays_the_same_company(site: Station, tmp_path: Path) -> None:
    before = companies(site)["Noria Énergie"].id
    text = f"Nom;ICE;Bureau\nNoria Groupe;{NORIA};Bât. C\nNORIA GROUPE;{NORIA};\nNoria Groupe;;"
    report = import_file(site, csv_file(tmp_path, text), answers=RENAMED)
    assert [(line.field, line.kind) for line in report.lines()][:2] == [
        ("name", "change"),
        ("office", "change"),
    ]
    assert report.counts.changed == 1
    after = companies(site)
    assert list(after) == ["Noria Groupe"]
    assert (after["Noria Groupe"].id, after["Noria Groupe"].office) == (before, "Bât. A")
    assert after["Noria Groupe"].ice == NORIA


def test_the_people_of_who_changed_name_come_with_one_answer(site: Station, tmp_path: Path) -> None:
    lines = [f"Noria Groupe;{NORIA};{who}" for who in ("Tazi;Amina", "Alami;Omar")]
    file = csv_file(tmp_path, "\n".join(["Société;ICE;Nom;Prénom", *lines]))
    assert len(codes(import_file(site, file))) == 2
    assert import_file(site, file, answers=RENAMED).counts.people == 2
    assert companies(site)["Noria Groupe"].people == 2


@pytest.mark.parametrize("ice", [SAHEL, ""])
def test_the_ice_of_another_company_is_corrected_or_left_out(
    site: Station, tmp_path: Path, ice: str
) -> None:
    file = csv_file(tmp_path, f"Nom;ICE\nSahel Data;{NORIA}")
    said = Answers(values={("", 2, "ice"): ice})
    assert import_file(site, file, answers=said).registered == 1
    assert {name: each.ice for name, each in companies(site).items()} == {
        "Noria Énergie": NORIA,
        "Sahel Data": ice,
    }


def test_a_new_name_that_another_company_has_stops_the_line(site: Station, tmp_path: Path) -> None:
    site.do("residents.register", name="Noria Groupe")
    file = csv_file(tmp_path, f"Nom;ICE\nNoria Groupe;{NORIA}")
    report = import_file(site, file, answers=RENAMED)
    assert codes(report) == [(2, "refused", "residents.already_here")]
    assert list(companies(site)) == ["Noria Énergie", "Noria Groupe"]


def test_an_earlier_line_of_that_name_without_ice_stops_the_line(
    site: Station, tmp_path: Path
) -> None:
    file = csv_file(tmp_path, f"Nom;ICE\nNoria Groupe;\nNoria Groupe;{NORIA}")
    said = Answers(renamed=frozenset({("", 3)}))
    assert codes(import_file(site, file, answers=said)) == [
        (3, "refused", "residents.repeated_otherwise")
    ]
