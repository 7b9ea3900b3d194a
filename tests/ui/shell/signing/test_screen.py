"""Signing in at the windows: who, which PIN, and what is covered until then."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from kiosk.core.clock import FrozenClock
from kiosk.core.settings import LockSettings, Settings
from kiosk.staff import queries, signing_in
from kiosk.staff.model import Attempt
from kiosk.station import Station
from tests.ui.reception.opened import open_window
from ui.counter.window import CounterWindow
from ui.reception.pages import PAGES
from ui.reception.window import ReceptionWindow
from ui.shell.session import Session
from ui.shell.signing.screen import SignInScreen
from ui.shell.windows import WINDOWS

PIN, OTHER = "482615", "739204"
Key = Qt.Key


@pytest.fixture
def staffed(site: Station) -> Station:
    """A site where people sign in: Amina manages, Salma receives."""
    site.do("people.add_staff", code="salma", name="Salma Bennani", role="desk")
    site.do("people.add_staff", code="amina", name="Amina Tazi", role="manager")
    for code in ("salma", "amina"):
        site.do("people.choose_pin", pin=PIN, actor=code)
    return site


@pytest.fixture
def window(staffed: Station, session: Session, qtbot: QtBot) -> ReceptionWindow:
    """The front desk of a site where people sign in."""
    assert staffed.staff is None
    return open_window(session, qtbot, PAGES)


Type = Callable[[str], None]


@pytest.fixture
def answer(session: Session, qtbot: QtBot) -> Callable[[SignInScreen, str], None]:
    """Type digits and Enter, and wait for what comes of it."""

    def typed(screen: SignInScreen, digits: str) -> None:
        focused = screen.window().focusWidget()
        assert isinstance(focused, QLineEdit)
        qtbot.keyClicks(focused, digits)
        qtbot.keyClick(focused, Key.Key_Return)
        qtbot.waitUntil(lambda: session.idle)

    return typed


def cover(window: ReceptionWindow | CounterWindow) -> SignInScreen:
    screen = window.findChild(SignInScreen)
    assert isinstance(screen, SignInScreen)
    return screen


def test_a_window_starts_covered_and_its_keys_do_nothing(
    window: ReceptionWindow, qtbot: QtBot
) -> None:
    assert cover(window).isVisible()
    for key in (Key.Key_F2, Key.Key_Escape, Key.Key_Tab, Key.Key_F1):
        qtbot.keyClick(window.focusWidget() or window, key)
    assert cover(window).isVisible()
    assert cover(window).isAncestorOf(window.focusWidget())
    assert window.stack.page is None


def test_digits_and_enter_let_a_practised_hand_in(
    window: ReceptionWindow, answer: Callable[[SignInScreen, str], None], staffed: Station
) -> None:
    cover(window).choose("salma")
    answer(cover(window), PIN)
    assert not cover(window).isVisible()
    assert staffed.staff == "salma"
    assert window.rail.user.accessibleName().startswith("Salma Bennani")
    assert [a.code for a in staffed.ask_itself(queries.attendance)] == ["salma"]


def test_the_arrows_choose_somebody_while_the_focus_is_in_the_pin(
    window: ReceptionWindow, qtbot: QtBot
) -> None:
    screen = cover(window)
    assert [p.code for p in screen.people.items] == ["amina", "salma"]
    qtbot.keyClick(window.focusWidget(), Key.Key_Down)
    assert screen.people.current.code == "salma"
    assert screen.name.text() == "Salma Bennani"


def test_whoever_worked_here_last_comes_first(
    window: ReceptionWindow, answer: Callable[[SignInScreen, str], None]
) -> None:
    screen = cover(window)
    screen.choose("salma")
    answer(screen, PIN)
    window.lock()
    assert [p.code for p in screen.people.items] == ["salma", "amina"]


def test_nobody_changes_places_while_the_list_is_seen(
    window: ReceptionWindow, staffed: Station, session: Session, qtbot: QtBot
) -> None:
    screen = cover(window)

    def codes() -> list[str]:
        return [person.code for person in screen.people.items]

    signing_in.sign_in(staffed, code="salma", pin=PIN)
    signing_in.sign_out(staffed)
    staffed.do("people.add_staff", code="aaron", name="Aaron Alami", role="desk", actor="amina")
    qtbot.waitUntil(lambda: "aaron" in codes())
    assert codes() == ["amina", "salma", "aaron"]
    staffed.do("people.remove_staff", code="salma", actor="amina")
    qtbot.waitUntil(lambda: "salma" not in codes())
    assert codes() == ["amina", "aaron"]


@pytest.mark.parametrize(("name", "first"), [("reception", "amina"), ("counter", "zineb")])
def test_whom_the_window_is_for_comes_first_where_nobody_has_worked_yet(
    staffed: Station, session: Session, qtbot: QtBot, name: str, first: str
) -> None:
    staffed.do("people.add_staff", code="aida", name="Aïda Alami", role="mitc", actor="amina")
    staffed.do("people.add_staff", code="zineb", name="Zineb Alami", role="agent", actor="amina")
    window = WINDOWS[name].load()(session)
    qtbot.addWidget(window)
    window.show()
    assert cover(window).people.items[0].code == first


def test_a_wrong_pin_is_said_at_the_field_and_what_waits_below_is_kept(
    window: ReceptionWindow, answer: Callable[[SignInScreen, str], None], clock: FrozenClock
) -> None:
    screen = cover(window)
    answer(screen, OTHER)
    assert "9" in screen.pin.error
    assert screen.isVisible()
    clock.at += timedelta(seconds=1)
    answer(screen, PIN)
    assert not screen.isVisible()


def test_a_refused_pin_leaves_an_empty_field_and_a_wait_that_ends(
    window: ReceptionWindow, answer: Callable[[SignInScreen, str], None], clock: FrozenClock
) -> None:
    screen = cover(window)
    for wrong, words in (("739204", "1 s"), ("739205", "5 s")):
        answer(screen, wrong)
        assert (screen.pin.text(), window.focusWidget()) == ("", screen.pin.input.edit)
        assert "Code" not in screen.pin.error
        assert words in screen.wait.text()
        assert screen.wait.isVisible()
        clock.at += timedelta(seconds=1)
        screen.wait.look()
    assert "4 s" in screen.wait.text()
    answer(screen, PIN)
    assert screen.pin.text() == "", "it is not due, and counts for none"
    clock.at += timedelta(seconds=4)
    screen.wait.look()
    assert not screen.wait.isVisible()
    answer(screen, PIN)
    assert not screen.isVisible()


def test_a_wait_is_over_once_another_is_chosen(
    window: ReceptionWindow, answer: Callable[[SignInScreen, str], None]
) -> None:
    screen = cover(window)
    answer(screen, OTHER)
    screen.choose("salma")
    assert not screen.wait.isVisible()
    answer(screen, PIN)
    assert not screen.isVisible()


def test_no_click_takes_a_digit_away_from_the_pin(window: ReceptionWindow, qtbot: QtBot) -> None:
    screen = cover(window)
    rows = screen.people.viewport()
    chosen = screen.people.visualRect(screen.people.model().index(0, 0)).center()
    for widget, where in ((rows, chosen), (screen, screen.rect().topLeft()), (screen.panel, None)):
        qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=where or QPoint(3, 3))
        assert window.focusWidget() is screen.pin.input.edit
    screen.button.setFocus()
    qtbot.keyClick(window.focusWidget(), Key.Key_4)
    qtbot.keyClick(window.focusWidget(), Key.Key_8)
    assert screen.pin.text() == "48"


def test_what_is_kept_is_spoken_of_only_once_there_was_something(
    window: ReceptionWindow, answer: Callable[[SignInScreen, str], None]
) -> None:
    assert cover(window).hint.text() == ""
    answer(cover(window), PIN)
    window.lock()
    assert "Rien n’est perdu" in cover(window).hint.text()


def test_a_code_without_a_pin_says_so_and_is_not_tried(
    window: ReceptionWindow,
    answer: Callable[[SignInScreen, str], None],
    staffed: Station,
    qtbot: QtBot,
) -> None:
    staffed.do("people.add_staff", code="omar", name="Omar Alami", role="desk", actor="amina")
    screen = cover(window)
    qtbot.waitUntil(lambda: any(p.code == "omar" for p in screen.people.items))
    screen.choose("omar")
    assert "sans PIN" in screen.people._painter.words(screen.people.current)
    answer(screen, OTHER)
    assert "Pas encore de PIN" in screen.pin.error
    assert staffed.database.read(lambda s: s.scalars(select(Attempt)).all()) == []
    staffed.do("people.reset_pin", code="omar", pin=OTHER, actor="amina")
    qtbot.waitUntil(lambda: screen.people.current.signs)
    answer(screen, OTHER)
    assert screen.chosen.isVisible()


def test_the_lock_speaks_each_language(window: ReceptionWindow, qtbot: QtBot) -> None:
    screen = cover(window)
    boxes = screen.languages._boxes()
    assert len(boxes) >= 3
    for n, (language, _name) in enumerate(screen.languages._choices):
        centre = screen.languages._boxes()[n].center().toPoint()
        qtbot.mouseClick(screen.languages, Qt.MouseButton.LeftButton, pos=centre)
        assert window.session.language == language
        assert window.focusWidget() is screen.pin.input.edit


def test_locking_keeps_the_screens_work_for_whoever_comes_next(
    window: ReceptionWindow,
    answer: Callable[[SignInScreen, str], None],
    staffed: Station,
    session: Session,
    qtbot: QtBot,
) -> None:
    answer(cover(window), PIN)
    window.show_page("visits", new=True)
    page = window.stack.page
    window.lock()
    assert cover(window).isVisible()
    qtbot.waitUntil(lambda: session.idle)
    assert staffed.staff is None
    cover(window).choose("salma")
    answer(cover(window), PIN)
    assert (window.stack.page, staffed.staff) == (page, "salma")


def test_a_pin_to_begin_with_leads_to_one_of_ones_own(
    window: ReceptionWindow, answer: Callable[[SignInScreen, str], None], staffed: Station
) -> None:
    staffed.do("people.reset_pin", code="salma", pin=OTHER, actor="amina")
    screen = cover(window)
    screen.choose("salma")
    answer(screen, OTHER)
    assert screen.chosen.isVisible()
    answer(screen, "123456")
    answer(screen, "123456")
    assert screen.chosen.error
    for field in (screen.chosen, screen.again):
        field.set_text("905173")
    screen.again.setFocus()
    answer(screen, "")
    assert not screen.isVisible()
    staffed.sign(None)
    assert signing_in.sign_in(staffed, code="salma", pin="905173")


def test_whoever_wants_another_pin_types_the_one_they_have(
    window: ReceptionWindow, answer: Callable[[SignInScreen, str], None], staffed: Station
) -> None:
    screen = cover(window)
    screen.choose("salma")
    screen.change.click()
    assert screen.pin.isVisible()
    for field, digits in ((screen.pin, PIN), (screen.chosen, OTHER), (screen.again, OTHER)):
        assert field.input.edit.hasFocus()
        answer(screen, digits)
    assert not screen.isVisible()
    signing_in.sign_out(staffed)
    assert signing_in.sign_in(staffed, code="salma", pin=OTHER)


def test_whoever_keeps_their_pin_after_all_signs_in_with_it(
    window: ReceptionWindow, answer: Callable[[SignInScreen, str], None]
) -> None:
    screen = cover(window)
    screen.choose("salma")
    screen.change.click()
    answer(screen, OTHER)
    screen.change.click()
    assert not screen.chosen.isVisible()
    answer(screen, PIN)
    assert not screen.isVisible()


def test_nothing_typed_is_no_try(
    window: ReceptionWindow, answer: Callable[[SignInScreen, str], None], staffed: Station
) -> None:
    screen = cover(window)
    answer(screen, "")
    assert screen.pin.error
    assert staffed.database.read(lambda session: session.scalars(select(Attempt)).all()) == []


def test_two_that_differ_are_not_chosen(
    window: ReceptionWindow, answer: Callable[[SignInScreen, str], None], staffed: Station
) -> None:
    staffed.do("people.reset_pin", code="salma", pin=OTHER, actor="amina")
    screen = cover(window)
    screen.choose("salma")
    answer(screen, OTHER)
    answer(screen, "905173")
    answer(screen, "905174")
    assert screen.again.error
    assert screen.isVisible()


def test_a_counter_is_covered_too_and_serves_as_who_signed_in(
    staffed: Station,
    session: Session,
    answer: Callable[[SignInScreen, str], None],
    qtbot: QtBot,
) -> None:
    window = CounterWindow(session)
    qtbot.addWidget(window)
    window.show()
    assert cover(window).isVisible()
    answer(cover(window), PIN)
    assert not window.opening.agent.isVisible()
    window.opening.services.choose("ompic")
    qtbot.mouseClick(window.opening.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.work.isVisible)
    assert window.view is not None
    assert window.view.agent == "amina"


def test_a_manager_who_is_given_a_pin_closes_the_desk_that_was_open(
    site: Station, session: Session, qtbot: QtBot
) -> None:
    site.do("people.add_staff", code="amina", name="Amina Tazi", role="manager")
    window = open_window(session, qtbot, PAGES)
    assert window.findChild(SignInScreen) is None
    site.do("people.reset_pin", code="amina", pin=PIN)
    qtbot.waitUntil(lambda: window.station_lock.locked)
    assert cover(window).isVisible()


@pytest.mark.parametrize(("code", "minutes"), [("salma", 15), ("amina", 5)])
def test_a_station_that_nobody_touches_locks_itself(
    window: ReceptionWindow,
    answer: Callable[[SignInScreen, str], None],
    clock: FrozenClock,
    qtbot: QtBot,
    code: str,
    minutes: int,
) -> None:
    cover(window).choose(code)
    answer(cover(window), PIN)
    idleness = window.station_lock.idleness
    clock.at += timedelta(minutes=minutes, seconds=-1)
    idleness.look()
    assert not window.station_lock.locked
    qtbot.keyClick(window.windowHandle(), Key.Key_Down)
    clock.at += timedelta(minutes=minutes, seconds=-1)
    idleness.look()
    assert not window.station_lock.locked
    clock.at += timedelta(seconds=1)
    idleness.look()
    assert window.station_lock.locked
    qtbot.waitUntil(lambda: window.session.idle)
    assert window.session.station.staff is None


def test_with_no_minutes_it_stays_open(
    staffed: Station,
    session: Session,
    answer: Callable[[SignInScreen, str], None],
    clock: FrozenClock,
    qtbot: QtBot,
) -> None:
    staffed.settings = Settings(lock=LockSettings(other_minutes=0))
    window = open_window(session, qtbot, PAGES)
    answer(cover(window), PIN)
    clock.at += timedelta(days=1)
    window.station_lock.idleness.look()
    assert not window.station_lock.locked
