"""The words of Qt's own dialogs, such as those for a file or a printer, and the way they run."""

from __future__ import annotations

import tomllib
from functools import cache

from PySide6.QtCore import (
    QChildEvent,
    QCoreApplication,
    QEvent,
    QLibraryInfo,
    QObject,
    QTranslator,
)
from PySide6.QtWidgets import QDialog, QWidget

from kiosk.core.resources import folder
from ui.shell.languages import speak_as_parent

_installed: list[QTranslator] = []


class _Gaps(QTranslator):
    """What Qt's translations lack; asked after them, it gives back what it does not know."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._words = {text: said[language] for text, said in _gaps().items() if language in said}

    def isEmpty(self) -> bool:  # noqa: N802
        return not self._words

    def translate(self, _context: str, text: str, _comment: str | None = None, _n: int = -1) -> str:
        return self._words.get(text, text)


def speak_qt(language: str) -> None:
    """Have Qt's own dialogs speak a language; Qt knows one a process, English where it has none."""
    app = QCoreApplication.instance()
    if app is None:
        return
    wanted = [_gaps_in(language), _translator(language)]
    if _installed == wanted:
        return
    while _installed:
        app.removeTranslator(_installed.pop())
    for each in wanted:  # the last one is asked first
        app.installTranslator(each)
        _installed.append(each)


def forget_qt() -> None:
    """What was made for an application goes with it: the next one is given its own."""
    _installed.clear()
    _gaps_in.cache_clear()
    _translator.cache_clear()


def turn_qt(dialog: QDialog) -> None:
    """Have a dialog of Qt's, and those that it opens, run as the window that it belongs to."""
    speak_as_parent(dialog)
    dialog.installEventFilter(_Turning(dialog))


class _Turning(QObject):
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ChildPolished and isinstance(event, QChildEvent):
            child = event.child()
            if isinstance(child, QWidget) and child.isWindow():
                speak_as_parent(child)
        return False


@cache
def _gaps() -> dict[str, dict[str, str]]:
    return tomllib.loads((folder("translations") / "qt_gaps.toml").read_text(encoding="utf-8"))


@cache
def _gaps_in(language: str) -> QTranslator:
    return _Gaps(language)


@cache
def _translator(language: str) -> QTranslator:
    translator = QTranslator()
    place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translator.load(f"qtbase_{language}", place)
    return translator
