"""Someone walks in, and the desk has no mouse: every key is counted, what is typed apart."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from kiosk.core.settings import PrintingSettings, Settings
from kiosk.paper.kinds import core_kinds
from kiosk.paper.outlets import SYSTEM, Outlets
from kiosk.station import Station
from kiosk.visits.queries import on_site
from tests.paper.pretending import Pretended
from ui.reception.visits.page import VisitsPage
from ui.reception.window import ReceptionWindow
from ui.shell import printers
from ui.shell.print_question import PrintQuestion
from ui.shell.printing import Printing
from ui.shell.session import Session

MOST = 12
CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


class Hands:
    """Presses keys where the focus is, and counts them."""

    def __init__(self, qtbot: QtBot) -> None:
        self.pressed, self._qtbot = 0, qtbot

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        self.pressed += 1
        self._qtbot.keyClick(self.where, key, modifier)

    def type(self, text: str) -> None:
        self._qtbot.keyClicks(self.where, text)

    @property
    def where(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    return Hands(qtbot)


@pytest.fixture
def printer(session: Session, site: Station, monkeypatch: pytest.MonkeyPatch) -> Pretended:
    """The system's printer, with settings that name none: the question is asked."""
    made = Pretended()
    site.settings = Settings(printing=PrintingSettings(badges="dialog", sheets="dialog"))
    Printing(session, Outlets({**core_kinds(site.folder), SYSTEM: lambda _name: made}))
    monkeypatch.setattr(printers, "system_printer", lambda: "QL-820")
    return made


def answered_by_enter(hands: Hands, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """The question is seen, and Enter is pressed where its focus is."""

    def exec_(question: PrintQuestion) -> int:
        question.show()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is question)
        assert question.focusWidget() is question.verb
        hands.press(Qt.Key.Key_Return)
        assert question.result() == QDialog.DialogCode.Accepted
        return question.result()

    monkeypatch.setattr(PrintQuestion, "exec", exec_)


def fill(hands: Hands) -> None:
    """Every field that may be filled, by Enter alone, until the button has the focus."""
    hands.press(Qt.Key.Key_F2)
    for text in ("Amina Benkirane", "Atelier Lumen", "0661234567", "", "", "12345-A-6"):
        hands.type(text)
        hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Space)
    hands.press(Qt.Key.Key_Return)
    hands.type("nor")
    hands.press(Qt.Key.Key_Return)


def test_a_walk_in_takes_twelve_keys_beside_the_text_and_paper_comes_out(
    window: ReceptionWindow,
    session: Session,
    printer: Pretended,
    hands: Hands,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answered_by_enter(hands, qtbot, monkeypatch)
    fill(hands)
    page = window.stack.page
    assert isinstance(page, VisitsPage)
    assert hands.where is page.form.both
    hands.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(printer.out) == 1)
    [visit] = session.read(on_site)
    assert (visit.full_name, visit.company, visit.vehicle, visit.host) == (
        "Amina Benkirane",
        "Atelier Lumen",
        "12345-A-6",
        "Noria Énergie",
    )
    assert hands.pressed <= MOST


def test_ctrl_enter_sends_the_form_wherever_the_focus_is(
    window: ReceptionWindow, session: Session, hands: Hands, qtbot: QtBot
) -> None:
    fill(hands)
    window.top.omnibox.start()
    hands.press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: session.idle)
    assert [visit.full_name for visit in session.read(on_site)] == ["Amina Benkirane"]


def test_tab_reads_the_form_from_its_first_field_to_its_last_button(
    window: ReceptionWindow, hands: Hands
) -> None:
    hands.press(Qt.Key.Key_F2)
    page = window.stack.page
    assert isinstance(page, VisitsPage)
    card, form = page.form.visitor, page.form
    expected = [
        card.name.input.edit,
        card.company.input.edit,
        card.phone.input.edit,
        card.purpose,
        card.companions,
        card.vehicle.input.edit,
        card.consent.tick,
        card.consent.read,
        form.hosts.search.edit,
        form.badge.until,
        form.cancel,
        form.plain,
        form.both,
    ]
    seen = []
    for _ in expected:
        seen.append(hands.where)
        hands.press(Qt.Key.Key_Tab)
    assert seen == expected


def evacuate(window: ReceptionWindow, hands: Hands, qtbot: QtBot) -> None:
    hands.press(Qt.Key.Key_E, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert window.evacuating is not None
    start = window.evacuating.start
    assert start is not None
    qtbot.waitUntil(start.real.hasFocus)
    hands.press(Qt.Key.Key_Return)


def test_the_list_of_an_evacuation_is_paper_in_two_acts(
    window: ReceptionWindow,
    printer: Pretended,
    hands: Hands,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delattr(PrintQuestion, "__init__")
    evacuate(window, hands, qtbot)
    qtbot.waitUntil(lambda: len(printer.out) == 1, timeout=20_000)
    assert hands.pressed == 2


def test_nothing_is_asked_where_the_settings_name_a_printer(
    window: ReceptionWindow,
    site: Station,
    printer: Pretended,
    hands: Hands,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    site.settings = Settings(printing=PrintingSettings(sheets="QL-820"))
    monkeypatch.delattr(PrintQuestion, "__init__")
    evacuate(window, hands, qtbot)
    qtbot.waitUntil(lambda: len(printer.out) == 1, timeout=20_000)
