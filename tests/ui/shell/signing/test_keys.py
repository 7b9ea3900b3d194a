"""Signing in by hand: few keys, letters that find a name, digits and nothing else in the PIN."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk.staff import queries
from kiosk.station import Station
from tests.ui.shell.signing.conftest import PIN, Attended, Open, cover
from ui.shell.session import Session

Key = Qt.Key
Press = Callable[..., int]


@pytest.fixture
def press(qtbot: QtBot) -> Press:
    """Press keys where the focus is, one after the other; how many it took."""

    def pressed(window: Attended, *keys: object) -> int:
        for key in keys:
            focused = window.focusWidget()
            assert isinstance(focused, QWidget)
            if isinstance(key, str):
                qtbot.keyClicks(focused, key)
            else:
                qtbot.keyClick(focused, key)
        qtbot.waitUntil(lambda: window.session.idle)
        return sum(len(key) if isinstance(key, str) else 1 for key in keys)

    return pressed


@pytest.mark.parametrize("kind", ["reception", "manager", "counter"])
def test_who_worked_here_last_is_back_with_seven_keys(
    attended: Open, press: Press, crew: Station, kind: str
) -> None:
    window = attended(kind)
    press(window, "s", PIN, Key.Key_Return)
    window.lock()
    assert press(window, PIN, Key.Key_Return) == 7
    assert crew.staff == "salma"


def test_a_colleague_takes_over_with_one_or_two_more_and_the_work_is_kept(
    attended: Open, press: Press, crew: Station, qtbot: QtBot
) -> None:
    window = attended("reception")
    press(window, "s", PIN, Key.Key_Return)
    window.show_page("visits", new=True)
    page, held = window.stack.page, window.focusWidget()
    assert isinstance(held, QLineEdit)
    qtbot.keyClicks(held, "Omar")
    window.lock()
    assert press(window, "el", PIN, Key.Key_Return) == 9
    assert crew.staff == "elodie"
    assert window.stack.page is page
    assert held.text() == "Omar"
    assert held.hasFocus()
    now, before = crew.ask_itself(queries.attendance)
    assert (now.code, now.ended_at, before.code) == ("elodie", None, "salma")
    assert before.ended_at is not None


def test_a_manager_who_takes_over_ends_the_colleagues_session(
    attended: Open, press: Press, crew: Station
) -> None:
    window = attended("manager")
    press(window, "am", PIN, Key.Key_Return)
    window.lock()
    press(window, "na", PIN, Key.Key_Return)
    assert [(a.code, a.ended_at is None) for a in crew.ask_itself(queries.attendance)] == [
        ("nadia", True),
        ("amina", False),
    ]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("s", "salma"),
        ("e", "elodie"),
        ("É", "elodie"),
        ("zah", "elodie"),
        ("n", "nadia"),
        ("fas", "nadia"),
        ("ta", "amina"),
        ("sn", "nadia"),
    ],
)
def test_letters_go_to_whoever_has_such_a_name(
    attended: Open, press: Press, typed: str, found: str
) -> None:
    window = attended("reception")
    press(window, typed)
    assert cover(window).people.current.code == found
    assert cover(window).pin.text() == ""


def test_letters_that_fit_nobody_change_nothing(attended: Open, press: Press) -> None:
    window = attended("reception")
    press(window, "n")
    cover(window).letters.forget()
    press(window, "x%")
    assert cover(window).people.current.code == "nadia"


def test_only_digits_are_typed_those_of_an_arabic_keyboard_too(
    attended: Open, press: Press, crew: Station, qtbot: QtBot
) -> None:
    window = attended("reception")
    press(window, "salma", "48 26-")
    edit = window.focusWidget()
    assert isinstance(edit, QLineEdit)
    typed = QInputMethodEvent()
    typed.setCommitString("لا")
    QGuiApplication.sendEvent(edit, typed)
    for digit in "١٥":
        nothing = Qt.KeyboardModifier.NoModifier
        QGuiApplication.sendEvent(edit, QKeyEvent(QEvent.Type.KeyPress, 0, nothing, digit))
    assert edit.text() == PIN
    press(window, Key.Key_Return)
    assert crew.staff == "salma"


@pytest.mark.parametrize("kind", ["reception", "manager"])
def test_the_desk_says_who_is_there_and_as_what(attended: Open, press: Press, kind: str) -> None:
    window = attended(kind)
    press(window, "sal", PIN, Key.Key_Return)
    assert window.rail.user.accessibleName().startswith("Salma Bennani, Accueil, ")


def test_the_counter_says_who_is_there_and_as_what(attended: Open, press: Press) -> None:
    window = attended("counter")
    press(window, "nad", PIN, Key.Key_Return)
    assert "Nadia Fassi" in window.head._person
    assert "Guichet" in window.head._person


def test_a_code_that_is_locked_says_who_can_unlock_it(
    attended: Open, press: Press, crew: Station, session: Session
) -> None:
    crew.do_itself("people.lock", code="salma")
    window = attended("reception")
    press(window, "sal", PIN, Key.Key_Return)
    assert "responsable du site" in cover(window).pin.error
