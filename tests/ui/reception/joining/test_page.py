"""Requests at the front desk: registered by keyboard, followed, decided, undone, let in."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.core.settings import PrintingSettings, Settings
from kiosk.joining import numbers
from kiosk.joining.queries import RequestView, by_number
from kiosk.residents.queries import get as get_resident
from kiosk.station import Station
from tests.joining.conftest import USUAL
from tests.ui.reception.opened import click, entries, open_window
from ui.reception.finding import REQUEST, find_anything
from ui.reception.joining.detail import DECIDES, ENTERS, INTERVIEWS, PAPERS, next_act
from ui.reception.joining.form import RequestForm
from ui.reception.joining.page import JoiningPage
from ui.reception.joining.steps import DecideForm, EnterForm, InterviewForm, PapersForm, StepForm
from ui.reception.window import ReceptionWindow
from ui.shell.session import Session

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(session: Session, site: Station, qtbot: QtBot) -> ReceptionWindow:
    site.settings = msgspec.structs.replace(Settings(), printing=PrintingSettings(tickets="folder"))
    return open_window(session, qtbot, entries("today", "joining"))


@pytest.fixture
def page(window: ReceptionWindow) -> JoiningPage:
    window.show_page("joining")
    shown = window.stack.page
    assert isinstance(shown, JoiningPage)
    return shown


def request(site: Station, number: str = "P-260001") -> RequestView:
    found = site.ask(by_number, number=number)
    assert found is not None
    return found


def opened(page: JoiningPage, qtbot: QtBot, act: str) -> Any:
    """The form of an act, by the button of the panel."""
    asked = page.detail.request
    assert asked is not None
    is_next = next_act(asked) == act
    click(page, qtbot, page.detail.main if is_next else page.detail.buttons[act])
    form = page.form
    assert isinstance(form, StepForm)
    qtbot.waitUntil(form.isVisible)
    return form


def send(form: Any, qtbot: QtBot) -> None:
    qtbot.waitUntil(form.isActiveWindow)
    qtbot.keyClick(form.verb, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: not form.isVisible())


def test_a_request_is_registered_by_keyboard_and_its_receipt_comes_out(
    page: JoiningPage, site: Station, qtbot: QtBot, tmp_path: Path
) -> None:
    click(page, qtbot, page.new)
    form = page.form
    assert isinstance(form, RequestForm)
    qtbot.waitUntil(form.isVisible)
    for name, text in (
        ("first_name", "Salma"),
        ("last_name", "Idrissi"),
        ("email", "salma@eaux.example"),
        ("title", "Capteurs"),
    ):
        qtbot.keyClicks(form.fields[name].input.edit, text)
    qtbot.waitUntil(form.isActiveWindow)
    qtbot.keyClick(form.verb, Qt.Key.Key_Return, CONTROL)
    assert form.fields["sector"].error
    assert form.fields["title"].text() == "Capteurs"
    form.sector.choose("Green tech")
    form.papers.choose("identity", "cv")
    send(form, qtbot)
    qtbot.waitUntil((tmp_path / "printouts" / "P-260001.pdf").exists, timeout=30_000)
    qtbot.waitUntil(lambda: page.session.idle)
    found = request(site)
    assert (found.name, found.sector, found.brought) == (
        "Salma Idrissi",
        "Green tech",
        ("identity", "cv"),
    )
    assert [one.label for one in page.rows.items] == ["P-260001"]
    assert "Plan d’affaires" in page.detail.missing.text()


def test_a_request_is_followed_to_an_entry_and_undone_by_the_panel(
    page: JoiningPage, site: Station, qtbot: QtBot
) -> None:
    site.do("joining.apply", **USUAL)
    page.open_with(request=request(site).id)
    form = opened(page, qtbot, PAPERS)
    assert isinstance(form, PapersForm)
    assert form.papers.values == ["identity"]
    form.papers.choose("identity", "cv", "plan")
    send(form, qtbot)
    assert next_act(request(site)) == INTERVIEWS
    qtbot.keyClick(page.rows, Qt.Key.Key_Return)
    form = page.form
    assert isinstance(form, InterviewForm)
    form.day.set_day(date(2026, 12, 4))
    form.time.set_value(14 * 60 + 30)
    send(form, qtbot)
    assert (request(site).time, request(site).day) == ("14:30", date(2026, 12, 4))
    form = opened(page, qtbot, DECIDES)
    assert isinstance(form, DecideForm)
    form.note.set_text("Projet solide")
    send(form, qtbot)
    assert request(site).state == "accepted"
    assert "Projet solide" in page.detail.history.text()
    form = opened(page, qtbot, ENTERS)
    assert isinstance(form, EnterForm)
    click(page, qtbot, form.verb)
    assert form.name.error
    form.name.set_text("Eaux Vives")
    send(form, qtbot)
    entered = request(site)
    assert entered.resident is not None
    company = site.ask(get_resident, resident=entered.resident)
    assert company is not None
    assert (company.name, company.sector) == ("Eaux Vives", "Green tech")
    assert page.detail.main.isHidden()
    page.undo(entered.id)
    qtbot.waitUntil(lambda: request(site).state == "accepted")


def test_the_list_is_filtered_by_state_and_searched(
    page: JoiningPage, site: Station, qtbot: QtBot
) -> None:
    site.do("joining.apply", **USUAL)
    gone = site.do("joining.apply", **USUAL | {"title": "Jeu vidéo"}).result.request
    site.do("joining.withdraw", request=gone)
    page.refresh()
    assert [one.label for one in page.rows.items] == ["P-260001"]
    page.which.choose("withdrawn")
    page.refresh()
    assert [one.label for one in page.rows.items] == ["P-260002"]
    qtbot.keyClicks(page.search.edit, "idrissi")
    assert len(page.rows.items) == 2
    qtbot.keyClicks(page.search.edit, " kwbqx")
    assert not page.rows.items
    assert page.detail.isHidden()


def test_a_receipt_that_is_scanned_and_a_name_that_is_typed_lead_there(
    page: JoiningPage, site: Station
) -> None:
    site.do("joining.apply", **USUAL)
    code = numbers.write("casablanca", "", 260001)
    page.open_with(code=code)
    assert page.detail.request is not None
    assert page.detail.request.label == "P-260001"
    for typed in ("p-260001", "idrissi"):
        found = [one for one in find_anything(site, typed) if one.kind == REQUEST]
        assert [one.page for one in found] == ["joining"], typed
    page.open_with(code=numbers.write("casablanca", "", 260009))
    assert page.detail.request.label == "P-260001"


def test_what_is_refused_stays_typed(page: JoiningPage, site: Station, qtbot: QtBot) -> None:
    site.do("residents.register", name="Eaux Vives")
    done = site.do("joining.apply", **USUAL).result
    site.do("joining.decide", request=done.request, decision="accepted")
    page.open_with(request=done.request)
    form = opened(page, qtbot, ENTERS)
    form.name.set_text("Eaux Vives")
    click(page, qtbot, form.verb)
    qtbot.waitUntil(lambda: bool(form.name.error))
    assert form.isVisible()
    assert form.name.text() == "Eaux Vives"
    assert request(site).state == "accepted"
    form.let_go()
