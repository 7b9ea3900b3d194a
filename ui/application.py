"""The QApplication: fonts, colours, language and direction, all changeable while running."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from ui.resources import folder
from ui.theme import theme
from ui.theme.fonts import font, load_fonts
from ui.theme.stylesheet import palette, stylesheet
from ui.theme.tokens import LIGHT, Colours

# Each language in its own script; the order is that of the screens.
LANGUAGES = {"fr": "Français", "ar": "العربية", "en": "English", "zgh": "ⵜⴰⵎⴰⵣⵉⵖⵜ"}
_LOCALES = {"fr": "fr_MA", "ar": "ar_MA", "en": "en_GB", "zgh": "fr_MA"}
_translators: list[QTranslator] = []


def make_application(arguments: Sequence[str] | None = None) -> QApplication:
    """The QApplication of this process, made and dressed the first time."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else None
    if app is None:
        app = QApplication(list(arguments if arguments is not None else sys.argv[:1]))
    app.setApplicationName("kiosk")
    app.setApplicationDisplayName("Accueil")
    app.setStyle("Fusion")
    load_fonts()
    dress(LIGHT)
    set_language("fr")
    return app


def dress(colours: Colours | None = None, *, zoom: float | None = None) -> None:
    """Put on other colours (contrast) or another size of text (1.3 for "Texte +")."""
    theme.colours = colours or theme.colours
    theme.zoom = zoom or theme.zoom
    app = _app()
    app.setPalette(palette(theme.colours))
    app.setFont(font(14))
    app.setStyleSheet(stylesheet(theme.colours, (folder("icons") / "chevron-down.svg").as_posix()))
    for widget in app.allWidgets():
        widget.updateGeometry()
        widget.update()


def set_language(code: str) -> None:
    """Speak a language at once: every widget is told by LanguageChange and keeps what was typed."""
    app = _app()
    theme.language = code
    QLocale.setDefault(QLocale(_LOCALES[code]))
    direction = Qt.LayoutDirection.RightToLeft if theme.rtl else Qt.LayoutDirection.LeftToRight
    app.setFont(font(14))
    app.setLayoutDirection(direction)
    while _translators:
        app.removeTranslator(_translators.pop())
    translator = QTranslator(app)
    if translator.load(f"{code}.qm", str(folder("translations"))):
        app.installTranslator(translator)
        _translators.append(translator)


def language() -> str:
    """The language in force: "fr", "ar", "en" or "zgh"."""
    return theme.language


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101
    return app
