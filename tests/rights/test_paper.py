"""What is handed over: a file for machines, sheets in three languages, and a receipt."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from pypdfium2 import PdfDocument

from kiosk.cli import main
from kiosk.paper.persons.file import FORMAT, as_json, person_file
from kiosk.paper.persons.sheets import access_sheet, receipt_sheet
from kiosk.rights.acts import forget_person, give_access
from kiosk.rights.holding import held
from kiosk.rights.people import people, things_of
from kiosk.station import Station

NAMES = {"first_name": "Zineb", "last_name": "Oulhaj", "host": "Noria Énergie", "consent": True}


def arrive(station: Station, **fields: Any) -> UUID:
    said = NAMES | {"company": "Safran Bleu"} | fields
    return UUID(str(station.do("visits.arrive", **said).result))


def text_of(pdf: bytes) -> str:
    pages = PdfDocument(pdf)
    return "\n".join(page.get_textpage().get_text_range() for page in pages)


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_the_file_of_a_person_says_all_that_is_held(station: Station, language: str) -> None:
    station.do("sites.set_data_protection", cndp="D-GC-9/2026", cin_authorisation="A-1/2026")
    visit = arrive(station, phone="0661204815", vehicle="12345-A-6")
    station.do("visits.note_cin", visit=visit, cin="BE123456")
    found = station.ask(held, name="Zineb Oulhaj")
    done = give_access(station, found)
    file = person_file(station, UUID(str(done.result)), found, language)
    said = text_of(access_sheet(file))
    # Of Arabic pages the text is taken out in the order in which it is drawn.
    for fact in ("Zineb", "Oulhaj", "Safran", "Noria", "06 61 20 48 15", "123456"):
        assert fact in said
    if language != "ar":
        assert file.request.number in said
        assert "D-GC-9/2026" in said
    plain = json.loads(as_json(file))
    assert (plain["format"], plain["version"]) == (FORMAT, 1)
    kinds = [thing["kind"] for thing in plain["held"]]
    assert kinds == [thing.kind for thing in found]
    assert plain["kept_days"]["visit"] == station.settings.privacy.visit_days
    assert plain["held"][0]["facts"]["cin"] == "BE123456"


def test_who_opened_the_file_is_told(station: Station) -> None:
    visit = arrive(station)
    station.do("audit.look", kind="visit", subject=str(visit))
    found = station.ask(held, name="Zineb Oulhaj")
    done = give_access(station, found)
    file = person_file(station, UUID(str(done.result)), found, "fr")
    assert [look["station"] for look in json.loads(as_json(file))["looked_at"]] == [station.name]
    assert "Qui a ouvert votre fiche" in text_of(access_sheet(file))


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_a_receipt_says_what_stays_and_why_and_names_nobody(
    station: Station, language: str
) -> None:
    station.do("visits.leave", visit=arrive(station))
    arrive(station, another=True)
    done = forget_person(station, station.ask(held, name="Zineb Oulhaj"))
    said = text_of(receipt_sheet(person_file(station, done.result.request, [], language)))
    assert "Oulhaj" not in said
    if language != "ar":
        inside = {"fr": "encore dans le bâtiment", "en": "still in the building"}[language]
        assert inside in said


def test_namesakes_are_sorted_by_company_and_the_log_goes_with_its_thing(station: Station) -> None:
    arrive(station)
    arrive(station, company="Port Tanger", another=True)
    found = people(station.ask(held, name="Zineb Oulhaj"))
    assert sorted(one.company for one in found) == ["Port Tanger", "Safran Bleu"]
    assert [one.count("log") for one in found] == [1, 1]
    assert len(things_of(found)) == 4


def test_the_command_line_finds_hands_over_and_forgets(
    tmp_path: Path, aside: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def kiosk(*words: str) -> tuple[int, list[Any]]:
        code = main(["--data", str(tmp_path), "--json", *words])
        return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    kiosk("do", "sites.open", "code=casablanca", "name=Technopark", "city=Casablanca")
    for company in ("Safran Bleu", "Port Tanger"):
        fields = ["first_name=Zineb", "last_name=Oulhaj", "host=Atlas", "consent=true"]
        _, [arrived] = kiosk("do", "visits.arrive", *fields, f"company={company}", "another=true")
        kiosk("do", "visits.leave", f"visit={arrived['id']}")
    _, found = kiosk("rights", "find", "Zineb Oulhaj")
    assert [one["company"] for one in found] == ["Port Tanger", "Safran Bleu"]
    target = aside / "dossier.json"
    code, _ = kiosk("rights", "access", "Zineb Oulhaj", "-o", str(target))
    assert (code, target.exists()) == (2, False)  # two people may be meant
    mine = ["Zineb Oulhaj", "--company", "safran bleu"]
    code, _ = kiosk("rights", "access", *mine, "-o", str(target))
    assert code == 0
    assert {one["company"] for one in json.loads(target.read_text())["held"]} == {"Safran Bleu"}
    code, _ = kiosk("rights", "access", *mine, "-o", str(target))
    assert code == 2  # a file that is there is kept
    receipt = aside / "recu.pdf"
    code, [done] = kiosk("rights", "object", *mine, "-o", str(receipt), "--lang", "ar")
    assert (code, done["kept"]) == (0, {})
    assert receipt.read_bytes().startswith(b"%PDF")
    _, found = kiosk("rights", "find", "Zineb Oulhaj")
    assert [one["company"] for one in found] == ["Port Tanger"]
    _, lines = kiosk("rights", "list")
    assert [line["kind"] for line in lines] == ["opposition", "access"]


def test_who_is_found_is_a_table_for_people(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def kiosk(*words: str) -> str:
        assert main(["--data", str(tmp_path), "--lang", "fr", *words]) == 0
        return capsys.readouterr().out

    kiosk("do", "sites.open", "code=casablanca", "name=Technopark", "city=Casablanca")
    assert "Rien n’est conservé" in kiosk("rights", "find", "Zineb Oulhaj")
    fields = ["first_name=Zineb", "last_name=Oulhaj", "host=Atlas", "consent=true"]
    kiosk("do", "visits.arrive", *fields, "company=Safran Bleu")
    heads, row = kiosk("rights", "find", "Zineb Oulhaj").splitlines()
    assert heads.split()[:2] == ["--person", "Nom"]
    assert row.split()[:5] == ["1", "Zineb", "Oulhaj", "Safran", "Bleu"]
    assert "visit 1" in row
    assert not set("{}[]=") & set(row)
