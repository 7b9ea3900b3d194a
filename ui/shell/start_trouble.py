"""A window that does not open says why in a window: who double-clicks it sees no terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from kiosk.core.errors import BadInput, Refused, SettingsError, StoreTrouble
from kiosk.core.languages import is_rtl
from kiosk.core.settings.file import spoken_in
from kiosk.core.wording import trouble
from ui.shell.languages import Texts, speak
from ui.shell.signals import on_end
from ui.widgets.alert import Alert
from ui.widgets.button import PRIMARY, SECONDARY, Button
from ui.widgets.timers import every, once

if TYPE_CHECKING:
    from ui.paused.screen import PausedScreen
    from ui.shell.hall.guard import Guard

UNSEEN = ("offscreen", "minimal")
"""Platforms of Qt on which nobody sees a window, and none would ever be closed."""
UNATTENDED_MS = 60_000
"""How long a screen without a keyboard shows it; then whoever keeps it running tries again."""
AGAIN_MS = 10_000
"""When such a screen tries again by itself, where waiting may have helped."""
SIGNALS_MS = 200
MOST_LINES = 10
WIDTH, MARGIN, LARGEST = 620, 20, 16_777_215
_RTL = "\u200f"  # what begins with a file's name would else read from the left


class NoScreen(OSError):
    """There is nowhere to show a window; Qt would end the process without a word of ours."""

    def __init__(self) -> None:
        super().__init__("no screen: neither DISPLAY nor WAYLAND_DISPLAY is set")


def need_screen() -> None:
    """Raise NoScreen where Qt would find none."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in named):
        raise NoScreen


def open_until_it_does(
    folder: Path,
    run: Callable[[], int],
    *,
    attended: bool = True,
    language: str = "",
    hall: str = "",
) -> int:
    """Run a window; what keeps it from opening is shown, and trouble with the store tried again.

    Where somebody stands they say when, elsewhere it is after a while. In a `hall` the words fill
    the screen of that window, as it would. Raises what is left.
    """
    while True:
        try:
            return run()
        except Exception as error:
            if not isinstance(QGuiApplication.instance(), QGuiApplication):
                raise
            spoken = language or language_in(folder)
            place = (hall, folder) if hall else None
            if not show(error, spoken, attended=attended, place=place):
                raise


def show(
    error: Exception,
    language: str,
    *,
    attended: bool = True,
    place: tuple[str, Path] | None = None,
) -> bool:
    """Wait until somebody has read it, not at all where nobody can; whether to try again."""
    if QGuiApplication.platformName() in UNSEEN:
        return False
    passing = isinstance(error, StoreTrouble | OSError)
    box = TroubleBox(error, language, passing=passing)
    on_end(box.end)
    every(box, SIGNALS_MS, lambda: None).start()
    if not attended:
        box.stay()
        wait = AGAIN_MS if passing else UNATTENDED_MS
        once(box, wait, box.accept if passing else box.end).start()
    if place is not None:
        box.fill(*place)
    again = box.exec() == QDialog.DialogCode.Accepted
    box.deleteLater()
    return again


class TroubleBox(QDialog):
    """The same words as on the command line, after what they mean to who sees them."""

    def __init__(self, error: Exception, language: str, *, passing: bool = False) -> None:
        super().__init__()
        texts = Texts(language)
        speak(self, language)
        self.setWindowTitle(texts.translate("StartTrouble", "Accueil ne s’ouvre pas"))
        begins = _RTL if is_rtl(language) else ""
        self.alert = Alert(_meaning(error, language), _cut(_words(error), begins))
        self.close_button = Button(
            texts.translate("StartTrouble", "Fermer"), SECONDARY if passing else PRIMARY
        )
        self.close_button.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(16)
        column.addWidget(self.alert)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.close_button)
        if passing:
            self.again_button = Button(texts.translate("StartTrouble", "Réessayer"), PRIMARY)
            self.again_button.clicked.connect(self.accept)
            row.addWidget(self.again_button)
        column.addLayout(row)
        self.setFixedWidth(WIDTH)
        self.setFixedHeight(column.totalHeightForWidth(WIDTH))
        self._passing, self._stays = passing, False
        self._guard: Guard | None = None
        self._behind: PausedScreen | None = None

    def stay(self) -> None:
        """Be closed by nobody who passes by: in a hall there is a desktop behind it."""
        self._stays = True
        self.close_button.hide()
        above = Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        self.setWindowFlags(self.windowFlags() | above)

    def fill(self, hall: str, folder: Path) -> None:
        """Fill the screen that a window in a hall would, over the words of its pause.

        Beside a box there would be a desktop, and whoever passes by at it.
        """
        from ui.paused.screen import PausedScreen
        from ui.shell.hall.holding import hold

        self._behind = behind = PausedScreen(hall)
        behind.setParent(self)
        behind.lower()
        if self._passing:  # it tries again by itself, and for who knows the star
            self.again_button.hide()
            behind.held.connect(self.accept)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)  # noqa: S101
        column.addStretch(1)
        self.setMinimumSize(0, 0)
        self.setMaximumSize(LARGEST, LARGEST)
        self._guard = hold(self, hall, folder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._behind is not None:
            self._behind.setGeometry(self.rect())
            self.alert.setFixedWidth(min(round(self._behind.hero.width()), WIDTH) - 2 * MARGIN)

    def done(self, result: int) -> None:
        if self._guard is not None:
            self._guard.release()
            self._guard = None
        super().done(result)

    def end(self) -> None:
        """Close it whatever was said of staying: the time is over, or the system wants it."""
        self._stays = False
        self.reject()

    def reject(self) -> None:
        if not self._stays:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._stays:
            event.ignore()
        else:
            super().closeEvent(event)


def language_in(folder: Path) -> str:
    """The language that a station's settings name, as far as they can be read; else the source."""
    return spoken_in(folder)


def _meaning(error: Exception, language: str) -> str:
    texts = Texts(language)
    if isinstance(error, SettingsError):
        return texts.translate("StartTrouble", "Un réglage de ce poste est à corriger.")
    if isinstance(error, StoreTrouble):
        return trouble(error, language)
    if isinstance(error, OSError):
        return texts.translate(
            "StartTrouble",
            "Les données de ce poste ne s’ouvrent pas. Réessayez, puis appelez l’assistance.",
        )
    return texts.translate(
        "StartTrouble", "Le programme a rencontré une erreur. Appelez l’assistance."
    )


def _words(error: Exception) -> str:
    if isinstance(error, SettingsError):
        return error.worded()
    if isinstance(error, StoreTrouble) and error.kind:
        return ""  # said above, in the person's language
    if isinstance(error, Refused | BadInput | StoreTrouble | OSError):
        return str(error)
    return f"{type(error).__name__}: {error}"


def _cut(words: str, begins: str = "") -> str:
    """As many lines as a screen has room for; the terminal has them all."""
    lines = words.splitlines()
    shown = lines if len(lines) <= MOST_LINES else [*lines[:MOST_LINES], "…"]
    return "\n".join(begins + line for line in shown)
