"""A visitor asks the receptionist: she answers what she may, a manager what she may not."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.core.ids import new_id
from kiosk.core.machine import SignedIn
from kiosk.rights.queries import RequestView, register
from kiosk.station import Station
from kiosk.visits.queries import get
from ui.manager.privacy.page import PrivacyPage
from ui.reception.visits.page import VisitsPage
from ui.shell.rights.asking import AskingDialog
from ui.shell.rights.person import PersonDialog
from ui.shell.session import Session

PATIENCE = 10_000
WHO = {"first_name": "Zineb", "last_name": "Oulhaj", "host": "Noria Énergie", "consent": True}


@pytest.fixture
def here(site: Station, page: VisitsPage) -> UUID:
    """Zineb is on site, and so is a namesake of her company."""
    visit: UUID = site.do("visits.arrive", company="Safran", phone="0661204815", **WHO).result
    more = {"company": "Safran", "phone": "0662000001", "another": True}
    site.do("visits.arrive", **WHO, **more)
    for code, role in (("rachida", "manager"), ("salma", "desk"), ("hamid", "agent")):
        site.do("people.add_staff", code=code, name=code.title(), role=role)
    return visit


def sign(session: Session, code: str, role: str) -> None:
    session.station.sign(SignedIn(code, code.title(), role, (), new_id()))
    session.turned.emit()


def opened(page: VisitsPage, session: Session, qtbot: QtBot, visit: UUID) -> AskingDialog:
    page.open_with(visit=visit)
    button = page.list.details.rights
    assert button.isVisible()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    dialog = page.findChild(AskingDialog)
    assert isinstance(dialog, AskingDialog)
    assert dialog.fields["name"].text() == "Zineb Oulhaj"
    return dialog


def requests(session: Session) -> list[RequestView]:
    found: list[RequestView] = session.station.ask_itself(register)
    return found


def test_the_desk_hands_the_file_over_from_the_visit(
    here: UUID, page: VisitsPage, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    sign(session, "salma", "desk")
    dialog = opened(page, session, qtbot, here)
    qtbot.keyClick(dialog.verb, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.open_dialog is not None, timeout=PATIENCE)
    person = dialog.open_dialog
    assert isinstance(person, PersonDialog)
    assert [row.isChecked() for row in person.rows].count(True) == 1, "not her namesake"
    file = tmp_path / "dossier.pdf"
    person.where = lambda *_asked: str(file)
    with qtbot.waitSignal(dialog.answered, timeout=PATIENCE):
        qtbot.mouseClick(person.verb, Qt.MouseButton.LeftButton)
    told = json.loads(file.with_suffix(".json").read_text())
    assert {thing["id"] for thing in told["held"] if thing["kind"] == "visit"} == {str(here)}
    [done] = requests(session)
    assert (done.kind, done.outcome, done.answered_by) == ("access", "done", "salma")


def test_an_opposition_is_taken_down_at_the_desk_and_a_manager_sees_it(
    here: UUID, page: VisitsPage, session: Session, qtbot: QtBot
) -> None:
    sign(session, "salma", "desk")
    dialog = opened(page, session, qtbot, here)
    dialog.kind.choose("opposition")
    dialog._turn()
    assert not dialog.later.isVisible()
    assert dialog.verb.text() == "Transmettre au responsable"
    assert "4 décembre 2026" in dialog.note.text()
    with qtbot.waitSignal(dialog.answered, timeout=PATIENCE):
        qtbot.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    [taken] = requests(session)
    assert (taken.kind, taken.name, taken.taken_by) == ("opposition", "Zineb Oulhaj", "salma")
    assert taken.phone == "+212661204815"
    sign(session, "rachida", "manager")
    counted: list[int] = []
    manager = PrivacyPage(session)
    qtbot.addWidget(manager)
    manager.counted.connect(counted.append)
    manager.refresh()
    assert counted[-1] == 1


def test_what_the_desk_may_answer_can_be_handed_to_a_manager_too(
    here: UUID, page: VisitsPage, session: Session, qtbot: QtBot
) -> None:
    sign(session, "salma", "desk")
    dialog = opened(page, session, qtbot, here)
    with qtbot.waitSignal(dialog.answered, timeout=PATIENCE):
        qtbot.mouseClick(dialog.later, Qt.MouseButton.LeftButton)
    assert [(one.kind, one.name) for one in requests(session)] == [("access", "Zineb Oulhaj")]


def test_a_manager_empties_from_the_visit_and_an_agent_is_offered_nothing(
    here: UUID, page: VisitsPage, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    sign(session, "rachida", "manager")
    session.station.do("visits.leave", visit=here)
    dialog = opened(page, session, qtbot, here)
    dialog.kind.choose("opposition")
    dialog._turn()
    qtbot.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.open_dialog is not None, timeout=PATIENCE)
    person = dialog.open_dialog
    assert person is not None
    person.where = lambda *_asked: str(tmp_path / "recu.pdf")
    person.ask = _yes
    with qtbot.waitSignal(dialog.answered, timeout=PATIENCE):
        qtbot.mouseClick(person.verb, Qt.MouseButton.LeftButton)
    gone = session.station.ask(get, visit=here)
    assert gone is not None
    assert gone.full_name.strip() == ""
    sign(session, "hamid", "agent")
    assert not page.list.details.rights.isVisible()


def test_nothing_is_handed_over_without_a_name(
    here: UUID, page: VisitsPage, session: Session, qtbot: QtBot
) -> None:
    sign(session, "salma", "desk")
    dialog = opened(page, session, qtbot, here)
    dialog.fields["name"].set_text(" ")
    for button in (dialog.verb, dialog.later):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert dialog.fields["name"].error
    assert requests(session) == []
    dialog.let_go()


def _yes(*_asked: Any, **_words: Any) -> bool:
    return True
