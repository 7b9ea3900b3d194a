"""Whether a station is started for the first time."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.shell.session import Session


def first_run_wanted(session: Session) -> bool:
    """Whether the store has no site, and waits for none to come from a central database."""
    station = session.station
    return session.site is None and station.enrolled is None and not station.held_sites()


def ask_in_hall(window: QWidget, session: Session) -> QWidget | None:
    """Ask what a machine of a hall is, over the window that it was started with; None if known.

    That is opened anew afterwards, or another in its place.
    """
    if not first_run_wanted(session):
        return None
    from ui.shell.first_run.page import FirstRun

    asked = FirstRun(window, session)
    asked.anew = True
    asked.setCursor(Qt.CursorShape.ArrowCursor)
    asked.close_desk()
    return asked
