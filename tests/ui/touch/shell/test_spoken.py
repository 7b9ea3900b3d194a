"""A kiosk used with ears and a keypad: what is said, and that it ends with the visitor."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.core.voice import spoken_languages
from kiosk.core.voice.reading import unsaid
from kiosk.core.voice.voice import Voice, call_sayings
from kiosk.station import Station
from ui.shell.session import Session
from ui.touch.shell.stage import LISTENING, VOICE
from ui.touch.shell.window import TouchWindow

KEYS = Qt.Key
NAMES = {"Noria", "Énergie"}


class NoOutput:
    """A machine whose sound goes nowhere."""

    def play(self, file: Path, wanted: Callable[[], bool]) -> bool:
        return True

    def stop(self) -> None:
        pass


class Heard(Voice):
    """Keeps what is said; nothing is played."""

    def __init__(self) -> None:
        super().__init__(output=NoOutput())
        self.sayings: list[tuple[str, str]] = []
        self.all: list[tuple[str, str]] = []

    def say_each(self, sayings: Sequence[tuple[str, str]], *, after: bool = False) -> None:
        self.sayings = [*(self.sayings if after else []), *sayings]
        self.all += sayings

    def silence(self) -> None:
        self.sayings = []

    @property
    def text(self) -> str:
        return " | ".join(text for text, _ in self.sayings)


@pytest.fixture
def heard() -> Iterator[Heard]:
    voice = Heard()
    yield voice
    voice.close()


@pytest.fixture
def window(kiosk_desk: Session, heard: Heard, qtbot: QtBot) -> Iterator[TouchWindow]:
    made = TouchWindow(kiosk_desk, heard)
    qtbot.addWidget(made)
    made.resize(1080, 1920)
    made.show()
    yield made
    made.stage.usual()


@pytest.fixture
def key(window: TouchWindow, qtbot: QtBot) -> Callable[[Qt.Key], None]:
    """Press a key of the keypad, as it comes in from the system, and let it be said."""

    def press(key: Qt.Key) -> None:
        QTest.keyClick(window.windowHandle(), key)
        qtbot.waitUntil(lambda: not window.spoken._due.isActive())

    return press


@pytest.fixture
def reach(
    window: TouchWindow, key: Callable[[Qt.Key], None], heard: Heard
) -> Callable[[str], None]:
    """Go on until something is said."""

    def go(words: str) -> None:
        for _ in range(40):
            key(KEYS.Key_6)
            if words in heard.text:
                return
        raise AssertionError(f"{words!r} is not reached, only {heard.text!r}")

    return go


def spelt(heard: Heard) -> set[str]:
    """What of all that was said has no clip."""
    found: set[str] = set()
    for text, language in heard.all:
        found |= set(unsaid(text, language, _known(language)))
    return found


def _known(language: str) -> frozenset[str]:
    from kiosk.core.voice.pack import Pack

    return Pack(language).names


def test_a_key_begins_the_voice_and_ends_it(
    window: TouchWindow, heard: Heard, key: Callable[[Qt.Key], None]
) -> None:
    key(KEYS.Key_6)
    assert not heard.all
    key(KEYS.Key_Asterisk)
    assert window.stage.has(VOICE)
    assert "La voix vous guide." in heard.text
    assert "Que souhaitez-vous faire" in heard.text
    assert "للعربية: المفتاح واحد، مرة أو مرتين." in heard.text
    key(KEYS.Key_Asterisk)
    assert not window.stage.has(VOICE)
    assert heard.text == "La voix est arrêtée."
    key(KEYS.Key_6)
    assert heard.text == "La voix est arrêtée."


def test_a_ticket_is_taken_by_keypad_and_ears(
    window: TouchWindow,
    heard: Heard,
    key: Callable[[Qt.Key], None],
    reach: Callable[[str], None],
    settled: Callable[[], None],
    qtbot: QtBot,
    kiosk_station: Station,
) -> None:
    key(KEYS.Key_Asterisk)
    reach("prendre un ticket")
    key(KEYS.Key_5)
    assert "Quel service" in heard.text
    reach("OMPIC")
    assert "ouvert jusqu" in heard.text.casefold()
    key(KEYS.Key_5)
    assert "Que venez-vous faire" in heard.text
    reach("Certificat négatif")
    key(KEYS.Key_5)
    assert "Pièces à apporter" in " ".join(text for text, _ in heard.all)
    reach("Carte nationale")
    assert "non coché" in heard.text
    key(KEYS.Key_5)
    assert "| coché" in heard.text
    reach("Prendre mon ticket")
    key(KEYS.Key_5)
    qtbot.waitUntil(lambda: window.path[-1] == "ticket")
    settled()
    qtbot.waitUntil(lambda: "O-001" in heard.text)
    assert "Voici votre ticket" in heard.text
    assert not spelt(heard)
    ticket: Any = window.screen_now
    assert ticket.taken.label == "O-001"


def test_a_visitor_checks_in_by_keypad_and_ears(
    window: TouchWindow,
    heard: Heard,
    key: Callable[[Qt.Key], None],
    reach: Callable[[str], None],
    settled: Callable[[], None],
    qtbot: QtBot,
    hall: Station,
) -> None:
    hall.do("residents.register", name="Noria", ice="", sector="Solaire")
    key(KEYS.Key_Asterisk)
    reach("Je viens voir")
    key(KEYS.Key_5)
    assert "Quelle entreprise" in heard.text
    assert "Nom de l’entreprise" in heard.text
    write(window, key, "nor")
    reach("Noria")
    key(KEYS.Key_5)
    assert "Qui venez-vous voir" in heard.text
    reach("Je ne connais pas son nom")
    key(KEYS.Key_5)
    assert "Prénom" in heard.text
    write(window, key, "ana")
    reach("Nom |")
    write(window, key, "bo")
    reach("Continuer")
    key(KEYS.Key_5)
    assert "Avant d’entrer" in heard.text
    assert "Vos droits" in heard.text, "what is agreed to is said"
    reach("donne mon accord")
    assert "non coché" in heard.text
    key(KEYS.Key_5)
    reach("Terminer")
    key(KEYS.Key_5)
    qtbot.waitUntil(lambda: window.path[-1] == "done")
    settled()
    qtbot.waitUntil(lambda: "Bienvenue, Ana" in heard.text)


def write(window: TouchWindow, key: Callable[[Qt.Key], None], word: str) -> None:
    """Write with three keys: on, back, and "this one"."""
    edit = window.focusWidget()
    assert isinstance(edit, QLineEdit)
    key(KEYS.Key_5)
    place = 0
    for letter in word:
        wanted = ord(letter) - ord("a")
        for _ in range(abs(wanted - place)):
            key(KEYS.Key_6 if wanted > place else KEYS.Key_4)
        place = wanted
        key(KEYS.Key_5)
    assert edit.text().casefold() == word
    for _ in range(place + 1):
        key(KEYS.Key_4)
    key(KEYS.Key_5)


def test_a_letter_is_taken_back(
    window: TouchWindow, heard: Heard, key: Callable[[Qt.Key], None]
) -> None:
    window.show_screen("company")
    key(KEYS.Key_Asterisk)
    key(KEYS.Key_5)
    key(KEYS.Key_5)
    edit = window.focusWidget()
    assert isinstance(edit, QLineEdit)
    assert edit.text() == "a"
    key(KEYS.Key_7)
    assert edit.text() == ""
    assert heard.text == "a | effacé"


def test_every_screen_can_be_said_in_each_language(
    window: TouchWindow, heard: Heard, key: Callable[[Qt.Key], None], reach: Callable[[str], None]
) -> None:
    key(KEYS.Key_Asterisk)
    for _ in range(3):
        for name in ("home", "services", "qr", "booking_badge", "company"):
            window.show_screen(name)
            key(KEYS.Key_0)
            for _ in range(12):
                key(KEYS.Key_6)
        key(KEYS.Key_1)
    assert {language for _, language in heard.all} == set(spoken_languages())
    assert not spelt(heard)


def test_the_next_person_is_not_spoken_to(
    window: TouchWindow, heard: Heard, key: Callable[[Qt.Key], None]
) -> None:
    key(KEYS.Key_Asterisk)
    key(KEYS.Key_1)
    window.show_screen("services")
    assert window.idle.patience == LISTENING
    window.forget()
    assert not window.stage.has(VOICE)
    assert window.idle.patience == 1
    said = list(heard.all)
    assert heard.sayings == []
    window.show_screen("services")
    key(KEYS.Key_6)
    assert heard.all == said
    assert window.session.language == "fr"


def test_louder_and_softer_end_with_the_visitor(
    window: TouchWindow, key: Callable[[Qt.Key], None]
) -> None:
    key(KEYS.Key_Asterisk)
    usual = window._volume()
    key(KEYS.Key_Plus)
    assert window._volume() == usual + 10
    window.forget()
    key(KEYS.Key_Asterisk)
    assert window._volume() == usual


def test_a_question_that_nobody_sees_is_said(
    window: TouchWindow, heard: Heard, key: Callable[[Qt.Key], None], qtbot: QtBot
) -> None:
    window.show_screen("services")
    key(KEYS.Key_Asterisk)
    window.idle.ask()
    qtbot.waitUntil(lambda: "Toujours là" in heard.text)
    assert "Oui, continuer" in heard.text
    key(KEYS.Key_5)
    assert window.question.sheet is None
    assert window.path[-1] == "services"


def test_a_kiosk_without_a_player_offers_no_voice(kiosk_desk: Session, qtbot: QtBot) -> None:
    window = TouchWindow(kiosk_desk)
    qtbot.addWidget(window)
    window.show()
    home: Any = window.screen_now
    assert [aid.aid for aid in home.aids if aid.isVisible()] == ["large", "contrast", "low"]
    QTest.keyClick(window.windowHandle(), KEYS.Key_Asterisk)
    assert not window.stage.has(VOICE)


@pytest.mark.parametrize("language", spoken_languages())
def test_a_call_of_the_display_has_its_clips(language: str) -> None:
    for text, code in call_sayings("O-014", 2, language):
        assert not unsaid(text, code, _known(code))
