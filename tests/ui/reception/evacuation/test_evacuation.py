"""The building is left: two acts at the desk, then the roll by keys, with another station."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import msgspec
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.announcements.queries import alert
from kiosk.core.clock import FrozenClock
from kiosk.core.settings import PrintingSettings, Settings
from kiosk.evacuation.queries import EntryView, current, roll_call
from kiosk.station import Station
from tests.ui.reception.opened import entries, open_window
from ui.reception.evacuation.roll import RollSheet
from ui.reception.evacuation.start import StartSheet
from ui.reception.evacuation.words import people_words
from ui.reception.window import ReceptionWindow
from ui.shell import printers
from ui.shell.session import Session
from ui.widgets.toast import Notice

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
NAMES = (("Yasmine", "Alaoui", 0), ("Karim", "Bennis", 2), ("Nadia", "Chraibi", 0))


@pytest.fixture
def inside(site: Station) -> Station:
    site.settings = msgspec.structs.replace(Settings(), printing=PrintingSettings(sheets="folder"))
    for first, last, companions in NAMES:
        said = {"first_name": first, "last_name": last, "companions": companions}
        site.do("visits.arrive", host="Noria Énergie", consent=True, **said)
    return site


@pytest.fixture
def window(session: Session, inside: Station, qtbot: QtBot) -> ReceptionWindow:
    return open_window(session, qtbot, entries("today"))


def press(qtbot: QtBot, key: Qt.Key, where: QWidget | None = None) -> None:
    found = where or QApplication.focusWidget()
    assert found is not None
    qtbot.keyClick(found, key)


def begin(window: ReceptionWindow, qtbot: QtBot) -> RollSheet:
    """Both acts: the key, and Enter on what has the focus."""
    qtbot.keyClick(window, Qt.Key.Key_E, CTRL_SHIFT)
    assert window.evacuating is not None
    start = window.evacuating.start
    assert isinstance(start, StartSheet)
    qtbot.waitUntil(start.real.hasFocus)
    press(qtbot, Qt.Key.Key_Return, start.real)
    qtbot.waitUntil(lambda: window.evacuating is not None and window.evacuating.roll is not None)
    roll = window.evacuating.roll
    assert roll is not None
    qtbot.waitUntil(roll.rows.hasFocus)
    return roll


@pytest.fixture
def roll(window: ReceptionWindow, qtbot: QtBot) -> RollSheet:
    return begin(window, qtbot)


def entry(site: Station, name: str) -> EntryView:
    call = site.ask(roll_call)
    assert call is not None
    return next(each for each in call.entries if name in each.name)


def named(roll: RollSheet) -> str:
    return roll.current.name if roll.current else ""


def settle(qtbot: QtBot, session: Session) -> None:
    qtbot.waitUntil(lambda: session.idle)


def test_two_acts_open_the_roll_tell_everybody_and_print(
    roll: RollSheet, window: ReceptionWindow, inside: Station, qtbot: QtBot, session: Session
) -> None:
    found = inside.ask(current)
    assert found is not None
    assert (found.kind, roll.title.text()) == ("real", "Évacuation réelle")
    assert inside.ask(alert) is not None
    file = inside.folder / "printouts" / "evacuation-2026-11-24-fr.pdf"
    qtbot.waitUntil(file.exists, timeout=20_000)
    assert not window.evacuation.isHidden()
    assert roll.figures["unknown"].value == 5
    assert people_words(entry(inside, "Bennis"), "fr") == "3 personnes"
    settle(qtbot, session)


def test_paper_is_never_waited_for(
    window: ReceptionWindow,
    inside: Station,
    told: list[Notice],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    inside.settings = Settings(printing=PrintingSettings(sheets="dialog"))
    monkeypatch.setattr(printers, "system_printer", lambda: "")
    assert begin(window, qtbot).isVisible()
    assert [notice.kind for notice in told] == ["warning"]


def test_one_key_says_what_is_known_of_each(
    roll: RollSheet, inside: Station, qtbot: QtBot, session: Session
) -> None:
    assert named(roll) == "Karim Bennis"
    press(qtbot, Qt.Key.Key_P)
    settle(qtbot, session)
    assert (entry(inside, "Bennis").seen, named(roll)) == (3, "Nadia Chraibi")
    press(qtbot, Qt.Key.Key_A)
    settle(qtbot, session)
    assert named(roll) == "Nadia Chraibi"
    roll.place.set_text("Escalier B, 2e étage")
    press(qtbot, Qt.Key.Key_Return, roll.place.input.edit)
    settle(qtbot, session)
    assert (entry(inside, "Chraibi").state, entry(inside, "Chraibi").place) == (
        "help",
        "Escalier B, 2e étage",
    )
    assert [roll.figures[key].value for key in ("unknown", "present", "help")] == [1, 3, 1]
    roll.take_back()
    settle(qtbot, session)
    roll.take_back()
    settle(qtbot, session)
    assert entry(inside, "Chraibi").state == "unknown"
    key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "ة")
    QApplication.sendEvent(roll.rows, key)  # the key M of an Arabic keyboard
    settle(qtbot, session)
    assert entry(inside, "Chraibi").state == "missing"


def test_some_of_a_group_may_be_missing(
    roll: RollSheet, inside: Station, qtbot: QtBot, session: Session
) -> None:
    press(qtbot, Qt.Key.Key_Minus)
    settle(qtbot, session)
    assert entry(inside, "Bennis").seen == 2
    assert roll.figures["unknown"].value == 3


def test_what_another_station_says_is_seen_at_once(
    roll: RollSheet, window: ReceptionWindow, inside: Station, qtbot: QtBot
) -> None:
    there = Station(inside.folder, inside.database, inside.settings, clock=inside.clock)
    there.do("evacuation.account", entry=entry(inside, "Bennis").id, state="present")
    qtbot.waitUntil(lambda: roll.figures["present"].value == 3)
    assert "2 personnes" in window.evacuation.text.text()


def test_somebody_is_found_in_either_writing(roll: RollSheet) -> None:
    for typed in ("chraïbi", "نادية", "الشرايبي"):
        roll.search.set_text(typed)
        roll.refresh()
        assert [e.name for e in roll.rows.items if isinstance(e, EntryView)] == ["Nadia Chraibi"]
    roll.search.set_text("Zzz")
    roll.refresh()
    assert not roll.empty.isHidden()


def test_it_ends_and_may_go_on_after_all(
    roll: RollSheet, inside: Station, clock: FrozenClock, qtbot: QtBot, session: Session
) -> None:
    clock.at += timedelta(minutes=7, seconds=30)
    roll.end.click()
    settle(qtbot, session)
    assert "07:30" in roll.over.title.text()
    assert (inside.ask(current), inside.ask(alert)) == (None, None)
    assert not roll.marks["present"].isEnabled()
    roll.again.click()
    settle(qtbot, session)
    assert inside.ask(current) is not None
    assert inside.ask(alert) is not None
    assert roll.end.isVisible()


def test_somebody_who_was_on_no_list_is_added(
    roll: RollSheet, inside: Station, qtbot: QtBot, session: Session
) -> None:
    roll.search.set_text("Omar Filali")
    roll.open_add()
    form = roll.form_of
    assert form is not None
    form.save()
    settle(qtbot, session)
    assert (entry(inside, "Filali").state, roll.figures["present"].value) == ("present", 1)


def test_who_comes_second_calls_the_roll_of_who_was_first(
    window: ReceptionWindow, inside: Station, qtbot: QtBot, session: Session
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_E, CTRL_SHIFT)
    assert window.evacuating is not None
    start = window.evacuating.start
    assert start is not None
    first: UUID = inside.do("evacuation.start", kind="real").command.id
    start.real.click()
    settle(qtbot, session)
    roll = window.evacuating.roll
    assert roll is not None
    assert roll.evacuation == first
