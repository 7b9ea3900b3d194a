"""Papers left for a counter's desk: said in its window, taken, had ready."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.deposits.queries import DepositView, by_number
from kiosk.station import Station
from ui.counter.window import CounterWindow
from ui.shell.session import Session
from ui.widgets.button import Button


@pytest.fixture
def window(site: Station, session: Session, qtbot: QtBot) -> Iterator[CounterWindow]:
    """Counter 1, open for OMPIC."""
    site.do("counters.open", counter=1, services=["ompic"], agent=session.station.name)
    made = CounterWindow(session)
    qtbot.addWidget(made)
    qtbot.addWidget(made.strip)
    made.show()
    qtbot.waitUntil(made.work.isVisible)
    yield made
    qtbot.waitUntil(lambda: session.idle)


def press(window: CounterWindow, qtbot: QtBot, button: Button) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.idle)


def papers(site: Station, number: str = "D-0001") -> DepositView:
    found = site.ask(by_number, number=number)
    assert found is not None
    return found


def test_what_was_left_for_the_desk_is_said_and_taken(
    window: CounterWindow, site: Station, qtbot: QtBot
) -> None:
    assert not window.papers.isVisible()
    site.do("deposits.leave", service="cnss", name="Karim Alaoui", what="Formulaire")
    site.do("deposits.leave", service="ompic", name="Amina Benkirane", what="Statuts")
    qtbot.waitUntil(window.papers.isVisible)
    assert window.papers.text().startswith("1 ")
    press(window, qtbot, window.papers)
    dialog = window.left
    assert dialog is not None
    assert [one.name for one in dialog.rows.items] == ["Amina Benkirane"]
    press(window, qtbot, dialog.take)
    assert (papers(site, "D-0002").state, papers(site, "D-0002").counter) == ("with_desk", 1)
    press(window, qtbot, dialog.ready)
    assert dialog.form is not None
    press(window, qtbot, dialog.form.verb)
    assert papers(site, "D-0002").state == "ready"
    assert papers(site).state == "left"
    press(window, qtbot, dialog.keep)
    site.do("deposits.collect", deposit="D-0002")
    qtbot.waitUntil(lambda: not window.papers.isVisible())
