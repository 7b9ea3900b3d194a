"""The import's window: columns matched by hand, questions answered, good lines, changes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.residents.queries import ResidentView, find, people
from kiosk.station import Station
from tests.residents.tables import NORIA, SAHEL, csv_file, xlsx_file
from tests.ui.reception.opened import click, entries, open_window
from ui.reception.residents.importing import ImportDialog
from ui.reception.residents.page import ResidentsPage
from ui.shell.session import Session


@pytest.fixture
def page(site: Station, session: Session, qtbot: QtBot) -> ResidentsPage:
    site.do("residents.register", name="Noria Énergie", ice=NORIA, phone="0522500296")
    shown = open_window(session, qtbot, entries("residents")).stack.page
    assert isinstance(shown, ResidentsPage)
    return shown


def begun(page: ResidentsPage, qtbot: QtBot, file: Path) -> ImportDialog:
    page.ask_file = lambda _parent, _title: str(file)
    click(page, qtbot, page.load)
    assert page.importing is not None
    return page.importing


def companies(site: Station) -> dict[str, ResidentView]:
    return {resident.name: resident for resident in site.ask(find)}


def choose(dialog: ImportDialog, kind: str) -> None:
    line = next(line for line in dialog.rows.items if line.kind == kind)
    assert dialog.rows.choose((line.title, line.line, line.code, line.field))


def test_a_question_is_answered_in_the_window(
    page: ResidentsPage, site: Station, qtbot: QtBot, tmp_path: Path
) -> None:
    file = csv_file(tmp_path, "Nom;Date d'entrée;Tél\nAlpha;03/15/2021;\nBeta;;O661223344")
    dialog = begun(page, qtbot, file)
    assert not dialog.verb.isEnabled()
    choose(dialog, "asked")
    assert dialog.lines.field.text() == "15/03/2021"
    click(page, qtbot, dialog.lines.correct)
    choose(dialog, "asked")
    assert dialog.lines.field.text() == "O661223344"
    dialog.lines.field.set_text("0661223344")
    qtbot.keyClick(dialog.lines.field.input.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.session.idle)
    assert dialog.rows.items == []
    assert dialog.verb.hasFocus()
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.session.idle)
    assert f"{companies(site)['Alpha'].joined_on:%d/%m/%Y}" == "15/03/2021"
    assert companies(site)["Beta"].phone == "+212661223344"


@pytest.mark.parametrize(("button", "registered"), [("without", True), ("skip", False)])
def test_a_value_or_a_line_may_be_left_out(
    page: ResidentsPage, site: Station, qtbot: QtBot, tmp_path: Path, button: str, registered: bool
) -> None:
    dialog = begun(page, qtbot, csv_file(tmp_path, "Nom;Tél\nAlpha;O66\nBeta;0522334455"))
    choose(dialog, "asked")
    click(page, qtbot, getattr(dialog.lines, button))
    click(page, qtbot, dialog.verb)
    assert ("Alpha" in companies(site)) is registered
    assert "Beta" in companies(site)


def test_the_good_lines_go_in_when_the_person_says_so(
    page: ResidentsPage, site: Station, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = begun(page, qtbot, csv_file(tmp_path, f"Nom;ICE\nAlpha;{SAHEL}\nBeta;12"))
    assert not dialog.verb.isEnabled()
    assert dialog.good.isVisible()
    click(page, qtbot, dialog.good)  # type: ignore[arg-type]
    assert dialog.verb.isEnabled()
    click(page, qtbot, dialog.verb)
    assert list(companies(site)) == ["Alpha", "Noria Énergie"]


def test_changes_are_taken_one_by_one_or_all(
    page: ResidentsPage, site: Station, qtbot: QtBot, tmp_path: Path
) -> None:
    text = f"Nom;ICE;Tél;Bureau\nNoria Énergie;{NORIA};0537112233;Bât. C"
    dialog = begun(page, qtbot, csv_file(tmp_path, text))
    assert not dialog.verb.isEnabled()
    choose(dialog, "change")
    click(page, qtbot, dialog.lines.change)
    assert dialog.lines.painter.is_taken(dialog.rows.items[0])
    assert not dialog.lines.painter.is_taken(dialog.rows.items[1])
    click(page, qtbot, dialog.verb)
    noria = companies(site)["Noria Énergie"]
    assert (noria.phone, noria.office) == ("+212537112233", "")
    dialog = begun(page, qtbot, csv_file(tmp_path, text))
    click(page, qtbot, dialog.changes)  # type: ignore[arg-type]
    click(page, qtbot, dialog.verb)
    assert companies(site)["Noria Énergie"].office == "Bât. C"


def test_a_change_of_someone_is_taken_in_the_window(
    page: ResidentsPage, site: Station, qtbot: QtBot, tmp_path: Path
) -> None:
    noria = companies(site)["Noria Énergie"].id
    named = {"first_name": "Amina", "last_name": "Tazi", "phone": "0661223344"}
    site.do("residents.add_person", resident=noria, **named)
    text = f"Nom;Prénom;Société;ICE;Téléphone\nTazi;Amina;Noria Énergie;{NORIA};0661000000"
    dialog = begun(page, qtbot, csv_file(tmp_path, text))
    choose(dialog, "change")
    assert "Amina Tazi" in dialog.rows.items[0].message
    click(page, qtbot, dialog.lines.change)
    click(page, qtbot, dialog.verb)
    [amina] = site.ask(people, resident=noria)
    assert amina.phone == "+212661000000"


def test_columns_are_matched_by_hand_with_a_look_at_their_cells(
    page: ResidentsPage, site: Station, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = begun(page, qtbot, csv_file(tmp_path, "Qui;Où\nAlpha;12\nBeta;13"))
    assert dialog.columns.isVisible()
    assert not dialog.verb.isEnabled()
    for place, field in ((0, "name"), (1, "office")):
        dialog.columns.choices[place].choose(field)
        dialog.columns.choices[place].picked.emit(field)
        qtbot.waitUntil(lambda: page.session.idle)
    click(page, qtbot, dialog.verb)
    assert dialog.lines.isVisible()
    click(page, qtbot, dialog.verb)
    assert companies(site)["Alpha"].office == "12"
    assert len(companies(site)) == 3


def test_what_was_recognised_may_be_corrected(
    page: ResidentsPage, site: Station, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = begun(page, qtbot, csv_file(tmp_path, "Nom;Secteur\nLÀ;12", "cp850"))
    click(page, qtbot, dialog.matching)
    dialog.columns.choices[1].picked.emit("office")
    qtbot.waitUntil(lambda: page.session.idle)
    dialog.columns.encodings.picked.emit("cp850")
    qtbot.waitUntil(lambda: page.session.idle)
    click(page, qtbot, dialog.verb)
    click(page, qtbot, dialog.verb)
    assert companies(site)["LÀ"].office == "12"


def test_hidden_rows_are_counted_when_the_person_says_so(
    page: ResidentsPage, site: Station, qtbot: QtBot, tmp_path: Path
) -> None:
    import openpyxl

    file = xlsx_file(tmp_path, ("Nom", "ICE"), ("Shown", SAHEL), ("Hidden", None))
    book = openpyxl.load_workbook(file)
    book.worksheets[0].row_dimensions[3].hidden = True
    book.save(file)
    dialog = begun(page, qtbot, file)
    choose(dialog, "asked")
    assert not dialog.lines.field.isVisible()
    click(page, qtbot, dialog.lines.take)
    click(page, qtbot, dialog.verb)
    assert "Hidden" in companies(site)


@pytest.mark.parametrize(("button", "counted"), [("take", True), ("skip", False)])
def test_a_hidden_sheet_is_taken_or_left(
    page: ResidentsPage, site: Station, qtbot: QtBot, tmp_path: Path, button: str, counted: bool
) -> None:
    import openpyxl

    file = xlsx_file(tmp_path, ("Nom", "ICE"), ("Shown", SAHEL))
    book = openpyxl.load_workbook(file)
    hidden = book.create_sheet("Archive")
    for row in (("Nom", "Secteur"), ("Kept apart", "IT")):
        hidden.append(row)
    hidden.sheet_state = "hidden"
    book.save(file)
    dialog = begun(page, qtbot, file)
    assert not dialog.verb.isEnabled()
    choose(dialog, "asked")
    assert not dialog.lines.field.isVisible()
    click(page, qtbot, getattr(dialog.lines, button))
    click(page, qtbot, dialog.verb)
    assert "Shown" in companies(site)
    assert ("Kept apart" in companies(site)) is counted


def test_a_known_ice_under_another_name_is_asked(
    page: ResidentsPage, site: Station, qtbot: QtBot, tmp_path: Path
) -> None:
    before = companies(site)["Noria Énergie"].id
    dialog = begun(page, qtbot, csv_file(tmp_path, f"Nom;ICE\nNoria Groupe;{NORIA}"))
    assert not dialog.verb.isEnabled()
    choose(dialog, "asked")
    assert dialog.lines.field.text() == NORIA
    click(page, qtbot, dialog.lines.rename)
    choose(dialog, "change")
    assert dialog.lines.painter.is_taken(dialog.rows.items[0])
    click(page, qtbot, dialog.lines.change)
    assert dialog.rows.items[0].kind == "asked"
    assert not dialog.verb.isEnabled()
    choose(dialog, "asked")
    click(page, qtbot, dialog.lines.rename)
    click(page, qtbot, dialog.verb)
    assert {name: each.id for name, each in companies(site).items()} == {"Noria Groupe": before}


def test_the_ice_of_another_company_is_corrected(
    page: ResidentsPage, site: Station, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = begun(page, qtbot, csv_file(tmp_path, f"Nom;ICE\nSahel Data;{NORIA}"))
    choose(dialog, "asked")
    dialog.lines.field.set_text(SAHEL)
    click(page, qtbot, dialog.lines.correct)
    click(page, qtbot, dialog.verb)
    assert companies(site)["Sahel Data"].ice == SAHEL
    assert companies(site)["Noria Énergie"].ice == NORIA
