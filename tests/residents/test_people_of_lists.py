"""People of a list: who is new comes in, what is said otherwise of who is here is offered."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.residents import queries
from kiosk.residents.answers import Answers
from kiosk.residents.import_report import Report
from kiosk.residents.importing import import_file
from kiosk.station import Station
from tests.residents.tables import csv_file

HEADS = "Nom;Prénom;Société;Fonction;Téléphone;E-mail"
AMINA = "Benkirane;Amina;Noria Tech;Gérante;0661223344;amina@noria.ma"


def listed(folder: Path, *lines: str) -> Path:
    return csv_file(folder, "\n".join([HEADS, *lines]))


def people(station: Station) -> list[tuple[str, str, str, str]]:
    [noria] = station.ask(queries.find)
    inside = station.ask(queries.people, resident=noria.id)
    return [(each.full_name, each.role, each.phone, each.email) for each in inside]


def said(report: Report, language: str = "fr") -> list[tuple[int, str, str, str]]:
    return [(each.line, each.kind, each.field, each.message) for each in report.lines(language)]


@pytest.fixture
def site(station: Station, tmp_path: Path) -> Station:
    import_file(station, listed(tmp_path, AMINA))
    return station


def test_what_changed_of_a_person_is_offered_and_taken_when_it_is_wanted(
    site: Station, tmp_path: Path
) -> None:
    file = listed(tmp_path, "BENKIRANE;Amina;Noria Tech;;0661000000;a.benkirane@noria.ma")
    report = import_file(site, file)
    assert report.figures()["changes"] == 2
    assert said(report)[1:] == [
        (2, "change", "phone", "Amina Benkirane, Téléphone : +212661223344 → +212661000000"),
        (2, "change", "email", "Amina Benkirane, E-mail : amina@noria.ma → a.benkirane@noria.ma"),
    ]
    assert people(site) == [("Amina Benkirane", "Gérante", "+212661223344", "amina@noria.ma")]
    import_file(site, file, answers=Answers(changes=frozenset({("", 2, "phone")})))
    assert people(site) == [("Amina Benkirane", "Gérante", "+212661000000", "amina@noria.ma")]
    assert import_file(site, file, answers=Answers(changes=None)).counts.changed == 1
    assert people(site)[0][3] == "a.benkirane@noria.ma"
    assert [line for line in said(import_file(site, file)) if line[1] == "change"] == []


def test_what_a_list_leaves_empty_is_no_change(site: Station, tmp_path: Path) -> None:
    report = import_file(site, listed(tmp_path, "Benkirane;Amina;Noria Tech;;;"))
    assert not [line for line in said(report) if line[1] == "change"]


def test_a_person_on_two_lines_is_completed_or_stops_the_second(
    station: Station, tmp_path: Path
) -> None:
    more = "Benkirane;Amina;Noria Tech;;;a@noria.ma"
    other = "Benkirane;Amina;Noria Tech;;0661999999;"
    file = listed(tmp_path, "Benkirane;Amina;Noria Tech;;0661223344;", more, other)
    assert [line[:3] for line in said(import_file(station, file))] == [(4, "refused", "phone")]
    import_file(station, file, answers=Answers(skipped=frozenset({("", 4)})))
    assert people(station) == [("Amina Benkirane", "", "+212661223344", "a@noria.ma")]


def test_of_two_people_of_one_name_the_number_or_the_address_tells_who_is_meant(
    site: Station, tmp_path: Path
) -> None:
    [noria] = site.ask(queries.find)
    namesake = {"first_name": "Amina", "last_name": "Benkirane", "phone": "0661555555"}
    site.do("residents.add_person", resident=noria.id, **namesake)
    file = listed(tmp_path, "Benkirane;Amina;Noria Tech;;0661555555;amina2@noria.ma")
    import_file(site, file, answers=Answers(changes=None))
    assert {each[2]: each[3] for each in people(site)} == {
        "+212661223344": "amina@noria.ma",
        "+212661555555": "amina2@noria.ma",
    }
    before = people(site)
    file = listed(tmp_path, "Benkirane;Amina;Noria Tech;;0661777777;")
    report = import_file(site, file, answers=Answers(changes=None))
    assert "import.namesakes" in [line.code for line in report.lines()]
    assert people(site) == before
