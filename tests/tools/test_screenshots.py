"""A picture is in the language of its name, and nothing else passes for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.station import Station
from tools import photographer, spoken
from tools.photographer import Photographer, Picture
from ui.shell.application import make_application
from ui.shell.languages import locale_of, speak, texts_of
from ui.shell.session import Session
from ui.theme import theme
from ui.widgets.label import Label
from ui.widgets.paint import draw_text

SIZE = (320, 240)


class Window(QWidget):
    """Three words of the windows, put into it by whoever makes it."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)

    def show_words(self, *words: str) -> None:
        """Show some texts, the last one on a button."""
        for word in words[:-1]:
            self.column.addWidget(Label(word))
        self.column.addWidget(QPushButton(words[-1]))


class Painted(QWidget):
    """A word that no property tells."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(120, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_text(QPainter(self), QRectF(self.rect()), "Salles", 14, "ink", rtl=False)


def worded(window: Window) -> None:
    """Word a window in its own language."""
    texts = texts_of(window)
    said = [texts.translate("Dialog", word) for word in ("Annuler", "Continuer")]
    window.show_words(*said, texts.translate("RoomsCard", "Salles"))


@pytest.fixture(scope="session")
def app() -> QApplication:
    """The one application; what is in no language runs one way, whatever was spoken before."""
    made = make_application(["kiosk"])
    made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return made


@pytest.fixture
def window(app: QApplication, qtbot: QtBot) -> Window:
    """A window in Arabic, with nothing in it."""
    window = Window()
    qtbot.addWidget(window)
    speak(window, "ar")
    window.show()
    return window


def open_site(station: Station) -> None:
    station.do("sites.open", code="casablanca", name="Technopark Casablanca", city="Casablanca")


def faults(window: QWidget, language: str = "ar") -> list[str]:
    QApplication.processEvents()
    with spoken.listening() as painted:
        window.grab()
    return list(spoken.faults(window, language, painted))


def test_an_arabic_window_is_arabic(window: Window) -> None:
    worded(window)
    assert faults(window) == []


def test_a_window_in_another_language_is_told(window: Window) -> None:
    worded(window)
    assert "the window's language is ar" in faults(window, "fr")
    assert "it is laid out in the other direction" in faults(window, "fr")


def test_a_text_left_in_french_is_told(window: Window) -> None:
    worded(window)
    window.show_words("Voir la file", "Ouvrir")
    assert [fault for fault in faults(window) if "Ouvrir" in fault]


def test_a_text_with_gaps_is_known_by_what_is_around_them(window: Window) -> None:
    worded(window)
    window.show_words("Hors ligne depuis 09:12 · 14 actions en attente, rien n’est perdu", "")
    assert [fault for fault in faults(window) if "Hors ligne" in fault]


def test_what_is_only_painted_is_heard(window: Window) -> None:
    worded(window)
    window.column.addWidget(Painted())
    assert faults(window) == ["'Salles' is in another language"]
    assert faults(window) == ["'Salles' is in another language"], "also when listened to again"


def test_a_text_that_is_meant_for_others_says_so_by_its_locale(window: Window) -> None:
    worded(window)
    other = Label("Annuler")
    other.setLocale(locale_of("fr"))
    window.column.addWidget(other)
    assert faults(window) == []


def test_names_and_figures_belong_to_no_language(window: Window) -> None:
    worded(window)
    window.show_words("Noria Énergie", "10:42", "O-014")
    assert faults(window) == []


def test_a_window_without_words_is_told(window: Window) -> None:
    assert faults(window) == ["fewer than 3 texts are in this language and in no other"]


# -- taking ----------------------------------------------------------------------------------------


@pytest.fixture
def take(
    app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., list[str]]:
    """Take a picture in French and in Arabic, on a site that has nothing but its name."""
    monkeypatch.setattr(photographer, "fill", open_site)
    monkeypatch.setattr(theme, "still", True)
    (tmp_path / "out").mkdir()
    taking = Photographer(app, tmp_path / "data", tmp_path / "out")

    def taken(make: Callable[[Session], QWidget], name: str = "window") -> list[str]:
        for language in ("fr", "ar"):
            taking.take(Picture(name, make, (SIZE,)), language)
        assert not [each for each in app.topLevelWidgets() if each.isVisible()]
        return taking.faults

    return taken


def test_each_picture_is_in_a_session_of_its_own(
    take: Callable[..., list[str]], tmp_path: Path
) -> None:
    sessions = []

    def make(session: Session) -> QWidget:
        sessions.append((session, session.station.folder))
        window = Window()
        session.adopt(window)
        worded(window)
        return window

    assert take(make) == []
    (french, its_folder), (arabic, other_folder) = sessions
    assert french is not arabic
    assert its_folder != other_folder
    assert {file.name for file in (tmp_path / "out").iterdir()} == {
        "window-fr-320x240.png",
        "window-ar-320x240.png",
    }


def test_a_window_that_stays_french_is_named(take: Callable[..., list[str]]) -> None:
    def make(_session: Session) -> QWidget:
        window = Window()
        worded(window)
        return window

    told = take(make)
    assert "window-ar-320x240.png: the window's language is fr" in told
    assert "window-ar-320x240.png: the same picture as window-fr-320x240.png" in told
    assert not [fault for fault in told if fault.startswith("window-fr")]


def test_what_no_window_says_any_more_accuses_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = "<message><source>{}</source><translation{}>ن</translation></message>"
    messages = said.format("Ouvrir", "") + said.format("Données", " type='vanished'")
    whole = f"<TS><context>{messages}</context></TS>"
    (tmp_path / "ar.ts").write_text(whole, encoding="utf-8")
    (tmp_path / "fr.ts").write_text("<TS/>", encoding="utf-8")
    monkeypatch.setattr(spoken, "folder", lambda _name: tmp_path)
    assert set(spoken._windows("fr")) == {"Ouvrir"}
