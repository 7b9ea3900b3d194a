"""The desk without a mouse: every key is on the sheet of F1, and leads where it says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from kiosk.station import Station
from tests.ui.reception.opened import open_window
from ui.reception.keys_sheet import KeysSheet
from ui.reception.pages import PAGES
from ui.reception.residents.page import ResidentsPage
from ui.reception.shortcuts import SHORTCUTS, WITHIN, page_keys
from ui.reception.window import ReceptionWindow
from ui.shell.session import Session
from ui.widgets.kbd import Kbd
from ui.widgets.label import Label
from ui.widgets.options import CheckRow

ICON_ALONE = 60
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(session: Session, site: Station, qtbot: QtBot) -> ReceptionWindow:
    """The whole front desk, every page built."""
    site.do("sites.add_room", name="Atlas", capacity=12)
    site.do("residents.register", name="Noria Énergie", office="A3")
    site.do("residents.register", name="Sahel Data")
    window = open_window(session, qtbot, PAGES)
    for entry in PAGES:
        window.show_page(entry.name)
    window.show_page("today")
    return window


def test_the_sheet_names_every_key_that_works(window: ReceptionWindow, qtbot: QtBot) -> None:
    listed = {key.sequence for key in (*SHORTCUTS, *page_keys(PAGES), *WITHIN)}
    bound = {each.key().toString() for each in window.findChildren(QShortcut)}
    # The figures' pad has an Enter of its own; 1 stands for the ways that are counted from it.
    assert bound - {"Ctrl+Enter", "2", "3", "4"} <= listed
    window.show_shortcuts()
    [sheet] = window.findChildren(KeysSheet)
    for label in sheet.findChildren(Label):
        assert label.width() >= label.sizeHint().width(), label.text()
    shown = [tag.text() for tag in sheet.findChildren(Kbd)]
    assert len(shown) >= len(listed)
    assert {"/", "Alt 1", "Ctrl ↵", "Maj flèches"} <= set(shown)
    sheet.reject()


def test_alt_and_a_number_lead_into_the_list_with_a_ring(
    window: ReceptionWindow, qtbot: QtBot
) -> None:
    number = [entry.name for entry in PAGES].index("residents")
    qtbot.keyClick(window, Qt.Key(Qt.Key.Key_1 + number), ALT)
    page = window.stack.page
    assert isinstance(page, ResidentsPage)
    assert QApplication.focusWidget() is page.rows
    assert page.rows.ringed
    assert page.rows.current is not None
    qtbot.mouseClick(page.rows.viewport(), Qt.MouseButton.LeftButton)
    assert not page.rows.ringed


def test_a_slash_in_a_list_searches_and_one_in_a_field_is_typed(
    window: ReceptionWindow, qtbot: QtBot
) -> None:
    window.show_page("residents")
    page = window.stack.page
    assert isinstance(page, ResidentsPage)
    page.rows.enter()
    qtbot.keyClick(page.rows, Qt.Key.Key_Slash)
    assert QApplication.focusWidget() is window.top.omnibox.edit
    page.search.edit.setFocus()
    qtbot.keyClicks(page.search.edit, "a/b")
    assert page.search.text() == "a/b"


def test_ctrl_z_in_the_empty_search_line_takes_the_last_act_back(
    window: ReceptionWindow, session: Session, qtbot: QtBot
) -> None:
    undone: list[bool] = []
    session.say("Départ noté", undo=lambda: undone.append(True))
    window.search()
    edit = window.top.omnibox.edit
    qtbot.keyClicks(edit, "ab")
    qtbot.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == []
    edit.clear()
    qtbot.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [True]


def test_what_has_an_icon_alone_says_what_it_is(window: ReceptionWindow) -> None:
    for entry in PAGES:
        window.show_page(entry.name)
        for button in window.findChildren(QAbstractButton):
            if button.isVisible() and not button.text() and button.width() <= ICON_ALONE:
                assert button.toolTip() or isinstance(button, CheckRow), button.accessibleName()


def test_a_message_covers_no_button(
    window: ReceptionWindow, session: Session, qtbot: QtBot
) -> None:
    window.resize(1366, 768)
    window.show_page("visits", new=True)
    session.say("Visite enregistrée : Amina Benkirane, badge V-0001", undo=lambda: None)
    toast = window.toaster._toast
    seen = [b for b in window.findChildren(QAbstractButton) if b.isVisible()]
    sheet = toast.geometry().adjusted(24, 24, -24, -24)
    for button in seen:
        if not toast.isAncestorOf(button):
            place = button.rect().translated(button.mapTo(window, button.rect().topLeft()))
            assert not place.intersects(sheet), button.text()


def test_qt_s_own_dialogs_speak_the_windows_language(session: Session) -> None:
    def cancel() -> str:
        return QCoreApplication.translate("QPlatformTheme", "Cancel")

    assert cancel() == "Annuler"
    session.speak("ar")
    assert cancel() == "ألغِ"
    session.speak("fr")
    assert cancel() == "Annuler"
