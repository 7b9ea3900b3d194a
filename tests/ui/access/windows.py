"""Every window of the program as it is met: its pages, its screens, what covers it, its questions.

They are those of the pictures, so that what is made for them later is walked too, with the dialogs
of the desk.
"""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from tests.ui.reception.dialogs import DIALOGS, Made
from tools.photographer import Picture
from tools.screenshots import PICTURES, reception
from ui.shell.session import Session
from ui.shell.start_trouble import TroubleBox
from ui.widgets.popover import Popover

LEFT_OUT = ("widgets", "offline-touch", "offline-journal", "offline-settle")
"""No windows of the program, or another that is walked with the same in it."""
DESKTOP, BESIDE = (1366, 768), QRect(400, 200, 80, 60)
OTHERS_TEXTS = {"import", "import-columns", "notice", "print", "asks", "corrects", "objects"}
"""Dialogs that show what somebody else has written."""


def dialog(name: str, made: Made) -> Picture:
    """A question over the desk."""

    def make(session: Session) -> QWidget:
        desk = reception("today")(session)
        desk.resize(*DESKTOP)
        desk.show()
        asked = made(desk, session)
        if isinstance(asked, Popover):
            asked.show_beside(BESIDE, desk)
        return asked

    return Picture(f"dialog-{name}", make, (DESKTOP,), worded=name not in OTHERS_TEXTS)


def trouble(session: Session) -> QWidget:
    """What is said where a window cannot open."""
    return TroubleBox(OSError("[Errno 28] No space left on device"), session.language)


def windows() -> list[Picture]:
    """All of them, each once."""
    pictured = [each for each in PICTURES if not each.name.startswith(LEFT_OUT)]
    asked = [dialog(name, made) for name, made in DIALOGS.items()]
    told = Picture("start-trouble", trouble, (DESKTOP,), worded=False)
    return [*pictured, *asked, told]
