"""Residents at the front desk: registered, changed, imported; wrong input said at its place."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.residents.queries import find
from kiosk.station import Station
from ui.desk import Desk
from ui.reception.residents.form import PersonForm, ResidentForm
from ui.reception.residents.page import ResidentsPage

LEFT = Qt.MouseButton.LeftButton
ICE = "001561191000066"


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ResidentsPage:
    page = ResidentsPage(desk)
    qtbot.addWidget(page)
    page.resize(1200, 780)
    page.show()
    return page


@pytest.fixture
def form(page: ResidentsPage, qtbot: QtBot) -> ResidentForm:
    """The empty form of a company."""
    qtbot.mouseClick(page.new, LEFT)
    assert isinstance(page.form, ResidentForm)
    return page.form


def fill(form: ResidentForm | PersonForm, **values: str) -> None:
    for name, text in values.items():
        form.fields[name].set_text(text)


def test_a_company_is_registered(
    page: ResidentsPage, form: ResidentForm, site: Station, qtbot: QtBot
) -> None:
    fill(form, name="Noria Énergie", ice=ICE, phone="06 61 20 48 15", name_ar="نوريا للطاقة")
    qtbot.mouseClick(form.verb, LEFT)
    qtbot.waitUntil(lambda: bool(site.ask(find)))
    made = site.ask(find)[0]
    assert (made.name, made.ice, made.phone) == ("Noria Énergie", ICE, "+212661204815")
    qtbot.waitUntil(lambda: page.detail.resident is not None)
    assert page.detail.resident.name == "Noria Énergie"


@pytest.mark.parametrize(
    ("field", "text"),
    [("ice", "000000000000000"), ("ice", "12"), ("phone", "abc"), ("email", "noria"),
     ("name", "N" * 10_000), ("name", "No\u202eria")],
)  # fmt: skip
def test_what_cannot_be_is_said_at_its_place_and_stays(
    form: ResidentForm, site: Station, qtbot: QtBot, field: str, text: str
) -> None:
    fill(form, **{"name": "Noria Énergie", field: text})
    qtbot.mouseClick(form.verb, LEFT)
    qtbot.waitUntil(lambda: bool(form.fields[field].error))
    assert site.ask(find) == []
    assert form.isVisible()
    form.reject()


def test_an_ice_that_is_taken_is_said_at_the_ice(
    page: ResidentsPage, form: ResidentForm, site: Station, qtbot: QtBot
) -> None:
    site.do("residents.register", name="Sahel Data", ice=ICE)
    fill(form, name="Noria Énergie", ice=ICE)
    qtbot.mouseClick(form.verb, LEFT)
    qtbot.waitUntil(lambda: "Sahel Data" in form.fields["ice"].error)
    assert form.fields["name"].text() == "Noria Énergie"
    form.reject()


def test_people_come_and_go(page: ResidentsPage, site: Station, qtbot: QtBot) -> None:
    site.do("residents.register", name="Noria Énergie")
    qtbot.waitUntil(lambda: page.detail.resident is not None)
    qtbot.mouseClick(page.detail.add_person, LEFT)
    assert isinstance(page.form, PersonForm)
    fill(page.form, first_name="Nora", last_name="Lahlou")
    qtbot.mouseClick(page.form.verb, LEFT)
    qtbot.waitUntil(lambda: len(page.detail.rows.items) == 1)
    page.ask = lambda *_, **__: True
    page.detail.removing.emit(page.detail.rows.items[0])
    qtbot.waitUntil(lambda: not page.detail.rows.items)


def test_a_company_that_leaves_is_no_longer_listed(
    page: ResidentsPage, site: Station, qtbot: QtBot
) -> None:
    site.do("residents.register", name="Noria Énergie")
    qtbot.waitUntil(lambda: page.detail.resident is not None)
    page.ask = lambda *_, **__: True
    qtbot.mouseClick(page.detail.leave, LEFT)
    qtbot.waitUntil(lambda: site.ask(find) == [])
    qtbot.waitUntil(lambda: not page.detail.isVisible())


def test_a_spreadsheet_is_looked_at_before_it_is_taken(
    page: ResidentsPage, site: Station, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "liste.csv"
    file.write_bytes("Raison sociale;ICE\nNoria Énergie;001561191000066\n".encode("cp1252"))
    page.ask_file = lambda *_: str(file)
    qtbot.mouseClick(page.load, LEFT)
    dialog = page.importing
    assert dialog is not None
    qtbot.waitUntil(dialog.verb.isEnabled)
    assert site.ask(find) == []
    qtbot.mouseClick(dialog.verb, LEFT)
    qtbot.waitUntil(lambda: [r.name for r in site.ask(find)] == ["Noria Énergie"])


def test_a_spreadsheet_with_a_wrong_line_is_not_taken(
    page: ResidentsPage, site: Station, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "liste.csv"
    text = "Raison sociale;ICE\nNoria Énergie;001561191000066\nSahel Data;123\n"
    file.write_text(text, encoding="utf-8-sig")
    page.ask_file = lambda *_: str(file)
    qtbot.mouseClick(page.load, LEFT)
    dialog = page.importing
    assert dialog is not None
    qtbot.waitUntil(lambda: bool(dialog.rows.items))
    assert [line.line for line in dialog.rows.items] == [3]
    assert not dialog.verb.isEnabled()
    dialog.reject()
    assert site.ask(find) == []
