"""Residents at the front desk: found, registered, changed, gone, imported from a spreadsheet."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.core.text import readable_phone
from kiosk.residents.queries import PersonView, ResidentView, find, get, people
from kiosk.station import Station
from tests.ui.reception.opened import click, entries, open_window
from ui.reception.residents.file import HISTORY, PARCELS
from ui.reception.residents.form import PersonForm, ResidentForm
from ui.reception.residents.page import ResidentsPage
from ui.reception.window import ReceptionWindow
from ui.shell.session import Session
from ui.widgets.toast import Notice

ICE, OTHER_ICE = "000000000000097", "000000000000194"


@pytest.fixture
def noria(site: Station) -> UUID:
    """A company with one person; another stands beside it."""
    made: UUID = site.do(
        "residents.register",
        name="Noria Énergie",
        name_ar="نوريا",
        ice=ICE,
        office="Bât. A",
        phone="0522500296",
    ).result
    site.do("residents.add_person", resident=made, first_name="Youssef", last_name="Tazi")
    site.do("residents.register", name="Sahel Data", sector="TIC")
    return made


@pytest.fixture
def window(noria: UUID, session: Session, qtbot: QtBot) -> ReceptionWindow:
    return open_window(session, qtbot, entries("residents"))


@pytest.fixture
def page(window: ReceptionWindow) -> ResidentsPage:
    shown = window.stack.page
    assert isinstance(shown, ResidentsPage)
    return shown


def names(page: ResidentsPage) -> list[str]:
    return [resident.name for resident in page.rows.items]


def resident(site: Station, wanted: UUID) -> ResidentView:
    found = site.ask(get, resident=wanted)
    assert found is not None
    return found


def inside(site: Station, wanted: UUID) -> list[PersonView]:
    return site.ask(people, resident=wanted)


def resident_form(page: ResidentsPage) -> ResidentForm:
    assert isinstance(page.form, ResidentForm)
    return page.form


def test_a_company_is_found_and_its_people_are_shown(page: ResidentsPage, qtbot: QtBot) -> None:
    assert names(page) == ["Noria Énergie", "Sahel Data"]
    qtbot.keyClicks(page.search.edit, "energie")
    assert names(page) == ["Noria Énergie"]
    assert [person.last_name for person in page.detail.rows.items] == ["Tazi"]
    assert "05 22 50 02 96" in page.detail.facts.text()


def test_nothing_found_is_said_apart_from_nothing_there(page: ResidentsPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search.edit, "xyz")
    assert page.empty.text.text() == "Aucun résident trouvé"
    assert not page.detail.isVisible()


@pytest.mark.parametrize(
    ("kept", "read"),
    [("+212522500296", "05 22 50 02 96"), ("+33142685300", "+33142685300"), ("", "")],
)
def test_a_moroccan_number_is_read_as_it_is_dialled(kept: str, read: str) -> None:
    assert readable_phone(kept) == read


def test_a_company_is_registered_by_keys_and_shown(
    page: ResidentsPage, site: Station, qtbot: QtBot
) -> None:
    click(page, qtbot, page.new)
    form = resident_form(page)
    form.fields["name"].set_text("Atelier Lumen")
    qtbot.keyClicks(form.fields["ice"].input.edit, OTHER_ICE)
    qtbot.keyClicks(form.fields["phone"].input.edit, "0661204815")
    click(page, qtbot, form.verb)
    made = site.ask(find, text="lumen")[0]
    assert (made.ice, made.phone) == (OTHER_ICE, "+212661204815")
    assert page.rows.current.id == made.id
    assert not form.isVisible()


@pytest.mark.parametrize(
    ("field", "typed"),
    [("ice", "123"), ("phone", "06612"), ("email", "amina@"), ("name_ar", "😀")],
)
def test_bad_input_is_said_under_its_field_as_soon_as_it_is_left(
    page: ResidentsPage, site: Station, qtbot: QtBot, field: str, typed: str
) -> None:
    click(page, qtbot, page.new)
    form = resident_form(page)
    form.fields["name"].set_text("Atelier Lumen")
    form.fields[field].set_text(typed)
    form.fields[field].input.edit.editingFinished.emit()
    assert form.fields[field].error
    click(page, qtbot, form.verb)
    assert form.isVisible()
    assert form.fields["name"].text() == "Atelier Lumen"
    assert site.ask(find, text="lumen") == []


def test_a_good_ice_is_marked_and_loses_its_mark_when_it_changes(
    page: ResidentsPage, qtbot: QtBot
) -> None:
    click(page, qtbot, page.new)
    field = resident_form(page).fields["ice"]
    field.set_text(ICE)
    field.input.edit.editingFinished.emit()
    assert field.input.mark.name == "check"
    field.set_text("12")
    field.input.edit.editingFinished.emit()
    assert field.input.mark.name != "check"


def test_the_ice_of_another_is_refused_at_its_field(
    page: ResidentsPage, site: Station, qtbot: QtBot
) -> None:
    click(page, qtbot, page.new)
    form = resident_form(page)
    form.fields["name"].set_text("Atelier Lumen")
    form.fields["ice"].set_text(ICE)
    click(page, qtbot, form.verb)
    assert "Noria Énergie" in form.fields["ice"].error
    assert form.verb.isEnabled()
    assert site.ask(find, text="lumen") == []


def test_a_company_without_a_name_is_asked_for_it(page: ResidentsPage, qtbot: QtBot) -> None:
    click(page, qtbot, page.new)
    form = resident_form(page)
    click(page, qtbot, form.verb)
    assert form.fields["name"].error


def test_a_company_is_changed_and_the_rest_stays(
    page: ResidentsPage, noria: UUID, site: Station, qtbot: QtBot
) -> None:
    page.open_with(resident=noria)
    click(page, qtbot, page.detail.change)
    form = resident_form(page)
    assert form.fields["name_ar"].text() == "نوريا"
    form.fields["office"].set_text("Bât. B")
    click(page, qtbot, form.verb)
    changed = resident(site, noria)
    assert (changed.office, changed.ice, changed.phone) == ("Bât. B", ICE, "+212522500296")


def test_people_are_added_and_removed(
    page: ResidentsPage, noria: UUID, site: Station, qtbot: QtBot
) -> None:
    page.open_with(resident=noria)
    click(page, qtbot, page.detail.add_person)
    assert isinstance(page.form, PersonForm)
    page.form.fields["first_name"].set_text("เจดี")
    page.form.fields["last_name"].set_text("สมชาย")
    click(page, qtbot, page.form.verb)
    assert "lettres latines" in page.form.fields["last_name"].error
    page.form.fields["first_name"].set_text("Nora")
    page.form.fields["last_name"].set_text("Lahlou")
    click(page, qtbot, page.form.verb)
    assert [person.full_name for person in inside(site, noria)] == ["Nora Lahlou", "Youssef Tazi"]
    page.ask = lambda *_args, **_words: True
    page.detail.rows.repaint()
    box, _ = page.detail.rows._buttons[0][0]
    viewport = page.detail.rows.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    qtbot.waitUntil(lambda: page.session.idle)
    assert [person.full_name for person in inside(site, noria)] == ["Youssef Tazi"]


@pytest.mark.parametrize("agreed", [True, False])
def test_a_company_leaves_only_when_the_question_is_answered_yes(
    page: ResidentsPage, noria: UUID, site: Station, qtbot: QtBot, agreed: bool
) -> None:
    page.open_with(resident=noria)
    page.ask = lambda *_args, **_words: agreed
    click(page, qtbot, page.detail.leave)
    assert (resident(site, noria).left_on is not None) is agreed


# -- import ----------------------------------------------------------------------------------------


def workbook(folder: Path, *rows: tuple[object, ...]) -> Path:
    """A file as Excel writes it."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(("Raison sociale", "ICE", "Téléphone"))
    for row in rows:
        sheet.append(row)
    file = folder / "résidents.xlsx"
    book.save(file)
    book.close()
    return file


def begin_import(page: ResidentsPage, qtbot: QtBot, file: Path) -> None:
    page.ask_file = lambda _parent, _title: str(file)
    click(page, qtbot, page.load)
    assert page.importing is not None


def test_a_good_file_is_tried_first_and_imported_when_confirmed(
    page: ResidentsPage, site: Station, told: list[Notice], qtbot: QtBot, tmp_path: Path
) -> None:
    begin_import(page, qtbot, workbook(tmp_path, ("Darb Logistique", OTHER_ICE, "0522334455")))
    assert page.importing is not None
    assert len(site.ask(find)) == 2
    assert page.importing.verb.isEnabled()
    click(page, qtbot, page.importing.verb)
    assert site.ask(find, text="darb")[0].ice == OTHER_ICE
    assert "1 résident importé" in told[-1].text


def test_a_file_with_one_bad_line_says_which_and_imports_nothing(
    page: ResidentsPage, site: Station, qtbot: QtBot, tmp_path: Path
) -> None:
    file = workbook(tmp_path, ("Darb Logistique", OTHER_ICE, ""), ("Kasbah Pay", "12345", ""))
    begin_import(page, qtbot, file)
    assert page.importing is not None
    refused = [line for line in page.importing.rows.items if line.kind == "refused"]
    assert [(line.line, line.company) for line in refused] == [(3, "Kasbah Pay")]
    assert not page.importing.verb.isEnabled()
    assert len(site.ask(find)) == 2


def test_a_file_that_is_no_list_is_refused_as_a_whole(
    page: ResidentsPage, site: Station, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "photo.xlsx"
    file.write_bytes(b"\x89PNG\r\n\x1a\n")
    begin_import(page, qtbot, file)
    assert page.importing is not None
    assert page.importing.alert.isVisible()
    assert page.importing.alert.text.text()
    assert not page.importing.verb.isEnabled()
    assert len(site.ask(find)) == 2


def test_calling_off_the_choice_of_a_file_does_nothing(page: ResidentsPage, qtbot: QtBot) -> None:
    page.ask_file = lambda _parent, _title: ""
    click(page, qtbot, page.load)
    assert page.importing is None


def test_the_page_changes_language_and_keeps_what_was_searched(
    page: ResidentsPage, speak: object
) -> None:
    page.search.set_text("sahel")
    speak("ar")  # type: ignore[operator]
    assert page.search.text() == "sahel"
    assert names(page) == ["Sahel Data"]
    assert page.new.text() != "Nouveau résident"


def test_what_a_form_saved_is_taken_back(
    page: ResidentsPage, site: Station, told: list[Notice], qtbot: QtBot
) -> None:
    before = page.rows.current
    page._open(ResidentForm(page, page.session, before))
    form = resident_form(page)
    form.fields["office"].set_text("Z9")
    click(page, qtbot, form.verb)
    assert told[-1].undo is not None
    told[-1].undo()
    qtbot.waitUntil(lambda: page.session.idle)
    assert site.ask(get, resident=before.id) == before
    click(page, qtbot, page.new)
    form = resident_form(page)
    form.fields["name"].set_text("Atelier Lumen")
    click(page, qtbot, form.verb)
    assert told[-1].undo is not None
    told[-1].undo()
    qtbot.waitUntil(lambda: page.session.idle)
    assert site.ask(find, text="lumen") == []


def test_a_duplicate_is_offered_merged_and_parted_again(
    page: ResidentsPage, site: Station, noria: UUID, qtbot: QtBot
) -> None:
    twin = site.do("residents.register", name="Noria Energy", phone="0522500297").result
    page.open_with(resident=noria)
    assert "Noria Energy" in page.detail.twin.text()
    click(page, qtbot, page.detail.merge)
    qtbot.waitUntil(lambda: resident(site, twin).merged_into == noria)
    qtbot.waitUntil(lambda: bool(page.detail.parted))
    click(page, qtbot, page.detail.merge)
    qtbot.waitUntil(lambda: resident(site, twin).merged_into is None)


def test_the_file_of_a_company_leads_to_its_parcels_and_says_who_changed_it(
    page: ResidentsPage, site: Station, noria: UUID, qtbot: QtBot
) -> None:
    site.do("parcels.log", resident=noria, carrier="Amana")
    site.do("residents.change", resident=noria, cnss="1234567")
    page.open_with(resident=noria)
    assert "CNSS" in page.detail.facts.text()
    assert page.detail.stay.text()
    file = page.detail.file
    for part, said in ((PARCELS, "C-0001"), (HISTORY, "1234567")):
        file.which.choose(part)
        file.refresh()
        assert any(said in f"{line.title} {line.second}" for line in file.rows.items), part
    file.which.choose(PARCELS)
    file.refresh()
    with qtbot.waitSignal(file.going) as going:
        file.rows.opened.emit(file.rows.items[0])
    assert going.args is not None
    assert going.args[0] == "parcels"


def test_sector_is_one_of_three_and_a_court_stands_by_the_number_of_the_register(
    page: ResidentsPage, site: Station, qtbot: QtBot
) -> None:
    old = site.do("residents.register", name="Vieille Fiche", sector="Formation").result
    page.open_with(resident=old)
    click(page, qtbot, page.detail.change)
    form = resident_form(page)
    assert list(form.sector.toggles) == ["NTIC", "Green tech", "Industries créatives", "Formation"]
    form.sector.choose("Green tech")
    form.fields["rc"].set_text("12345")
    click(page, qtbot, form.verb)
    assert form.fields["rc_court"].error
    form.fields["rc_court"].set_text("Rabat")
    click(page, qtbot, form.verb)
    qtbot.waitUntil(lambda: not form.isVisible())
    found = resident(site, old)
    assert (found.sector, found.rc, found.rc_court) == ("Green tech", "12345", "Rabat")
