"""At the desk, what was entered wrongly is set right, and what was done is taken back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.station import Station
from kiosk.visits.queries import get, on_site
from ui.reception.visits.change import ChangeDialog
from ui.reception.visits.page import VisitsPage
from ui.reception.window import ReceptionWindow
from ui.shell.session import Session
from ui.widgets.toast import Notice

AMINA = {"first_name": "Amina", "last_name": "Benkirane", "host": "Noria Énergie", "consent": True}
CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_visit_is_changed_by_its_form_and_the_rest_stays(
    page: VisitsPage, session: Session, site: Station, told: list[Notice], qtbot: QtBot
) -> None:
    visit = site.do("visits.arrive", **AMINA, phone="0661204815").result
    before = session.read(get, visit=visit)
    page.open_with(visit=visit)
    qtbot.mouseClick(page.list.details.change, Qt.MouseButton.LeftButton)
    [form] = page.findChildren(ChangeDialog)
    form.last_name.set_text("Benkiran")
    qtbot.keyClicks(form.company.input.edit, "Atelier Lumen")
    form.save()
    qtbot.waitUntil(lambda: session.idle)
    now = session.read(get, visit=visit)
    assert now is not None
    assert (now.full_name, now.company, now.host, now.phone) == (
        "Amina Benkiran",
        "Atelier Lumen",
        "Noria Énergie",
        "+212661204815",
    )
    assert told[-1].text == "Visite modifiée"
    assert told[-1].undo is not None
    told[-1].undo()
    qtbot.waitUntil(lambda: session.idle)
    assert session.read(get, visit=visit) == before


def test_an_arrival_is_taken_back_by_the_message_that_tells_it(
    window: ReceptionWindow, page: VisitsPage, session: Session, told: list[Notice], qtbot: QtBot
) -> None:
    page.open_with(new=True)
    form = page.form
    qtbot.keyClicks(form.visitor.name.input.edit, "Amina Benkirane")
    qtbot.keyClicks(form.hosts.search.edit, "noria")
    form.visitor.consent.tick.setChecked(True)
    qtbot.mouseClick(form.plain, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.idle and bool(told))
    assert len(session.read(on_site)) == 1
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: session.idle)
    assert session.read(on_site) == []
