"""Importing residents: what Excel writes is read, what it spoilt is said, all or nothing."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from kiosk.core import languages, wording
from kiosk.core.errors import BadInput
from kiosk.residents import queries
from kiosk.residents.import_report import Report
from kiosk.residents.importing import import_file
from kiosk.residents.refusals import FileEmpty, FileTooLarge, NoHeader, NotASpreadsheet
from kiosk.residents.spreadsheet import MAX_ROWS
from kiosk.sites.refusals import UnknownSite
from kiosk.staff.refusals import MayNotRead
from kiosk.station import Station
from kiosk.store.alike import alike
from kiosk.store.base import LoggedCommand
from kiosk.store.spelling import Unspelt
from kiosk.store.spelling_upkeep import AT_ONCE
from tests.residents.tables import KASBAH, NORIA, SAHEL, csv_file, ice, xlsx_file

WHOLE = f"""Raison sociale;ICE;Secteur;Bureau;Téléphone;E-mail;Nom arabe
Noria Énergie;{NORIA};TIC;Bât. A, 3e étage;06 61 20 48 15;contact@noria.ma;
Sahel Data;{SAHEL};Green tech;Bât. B;0522500000;;
"""


def names(station: Station) -> list[str]:
    return [resident.name for resident in station.ask(queries.find)]


def codes(report: Report) -> list[tuple[int, str]]:
    return [(line.line, line.code) for line in report.lines("fr")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_a_table_is_read_however_excel_saved_it(
    station: Station, tmp_path: Path, encoding: str, separator: str
) -> None:
    text = WHOLE.replace("Bât. A, 3e étage", "Bât. A").replace(";", separator)
    report = import_file(station, csv_file(tmp_path, text.replace("\n", "\r\n"), encoding))
    assert report.clean
    [noria, _] = station.ask(queries.find)
    assert (noria.name, noria.ice, noria.office) == ("Noria Énergie", NORIA, "Bât. A")
    assert (noria.phone, noria.email) == ("+212661204815", "contact@noria.ma")


def test_all_that_was_imported_is_found_by_its_words_at_once(
    station: Station, tmp_path: Path
) -> None:
    rows = "\n".join(f"Societe {n:04};Bât. A" for n in range(AT_ONCE + 20))
    import_file(station, csv_file(tmp_path, f"Raison sociale;Bureau\n{rows}\nNoria;Bât. B\n"))
    assert not station.database.read(lambda session: session.scalar(select(Unspelt.thing)))
    found = station.database.read(alike, site="casablanca", kind="resident", text="norya")
    assert len(found) == 1


def test_quoted_cells_keep_separators_and_lines(station: Station, tmp_path: Path) -> None:
    text = 'Nom,Bureau,ICE\r\n"Darb, Logistique","Bât. A\nbureau 12",\r\nMauvais,,123\r\n'
    report = import_file(station, csv_file(tmp_path, text), dry_run=True)
    assert codes(report) == [(3, "input.ice")]
    import_file(station, csv_file(tmp_path, text.replace("123", "")))
    [darb, _] = station.ask(queries.find)
    assert (darb.name, darb.office) == ("Darb, Logistique", "Bât. A bureau 12")


def test_arabic_in_the_code_page_of_windows_is_read(station: Station, tmp_path: Path) -> None:
    text = "الاسم;التعريف الموحد للمقاولة\nنوريا للطاقة;" + NORIA
    import_file(station, csv_file(tmp_path, text, "cp1256"))
    assert names(station) == ["نوريا للطاقة"]


def test_capitals_with_accents_are_not_taken_for_arabic(station: Station, tmp_path: Path) -> None:
    import_file(station, csv_file(tmp_path, "SOCIÉTÉ;ICE\nZÉPHYR ÉNERGIE CÔTIÈRE;", "cp1252"))
    assert names(station) == ["ZÉPHYR ÉNERGIE CÔTIÈRE"]


def test_the_line_of_excel_that_names_the_separator_is_not_a_row(
    station: Station, tmp_path: Path
) -> None:
    report = import_file(station, csv_file(tmp_path, f"sep=|\r\nNom|ICE\r\nNoria|{NORIA}0"))
    assert codes(report) == [(2, "input.ice")]


@pytest.mark.parametrize(
    "headers",
    [
        ("Raison sociale *", "N° ICE", "Tél."),
        ("Société", "Identifiant commun de l'entreprise", "GSM"),
        ("NOM DE L’ENTREPRISE", "ICE (15 chiffres)", "Numéro de téléphone"),
        ("Company name", "ICE number", "Phone"),
        ("اسم الشركة", "التعريف الموحّد للمقاولة", "رقم الهاتف"),
        ("Nom / الاسم", "ICE", "Téléphone / الهاتف"),
    ],
)
def test_headers_are_known_as_people_write_them(
    station: Station, tmp_path: Path, headers: tuple[str, str, str]
) -> None:
    import_file(station, xlsx_file(tmp_path, headers, ("Noria", NORIA, "0522500000")))
    [noria] = station.ask(queries.find)
    assert (noria.name, noria.ice, noria.phone) == ("Noria", NORIA, "+212522500000")


def test_titles_blank_rows_and_unknown_columns_do_not_matter(
    station: Station, tmp_path: Path
) -> None:
    rows: list[tuple[Any, ...]] = [
        ("Liste des résidents 2026",),
        (),
        ("Nom", "Couleur", "ICE"),
        (),
        (None, "  "),
        ("Noria", "vert", NORIA),
        ("Nom", "Couleur", "ICE"),
        ("Sahel Data", None, "bad"),
    ]
    report = import_file(station, xlsx_file(tmp_path, *rows), dry_run=True)
    assert codes(report) == [(8, "input.ice")]
    assert (report.rows, report.ignored) == (2, ("Couleur",))
    assert "Couleur" in report.summary("fr")


def test_the_first_sheet_with_known_headers_is_read(station: Station, tmp_path: Path) -> None:
    file = xlsx_file(tmp_path, ("Nom", "ICE"), ("Noria", NORIA), before={"Notes": "à revoir"})
    assert import_file(station, file).registered == 1


def test_numbers_of_a_workbook_become_what_was_typed(station: Station, tmp_path: Path) -> None:
    rows = (
        ("Nom", "ICE", "Téléphone", "Bureau", "Date d’entrée"),
        ("Noria", int(NORIA), 661204815.0, 312, date(2024, 9, 2)),
    )
    report = import_file(station, xlsx_file(tmp_path, *rows))
    assert codes(report) == [(2, "import.ice_repaired")]
    assert NORIA in str(report.lines("fr")[0])
    [noria] = station.ask(queries.find)
    assert (noria.ice, noria.phone, noria.office) == (NORIA, "+212661204815", "312")
    assert noria.joined_on == date(2024, 9, 2)


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        (int(NORIA) + 1, "input.ice"),
        (int(ice(1_234_567)), "input.ice"),
        (NORIA.lstrip("0"), "input.ice"),
        ("1,56119E+12", "residents.number_rounded"),
        ("1.56119e+12", "residents.number_rounded"),
        (0, "input.ice"),
        ("000000000000000", "input.ice"),
        ("#N/A", "residents.cell_error"),
        ("=A1*2", "residents.cell_error"),
        (date(2026, 1, 1), "residents.cell_is_date"),
    ],
)
def test_an_ice_is_never_guessed(station: Station, tmp_path: Path, cell: Any, code: str) -> None:
    report = import_file(station, xlsx_file(tmp_path, ("Nom", "ICE"), ("Noria", cell)))
    assert codes(report) == [(2, code)]
    assert names(station) == []


def test_a_csv_that_lost_the_zeros_gets_them_back_and_says_so(
    station: Station, tmp_path: Path
) -> None:
    report = import_file(station, csv_file(tmp_path, f"Nom;ICE\nNoria;{int(NORIA)}"))
    assert codes(report) == [(2, "import.ice_repaired")]
    assert station.ask(queries.find)[0].ice == NORIA


def test_one_bad_line_keeps_everything_out(station: Station, tmp_path: Path) -> None:
    report = import_file(station, csv_file(tmp_path, f"{WHOLE}Kasbah Pay;12;;;abc;x;\n"))
    assert codes(report) == [(4, "input.ice"), (4, "input.phone"), (4, "input.email")]
    assert (report.clean, report.figures()["refused"], report.figures()["registered"]) == (
        False,
        1,
        0,
    )
    assert names(station) == []


def test_a_trial_writes_nothing(station: Station, tmp_path: Path) -> None:
    report = import_file(station, csv_file(tmp_path, WHOLE), dry_run=True)
    assert (report.clean, report.registered) == (True, 2)
    logged = select(func.count()).where(LoggedCommand.name == "residents.register")
    assert station.database.read(lambda s: s.scalar(logged)) == 0


def test_the_same_file_twice_changes_nothing_more(station: Station, tmp_path: Path) -> None:
    file = csv_file(tmp_path, f"{WHOLE}Sans Numéro;;;;;;\n")
    import_file(station, file)
    again = import_file(station, file)
    assert (again.clean, again.registered, again.figures()["already_here"]) == (True, 0, 3)
    assert codes(again) == [(4, "import.here_by_name")]
    assert len(names(station)) == 3


def test_an_ice_twice_in_a_file_names_the_other_line(station: Station, tmp_path: Path) -> None:
    report = import_file(station, csv_file(tmp_path, f"Nom;ICE\nNoria;{NORIA}\nSahel;{NORIA}"))
    [line] = report.lines("fr")
    assert (line.line, line.code) == (3, "residents.ice_repeated")
    assert "ligne 2" in line.message


def test_an_ice_of_another_resident_names_it(station: Station, tmp_path: Path) -> None:
    station.do("residents.register", name="Noria Énergie", ice=NORIA)
    file = csv_file(tmp_path, f"Nom;ICE\nSahel;{NORIA}\nNORIA ENERGIE;{NORIA}")
    [line, _] = import_file(station, file).lines("fr")
    assert (line.line, line.code) == (2, "residents.ice_of_another")
    assert "Noria Énergie" in line.message


def test_an_ice_of_who_left_may_come_back(station: Station, tmp_path: Path) -> None:
    left = station.do("residents.register", name="Noria", ice=NORIA).result
    station.do("residents.leave", resident=left)
    assert import_file(station, csv_file(tmp_path, f"Nom;ICE\nSahel;{NORIA}")).registered == 1


def test_namesakes_without_ice_are_one_company(station: Station, tmp_path: Path) -> None:
    station.do("residents.register", name="Kasbah Pay")
    text = f"Nom;ICE\nNoria;\nNORIA;\nKasbah Pay;{KASBAH}"
    report = import_file(station, csv_file(tmp_path, text))
    assert codes(report) == [(3, "import.same_name_in_file"), (4, "import.change")]
    assert (report.clean, report.registered) == (True, 1)
    assert names(station) == ["Kasbah Pay", "Noria"]


def test_a_line_without_a_name_is_refused(station: Station, tmp_path: Path) -> None:
    report = import_file(station, csv_file(tmp_path, f"Nom;ICE\n;{NORIA}"))
    assert codes(report) == [(2, "input.empty")]


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("N" * 10_000, None),
        ("Nor\u202eia", None),
        ("🙂 Énergie", None),
        ("'; DROP TABLE resident; --", "'; DROP TABLE resident; --"),
        ("%", "%"),
        ("\u200fنوريا", "نوريا"),
    ],
)
def test_odd_names_are_refused_or_kept_as_they_are(
    station: Station, tmp_path: Path, name: str, kept: str | None
) -> None:
    report = import_file(station, xlsx_file(tmp_path, ("Nom", "ICE"), (name, NORIA)))
    assert names(station) == ([kept] if kept else [])
    assert [line.field for line in report.lines("fr")] == ([] if kept else ["name"])


@pytest.mark.parametrize("typed", ["31/02/2026", "demain", "2026-13-01"])
def test_a_day_that_is_none_is_refused(station: Station, tmp_path: Path, typed: str) -> None:
    report = import_file(station, csv_file(tmp_path, f"Nom;Date d'entrée\nNoria;{typed}"))
    assert codes(report) == [(2, "input.date")]


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        (b"", FileEmpty),
        (b" \r\n \r\n", FileEmpty),
        (b";;;\r\n;;;", FileEmpty),
        (b"%PDF-1.7 ...", NotASpreadsheet),
        (b"PK\x03\x04 broken", NotASpreadsheet),
        (b"\xd0\xcf\x11\xe0\xa1\xb1 old xls", NotASpreadsheet),
        (b"\x7fELF\0\0\0", NotASpreadsheet),
        (b"<!DOCTYPE html><table>", NotASpreadsheet),
        (b"\x81\x8d", NotASpreadsheet),
        (b"Couleur;Taille\nvert;12", NoHeader),
        (b"ICE;Bureau\n1;2", NoHeader),
        (b"Nom;ICE\n" + b"Noria;\n" * (MAX_ROWS + 1), FileTooLarge),
    ],
)
def test_what_is_not_a_list_of_residents_is_refused_as_a_whole(
    station: Station, tmp_path: Path, data: bytes, refusal: type[Exception]
) -> None:
    file = tmp_path / "liste.csv"
    file.write_bytes(data)
    with pytest.raises(refusal) as caught:
        import_file(station, file)
    assert "liste.csv" in wording.worded(caught.value, "fr")  # type: ignore[arg-type]


def test_a_file_that_is_not_there_is_wrong_usage(station: Station, tmp_path: Path) -> None:
    with pytest.raises(BadInput):
        import_file(station, tmp_path / "nowhere.csv")


def test_an_import_needs_an_open_site(bare_station: Station, tmp_path: Path) -> None:
    with pytest.raises(UnknownSite):
        import_file(bare_station, csv_file(tmp_path, WHOLE))


def test_a_kiosk_imports_nobody(station: Station, tmp_path: Path) -> None:
    station.role = "kiosk"
    with pytest.raises(MayNotRead):
        import_file(station, csv_file(tmp_path, WHOLE))
    station.role = "manager"
    assert names(station) == []


def test_a_site_of_five_hundred_companies_comes_in_one_go(station: Station, tmp_path: Path) -> None:
    lines = "".join(f"Société {n};{ice(n)}\n" for n in range(1, 501))
    assert import_file(station, csv_file(tmp_path, f"Nom;ICE\n{lines}")).registered == 500
    assert len(station.ask(queries.find, limit=1000)) == 500


@pytest.mark.parametrize("language", languages.promised(languages.of_wording()))
def test_the_report_speaks_the_language_of_the_reader(
    station: Station, tmp_path: Path, language: str
) -> None:
    report = import_file(station, csv_file(tmp_path, f"{WHOLE}Kasbah;1,5E+12;;;;;\n"))
    [line] = report.lines(language)
    assert str(line).startswith(wording.say("import.line", language, line=4))
    assert "1,5E+12" in line.message
    assert report.summary(language) == wording.say(
        "import.summary_refused", language, **report.figures()
    )
