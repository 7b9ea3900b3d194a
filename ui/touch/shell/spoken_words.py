"""What the voice says of a screen, a sheet, or of what the keypad has reached."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from kiosk.core import languages
from kiosk.core.voice import place_of
from ui.shell.languages import Texts, language_of
from ui.touch.shell.overlay import BottomSheet
from ui.touch.shell.screen import Screen
from ui.widgets.options import CheckRow
from ui.widgets.toggles import Toggle

Saying = tuple[str, str]
"""A text, and the language that it is in."""

TICKED = str(QT_TRANSLATE_NOOP("SpokenMode", "coché"))
NOT_TICKED = str(QT_TRANSLATE_NOOP("SpokenMode", "non coché"))
CHOSEN = str(QT_TRANSLATE_NOOP("SpokenMode", "choisi"))
EMPTY = str(QT_TRANSLATE_NOOP("SpokenMode", "vide"))
TO_TYPE = str(QT_TRANSLATE_NOOP("SpokenMode", "Touche cinq pour écrire."))
VOICELESS = str(QT_TRANSLATE_NOOP("SpokenMode", "Tamazight, sans voix"))
"""The only language of the windows that no clip is of."""


def words(source: str, language: str) -> str:
    """A text of the voice itself."""
    return Texts(language).translate("SpokenMode", source)


def of_part(part: QWidget, language: str) -> list[Saying]:
    """A screen or what lies over it, before anything in it is reached."""
    if isinstance(part, Screen | BottomSheet):
        said = part.spoken()
    else:
        said = [part.accessibleName(), part.accessibleDescription()]
    return [(text, language) for text in said if text]


def of_widget(widget: QWidget, language: str) -> list[Saying]:
    """Its name, how it stands, and what is told of it."""
    name = widget.accessibleName()
    known = next((each for each in languages.of_windows() if each.name == name), None)
    if known is not None:
        own = (name, known.code) if not _unspoken(known.code) else (words(VOICELESS, language), "")
        return [(own[0], own[1] or language), *_state(widget, language)]
    told = widget.accessibleDescription()
    said = [(name, language), *_state(widget, language), (told, language)]
    return [each for each in said if each[0]]


def _unspoken(code: str) -> bool:
    return not place_of(code).is_file()


def _state(widget: QWidget, language: str) -> list[Saying]:
    if isinstance(widget, QLineEdit):
        text = widget.text()
        return [(text or words(EMPTY, language), language), (words(TO_TYPE, language), language)]
    if isinstance(widget, CheckRow) and not widget.radio:
        return [(words(TICKED if widget.isChecked() else NOT_TICKED, language), language)]
    if isinstance(widget, CheckRow | Toggle) and widget.isChecked():
        return [(words(CHOSEN, language), language)]
    return []


def language_in(widget: QWidget) -> str:
    """The language that a window is in."""
    return language_of(widget)


def is_pressed_by_choice(widget: QWidget | None) -> bool:
    """Whether "choose" presses it."""
    return isinstance(widget, QAbstractButton) and widget.isEnabled()
