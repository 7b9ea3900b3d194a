"""The words of Qt's own dialogs, such as those for a file or a printer, from Qt's translations."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

_installed: list[QTranslator] = []


def speak_qt(language: str) -> None:
    """Have Qt's own dialogs speak a language; Qt knows one a process, English where it has none."""
    app = QCoreApplication.instance()
    if app is None:
        return
    wanted = _translator(language)
    if _installed == [wanted]:
        return
    while _installed:
        app.removeTranslator(_installed.pop())
    app.installTranslator(wanted)
    _installed.append(wanted)


@cache
def _translator(language: str) -> QTranslator:
    translator = QTranslator()
    place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translator.load(f"qtbase_{language}", place)
    return translator
