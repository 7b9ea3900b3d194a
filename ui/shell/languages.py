"""Each window speaks the language of its session, so that two windows of one program may differ.

A widget's language is its locale. Qt hands it down from the window to all that is placed in it and
tells each by LocaleChange, so what was built apart is worded again where it is put.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from PySide6.QtCore import QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.core import languages
from kiosk.core.directions import Sentence, figures_kept
from kiosk.core.resources import folder
from ui.theme.fonts import base_font

_KEPT = 8192


@dataclass(frozen=True)
class Texts:
    """The windows' texts in a language; `translate` is the word that lupdate looks for."""

    language: str

    def translate(self, context: str, text: str, comment: str = "", n: int = -1) -> str:
        """A text of a context by its French, in the plural form of `n`."""
        return _text(self.language, context, text, comment, n)


def language_of(thing: QObject) -> str:
    """The language of a widget's window; other objects follow their parent or their session."""
    here: QObject | None = thing
    while here is not None and not isinstance(here, QWidget):
        speaker = getattr(here, "session", here)
        if isinstance(language := getattr(speaker, "language", None), str):
            return language
        here = here.parent()
    locale = QLocale() if here is None else here.locale()
    return _spoken().get(locale.language(), languages.SOURCE)


def texts_of(thing: QObject) -> Texts:
    """The texts in the language of a widget."""
    return Texts(language_of(thing))


def speak(window: QWidget, language: str) -> None:
    """Have a window and all in it speak a language at once; what was typed stays."""
    locale = locale_of(language)
    # The direction first, of open dialogs too: whoever words itself anew measures by it.
    over = [each for each in QApplication.topLevelWidgets() if _belongs(each, window)]
    for each in (window, *over):
        each.setLayoutDirection(locale.textDirection())
    window.setLocale(locale)


def _belongs(inner: QWidget | None, window: QWidget) -> bool:
    while inner is not None and inner is not window:
        inner = inner.parentWidget()
    return inner is window


def speak_as_parent(window: QWidget) -> None:
    """Have a dialog, a menu or a popover speak and turn as the window that it belongs to."""
    window.setAttribute(Qt.WidgetAttribute.WA_WindowPropagation)
    window.setLayoutDirection(window.locale().textDirection())
    window.setFont(base_font(rtl=languages.is_rtl(language_of(window))))


@cache
def locale_of(language: str) -> QLocale:
    """How a language writes dates and numbers; the source's for one that is not known."""
    return QLocale(next(languages.chain(language)).locale)


@cache
def _spoken() -> dict[QLocale.Language, str]:
    return {locale_of(code).language(): code for code in languages.codes()}


@lru_cache(maxsize=_KEPT)
def _text(language: str, owner: Any, text: str, comment: str, n: int) -> str:
    contexts = [owner] if isinstance(owner, str) else [kind.__name__ for kind in owner.__mro__]
    translators = [_translator(each.code) for each in languages.chain(language)]
    found = (each.translate(name, text, comment, n) for name in contexts for each in translators)
    said = figures_kept(next(filter(None, found), text))
    return Sentence(said.replace("%n", str(n)) if n >= 0 else said)


@cache
def _translator(language: str) -> QTranslator:
    """The texts of a language, read once; empty where the file is missing."""
    translator = QTranslator()
    translator.load(f"{language}.qm", str(folder("translations")))
    return translator


def _tr(self: QObject, text: str, comment: str = "", n: int = -1) -> str:
    kind: Any = type(self)
    return _text(language_of(self), kind, text, comment, n)


def let_objects_speak() -> None:
    """Put a `QObject.tr` in place that asks the object; Qt's knows one language a process."""
    QObject.tr = _tr  # type: ignore[method-assign,assignment]
