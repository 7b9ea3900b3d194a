"""A list of guests: as people write it, what is wrong said by line, and who is there twice."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook

from kiosk.residents.refusals import NotASpreadsheet
from kiosk.visits.guest_list import MOST, Guest, read
from kiosk.visits.refusals import ListedTwice, TooManyGuests


def written(folder: Path, text: str, name: str = "invites.csv") -> Path:
    file = folder / name
    file.write_text(text, "utf-8")
    return file


def who(guests: list[Guest]) -> list[tuple[str, str, str]]:
    return [(one.full_name, one.company, one.email) for one in guests if not one.wrong]


@pytest.mark.parametrize(
    "text",
    [
        "Nom;Prénom;Société;E-mail\nAlaoui;Youssef;Noria;y@noria.example\n",
        "Nom et prénom,Entreprise,Mail\nYoussef Alaoui,Noria,y@noria.example\n",
        "Youssef Alaoui;Noria;y@noria.example\n",
        "y@noria.example\tYoussef Alaoui\tNoria\n",
    ],
)
def test_a_list_is_read_as_people_write_it(tmp_path: Path, text: str) -> None:
    assert who(read(written(tmp_path, text))) == [("Youssef Alaoui", "Noria", "y@noria.example")]


def test_a_workbook_is_read_as_well_with_the_telephone_that_excel_made_a_number(
    tmp_path: Path,
) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ("Prénom", "Nom", "Tél"),
        ("Amina", "El Fassi", "0661234567"),
        ("سعيد", "بناني", None),
    ):
        sheet.append(row)
    book.save(tmp_path / "invites.xlsx")
    amina, said = read(tmp_path / "invites.xlsx")
    assert (amina.full_name, amina.phone) == ("Amina El Fassi", "+212661234567")
    assert (said.full_name, said.line, said.wrong) == ("سعيد بناني", 3, ())


def test_what_is_wrong_is_said_by_line_and_the_others_are_right(tmp_path: Path) -> None:
    lines = [f"Karim;Invité {n};k{n}@a.example" for n in range(90)]
    wrong = ["Karim;;", "Karim;Tazi;pas-une-adresse", f"Karim;{'x' * 300};"]
    text = "\n".join(["Prénom;Nom;E-mail", *lines, *wrong])
    found = read(written(tmp_path, text))
    assert len([one for one in found if not one.wrong]) == len(lines)
    fields = [one.wrong[0].field for one in found if one.wrong]
    assert fields == ["last_name", "email", "last_name"]
    assert [one.line for one in found if one.wrong] == [92, 93, 94]


def test_who_stands_there_twice_is_taken_once(tmp_path: Path) -> None:
    text = "Prénom;Nom\nYoussef;Alaoui\nYOUSSEF;ALAOUI\n"
    first, second = read(written(tmp_path, text))
    assert first.wrong == ()
    assert isinstance(second.wrong[0], ListedTwice)


def test_more_than_are_invited_at_once_and_what_is_no_list_are_refused(tmp_path: Path) -> None:
    many = "\n".join(["Prénom;Nom", *(f"Karim;Nom {n}" for n in range(MOST + 1))])
    with pytest.raises(TooManyGuests):
        read(written(tmp_path, many))
    (tmp_path / "photo.xlsx").write_bytes(b"PK\x03\x04" + b"\x00" * 64)
    with pytest.raises(NotASpreadsheet):
        read(tmp_path / "photo.xlsx")
