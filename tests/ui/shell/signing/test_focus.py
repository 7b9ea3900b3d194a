"""Where the focus is once somebody signed in: never in what is hidden by then."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from kiosk.station import Station
from kiosk.store.base import LoggedCommand
from tests.ui.shell.signing.conftest import OTHER, PIN, Attended, Open, cover
from ui.counter.window import CounterWindow
from ui.shell.session import Session
from ui.shell.signing.lock import is_reachable

Key = Qt.Key
SignIn = Callable[..., None]


@pytest.fixture
def enter(session: Session, qtbot: QtBot) -> Callable[[Attended], None]:
    """Press Enter where the keyboard is, and wait for what it does."""

    def pressed(window: Attended) -> None:
        qtbot.keyClick(QApplication.focusWidget() or window, Key.Key_Return)
        qtbot.waitUntil(lambda: session.idle)

    return pressed


@pytest.fixture
def sign_in(session: Session, qtbot: QtBot, enter: Callable[[Attended], None]) -> SignIn:
    def signed(window: Attended, code: str, *pins: str) -> None:
        cover(window).choose(code)
        for digits in pins or (PIN,):
            qtbot.keyClicks(window.focusWidget(), digits)
            enter(window)
        qtbot.waitUntil(lambda: not cover(window).isVisible() and session.idle)

    return signed


@pytest.fixture
def counter(attended: Open, sign_in: SignIn) -> CounterWindow:
    """Nadia is at a counter that is not open yet."""
    window = attended("counter")
    assert isinstance(window, CounterWindow)
    sign_in(window, "nadia")
    window.opening.services.choose("ompic")
    return window


@pytest.fixture
def done(crew: Station) -> Callable[[], Counter[str]]:
    """How often each command was carried out at counters."""

    def counted() -> Counter[str]:
        names = crew.database.read(lambda s: s.scalars(select(LoggedCommand.name)).all())
        return Counter(name for name in names if name.startswith("counters."))

    return counted


def test_the_button_that_was_pressed_before_is_not_pressed_again_after_the_lock(
    counter: CounterWindow,
    sign_in: SignIn,
    enter: Callable[[Attended], None],
    done: Callable[[], Counter[str]],
) -> None:
    counter.opening.go.setFocus()
    enter(counter)
    assert counter.work.isVisible()
    counter.lock()
    sign_in(counter, "nadia")
    enter(counter)
    assert done() == {"counters.open": 1}
    counter.shut.setFocus()
    enter(counter)
    assert counter.opening.isVisible()
    counter.lock()
    sign_in(counter, "nadia")
    assert counter.opening.go.hasFocus()
    assert done() == {"counters.open": 1, "counters.close": 1}
    enter(counter)
    assert done() == {"counters.open": 2, "counters.close": 1}


def test_what_was_closed_elsewhere_meanwhile_is_opened_by_the_key_in_its_button(
    counter: CounterWindow,
    crew: Station,
    sign_in: SignIn,
    enter: Callable[[Attended], None],
    done: Callable[[], Counter[str]],
) -> None:
    counter.opening.go.click()
    enter(counter)
    counter.shut.setFocus()
    counter.lock()
    crew.do("counters.close", counter=1, actor="amina")
    sign_in(counter, "nadia")
    assert counter.opening.isVisible()
    enter(counter)
    assert done() == {"counters.open": 2, "counters.close": 1}


def test_what_a_colleague_left_open_has_the_focus_in_what_is_seen(
    counter: CounterWindow, crew: Station, sign_in: SignIn, enter: Callable[[Attended], None]
) -> None:
    counter.opening.go.setFocus()
    enter(counter)
    counter.shut.setFocus()
    counter.lock()
    sign_in(counter, "amina")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert is_reachable(focused)


def test_a_field_that_is_still_there_has_the_focus_again(
    counter: CounterWindow, sign_in: SignIn
) -> None:
    counter.opening.services.setFocus()
    held = counter.focusWidget()
    counter.lock()
    sign_in(counter, "nadia")
    assert counter.focusWidget() is held


@pytest.mark.parametrize("kind", ["counter", "reception"])
def test_the_lock_keeps_no_key_once_it_is_gone(
    attended: Open,
    crew: Station,
    session: Session,
    sign_in: SignIn,
    enter: Callable[[Attended], None],
    kind: str,
) -> None:
    said: list[str] = []
    session.told.connect(lambda notice: said.append(notice.text))
    crew.do("people.reset_pin", code="nadia", pin=OTHER, actor="amina")
    window = attended(kind)
    sign_in(window, "nadia", OTHER, "905173", "905173")
    screen = cover(window)
    focused = window.focusWidget()
    assert focused is not None
    assert is_reachable(focused)
    enter(window)
    assert not screen.pin.error
    assert said == ["Votre PIN est changé."]
