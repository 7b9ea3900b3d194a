"""What the lock asks is seen whole, however narrow or low its window is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk.station import Station
from tests.ui.cut import cut_texts
from tests.ui.shell.signing.conftest import OTHER, Attended, Open, cover
from ui.shell.session import Session
from ui.shell.signing.screen import SignInScreen

SIZES = [
    ("counter", 420, 720),
    ("counter", 420, 600),
    ("counter", 1366, 768),
    ("counter", 1366, 600),
    ("reception", 1366, 768),
    ("reception", 1024, 680),
]
Step = Callable[[Attended, Session, QtBot], None]


def type_pin(window: Attended, session: Session, qtbot: QtBot, digits: str) -> None:
    qtbot.keyClicks(window.focusWidget(), digits)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.idle)


def plain(window: Attended, _session: Session, _qtbot: QtBot) -> None:
    cover(window).choose("nadia")


def changing(window: Attended, _session: Session, _qtbot: QtBot) -> None:
    cover(window).choose("nadia")
    cover(window).change.click()


def first(window: Attended, session: Session, qtbot: QtBot) -> None:
    cover(window).choose("salma")
    type_pin(window, session, qtbot, OTHER)
    assert cover(window).chosen.isVisible()


def wrong(window: Attended, session: Session, qtbot: QtBot) -> None:
    cover(window).choose("nadia")
    type_pin(window, session, qtbot, "739205")
    assert cover(window).wait.isVisible()


def place(widget: QWidget, screen: SignInScreen) -> QRect:
    return QRect(widget.mapTo(screen, QPoint()), widget.size())


def is_whole(edit: QLineEdit) -> bool:
    return edit.visibleRegion().boundingRect() == edit.rect()


def squeezed(screen: SignInScreen) -> list[str]:
    """What is lower than it is drawn for, off the edge, or over something else."""
    asked = (*screen._fields, screen.wait, screen.button, screen.change, screen.name)
    shown = [w for w in asked if w.isVisible()]
    found = cut_texts(screen)
    for widget in shown:
        wanted = widget.sizeHint().height()
        if widget.hasHeightForWidth():
            wanted = widget.heightForWidth(widget.width())
        if widget.height() < wanted:
            found.append(f"{widget} is {widget.height()} high, not {wanted}")
        if not screen.rect().contains(place(widget, screen)):
            found.append(f"{widget} leaves the window")
    for edit in screen.findChildren(QLineEdit):
        if edit.isVisible() and not is_whole(edit):
            found.append(f"{edit} is cut")
    if screen.stage.verticalScrollBar().isVisible():
        found.append("it has to be scrolled")
    for one, other in combinations(shown, 2):
        if place(one, screen).intersects(place(other, screen)):
            found.append(f"{one} is over {other}")
    return found


@pytest.fixture
def lock(attended: Open, crew: Station, speak: Callable[[str], None]) -> Callable[..., Attended]:
    """A locked window of some size, in a language."""

    def opened(kind: str, width: int, height: int, language: str = "fr") -> Attended:
        crew.do("people.reset_pin", code="salma", pin=OTHER, actor="amina")
        window = attended(kind)
        speak(language)
        window.resize(width, height)
        return window

    return opened


@pytest.mark.parametrize("step", [plain, changing, first, wrong])
@pytest.mark.parametrize("language", ["fr", "ar", "en"])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: "{}-{}x{}".format(*size))
def test_nothing_that_is_asked_is_cut(
    lock: Callable[..., Attended],
    session: Session,
    qtbot: QtBot,
    size: tuple[str, int, int],
    language: str,
    step: Step,
) -> None:
    window = lock(*size, language)
    step(window, session, qtbot)
    qtbot.waitUntil(lambda: squeezed(cover(window)) == [], timeout=2_000)


def test_in_the_lowest_window_the_rest_is_scrolled_to(
    lock: Callable[..., Attended], session: Session, qtbot: QtBot
) -> None:
    window = lock("counter", 380, 560)
    window.setMinimumHeight(0)
    window.resize(380, 300)
    changing(window, session, qtbot)
    screen = cover(window)
    for field in (screen.pin, screen.chosen, screen.again):
        edit = field.input.edit
        qtbot.waitUntil(edit.hasFocus)
        qtbot.waitUntil(partial(is_whole, edit))
        qtbot.keyClicks(edit, OTHER)
        if field is not screen.again:
            qtbot.keyClick(edit, Qt.Key.Key_Return)


def test_whoever_is_chosen_is_in_sight_of_a_list_that_became_low(
    lock: Callable[..., Attended], session: Session, qtbot: QtBot
) -> None:
    window = lock("counter", 420, 600)
    changing(window, session, qtbot)
    people = cover(window).people
    qtbot.waitUntil(
        lambda: people.viewport().rect().contains(people.visualRect(people.currentIndex()))
    )


def test_there_is_a_star_where_there_is_room(lock: Callable[..., Attended], qtbot: QtBot) -> None:
    window = lock("counter", 420, 900)
    screen = cover(window)
    qtbot.waitUntil(screen.star.isVisible)
    window.resize(420, 600)
    qtbot.waitUntil(lambda: not screen.star.isVisible())
