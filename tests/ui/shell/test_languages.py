"""Each window speaks the language of its session, and all in it and over it does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import ui
from kiosk.core import languages
from kiosk.station import Station
from ui.reception.window import ReceptionWindow
from ui.shell.languages import Texts, language_of, locale_of, speak, speak_as_parent
from ui.shell.session import Session
from ui.shell.sync.counts import counts
from ui.touch.shell.window import TouchWindow
from ui.widgets.calendar import DateEdit
from ui.widgets.dialog import Dialog
from ui.widgets.label import Label

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


class Worded(QWidget):
    """Words itself as widgets do: at once, and whenever it is told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Label(parent=self)
        self.retranslate()

    def retranslate(self) -> None:
        self.label.setText(Texts(language_of(self)).translate("Dialog", "Annuler"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window with a layout, in French."""
    window = QWidget()
    QVBoxLayout(window)
    qtbot.addWidget(window)
    return window


@pytest.fixture
def kiosk(site: Station, qtbot: QtBot) -> Iterator[TouchWindow]:
    """The kiosk of this program, in a session of its own."""
    session = Session(site)
    window = TouchWindow(session)
    qtbot.addWidget(window)
    yield window
    qtbot.waitUntil(lambda: session.idle)
    session.close()


def texts(window: QWidget) -> set[str]:
    """What the labels of a window say."""
    return {label.text() for label in window.findChildren(Label) if label.text()}


def test_what_is_put_into_a_window_speaks_its_language(window: QWidget) -> None:
    speak(window, "ar")
    child = Worded()
    assert child.label.text() == "Annuler"
    layout = window.layout()
    assert layout is not None
    layout.addWidget(child)
    assert child.label.text() == "إلغاء"
    assert child.layoutDirection() == RTL


def test_a_window_changes_its_language_with_all_that_is_in_it(window: QWidget) -> None:
    child = Worded(window)
    for language, words in {"ar": "إلغاء", "en": "Cancel", "fr": "Annuler"}.items():
        speak(window, language)
        assert (language_of(child), child.label.text()) == (language, words)


def test_what_tamazight_lacks_is_said_in_french(window: QWidget) -> None:
    speak(window, "zgh")
    assert Dialog(window, "Question").keep.text() == "Annuler"
    assert language_of(window) == "zgh"


def test_dialogs_and_menus_speak_and_turn_as_their_window(window: QWidget) -> None:
    speak(window, "ar")
    dialog, menu = Dialog(window, "Question"), QMenu(window)
    speak_as_parent(menu)
    assert dialog.keep.text() == "إلغاء"
    assert {dialog.layoutDirection(), menu.layoutDirection()} == {RTL}
    assert menu.font().pixelSize() == 15


def test_an_open_dialog_follows_its_window(window: QWidget) -> None:
    dialog = Dialog(window, "Question")
    within = Worded(dialog)
    speak(window, "ar")
    assert (within.label.text(), within.layoutDirection()) == ("إلغاء", RTL)
    speak(window, "fr")
    assert (within.label.text(), within.layoutDirection()) == ("Annuler", LTR)


def test_a_date_stays_in_figures_and_its_calendar_turns(window: QWidget, site: Station) -> None:
    layout = window.layout()
    assert layout is not None
    day = DateEdit(site.clock.now().date())
    speak(window, "ar")
    layout.addWidget(day)
    assert (day.text(), day.layoutDirection()) == ("24/11/2026", LTR)
    assert day.calendarWidget().layoutDirection() == RTL
    assert language_of(day.calendarWidget()) == "ar"


def test_objects_speak_as_their_parent_or_their_session(session: Session, window: QWidget) -> None:
    speak(window, "ar")
    assert language_of(QObject(QObject(window))) == "ar"
    session.speak("en")
    assert language_of(QObject(session)) == "en"
    assert language_of(QObject()) == "fr"


@pytest.mark.parametrize(
    ("language", "n", "words"),
    [("fr", 1, "1 visite"), ("fr", 3, "3 visites"), ("en", 2, "2 visits"), ("ar", 11, "11 زيارة")],
)
def test_numbers_have_the_plural_of_each_language(language: str, n: int, words: str) -> None:
    assert counts(language).group("visits", n) == words


@pytest.mark.parametrize("language", languages.codes())
def test_figures_stay_0_to_9(language: str) -> None:
    shown = locale_of(language).toString(1234567890)
    assert [sign for sign in shown if sign.isdigit()] == list("1234567890")


def test_two_windows_of_one_program_speak_two_languages(
    session: Session, kiosk: TouchWindow, qtbot: QtBot
) -> None:
    reception = ReceptionWindow(session)
    qtbot.addWidget(reception)
    reception.show()
    kiosk.show()
    kiosk.session.speak("ar")
    assert Texts("ar").translate("Home", "Que souhaitez-vous faire ?") in texts(kiosk)
    assert "Que souhaitez-vous faire ?" not in texts(kiosk)
    assert kiosk.layoutDirection() == RTL
    assert (reception.windowTitle(), reception.layoutDirection()) == ("Accueil", LTR)
    session.speak("en")
    kiosk.idle.expired.emit()
    assert (kiosk.windowTitle(), kiosk.layoutDirection()) == ("Borne", LTR), "nobody is there"
    assert "Que souhaitez-vous faire ?" in texts(kiosk)
    assert reception.windowTitle() == "Front desk"
    assert reception.top.languages.text() == "English"


def test_a_session_outlives_its_window(session: Session) -> None:
    window = QWidget()
    session.adopt(window)
    shiboken6.delete(window)
    session.speak("ar")
    assert session.language == "ar"


def test_no_window_asks_qt_for_the_language_of_the_process() -> None:
    asking = re.compile(r"QCoreApplication\.translate|QEvent\.Type\.LanguageChange")
    files = Path(ui.__file__).parent.rglob("*.py")
    assert [file.name for file in files if asking.search(file.read_text(encoding="utf-8"))] == []
