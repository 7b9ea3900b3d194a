"""The front desk's window: pages, keys, narrow screens, lock and language."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from kiosk.core.settings import PrintingSettings, Settings
from kiosk.paper.outlets import OFFLINE
from kiosk.station import Station
from tests.paper.pretending import Pretended
from tests.ui.reception.opened import open_window
from ui.reception.devices import printer_names, printer_states
from ui.reception.lock import LockScreen
from ui.reception.pages import PAGES, PageEntry
from ui.reception.rail import NARROW, WIDE
from ui.reception.shortcuts import SHORTCUTS
from ui.reception.window import ReceptionWindow
from ui.shell.page import Page
from ui.shell.session import Session
from ui.widgets.toast import Notice

built: list[str] = []


class Blank(Page):
    """A page that notes what it is told."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.told: list[dict[str, Any]] = []
        self.read = 0
        self.steps = 0
        self.line = QLineEdit()
        QVBoxLayout(self).addWidget(self.line)

    def refresh(self) -> None:
        self.read += 1

    def open_with(self, **fields: Any) -> None:
        self.told.append(fields)

    def escape(self) -> bool:
        self.steps -= 1
        return self.steps >= 0


class Entry(PageEntry):
    """An entry whose page notes that it was built."""

    def load(self) -> Any:
        built.append(self.name)
        return Blank


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> ReceptionWindow:
    """The window with four blank pages."""
    built.clear()
    names = ("today", "visits", "bookings", "tickets")
    return open_window(session, qtbot, [Entry(name, name.title(), "sun", "") for name in names])


def press(qtbot: QtBot, window: ReceptionWindow, key: Qt.Key, *modifiers: Any) -> None:
    """A key, wherever the focus is."""
    modifier = modifiers[0] if modifiers else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(window.focusWidget() or window, key, modifier)


def page_of(window: ReceptionWindow) -> Blank:
    """The page that is seen."""
    page = window.stack.page
    assert isinstance(page, Blank)
    return page


def test_only_the_first_page_is_built_at_the_start(window: ReceptionWindow) -> None:
    assert built == ["today"]
    window.show_page("visits")
    window.show_page("today")
    window.show_page("visits")
    assert built == ["today", "visits"]


def test_the_rail_shows_where_one_is_and_takes_one_there(
    window: ReceptionWindow, qtbot: QtBot
) -> None:
    qtbot.mouseClick(window.rail.items["bookings"], Qt.MouseButton.LeftButton)
    assert window.stack.name == "bookings"
    assert window.rail.items["bookings"].isChecked()
    window.show_page("tickets")
    assert window.rail.items["tickets"].isChecked()
    assert not window.rail.items["bookings"].isChecked()


@pytest.mark.parametrize(
    ("key", "name"),
    [(Qt.Key.Key_F2, "visits"), (Qt.Key.Key_F3, "bookings"), (Qt.Key.Key_F4, "tickets")],
)
def test_a_key_starts_something_new_from_anywhere(
    window: ReceptionWindow, qtbot: QtBot, key: Qt.Key, name: str
) -> None:
    page_of(window).line.setFocus()
    press(qtbot, window, key)
    assert window.stack.name == name
    assert page_of(window).told == [{"new": True}]


def test_alt_and_a_figure_go_to_a_page(window: ReceptionWindow, qtbot: QtBot) -> None:
    press(qtbot, window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert window.stack.name == "bookings"


def test_escape_steps_back_in_the_page_and_then_home(window: ReceptionWindow, qtbot: QtBot) -> None:
    window.show_page("visits")
    page_of(window).steps = 1
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.stack.name == "visits"
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.stack.name == "today"


def test_ctrl_k_goes_to_the_search_line_and_escape_back(
    window: ReceptionWindow, qtbot: QtBot
) -> None:
    page_of(window).line.setFocus()
    press(qtbot, window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is window.top.omnibox.edit
    qtbot.keyClicks(window.top.omnibox.edit, "abc")
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.top.omnibox.text() == ""
    assert window.focusWidget() is page_of(window).line


def test_a_slash_searches_but_stays_in_a_field(window: ReceptionWindow, qtbot: QtBot) -> None:
    line = page_of(window).line
    line.setFocus()
    qtbot.keyClicks(line, "a/b")
    assert line.text() == "a/b"
    qtbot.keyClick(window, Qt.Key.Key_Slash)
    assert window.focusWidget() is window.top.omnibox.edit


def test_f5_reads_again(window: ReceptionWindow, qtbot: QtBot) -> None:
    press(qtbot, window, Qt.Key.Key_F5)
    assert page_of(window).read == 2


def test_f8_says_when_there_is_nothing_to_print(window: ReceptionWindow, qtbot: QtBot) -> None:
    press(qtbot, window, Qt.Key.Key_F8)
    assert window.toaster.shown == Notice("Cet écran n’a rien à imprimer.", "info")


def test_f6_goes_round_the_zones(window: ReceptionWindow, qtbot: QtBot) -> None:
    page_of(window).line.setFocus()
    press(qtbot, window, Qt.Key.Key_F6)
    assert window.focusWidget() is window.rail.items["today"]
    press(qtbot, window, Qt.Key.Key_F6)
    assert window.focusWidget() is window.top.omnibox.edit
    press(qtbot, window, Qt.Key.Key_F6)
    assert window.focusWidget() is page_of(window).line


def test_ctrl_z_takes_back_what_was_told(
    window: ReceptionWindow, session: Session, qtbot: QtBot
) -> None:
    undone: list[bool] = []
    session.say("Réservation annulée", undo=lambda: undone.append(True))
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [True]


def test_every_key_on_the_sheet_works() -> None:
    assert [key.action for key in SHORTCUTS if not hasattr(ReceptionWindow, key.action)] == []


def test_a_small_screen_gets_icons_and_less_margin(window: ReceptionWindow) -> None:
    window.resize(1366, 768)
    assert window.rail.width() == NARROW
    assert window.rail.items["visits"].toolTip() == "Visits (Alt 2)"
    assert window.footer.height() == 30
    window.resize(1440, 900)
    assert window.rail.width() == WIDE
    assert window.footer.height() == 34


def test_a_page_counts_in_the_rail(window: ReceptionWindow) -> None:
    page_of(window).counted.emit(9)
    assert window.rail.items["today"].count == 9


def test_a_page_can_ask_for_another(window: ReceptionWindow) -> None:
    page_of(window).go("visits", visit="V-0147")
    assert window.stack.name == "visits"
    assert page_of(window).told == [{"visit": "V-0147"}]


def test_a_locked_desk_takes_no_key_until_it_is_opened(
    window: ReceptionWindow, qtbot: QtBot
) -> None:
    window.lock()
    screen = window.findChild(LockScreen)
    assert screen is not None
    assert screen.isVisible()
    for key in (Qt.Key.Key_F2, Qt.Key.Key_F5, Qt.Key.Key_Tab):
        qtbot.keyClick(window.focusWidget() or window, key)
    assert window.focusWidget() in (screen, screen.button)
    assert window.stack.name == "today"
    assert page_of(window).read == 1
    qtbot.keyClick(screen, Qt.Key.Key_Return)
    assert not screen.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F2)
    assert window.stack.name == "visits"


def test_what_is_done_is_signed_by_who_signed_in(
    window: ReceptionWindow, session: Session, site: Station
) -> None:
    site.do("people.add_staff", code="salma", name="Salma Bennani", role="desk")
    window.sign_in("salma")
    assert session.station.staff == "salma"
    assert window.rail.user.accessibleName() == "Salma Bennani, Accueil, Poste accueil 1"


def test_language_changes_in_place(window: ReceptionWindow, qtbot: QtBot) -> None:
    page_of(window).line.setText("Amina")
    window.top.languages.picked.emit("ar")
    assert window.windowTitle() == "الاستقبال"
    assert window.top.omnibox.edit.placeholderText().startswith("امسحوا")
    qtbot.waitUntil(lambda: window.rail.x() == 1440 - WIDE)
    assert page_of(window).line.text() == "Amina"


def test_the_bar_shows_the_sites_time(window: ReceptionWindow) -> None:
    assert window.top.clock.text() == "10:42"


def test_a_printer_that_is_not_there_is_said_to_be_absent() -> None:
    settings = PrintingSettings(badges="QL-820", tickets="TM-T88")
    states = [words for _, words, _ in printer_states(settings, {"TM-T88"}, "fr")]
    assert states == ["Badges : absente", "Tickets : prête"]
    assert "Badges : au choix" in [w for _, w, _ in printer_states(PrintingSettings(), set(), "fr")]


def test_an_outlet_of_another_kind_is_asked_how_it_is(
    session: Session, site: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready, broken = Pretended(), Pretended()
    broken.why = OFFLINE
    kinds = {"roll": lambda place: {"1": ready, "2": broken}[place]}
    monkeypatch.setattr("kiosk.paper.kinds.core_kinds", lambda _folder: kinds)
    for badges, said in (("roll:1", "prête"), ("roll:2", "absente"), ("roll:3", "absente")):
        printing = PrintingSettings(badges=badges)
        site.settings = Settings(printing=printing)
        known = printer_names(session)
        assert printer_states(printing, known, "fr")[0][1] == f"Badges : {said}"


def test_every_page_of_the_program_can_be_loaded() -> None:
    for entry in PAGES:
        assert issubclass(entry.load(), Page), entry.name


def test_the_evacuation_list_prints_from_any_page(
    window: ReceptionWindow, site: Station, qtbot: QtBot
) -> None:
    site.settings = Settings(printing=PrintingSettings(sheets="folder"))
    qtbot.keyClick(
        window,
        Qt.Key.Key_E,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert window.evacuating is not None
    start = window.evacuating.start
    assert start is not None
    start.paper.click()
    file = site.folder / "printouts" / "evacuation-2026-11-24-fr.pdf"
    qtbot.waitUntil(file.exists, timeout=20_000)
