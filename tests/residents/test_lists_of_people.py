"""Lists as people make them: what is sure is read, what is not is asked, the rest goes in."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from kiosk.core.errors import Refused
from kiosk.residents import queries
from kiosk.residents.answers import Answers
from kiosk.residents.importing import import_file, look
from kiosk.residents.queries import ResidentView
from kiosk.residents.refusals import NoHeader
from kiosk.station import Station
from tests.residents.tables import NORIA, SAHEL, csv_file, ice, xlsx_file


def companies(station: Station) -> dict[str, ResidentView]:
    return {resident.name: resident for resident in station.ask(queries.find)}


def people(station: Station, name: str) -> list[tuple[str, str, str]]:
    inside = station.ask(queries.people, resident=companies(station)[name].id)
    return [(person.full_name, person.phone, person.email) for person in inside]


def asked(station: Station, file: Path, **said: Any) -> list[tuple[int, str]]:
    report = import_file(station, file, dry_run=True, answers=Answers(**said))
    return [(line.line, line.code) for line in report.lines() if line.kind in ("asked", "refused")]


def test_building_floor_and_door_are_one_office_and_both_phones_are_kept(
    station: Station, tmp_path: Path
) -> None:
    heads = "Raison sociale;ICE;Bâtiment;Étage;Bureau;Fixe;GSM"
    lines = f"Alpha Labs;{NORIA};A;3e étage;312;0522334455;0661223344\nBeta;;;2;;;"
    import_file(station, csv_file(tmp_path, f"{heads}\n{lines}"))
    alpha = companies(station)["Alpha Labs"]
    assert alpha.office == "A, 3e étage, 312"
    assert (alpha.phone, alpha.second_phone) == ("+212522334455", "+212661223344")
    assert companies(station)["Beta"].office == "2e étage"


def test_a_list_of_contacts_is_companies_with_people_in_them(
    station: Station, tmp_path: Path
) -> None:
    text = (
        "Nom;Prénom;Société;Téléphone;E-mail\n"
        "Benkirane;Amina;Noria Tech;0661223344;amina@noria.ma\n"
        "El Mâati;Omar;Noria Tech;0661223345;omar@noria.ma\n"
    )
    file = csv_file(tmp_path, text)
    assert import_file(station, file).figures()["people"] == 2
    assert list(companies(station)) == ["Noria Tech"]
    assert people(station, "Noria Tech") == [
        ("Amina Benkirane", "+212661223344", "amina@noria.ma"),
        ("Omar El Mâati", "+212661223345", "omar@noria.ma"),
    ]
    again = import_file(station, file).figures()
    assert (again["registered"], again["people"], again["already_here"]) == (0, 0, 2)


@pytest.mark.parametrize(
    ("written", "full"),
    [
        ("Amina Benkirane", "Amina Benkirane"),
        ("Mme BENKIRANE Amina", "Amina BENKIRANE"),
        ("M. Omar El Mâati", "Omar El Mâati"),
    ],
)
def test_a_manager_in_one_cell_is_someone_of_the_company(
    station: Station, tmp_path: Path, written: str, full: str
) -> None:
    import_file(station, csv_file(tmp_path, f"Nom de la Sté;Gérant\nAlpha;{written}"))
    assert [name for name, _, _ in people(station, "Alpha")] == [full]


def test_half_a_name_is_left_out_and_said(station: Station, tmp_path: Path) -> None:
    report = import_file(station, csv_file(tmp_path, "Société;Gérant\nAlpha;Amina"))
    [line] = report.lines()
    assert (line.code, report.registered, people(station, "Alpha")) == (
        "import.person_left_out",
        1,
        [],
    )


@pytest.mark.parametrize("encoding", ["cp850", "mac_roman", "cp1252", "utf-8"])
@pytest.mark.parametrize(
    "name",
    ["Hygiène Santé", "ÉTÉ À LA FORÊT", "Électricité Générale", "Ça & Là", "Noël Hôtel Zaër"],
)
def test_accents_come_out_right_from_excel_on_every_machine(
    station: Station, tmp_path: Path, encoding: str, name: str
) -> None:
    text = f"Nom;Secteur;Bureau\r\n{name};Santé;12\r\n"
    import_file(station, csv_file(tmp_path, text, encoding))
    assert list(companies(station)) == [name]


def test_the_code_page_may_be_said(station: Station, tmp_path: Path) -> None:
    file = csv_file(tmp_path, "Nom\nLÀ\n", "cp850")
    import_file(station, file, answers=Answers(encoding="cp850"))
    assert list(companies(station)) == ["LÀ"]


PHONES = {
    "+212 0 6 61 22 33 44": ("+212661223344", ""),
    "00212 (0)661-22-33-44": ("+212661223344", ""),
    "+212 (0) 6 61 22 33 44": ("+212661223344", ""),
    "06.61.22.33.44": ("+212661223344", ""),
    "661223344": ("+212661223344", ""),
    "212661223344": ("+212661223344", ""),
    "05 22 33 44 55 / 06 61 22 33 44": ("+212522334455", "+212661223344"),
    "05 22 33 44 55\n06 61 22 33 44": ("+212522334455", "+212661223344"),
    "0522334455 0661223344": ("+212522334455", "+212661223344"),
    "06 61 22 33 44 (Amina)": ("+212661223344", ""),
    "+33 6 12 34 56 78": ("+33612345678", ""),
    "٠٦٦١٢٢٣٣٤٤": ("+212661223344", ""),
    "-": ("", ""),
    "néant": ("", ""),
    "N/A": ("", ""),
}


def test_what_is_a_number_is_kept_in_one_form(station: Station, tmp_path: Path) -> None:
    rows = [(f"A{n}", phone) for n, phone in enumerate(PHONES)]
    assert import_file(station, xlsx_file(tmp_path, ("Nom", "Téléphone"), *rows)).clean
    found = companies(station)
    for n, (phone, kept) in enumerate(PHONES.items()):
        resident = found[f"A{n}"]
        assert (resident.phone, resident.second_phone) == kept, phone


@pytest.mark.parametrize(
    "phone", ["O661223344", "0661 22 33 44 ext 12", "05 22 33 44 55/56", "06612233", "appeler"]
)
def test_what_may_be_a_number_is_asked_line_by_line(
    station: Station, tmp_path: Path, phone: str
) -> None:
    file = csv_file(tmp_path, f"Nom;Tél\nAlpha;{phone}\nBeta;0522334455")
    assert asked(station, file) == [(2, "input.phone")]
    assert asked(station, file, values={("", 2, "phone"): ""}) == []
    import_file(station, file, answers=Answers(values={("", 2, "phone"): "0661223344"}))
    assert companies(station)["Alpha"].phone == "+212661223344"


@pytest.mark.parametrize(
    "day",
    [
        *("15/03/2021", "2021-03-15", "15/03/21", "15 mars 2021", "44270", "15/03/2021 00:00"),
        *("15-03-2021", "lundi 15 mars 2021", "15 March 2021", "15 مارس 2021", "١٥/٠٣/٢٠٢١"),
        *("15.3.21", "2021-03-15T08:30:00", 44270, date(2021, 3, 15)),
    ],
)
def test_days_are_read_in_the_usual_ways(station: Station, tmp_path: Path, day: Any) -> None:
    import_file(station, xlsx_file(tmp_path, ("Nom", "Date d’entrée"), ("Alpha", day)))
    assert companies(station)["Alpha"].joined_on == date(2021, 3, 15)


@pytest.mark.parametrize(
    ("day", "code", "meant"),
    [
        ("03/15/2021", "residents.doubtful_day", "15/03/2021"),
        ("mars-21", "residents.doubtful_day", "01/03/2021"),
        ("2021", "residents.doubtful_day", "01/01/2021"),
        ("31/02/2021", "input.date", None),
        ("01/01/1900", "residents.doubtful_day", None),
        ("15/03/2099", "residents.doubtful_day", None),
        (date(1900, 1, 1), "residents.doubtful_day", None),
        ("bientôt", "input.date", None),
    ],
)
def test_a_day_that_is_not_sure_is_asked(
    station: Station, tmp_path: Path, day: Any, code: str, meant: str | None
) -> None:
    file = xlsx_file(tmp_path, ("Nom", "Date d’entrée"), ("Alpha", day))
    [remark] = import_file(station, file).remarks
    assert (remark.code, remark.kind) == (code, "asked")
    assert isinstance(remark.refusal, Refused)
    assert getattr(remark.refusal, "meant", None) == meant
    assert not companies(station)
    said = Answers(values={("Sheet", 2, "joined_on"): meant or ""})
    assert import_file(station, file, answers=said).registered == 1


def two_sheets(folder: Path) -> Path:
    book = openpyxl.Workbook()
    for n, title in enumerate(("Bât A", "Bât B", "Notes", "Caché")):
        sheet = book.create_sheet(title, n)
        if title == "Notes":
            sheet.append(["à revoir"])
            continue
        sheet.append(["Nom", "ICE"])
        sheet.append([f"In {title[-1]}", ice(n + 1)])
    book["Caché"].sheet_state = "hidden"
    file = folder / "deux.xlsx"
    book.save(file)
    return file


def test_every_sheet_with_known_headings_is_read_and_the_others_are_named(
    station: Station, tmp_path: Path
) -> None:
    file = two_sheets(tmp_path)
    report = import_file(station, file, answers=Answers(skipped=frozenset({("Caché", 0)})))
    assert list(companies(station)) == ["In A", "In B"]
    assert (report.sheets, report.left_out) == (("Bât A", "Bât B"), ("Notes", "Caché"))
    assert "Notes, Caché" in report.summary("fr")


def test_a_hidden_sheet_is_asked(station: Station, tmp_path: Path) -> None:
    file = two_sheets(tmp_path)
    report = import_file(station, file)
    [question] = report.lines("fr")
    assert (question.line, question.kind, question.code) == (0, "asked", "residents.hidden_sheet")
    assert "Caché" in str(question)
    assert "Caché" not in report.summary("fr")
    assert not companies(station)
    import_file(station, file, answers=Answers(good_lines=True))
    assert list(companies(station)) == ["In A", "In B"]
    import_file(station, file, answers=Answers(taken=frozenset({("Caché", 0)})))
    assert list(companies(station)) == ["In A", "In B", "In é"]


def test_a_sheet_is_asked_too_where_all_that_say_names_are_hidden(
    station: Station, tmp_path: Path
) -> None:
    def hide(sheet: Any) -> None:
        sheet.parent.create_sheet("Notes")
        sheet.sheet_state = "hidden"

    file = workbook(tmp_path, hide, ("Nom", "ICE"), ("Alpha", NORIA))
    assert look(file).known
    assert asked(station, file) == [(0, "residents.hidden_sheet")]
    import_file(station, file, answers=Answers(taken=frozenset({("Sheet", 0)})))
    assert list(companies(station)) == ["Alpha"]


def workbook(folder: Path, change: Any, *rows: tuple[Any, ...]) -> Path:
    """A workbook of rows, changed before it is kept."""
    file = xlsx_file(folder, *rows)
    book = openpyxl.load_workbook(file)
    change(book.worksheets[0])
    book.save(file)
    return file


def test_hidden_rows_are_asked(station: Station, tmp_path: Path) -> None:
    def hide(sheet: Any) -> None:
        sheet.row_dimensions[3].hidden = True

    file = workbook(tmp_path, hide, ("Nom", "ICE"), ("Shown", NORIA), ("Hidden", SAHEL))
    assert asked(station, file) == [(3, "residents.hidden_row")]
    assert asked(station, file, skipped=frozenset({("Sheet", 3)})) == []
    import_file(station, file, answers=Answers(taken=frozenset({("Sheet", 3)})))
    assert list(companies(station)) == ["Hidden", "Shown"]


def test_a_merged_building_counts_for_each_row_and_sums_are_no_companies(
    station: Station, tmp_path: Path
) -> None:
    def merge(sheet: Any) -> None:
        sheet.merge_cells("C3:C4")
        sheet.merge_cells("A2:C2")

    rows = [
        ("Raison sociale", "Bureau", "Bâtiment"),
        ("Nos jeunes pousses", None, None),
        ("M1", "101", "Bât. A"),
        ("M2", "102", None),
        ("Bâtiment B", None, None),
        ("M3", "201", "Bât. B"),
        ("Total", "3", None),
        ("Moyenne occupation", None, None),
    ]
    report = import_file(station, workbook(tmp_path, merge, *rows))
    assert {name: r.office for name, r in companies(station).items()} == {
        "M1": "Bât. A, 101",
        "M2": "Bât. A, 102",
        "M3": "Bât. B, 201",
    }
    assert [line.line for line in report.lines() if line.kind == "left_out"] == [2, 5, 7, 8]


@pytest.mark.parametrize(
    "text",
    [
        'Nom;Secteur;Bureau\r\n"Dar El Ilm;Formation;12\r\nBeta Labs;IT;13\r\nGamma;IT;14\r\n',
        'Nom;Secteur;Bureau\r\n"Dar El Ilm;Formation;12\r\nBeta Labs";IT;13\r\nGamma;IT;14\r\n',
        'Nom;Secteur;Bureau\r\nDar El Ilm;"Formation;12\r\nBeta Labs;IT;13\r\n"Gamma;IT;14\r\n',
    ],
)
def test_a_stray_quote_swallows_no_line(station: Station, tmp_path: Path, text: str) -> None:
    report = import_file(station, csv_file(tmp_path, text))
    assert len(companies(station)) == 3
    assert (2, "import.quote_repaired") in [(line.line, line.code) for line in report.lines()]
    assert companies(station)["Dar El Ilm"].sector == "Formation"


def test_headings_are_known_as_people_write_them(station: Station, tmp_path: Path) -> None:
    heads = (
        "N°;Nom de la Sté;I.C.E;Tél. fixe;Téléphone portable;Mail pro;Date d’entrée;"
        "Secteur d’activité;Bureau N°;Gérant"
    )
    line = f"1;Alpha;{NORIA};0522334455;0661223344;a@b.ma;15/03/2021;IT;12;Amina Tazi"
    report = import_file(station, csv_file(tmp_path, f"{heads}\n{line}"))
    assert report.ignored == ()
    alpha = companies(station)["Alpha"]
    assert (alpha.ice, alpha.phone, alpha.second_phone) == (NORIA, "+212522334455", "+212661223344")
    assert (alpha.email, alpha.sector, alpha.office) == ("a@b.ma", "IT", "12")
    assert [name for name, _, _ in people(station, "Alpha")] == ["Amina Tazi"]


def test_a_second_import_offers_what_has_changed(station: Station, tmp_path: Path) -> None:
    first = f"Nom;ICE;Tél;GSM;Bureau;Secteur\nAlpha Labs;{NORIA};0522334455;0661223344;A, 312;IT"
    import_file(station, csv_file(tmp_path, first))
    text = f"Nom;ICE;Téléphone;Bureau;Secteur\nALPHA LABS;{NORIA};0537112233;Bât. C, 999;"
    file = csv_file(tmp_path, text)
    report = import_file(station, file)
    offered = [(line.field, line.kind) for line in report.lines()]
    assert offered == [("phone", "change"), ("office", "change")]
    assert companies(station)["Alpha Labs"].office == "A, 312"
    import_file(station, file, answers=Answers(changes=frozenset({("", 2, "office")})))
    assert companies(station)["Alpha Labs"].office == "Bât. C, 999"
    assert import_file(station, file, answers=Answers(changes=None)).counts.changed == 1
    alpha = companies(station)["Alpha Labs"]
    assert (alpha.phone, alpha.second_phone) == ("+212537112233", "+212661223344")
    assert (alpha.sector, alpha.name) == ("IT", "Alpha Labs")
    assert import_file(station, file).lines() == []


def test_the_good_lines_go_in_when_the_person_says_so(station: Station, tmp_path: Path) -> None:
    file = csv_file(tmp_path, f"Nom;ICE\nAlpha;{NORIA}\nBeta;12\nGamma;{SAHEL}")
    assert not import_file(station, file).goes_in
    assert not companies(station)
    report = import_file(station, file, answers=Answers(good_lines=True))
    assert (report.registered, report.figures()["stopped"]) == (2, 1)
    assert list(companies(station)) == ["Alpha", "Gamma"]


def test_a_company_told_twice_otherwise_stops_that_line_only(
    station: Station, tmp_path: Path
) -> None:
    text = "Nom;Secteur;Bureau\nAlpha;IT;\nALPHA;;12\nAlpha;Santé;"
    file = csv_file(tmp_path, text)
    assert asked(station, file) == [(4, "residents.repeated_otherwise")]
    import_file(station, file, answers=Answers(good_lines=True))
    assert (companies(station)["Alpha"].sector, companies(station)["Alpha"].office) == ("IT", "12")


def test_columns_are_matched_by_hand_where_their_headings_say_nothing(
    station: Station, tmp_path: Path
) -> None:
    file = csv_file(tmp_path, "Liste\nQui;Où;Couleur\nAlpha;12;vert\nBeta;13;bleu")
    with pytest.raises(NoHeader):
        import_file(station, file)
    [sheet] = look(file).sheets
    assert (sheet.heading, [column.heading for column in sheet.columns]) == (
        2,
        ["Qui", "Où", "Couleur"],
    )
    assert sheet.columns[0].examples == ("Alpha", "Beta")
    said = Answers(columns={("", 0): "name", ("", 1): "office"}, headings={"": 2})
    report = import_file(station, file, answers=said)
    assert (report.registered, report.ignored) == (2, ("Couleur",))
    assert companies(station)["Alpha"].office == "12"


def test_a_table_without_headings_is_matched_by_hand(station: Station, tmp_path: Path) -> None:
    file = csv_file(tmp_path, "Alpha;12\nBeta;13")
    said = Answers(columns={("", 0): "name", ("", 1): "office"}, headings={"": 0})
    assert import_file(station, file, answers=said).registered == 2


def test_a_column_may_be_called_another_or_none(station: Station, tmp_path: Path) -> None:
    file = csv_file(tmp_path, "Nom;Secteur;Tél\nAlpha;12;x")
    said = Answers(columns={("", 1): "office", ("", 2): ""})
    assert import_file(station, file, answers=said).ignored == ("Tél",)
    assert companies(station)["Alpha"].office == "12"


def test_a_company_called_as_a_heading_is_one(station: Station, tmp_path: Path) -> None:
    text = "Nom;Secteur\nSociété 2;Industry\nNom;Secteur\nStart-up;Mobile\n"
    import_file(station, csv_file(tmp_path, text))
    assert list(companies(station)) == ["Société 2", "Start-up"]


def test_beside_a_day_with_its_month_first_the_others_are_asked(
    station: Station, tmp_path: Path
) -> None:
    text = (
        "Nom;Date d'entrée\nAlpha;03/15/2021\nBeta;03/04/2021\nGamma;05/05/2021\nDelta;15/03/2021"
    )
    file = csv_file(tmp_path, text)
    assert asked(station, file) == [(2, "residents.doubtful_day"), (3, "residents.doubtful_day")]
    said = {("", 2, "joined_on"): "15/03/2021", ("", 3, "joined_on"): "04/03/2021"}
    import_file(station, file, answers=Answers(values=said))
    assert companies(station)["Beta"].joined_on == date(2021, 3, 4)
