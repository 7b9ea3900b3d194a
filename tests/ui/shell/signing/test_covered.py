"""Under the lock nothing is read, seen or read aloud, and nothing that was there is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from kiosk.help.queries import ringing
from kiosk.station import Station
from kiosk.visits.queries import on_site
from tests.ui.shell.signing.conftest import PIN, Attended, Open, cover
from ui.reception.window import ReceptionWindow
from ui.shell.session import Session
from ui.widgets.dialog import Dialog
from ui.widgets.toast import Toast

WINDOWS = ["reception", "manager", "counter"]
SignIn = Callable[[Attended, str], None]


@pytest.fixture
def sign_in(session: Session, qtbot: QtBot) -> SignIn:
    """Choose somebody on the cover and type their PIN."""

    def signed(window: Attended, code: str) -> None:
        screen = cover(window)
        screen.choose(code)
        qtbot.keyClicks(window.focusWidget(), PIN)
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not screen.isVisible() and session.idle)

    return signed


@pytest.fixture
def asked(crew: Station, session: Session, monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The queries that are asked for somebody."""
    queries: list[Any] = []
    station, plain = session.station, session.station.ask

    def noted(query: Any, **fields: Any) -> Any:
        queries.append(query)
        return plain(query, **fields)

    monkeypatch.setattr(station, "ask", noted)
    return queries


def seen(root: QWidget) -> Iterator[QAccessibleInterface]:
    """All that a screen reader finds in a window, hidden branches left out."""
    waiting = [QAccessible.queryAccessibleInterface(root)]
    while waiting:
        found = waiting.pop()
        yield found
        children = (found.child(n) for n in range(found.childCount()))
        waiting += [c for c in children if c is not None and not c.state().invisible]


def spoken(root: QWidget) -> str:
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
    return "\n".join(each.text(kind) for each in seen(root) for kind in kinds)


def arrive(station: Station, name: str = "Benkirane") -> None:
    fields = {"first_name": "Amina", "last_name": name, "host": "Noria", "consent": True}
    station.do("visits.arrive", **fields, actor="amina")


@pytest.mark.parametrize("kind", WINDOWS)
def test_nothing_is_asked_for_anybody_while_nobody_is_here(
    attended: Open, asked: list[Any], crew: Station, session: Session, kind: str, qtbot: QtBot
) -> None:
    window = attended(kind)
    assert cover(window).isVisible()
    asked.clear()
    arrive(crew)
    crew.do("tickets.take", service="ompic", actor="amina")
    qtbot.waitUntil(lambda: session.idle)
    session.minute.emit()
    session.changed.emit(frozenset({"visit", "ticket", "staff", "booking", "sync_state"}))
    QApplication.processEvents()
    assert set(asked) <= {ringing}


@pytest.mark.parametrize("kind", WINDOWS)
def test_what_is_covered_is_neither_seen_nor_read_aloud(
    attended: Open, sign_in: SignIn, crew: Station, session: Session, kind: str, qtbot: QtBot
) -> None:
    window = attended(kind)
    sign_in(window, "amina")
    if isinstance(window, ReceptionWindow):
        arrive(crew)
        window.show_page("visits")
    qtbot.waitUntil(lambda: session.idle)
    assert window.content.isVisible()
    if isinstance(window, ReceptionWindow):
        assert "Benkirane" in spoken(window)
    window.lock()
    assert not window.content.isVisible()
    assert "Benkirane" not in spoken(window)
    assert not [w for w in window.content.findChildren(QWidget) if w.isVisible()]


def test_who_signs_in_sees_what_came_meanwhile(
    attended: Open, sign_in: SignIn, crew: Station, session: Session, asked: list[Any], qtbot: QtBot
) -> None:
    window = attended("reception")
    sign_in(window, "salma")
    window.show_page("visits")  # type: ignore[union-attr]
    window.lock()
    qtbot.waitUntil(lambda: session.idle)
    arrive(crew, "Tazi")
    asked.clear()
    sign_in(window, "elodie")
    assert on_site in asked
    assert "Tazi" in spoken(window)


def test_a_dialog_that_was_open_is_put_away_with_what_was_typed(
    attended: Open, sign_in: SignIn, session: Session, qtbot: QtBot
) -> None:
    window = attended("reception")
    sign_in(window, "salma")
    window.show_page("residents")  # type: ignore[union-attr]
    page = window.stack.page  # type: ignore[union-attr]
    page.new.click()
    form = page.form
    form.fields["name"].set_text("Noria Énergie")
    window.lock()
    assert not form.isVisible()
    sign_in(window, "salma")
    assert form.isVisible()
    assert form.fields["name"].text() == "Noria Énergie"
    form.close()


def test_a_question_that_waits_for_its_answer_waits_on(
    attended: Open, sign_in: SignIn, session: Session, qtbot: QtBot
) -> None:
    window = attended("reception")
    sign_in(window, "salma")
    question = Dialog(window, "Annuler la visite de Tarik Morvan ?", "", verb="Annuler")
    answers: list[int] = []
    question.finished.connect(answers.append)
    seen_while: list[bool] = []

    def meanwhile() -> None:
        window.lock()
        seen_while.append(question.isVisible())
        sign_in(window, "salma")
        seen_while.append(question.isVisible())
        question.accept()

    qtbot.waitUntil(lambda: session.idle)
    QTimer.singleShot(0, question, meanwhile)
    assert question.exec() == Dialog.DialogCode.Accepted
    assert seen_while == [False, True]
    assert answers == [int(Dialog.DialogCode.Accepted.value)]
    question.deleteLater()


def test_ctrl_l_locks_over_an_open_dialog_too(
    attended: Open, sign_in: SignIn, crew: Station, session: Session, qtbot: QtBot
) -> None:
    window = attended("reception")
    sign_in(window, "salma")
    window.show_page("residents")  # type: ignore[union-attr]
    page = window.stack.page  # type: ignore[union-attr]
    page.new.click()
    qtbot.waitUntil(page.form.isActiveWindow)
    handle = page.form.windowHandle()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is handle)
    QTest.keyClick(handle, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: cover(window).isVisible() and crew.staff is None)
    assert not page.form.isVisible()
    sign_in(window, "salma")
    assert page.form.isVisible()
    page.form.done(0)


def test_a_menu_that_was_open_closes(attended: Open, sign_in: SignIn) -> None:
    window = attended("reception")
    sign_in(window, "salma")
    menu = QMenu(window)
    menu.addAction("Tarik Morvan")
    menu.popup(window.pos())
    window.lock()
    assert not menu.isVisible()


@pytest.mark.parametrize(("code", "told"), [("salma", True), ("elodie", False)])
def test_what_is_told_meanwhile_is_for_whoever_left(
    attended: Open, sign_in: SignIn, session: Session, qtbot: QtBot, code: str, told: bool
) -> None:
    window = attended("reception")
    sign_in(window, "salma")
    window.lock()
    qtbot.waitUntil(lambda: session.idle)
    session.say("Visite annoncée : Tarik Morvan")
    assert "Tarik Morvan" not in spoken(window)
    assert not any(toast.isVisible() for toast in window.findChildren(Toast))
    sign_in(window, code)
    assert ("Tarik Morvan" in spoken(window)) == told


def test_a_message_that_stood_there_is_put_away(
    attended: Open, sign_in: SignIn, session: Session
) -> None:
    window = attended("reception")
    sign_in(window, "salma")
    session.say("Visite annoncée : Tarik Morvan")
    assert "Tarik Morvan" in spoken(window)
    window.lock()
    session.told.emit("Dernier message de Tarik Morvan")
    assert "Tarik Morvan" not in spoken(window)
