"""Requests to join for the pictures: those of the demo, a form, and two of their steps."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from kiosk.joining.queries import followed
from ui.reception.joining.detail import DECIDES, INTERVIEWS
from ui.shell.session import Session
from ui.shell.windows import WINDOWS


def form(session: Session) -> QWidget:
    """An empty form."""
    made: QWidget = _page(session, new=True).form
    return made


def interview(session: Session) -> QWidget:
    """When somebody is asked to come."""
    return _asked(session, INTERVIEWS)


def decision(session: Session) -> QWidget:
    """What becomes of a request."""
    return _asked(session, DECIDES)


def _asked(session: Session, act: str) -> QWidget:
    shown = _page(session)
    shown.do(act, session.read(followed)[0])
    made: QWidget = shown.form
    return made


def _page(session: Session, **fields: object) -> Any:
    window = WINDOWS["reception"].load()(session)
    window.resize(1366, 768)
    window.show_page("joining", **fields)
    window.show()
    return window.stack.page
