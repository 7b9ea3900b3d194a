"""From clicks to rows to paper: someone walks in, has a badge printed, and leaves by it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from kiosk.badges.layouts import LAYOUTS
from kiosk.badges.queries import of_subject
from kiosk.paper.drawing.raster import image
from kiosk.station import Station
from kiosk.visits.queries import VisitView, of_day, on_site
from tests.qr_reader import read_codes
from ui.reception.visits.page import VisitsPage
from ui.reception.window import ReceptionWindow
from ui.shell.session import Session


def settle(qtbot: QtBot, session: Session) -> None:
    """Wait for all that is under way."""
    qtbot.waitUntil(lambda: session.idle)


def scan(window: ReceptionWindow, payload: str, layout: str = "us") -> None:
    """A scanner's burst, as the computer's keyboard layout writes it."""
    handle = window.windowHandle()
    assert handle is not None
    typed = {key: text for text, key in LAYOUTS[layout].items()}
    for at, letter in enumerate([*payload, "\r"]):
        text = typed.get(letter, letter)
        key = Qt.Key.Key_Return if letter == "\r" else Qt.Key.Key_unknown
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
        event.setTimestamp(1_000 + at)
        QCoreApplication.sendEvent(handle, event)


def walk_in(window: ReceptionWindow, session: Session, qtbot: QtBot) -> VisitView:
    """Amina comes in, by keyboard alone."""
    qtbot.keyClick(window, Qt.Key.Key_F2)
    page = window.stack.page
    assert isinstance(page, VisitsPage)
    form = page.form
    assert window.focusWidget() is form.visitor.name.input.edit
    qtbot.keyClicks(window.focusWidget(), "Amina Benkirane")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClicks(window.focusWidget(), "Atelier Lumen")
    form.hosts.setFocus()
    qtbot.keyClicks(form.hosts.search.edit, "nor")
    qtbot.keyClick(form.hosts.search.edit, Qt.Key.Key_Return)
    assert window.focusWidget() is form.visitor.consent.tick
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, session)
    [visit] = session.read(on_site)
    return visit


def test_a_walk_in_gets_a_visit_a_badge_and_its_paper(
    window: ReceptionWindow, session: Session, site: Station, qtbot: QtBot
) -> None:
    visit = walk_in(window, session, qtbot)
    assert (visit.full_name, visit.company, visit.host) == (
        "Amina Benkirane",
        "Atelier Lumen",
        "Noria Énergie",
    )
    assert visit.office == "Bât. A, 3e étage"
    assert visit.consent is not None
    badge = session.read(of_subject, subject=visit.id)
    assert badge is not None
    assert badge.valid_until == visit.until
    paper = _paper(site, badge.number)
    [code] = read_codes(image(paper.read_bytes()))
    assert code.text == badge.payload
    page = window.stack.page
    assert isinstance(page, VisitsPage)
    assert not page.filling_in
    assert page.list.chosen == visit.id


def _paper(site: Station, number: str) -> Path:
    return site.folder / "printouts" / f"{number}.pdf"


@pytest.mark.parametrize("layout", ["us", "azerty", "arabic"])
def test_a_badge_scanned_while_someone_types_lets_its_visitor_out(
    window: ReceptionWindow, session: Session, qtbot: QtBot, layout: str
) -> None:
    visit = walk_in(window, session, qtbot)
    badge = session.read(of_subject, subject=visit.id)
    assert badge is not None
    qtbot.keyClick(window, Qt.Key.Key_F2)
    field = window.focusWidget()
    qtbot.keyClicks(field, "Omar")
    scan(window, badge.payload, layout)
    settle(qtbot, session)
    assert field.text() == "Omar"
    assert window.focusWidget() is field
    assert session.read(on_site) == []
    [left] = session.read(of_day, day=visit.day)
    assert left.left_by == "badge"
    assert window.toaster.shown is not None
    assert "Amina Benkirane" in window.toaster.shown.text
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, session)
    assert [here.id for here in session.read(on_site)] == [visit.id]
