"""Who needs the manager's leave: stopped at the desk, let in there, and said in lists."""

from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.barred.queries import entries
from kiosk.station import Station
from kiosk.visits.queries import on_site
from tests.ui.reception.visits.test_new_visit import fill, save
from ui.reception.today.todo import TodoCard
from ui.reception.visits.page import VisitsPage
from ui.reception.window import ReceptionWindow
from ui.shell.letting_in import LetInForm
from ui.shell.session import Session

WHO = {"first_name": "Amina", "last_name": "Benkirane"}


@pytest.fixture
def entry(site: Station) -> UUID:
    return UUID(str(site.do("barred.note", **WHO, reason="A menacé une collègue").result))


def the_form(window: ReceptionWindow, qtbot: QtBot) -> LetInForm:
    qtbot.waitUntil(lambda: bool(window.findChildren(LetInForm)))
    [form] = window.findChildren(LetInForm)
    return form


@pytest.mark.usefixtures("entry")
def test_the_manager_gives_leave_at_the_desk_and_the_arrival_goes_on(
    page: VisitsPage, window: ReceptionWindow, session: Session, qtbot: QtBot
) -> None:
    page.open_with(new=True)
    form = page.form
    fill(form, qtbot)
    form.visitor.consent.set_given(True, "fr")
    save(form, session, qtbot, with_badge=True)
    assert session.read(on_site) == []
    assert "A menacé une collègue" in form.visitor.name.error
    leave = the_form(window, qtbot)
    qtbot.keyClick(leave.verb, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: session.idle)
    assert leave.why.error, "it is said why"
    qtbot.keyClicks(leave.why.input.edit, "Entretien")
    qtbot.keyClick(leave.verb, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: session.idle and bool(session.read(on_site)))
    [visit] = session.read(on_site)
    assert visit.full_name == "Amina Benkirane"
    assert visit.badge
    [found] = session.read(entries)
    assert (found.allowed_on, found.allowed_why) == (session.local_now().date(), "Entretien")


@pytest.mark.usefixtures("entry")
def test_who_may_not_give_leave_calls_the_manager_and_keeps_what_was_typed(
    page: VisitsPage,
    window: ReceptionWindow,
    session: Session,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page.open_with(new=True)
    form = page.form
    fill(form, qtbot)
    form.visitor.consent.set_given(True, "fr")
    monkeypatch.setattr(session, "may", lambda *_commands: False)
    save(form, session, qtbot)
    assert form.visitor.name.error.endswith("Appelez le responsable.")
    assert window.findChildren(LetInForm) == []
    assert form.visitor.name.text() == "Amina Benkirane"
    assert session.read(on_site) == []


def test_an_expected_visit_says_that_leave_is_needed(
    page: VisitsPage, session: Session, site: Station, entry: UUID
) -> None:
    at = {"at": "2026-11-24T14:00:00+00:00", "host": "Noria Énergie"}
    visit = site.do("visits.expect", **WHO, **at).result
    page.open_with(visit=visit)
    [row] = page.list.rows.items
    needed = "accord du responsable nécessaire"
    assert needed in page.list.words.company(row)
    assert needed in [line.value.text() for line in page.list.details.lines]
    site.do("barred.allow", barred=entry, why="Entretien")
    page.refresh()
    assert needed not in page.list.words.company(row)
    assert needed not in [line.value.text() for line in page.list.details.lines]


def test_who_came_in_by_a_kiosk_is_something_to_deal_with(
    window: ReceptionWindow, session: Session, site: Station, qtbot: QtBot
) -> None:
    visit = site.do("visits.arrive", **WHO, host="Noria Énergie", consent=True).result
    entry = site.do("barred.note", **WHO, reason="Vol").result
    window.show_page("today")
    [todo] = window.stack.page.findChildren(TodoCard)
    facts = [fact for fact in todo.rows.items if fact.why.get("visit") == visit]
    assert [fact.page for fact in facts] == ["visits"]
    assert facts[0].words == "Amina Benkirane : accord nécessaire"
    assert "Vol" not in facts[0].words
    todo.followed.emit(facts[0].page, facts[0].why)
    qtbot.waitUntil(lambda: isinstance(window.stack.page, VisitsPage))
    assert window.stack.page.list.chosen == visit
    site.do("barred.lift", barred=entry)
    window.show_page("today")
    assert [fact for fact in todo.rows.items if fact.why.get("visit") == visit] == []
