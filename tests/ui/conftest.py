"""A dressed application, and a desk over a real embedded store at the site of Casablanca."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.core import sounds
from kiosk.core.clock import FrozenClock
from kiosk.core.settings import Settings
from kiosk.station import Station
from kiosk.store.database import Database
from tests.anyone import Anyone
from tests.ui.trouble import Failing
from ui.shell import form_dialog, languages
from ui.shell.application import dress, make_application
from ui.shell.languages import locale_of
from ui.shell.qt_words import speak_qt
from ui.shell.session import Session
from ui.theme import theme
from ui.theme.tokens import LIGHT
from ui.widgets.toast import Notice


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The one application of the session, with the product's fonts and colours."""
    return make_application(["kiosk"])


@pytest.fixture(autouse=True)
def silence(monkeypatch: pytest.MonkeyPatch) -> None:
    """No window of a test is heard in the room where it runs."""
    monkeypatch.setattr(sounds, "players", list)


@pytest.fixture(autouse=True)
def garbage() -> Iterator[None]:
    """Widgets die on this thread, as in the program: a worker that collected would crash Qt.

    And they die now: without a loop that runs they would wait for ever, and each change of the
    letters' size would reach all of them.
    """
    gc.disable()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect(1)
    gc.enable()


@pytest.fixture(autouse=True)
def nothing_left_open(qapp: QApplication) -> Iterator[None]:
    """A question that a test leaves open would be before the windows of all that follow."""
    yield
    for left in qapp.topLevelWidgets():
        if left.isVisible() and left.isModal():
            QWidget.setVisible(left, False)


@pytest.fixture(autouse=True)
def french(qapp: QApplication) -> Iterator[None]:
    """Every test begins in French, in the usual colours, and nothing moves by itself."""
    theme.still = True
    yield
    QLocale.setDefault(locale_of("fr"))
    speak_qt("fr")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    if theme.colours is not LIGHT or theme.zoom != 1.0:
        dress(LIGHT, zoom=1.0)


@pytest.fixture(autouse=True)
def nothing_is_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    """A display that finds a loudspeaker would wait for what it says; tests give it a voice."""
    monkeypatch.setattr("ui.display.speaking.can_speak", lambda: False)


@pytest.fixture(autouse=True)
def nothing_typed_matters(monkeypatch: pytest.MonkeyPatch) -> None:
    """A form that is left is left; tests of the question put their own in its place."""
    monkeypatch.setattr(form_dialog, "ask", lambda *_given, **_words: True)


@pytest.fixture
def speak(qapp: QApplication, request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Change the language of the session, of every window, and of what is made later apart."""
    session = request.getfixturevalue("session") if "session" in request.fixturenames else None

    def everywhere(language: str) -> None:
        QLocale.setDefault(locale_of(language))
        qapp.setLayoutDirection(locale_of(language).textDirection())
        if session is not None:
            session.speak(language)
        for window in qapp.topLevelWidgets():
            if isinstance(own := getattr(window, "session", None), Session):
                own.speak(language)
            languages.speak(window, language)

    return everywhere


@pytest.fixture
def site(sqlite: Database, clock: FrozenClock, tmp_path: Path) -> Station:
    """A manager's station at Casablanca on an embedded store, to prepare data with."""
    station = Anyone(tmp_path, sqlite, Settings(), clock=clock)
    station.do("sites.open", code="casablanca", name="Technopark Casablanca", city="Casablanca")
    return station


@pytest.fixture
def session(site: Station, qtbot: QtBot) -> Iterator[Session]:
    """What pages take; the clock says Tuesday 24 November 2026, 10:42."""
    session = Session(site)
    yield session
    qtbot.waitUntil(lambda: session.idle)
    session.close()


@pytest.fixture
def told(session: Session) -> list[Notice]:
    """What was said at the bottom of the window."""
    notices: list[Notice] = []
    session.told.connect(notices.append)
    return notices


@pytest.fixture
def failing(sqlite: Database, monkeypatch: pytest.MonkeyPatch) -> Failing:
    """The store of `site`, to be let down when a test says so."""
    return Failing(sqlite, monkeypatch)
