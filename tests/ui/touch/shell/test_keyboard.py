"""The on-screen keyboard types as a real one does, in three scripts."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ui.touch.shell.key_layouts import LAYOUTS
from ui.touch.shell.keyboard import CAPITALS, Keyboard


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    edit = QLineEdit()
    qtbot.addWidget(edit)
    return edit


@pytest.fixture
def keyboard(field: QLineEdit, qtbot: QtBot) -> Iterator[Keyboard]:
    made = Keyboard()
    qtbot.addWidget(made)
    made.resize(1080, 600)
    made.attach(field)
    made.show()
    return made


def write(keyboard: Keyboard, *keys: str) -> None:
    for key in keys:
        keyboard.keys[key].click()


def test_every_key_types_what_it_shows(keyboard: Keyboard, field: QLineEdit) -> None:
    edited: list[str] = []
    field.textEdited.connect(edited.append)
    write(keyboard, "n", "o", "r", "space", "accents", "é", "ç", "letters", "digits", "7", "&")
    assert field.text() == "nor éç7&"
    assert edited[-1] == "nor éç7&", "typing is told as typing"


def test_erasing_and_capitals(keyboard: Keyboard, field: QLineEdit) -> None:
    write(keyboard, "shift", "a", "b", "erase", "c")
    assert field.text() == "Ac"


def test_arabic_is_typed_in_order(keyboard: Keyboard, field: QLineEdit) -> None:
    write(keyboard, "ar", "س", "ل", "م", "ى")
    assert field.text() == "سلمى"
    assert keyboard.layout_name == "ar"
    keyboard.show_layout("digits")
    write(keyboard, "letters")
    assert keyboard.layout_name == "ar"


def test_a_names_words_begin_with_a_capital(keyboard: Keyboard, field: QLineEdit) -> None:
    field.setProperty(CAPITALS, True)
    keyboard.attach(field)
    write(keyboard, *"jean")
    write(keyboard, "-")
    write(keyboard, *"luc")
    write(keyboard, "space", "e", "l")
    assert field.text() == "Jean-Luc El"


def test_keys_never_take_the_focus_and_are_wide_enough(keyboard: Keyboard) -> None:
    for layout in LAYOUTS:
        keyboard.show_layout(layout)
        for key in keyboard.keys.values():
            assert key.width() >= 96, (layout, key.key)
            assert key.height() >= 96
            assert key.accessibleName()
        boxes = sorted((k.geometry() for k in keyboard.keys.values()), key=lambda g: (g.y(), g.x()))
        for left, right in itertools.pairwise(boxes):
            assert left.y() != right.y() or right.left() - left.right() >= 8


def test_arabic_has_every_letter() -> None:
    keys = {key for row in LAYOUTS["ar"] for key in row if isinstance(key, str)}
    assert set("ابتثجحخدذرزسشصضطظعغفقكلمنهويءئؤأإآةى") <= keys


def test_it_speaks_the_language_in_force(keyboard: Keyboard, speak: Callable[[str], None]) -> None:
    speak("ar")
    assert keyboard.letters == "ar"
    speak("en")
    assert keyboard.letters == "en"
    speak("fr")
    assert keyboard.letters == "fr"


def test_it_survives_the_field_it_typed_into(keyboard: Keyboard, qtbot: QtBot) -> None:
    gone = QLineEdit()
    keyboard.attach(gone)
    gone.deleteLater()
    qtbot.waitSignal(gone.destroyed, timeout=1_000).wait()
    write(keyboard, "a")
