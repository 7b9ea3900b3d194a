"""A store that fails on purpose, and what each form must then still do."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from kiosk.core.errors import StoreTrouble
from kiosk.store.database import Database
from ui.shell.session import Session

TROUBLE, BUG = "ne répondent pas", "n’a pas été faite"


class Failing:
    """Lets the next writes (or reads) in the background fail, one error each."""

    def __init__(self, database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
        self._errors: list[Exception] = []
        self._at, self.tries = "write", 0
        for name in ("write", "read"):
            monkeypatch.setattr(database, name, self._guarded(name, getattr(database, name)))

    def next(self, *errors: Exception, at: str = "write") -> None:
        """Fail with each of these, then work again."""
        self._errors, self._at, self.tries = list(errors), at, 0

    def trouble_then_bug(self, at: str = "write") -> None:
        """The two ways in which a store lets a window down, one after the other."""
        self.next(StoreTrouble("disk full"), RuntimeError("a bug"), at=at)

    def _guarded(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def attempt(*given: Any, **fields: Any) -> Any:
            in_background = threading.current_thread() is not threading.main_thread()
            if name == self._at and in_background:
                self.tries += 1
                if self._errors:
                    raise self._errors.pop(0)
            return real(*given, **fields)

        return attempt


@dataclass
class Opened:
    """A form, filled in: its button, what is typed and what it says, and whether it was done."""

    button: QAbstractButton
    typed: Callable[[], object]
    told: Callable[[], str]
    done: Callable[[], object]
    at: str = "write"
    words: tuple[str, str] = (TROUBLE, BUG)
    alone: bool = True  # whether nothing else writes meanwhile, so that tries can be counted


def endure(opened: Opened, failing: Failing, session: Session, qtbot: QtBot) -> None:
    """Two failures and a success, each after two quick clicks; nothing typed is lost."""
    typed = opened.typed()
    failing.trouble_then_bug(opened.at)
    for number, words in enumerate(opened.words, 1):
        _click_twice(opened, session, qtbot)
        assert words in opened.told()
        assert opened.typed() == typed
        assert opened.button.isEnabled()
        assert not opened.done()
        assert failing.tries == number or not opened.alone, "a double click sends once"
    _click_twice(opened, session, qtbot)
    qtbot.waitUntil(lambda: bool(opened.done()))


def _click_twice(opened: Opened, session: Session, qtbot: QtBot) -> None:
    assert opened.button.isVisible()
    for _ in range(2):
        qtbot.mouseClick(opened.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.idle)
