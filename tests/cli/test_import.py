"""`kiosk import`: what is not sure is answered by options, and the good lines go in."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from tests.cli.conftest import Run
from tests.residents.tables import NORIA, SAHEL, csv_file, xlsx_file

LIST = ("import", "residents")


@pytest.fixture
def site(run: Run) -> Run:
    """The command line on a store with a site."""
    run("do", "sites.open", "code=casablanca", "name=Technopark Casablanca", "city=Casablanca")
    return run


def names(site: Run) -> list[str]:
    return [resident["name"] for resident in site("ask", "residents.find")[1]]


def test_a_question_is_answered_line_by_line(site: Run, tmp_path: Path) -> None:
    file = str(csv_file(tmp_path, "Nom;Tél\nAlpha;O661223344\nBeta;12x\nGamma;0522334455"))
    code, said = site("import", "residents", file)
    assert (code, [line["kind"] for line in said[:-1]]) == (3, ["asked", "asked"])
    assert (said[-1]["ok"], said[-1]["good"], names(site)) == (False, 1, [])
    answers = ("--set", "2:phone=0661223344", "--skip", "3")
    code, [done] = site("import", "residents", file, *answers)
    assert (code, done["registered"], names(site)) == (0, 2, ["Alpha", "Gamma"])


def test_the_good_lines_and_the_changes_are_for_the_person_to_take(
    site: Run, tmp_path: Path
) -> None:
    file = str(csv_file(tmp_path, f"Nom;ICE;Tél\nAlpha;{NORIA};\nBeta;12;"))
    assert site("import", "residents", file, "--good")[0] == 0
    assert names(site) == ["Alpha"]
    file = str(csv_file(tmp_path, f"Nom;ICE;Tél\nAlpha;{NORIA};0522334455"))
    assert site("import", "residents", file)[1][-1]["changes"] == 1
    assert site("ask", "residents.find")[1][0]["phone"] == ""
    assert site("import", "residents", file, "--changes")[1][-1]["changed"] == 1
    assert site("ask", "residents.find")[1][0]["phone"] == "+212522334455"


def test_a_hidden_sheet_is_taken_or_left(site: Run, tmp_path: Path) -> None:
    file = xlsx_file(tmp_path, ("Nom", "ICE"), ("Alpha", NORIA))
    book = openpyxl.load_workbook(file)
    book.worksheets[0].title = "Bât A"
    hidden = book.create_sheet("Archive")
    hidden.append(["Nom", "ICE"])
    hidden.append(["Beta", SAHEL])
    hidden.sheet_state = "hidden"
    book.save(file)
    code, [asked, end] = site(*LIST, str(file))
    assert (code, asked["code"], asked["title"]) == (3, "residents.hidden_sheet", "Archive")
    assert (end["left_out_sheets"], names(site)) == ([], [])
    code, [end] = site(*LIST, str(file), "--skip", "Archive!")
    assert (code, end["left_out_sheets"], names(site)) == (0, ["Archive"], ["Alpha"])
    assert site(*LIST, str(file), "--take", "Archive!")[0] == 0
    assert names(site) == ["Alpha", "Beta"]


def test_a_new_name_for_a_known_ice_is_taken_when_it_is_said(site: Run, tmp_path: Path) -> None:
    site(*LIST, str(csv_file(tmp_path, f"Nom;ICE\nAlpha;{NORIA}")))
    file = str(csv_file(tmp_path, f"Nom;ICE\nAlpha Groupe;{NORIA}"))
    code, [asked, _] = site(*LIST, file, "--changes")
    assert (code, asked["kind"], asked["code"]) == (3, "asked", "residents.ice_of_another")
    assert names(site) == ["Alpha"]
    assert site(*LIST, file, "--renamed", "2")[0] == 0
    assert names(site) == ["Alpha Groupe"]


def test_changes_of_people_are_offered_and_taken(site: Run, tmp_path: Path) -> None:
    heads = "Nom;Prénom;Société;Téléphone"
    site(*LIST, str(csv_file(tmp_path, f"{heads}\nTazi;Amina;Alpha;0661223344")))
    file = str(csv_file(tmp_path, f"{heads}\nTazi;Amina;Alpha;0661000000"))
    offered = [line for line in site(*LIST, file)[1] if line.get("kind") == "change"]
    assert [(line["code"], line["field"]) for line in offered] == [
        ("import.change_person", "phone")
    ]
    assert site(*LIST, file, "--changes")[1][-1]["changed"] == 1
    [alpha] = site("ask", "residents.find")[1]
    [amina] = site("ask", "residents.people", f"resident={alpha['id']}")[1]
    assert amina["phone"] == "+212661000000"


def test_columns_are_looked_at_and_matched(site: Run, tmp_path: Path) -> None:
    file = str(csv_file(tmp_path, f"Qui;Numéro;Où\nAlpha;{SAHEL};12"))
    _, columns = site("import", "residents", file, "--columns")
    assert [(c["heading"], c["field"], c["examples"]) for c in columns] == [
        ("Qui", "", ["Alpha"]),
        ("Numéro", "", [SAHEL]),
        ("Où", "", ["12"]),
    ]
    said = ("--heading", "1", "--column", "qui=name", "--column", "2=ice", "--column", "où=office")
    assert site("import", "residents", file, *said)[0] == 0
    [alpha] = site("ask", "residents.find")[1]
    assert (alpha["name"], alpha["ice"], alpha["office"]) == ("Alpha", SAHEL, "12")


@pytest.mark.parametrize(
    "options",
    [
        ("--column", "Nom"),
        ("--column", "Nom=colour"),
        ("--column", "Couleur=name"),
        ("--set", "2=x"),
        ("--set", "x:name=y"),
        ("--take", "two"),
        ("--skip", "Feuille!"),
        ("--take", "Feuille!2"),
        ("--encoding", "klingon"),
        ("--encoding", "base64"),
    ],
)
def test_an_answer_that_answers_nothing_is_wrong_usage(
    site: Run, tmp_path: Path, options: tuple[str, str]
) -> None:
    file = str(csv_file(tmp_path, "Nom;Tél\nAlpha;"))
    assert site("import", "residents", file, *options)[0] == 2
    assert names(site) == []
