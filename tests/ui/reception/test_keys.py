"""The desk without a mouse: every key is on the sheet of F1, and leads where it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QHelpEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolTip
from pytestqt.qtbot import QtBot

import ui
from kiosk.core.resources import folder
from kiosk.station import Station
from tests.ui.reception.opened import open_window
from ui.reception.keys_sheet import KeysSheet
from ui.reception.pages import PAGES
from ui.reception.residents.page import ResidentsPage
from ui.reception.shortcuts import SHORTCUTS, WITHIN, page_keys
from ui.reception.window import ReceptionWindow
from ui.shell.page import Page
from ui.shell.session import Session
from ui.widgets.kbd import Kbd
from ui.widgets.label import Label
from ui.widgets.options import CheckRow
from ui.widgets.rows import RowList

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


UI = Path(ui.__file__).parent
MODIFIERS = {"Shift", "Control", "Alt", "AltGr", "Meta", "CapsLock", "NumLock"}
AS_QT_WRITES = {"Escape": "Esc", "Delete": "Del", "Plus": "+", "Minus": "-"}


def listed() -> set[str]:
    return {each for key in (*SHORTCUTS, *page_keys(PAGES), *WITHIN) for each in key.sequences}


def keys_looked_for() -> dict[str, str]:
    """Every key that the desk's own code asks about, and one file that does."""
    found = {}
    held = UI / "shell" / "hall"  # what a kiosk keeps from whoever stands at it
    for part in ("reception", "shell", "widgets"):
        for file in (UI / part).rglob("*.py"):
            if file.is_relative_to(held):
                continue
            for name in re.findall(r"\bKey_(\w+)", file.read_text(encoding="utf-8")):
                found[AS_QT_WRITES.get(name, name)] = file.name
    return {name: file for name, file in found.items() if name not in MODIFIERS}


def forms_of(window: ReceptionWindow) -> None:
    """Have every dialog of the desk that a key opens there once, with the keys it brings."""
    for act in (window.new_visit, window.new_booking, window.new_ticket):
        act()
    for page in window.findChildren(Page):
        for name in ("open_form", "open_verify", "open_counter", "import_file"):
            if name != "import_file" and callable(act := getattr(page, name, None)):
                act()


def test_the_sheet_names_every_key_that_works(window: ReceptionWindow) -> None:
    forms_of(window)
    bound = {each.key().toString() for each in window.findChildren(QShortcut)}
    bound |= {a.shortcut().toString() for a in window.findChildren(QAction)} - {""}
    assert bound <= listed()
    ends = {each.rpartition("+")[2] or "+" for each in listed()}
    unlisted = {key: file for key, file in keys_looked_for().items() if key not in ends}
    assert unlisted == {}


def test_every_key_of_the_sheet_works(window: ReceptionWindow) -> None:
    forms_of(window)
    bound = {each.key().toString() for each in window.findChildren(QShortcut)}
    from_qt = {"Tab", "Shift+Tab", "Space"}
    for key in (*SHORTCUTS, *page_keys(PAGES)):
        assert bound.issuperset(key.sequences), key
    looked_for = set(keys_looked_for())
    for key in WITHIN:
        for each in set(key.sequences) - from_qt - bound:
            assert (each.rpartition("+")[2] or "+") in looked_for, each


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("fr", {"Échap", "Maj F6", "Ctrl Maj E", "Maj flèches", "Suppr", "Alt 1", "Ctrl ↵"}),
        ("en", {"Esc", "Shift F6", "Ctrl Shift E", "Shift arrows", "Del", "Alt 1", "Ctrl ↵"}),
        ("ar", {"Esc", "Shift F6", "Ctrl Shift E", "Shift الأسهم", "Delete", "Alt 1", "Ctrl ↵"}),
    ],
)
def test_keys_are_named_in_the_language_and_no_word_is_cut(
    window: ReceptionWindow, session: Session, language: str, names: set[str]
) -> None:
    session.speak(language)
    window.show_shortcuts()
    [sheet] = window.findChildren(KeysSheet)
    for label in sheet.findChildren(Label):
        assert label.width() >= label.sizeHint().width(), label.text()
    shown = [tag.text() for tag in sheet.findChildren(Kbd)]
    assert names | {"/", "Ctrl K", "+", "−"} <= set(shown)
    if language != "fr":
        assert not {"Échap", "Maj", "Suppr", "flèches", "Espace"} & {
            word for tag in shown for word in tag.split()
        }
    assert sheet.keep.key == ("Échap" if language == "fr" else "Esc")
    assert sheet.height() <= window.height()
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


def test_a_sign_without_words_says_over_it_what_it_is(
    window: ReceptionWindow, site: Station, session: Session, qtbot: QtBot
) -> None:
    site.do(
        "visits.arrive",
        first_name="Amina",
        last_name="Benkirane",
        host="Noria Énergie",
        consent=True,
    )
    window.resize(1366, 768)
    told: set[str] = set()
    for entry in PAGES:
        window.show_page(entry.name)
        qtbot.waitUntil(lambda: session.idle)
        for rows in window.findChildren(RowList):
            if rows.isVisible():
                rows.repaint()
                told |= {text for tips in rows._tips.values() for _, text in tips}
    assert {"Réimprimer le badge", "0 personne", "12 places"} <= told
    for rows in window.findChildren(RowList):
        for box, name in (each for row in rows._buttons.values() for each in row):
            assert box.width() > ICON_ALONE or rows.tip_at(box.center()), name


def test_the_tip_of_a_sign_is_shown_under_the_pointer(
    window: ReceptionWindow, site: Station, session: Session
) -> None:
    window.show_page("residents")
    page = window.stack.page
    assert isinstance(page, ResidentsPage)
    page.rows.repaint()
    box, text = page.rows._tips[0][0]
    spot = box.center().toPoint()
    over = page.rows.viewport().mapToGlobal(spot)
    QApplication.sendEvent(page.rows.viewport(), QHelpEvent(QEvent.Type.ToolTip, spot, over))
    assert QToolTip.text() == text
    QToolTip.hideText()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_no_translated_text_names_a_key_in_french(language: str) -> None:
    file = folder("translations") / f"{language}.ts"
    said = re.findall(r"<translation>([^<]*)<", file.read_text(encoding="utf-8"))
    french = re.compile(r"\b(Échap|Maj|Suppr|Entrée|Espace)\b")
    assert [text for text in said if french.search(text)] == []
