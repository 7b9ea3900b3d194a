"""What people typed is drawn as they typed it, never as HTML."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QDialog, QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from kiosk.station import Station
from tests.ui.reception.opened import entries, open_window
from tests.ui.reception.test_dialog_room import DIALOGS
from ui.reception.bookings.page import BookingsPage
from ui.reception.pages import PAGES
from ui.shell.session import Session
from ui.shell.windows import WINDOWS
from ui.widgets.field import Field
from ui.widgets.tips import set_tip

HOSTILE = "<h1>x</h1><img src=c.png>"
GUESSED = ("setToolTip(", "QMessageBox", "setHtml(", "insertHtml(", "QToolTip.showText", "RichText")
GUESSED += (
    "QTextBrowser",
    "QTextEdit",
    "setMarkdown(",
    "ToolTipRole",
    "QErrorMessage",
    "QWhatsThis",
)
ALLOWED = {
    "ui/widgets/tips.py": {"setToolTip(", "QToolTip.showText"},
    "ui/widgets/notice_sheet.py": {"QTextBrowser", "setMarkdown("},
    "ui/shell/guide/sheet.py": {"QTextBrowser"},
    "ui/shell/guide/document.py": {"setMarkdown("},
}
"""Tips are made harmless in one place; the notice and the guides are the program's own, no HTML."""


@pytest.fixture
def hostile(site: Station, clock: FrozenClock) -> Station:
    """A site where all is written as HTML but the names of people, which may not be."""
    names = {"first_name": "Omar", "last_name": "Tazi"}
    resident = site.do("residents.register", name=HOSTILE, office=HOSTILE, sector=HOSTILE).result
    site.do("residents.add_person", resident=resident, role=HOSTILE, **names)
    room = site.do("sites.add_room", name=HOSTILE, capacity=8, equipment=HOSTILE).result
    starts = clock.now() + timedelta(minutes=18)
    booked = {"held_by": HOSTILE, "title": HOSTILE, "starts": starts}
    site.do("bookings.book", resource=room, ends=starts + timedelta(hours=1), **booked)
    site.do("visits.expect", host=HOSTILE, company=HOSTILE, at=starts, **names)
    other = {"first_name": "Salma", "last_name": "Idrissi"}
    came = site.do("visits.arrive", host=HOSTILE, company=HOSTILE, consent=True, **other).result
    site.do("badges.issue", kind="visitor", holder=came)
    site.do("counters.open", counter=1, services=["ompic"])
    site.do("tickets.take", service="ompic")
    site.do("people.add_staff", code="h", name="R & D", role="desk")
    return site


def guessing(root: QWidget) -> list[str]:
    """The widgets below one that would draw a text as HTML."""
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        plain = Qt.TextFormat.PlainText
        if isinstance(widget, QLabel) and widget.text() and widget.textFormat() != plain:
            found.append(f"{type(widget).__name__} shows {widget.text()!r}")
        if GuiQt.mightBeRichText(widget.toolTip()):
            found.append(f"{type(widget).__name__} tells {widget.toolTip()!r}")
        if isinstance(widget, QTextEdit) and "<img" in widget.toHtml():
            found.append(f"{type(widget).__name__} draws {widget.toPlainText()!r}")
    return found


@pytest.mark.parametrize("name", [entry.name for entry in PAGES])
def test_no_page_of_the_reception_draws_html(
    hostile: Station, session: Session, qtbot: QtBot, name: str
) -> None:
    window = open_window(session, qtbot, entries(name))
    qtbot.waitUntil(lambda: session.idle)
    assert guessing(window) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_no_form_question_or_bubble_draws_html(
    hostile: Station, session: Session, qtbot: QtBot, name: str
) -> None:
    window = open_window(session, qtbot, entries("today"))
    dialog: Any = DIALOGS[name](window, session)
    if isinstance(dialog, QDialog):
        dialog.show()
    else:
        dialog.show_beside(QRect(400, 200, 80, 60), window)
    qtbot.waitUntil(lambda: session.idle)
    for field in dialog.findChildren(Field):
        field.set_error(HOSTILE, focus=False)
    assert guessing(dialog) == []
    dialog.close()


def test_no_message_draws_html(hostile: Station, session: Session, qtbot: QtBot) -> None:
    window = open_window(session, qtbot, entries("today"))
    session.say(HOSTILE, undo=lambda: None)
    said = [label.text() for label in window.toaster.window().findChildren(QLabel)]
    assert HOSTILE in said
    assert guessing(window) == []


@pytest.mark.parametrize("name", [name for name in WINDOWS if name != "reception"])
def test_no_other_window_draws_html(
    hostile: Station, session: Session, qtbot: QtBot, name: str
) -> None:
    window = WINDOWS[name].load()(session)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: session.idle)
    assert guessing(window) == []


def test_the_grid_tells_a_holder_as_typed(hostile: Station, session: Session, qtbot: QtBot) -> None:
    page = open_window(session, qtbot, entries("bookings")).stack.page
    assert isinstance(page, BookingsPage)
    [lane] = page.grid.lanes
    place = page.grid.place_of_booking(lane.bookings[0])
    page.grid._show_cursor(QPointF(place.center()))
    assert page.grid.toolTip().replace("\u2060", "").count(HOSTILE) == 2
    assert guessing(page) == []


def test_a_tip_is_read_as_it_was_typed(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    for text in (HOSTILE, "&lt;b&gt;", "<?xml?>", "R&D"):
        set_tip(widget, text)
        assert not GuiQt.mightBeRichText(widget.toolTip())
        assert widget.toolTip().replace("\u2060", "") == text


def test_nothing_else_lets_qt_guess() -> None:
    for file in Path("ui").rglob("*.py"):
        said = file.read_text(encoding="utf-8")
        found = {word for word in GUESSED if word in said}
        assert found <= ALLOWED.get(file.as_posix(), set()), f"{file} has {found}"
