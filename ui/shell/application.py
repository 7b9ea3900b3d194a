"""The QApplication: fonts, colours, language and direction, all changeable while running."""

from __future__ import annotations

import gc
import signal
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.core.resources import folder as resources
from ui.shell.small_screen import fit_small_screen
from ui.theme import theme
from ui.theme.fonts import font, load_fonts
from ui.theme.stylesheet import palette, stylesheet
from ui.theme.tokens import LIGHT, Colours

if TYPE_CHECKING:
    from kiosk.core.clock import Clock
    from ui.shell.windows import WindowEntry

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


def run_window(
    name: str, folder: Path, *, windowed: bool = False, clock: Clock | None = None
) -> int:
    """Open one of the windows on a data folder, and stay until it is closed.

    Raises SettingsError, StoreTrouble or SchemaTooNew.
    """
    gc.disable()  # what a start makes stays, and then only the Collector collects
    from ui.shell.windows import WINDOWS

    entry = WINDOWS[name]
    fit_small_screen(entry.drawn_for)
    app = make_application()
    from ui.shell.exchange import Exchanging
    from ui.shell.garbage import Collector
    from ui.shell.opening import Opening
    from ui.shell.session import Session

    session, opening = Session(clock=clock), Opening(folder, entry.role, clock)
    Exchanging(session)
    if not entry.early:
        opening.finish(session)
    window = entry.load()(session)
    _show(window, entry, windowed=windowed)
    if entry.early:
        app.processEvents()
        opening.finish_in_background(session)
    session.start()
    collector = Collector(app)
    _end_on_signals(app)
    try:
        code = app.exec()
        opening.raise_failure()
        return code
    finally:
        collector.deleteLater()
        session.close()
        opening.close()
        gc.enable()


def _show(window: QWidget, entry: WindowEntry, *, windowed: bool) -> None:
    if entry.full_screen and not windowed:
        window.showFullScreen()
    elif entry.maximised and not windowed:
        window.showMaximized()
    else:
        window.show()


def _end_on_signals(app: QApplication) -> None:
    # Python sees a signal between two events; the desk's timers see to it that there are some.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: app.quit())


def dress(colours: Colours | None = None, *, zoom: float | None = None) -> None:
    """Put on other colours (contrast) or another size of text (1.3 for "Texte +")."""
    theme.colours = colours or theme.colours
    theme.zoom = zoom or theme.zoom
    app = _app()
    app.setPalette(palette(theme.colours))
    app.setFont(font(14))
    app.setStyleSheet(stylesheet(theme.colours, resources("icons").as_posix()))
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
    _translate(app, code)


def _translate(app: QApplication, code: str) -> None:
    while _translators:
        app.removeTranslator(_translators.pop())
    # Texts that a language lacks are shown in French, with its plurals.
    for language in ("fr", code) if code != "fr" else ("fr",):
        translator = _translator(language)
        if not translator.isEmpty():
            app.installTranslator(translator)
            _translators.append(translator)
    # Qt would tell the widgets later; then a window would speak two languages for a moment.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)  # type: ignore[call-overload]


@cache
def _translator(language: str) -> QTranslator:
    """The texts of a language, read once; empty where the file is missing."""
    translator = QTranslator()
    translator.load(f"{language}.qm", str(resources("translations")))
    return translator


def language() -> str:
    """The language in force: "fr", "ar", "en" or "zgh"."""
    return theme.language


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101
    return app
