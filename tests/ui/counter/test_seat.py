"""Whose counter it is: services of one's own, and a colleague's seat taken over by signing in."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from kiosk.staff import signing_in
from kiosk.station import Station
from kiosk.store.base import LoggedCommand
from kiosk.tickets.queries import by_label
from ui.counter.window import CounterWindow
from ui.shell.session import Session
from ui.shell.signing.screen import SignInScreen

PIN = "482615"
SignIn = Callable[[str], None]


@pytest.fixture
def staffed(site: Station) -> Station:
    """Amina manages; Nadia serves at OMPIC and CNSS, Hamid at CNSS, Omar at ANAPEC."""
    site.do("people.add_staff", code="amina", name="Amina Tazi", role="manager")
    for code, services in (("nadia", ["ompic", "cnss"]), ("hamid", ["cnss"]), ("omar", ["anapec"])):
        site.do("people.add_staff", code=code, name=code.title(), role="agent", services=services)
    for code in ("nadia", "hamid", "omar", "amina"):
        site.do("people.choose_pin", pin=PIN, actor=code)
    site.role = "manager"
    return site


@pytest.fixture
def window(staffed: Station, session: Session, qtbot: QtBot) -> CounterWindow:
    window = CounterWindow(session)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    return window


@pytest.fixture
def sign_in(window: CounterWindow, session: Session, qtbot: QtBot) -> SignIn:
    """Lock, choose somebody, type the PIN: one act."""

    def done(code: str) -> None:
        if not window.station_lock.locked:
            window.lock()
        screen = window.findChild(SignInScreen)
        assert isinstance(screen, SignInScreen)
        screen.choose(code)
        edit = window.focusWidget()
        assert isinstance(edit, QLineEdit)
        qtbot.keyClicks(edit, PIN)
        qtbot.keyClick(edit, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: session.idle and session.station.staff == code)
        qtbot.waitUntil(lambda: session.idle)

    return done


@pytest.fixture
def serving(
    window: CounterWindow, sign_in: SignIn, staffed: Station, qtbot: QtBot
) -> CounterWindow:
    """Nadia at the counter, with a ticket of CNSS before her."""
    sign_in("nadia")
    window.opening.services.choose("ompic", "cnss")
    qtbot.mouseClick(window.opening.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.work.isVisible)
    staffed.do("tickets.take", service="cnss", actor="amina")
    qtbot.waitUntil(lambda: len(window.queue) == 1)
    window.call_next()
    qtbot.waitUntil(lambda: window.ticket is not None and window.session.idle)
    return window


def test_an_agent_is_offered_their_own_services(window: CounterWindow, sign_in: SignIn) -> None:
    sign_in("nadia")
    assert set(window.opening.services.toggles) == {"ompic", "cnss"}
    sign_in("hamid")
    assert window.opening.services.values == ["cnss"], "the only one is chosen"
    sign_in("amina")
    assert len(window.opening.services.toggles) > 5


def test_the_colleague_who_signs_in_has_the_counter_and_its_ticket(
    serving: CounterWindow, sign_in: SignIn, staffed: Station, qtbot: QtBot
) -> None:
    sign_in("hamid")
    qtbot.waitUntil(lambda: serving.view is not None and serving.view.agent == "hamid")
    assert serving.view is not None
    assert serving.work.isVisible()
    assert serving.ticket is not None
    assert serving.view.services == ("cnss",)
    label = serving.ticket.label
    serving.call_next()
    qtbot.waitUntil(lambda: serving.session.idle and serving.ticket is None)
    found = staffed.ask_itself(by_label, label=label)
    assert found is not None
    assert found.state == "closed"
    wanted = select(LoggedCommand.actor).where(LoggedCommand.name == "tickets.close")
    assert staffed.database.read(lambda s: list(s.scalars(wanted))) == ["hamid"]


def test_whoever_comes_back_finds_their_counter_as_it_was(
    serving: CounterWindow, sign_in: SignIn, staffed: Station
) -> None:
    sign_in("nadia")
    assert serving.work.isVisible()
    wanted = select(LoggedCommand.id).where(LoggedCommand.name == "counters.open")
    assert len(staffed.database.read(lambda s: list(s.scalars(wanted)))) == 1


def test_whoever_serves_none_of_its_services_opens_it_for_their_own(
    serving: CounterWindow, sign_in: SignIn, staffed: Station, qtbot: QtBot
) -> None:
    sign_in("omar")
    assert not serving.work.isVisible()
    assert "Nadia" in serving.opening.whose.text()
    qtbot.mouseClick(serving.opening.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(serving.work.isVisible)
    assert serving.view is not None
    assert (serving.view.agent, serving.view.services) == ("omar", ("anapec",))
    serving.put_aside()
    qtbot.waitUntil(lambda: serving.ticket is None)


def test_services_that_are_taken_away_are_offered_no_more(
    serving: CounterWindow, staffed: Station, qtbot: QtBot
) -> None:
    staffed.do("people.change_staff", code="nadia", services=["ompic"], actor="amina")
    qtbot.waitUntil(serving.opening.isVisible)
    assert serving.opening.services.values == ["ompic"]
    qtbot.mouseClick(serving.opening.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(serving.work.isVisible)
    serving.finish()
    qtbot.waitUntil(lambda: serving.ticket is None)


def test_a_pause_of_a_colleague_ends_with_ones_own_services(
    serving: CounterWindow, sign_in: SignIn, qtbot: QtBot
) -> None:
    serving.ask_reason = lambda *_: ""
    serving.take_a_break()
    qtbot.waitUntil(lambda: serving.opening.paused)
    sign_in("hamid")
    assert serving.opening.paused
    qtbot.mouseClick(serving.opening.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(serving.work.isVisible)
    assert serving.view is not None
    assert (serving.view.agent, serving.view.services) == ("hamid", ("cnss",))


def test_a_window_that_opens_for_whoever_is_here_already_gives_them_the_seat(
    staffed: Station, session: Session, qtbot: QtBot
) -> None:
    staffed.do("counters.open", counter=1, services=["cnss"], actor="nadia")
    signing_in.sign_in(staffed, code="hamid", pin=PIN)
    window = CounterWindow(session)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.view is not None and window.view.agent == "hamid")
    assert window.work.isVisible()
